import { describe, expect, it } from 'vitest';
import { colourDistance, neighbourDistance, visions } from '../../../model/theme/colour-vision';
import { contrast } from '../../../model/theme/contrast';
import { colourValues } from '../../../model/theme/palette';
import { type ThemeColour, themeColours } from '../../../model/theme/theme-colour';
import { themes } from '../../../model/theme/themes';

describe.each(Object.values(themes))('theme $name', ({ palette, demands }) => {
  const values = colourValues(palette, demands);
  const between = (one: ThemeColour, other: ThemeColour) => contrast(values[one], values[other]);
  const named = (start: string) => themeColours.filter((name) => name.startsWith(start));
  const categories = named('category-').filter((name) => !name.endsWith('-text'));

  it('has a value for every colour', () => {
    expect(Object.keys(values).toSorted()).toEqual([...themeColours].toSorted());
    for (const value of Object.values(values)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
  });

  const onPaper: readonly ThemeColour[] = ['ink', 'muted', 'strong', ...named('category-').filter(isText)];
  it.each(onPaper)('text in %s can be read on paper', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(demands.text);
  });

  it.each([
    ['on-deep', 'deep'],
    ['on-deep-muted', 'deep'],
    // The small line above a section's title.
    ['signal', 'deep'],
    ['muted', 'ground'],
    ['ink', 'ground'],
    ['on-signal', 'signal'],
  ] as const)('text in %s can be read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(demands.text);
  });

  it.each(themeColours.filter((name) => `on-${name}` in values))('text can be read on %s', (fill) => {
    const on = `on-${fill}` as ThemeColour;
    expect(between(on, fill)).toBeGreaterThanOrEqual(demands.textOnShapes);
  });

  it.each([...categories, 'grey', 'strong'] as const)('shapes in %s stand out from paper', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(demands.shapes);
  });

  describe.each(visions)('to eyes of %s', (vision) => {
    const distance = (one: ThemeColour, other: ThemeColour) =>
      colourDistance(values[one], values[other], vision);

    it('any two categories can be told apart, and from the rest', () => {
      const fills = [...categories, 'grey'] as const;
      for (const [one, other] of pairs(fills)) {
        expect(distance(one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(neighbourDistance);
      }
    });

    it.each(['sequence-', 'diverging-'])('any two classes of %s can be told apart', (start) => {
      for (const [one, other] of pairs(named(start))) {
        expect(distance(one, other), `${one} and ${other}`).toBeGreaterThanOrEqual(neighbourDistance);
      }
    });

    it('of what steps back side by side, the pale can be told from the full and from the empty', () => {
      expect(distance('pale-grey', 'grey')).toBeGreaterThanOrEqual(neighbourDistance);
      expect(distance('pale-grey', 'paper')).toBeGreaterThanOrEqual(neighbourDistance);
    });

    it('what is highlighted stands out from what steps back', () => {
      expect(distance('strong', 'grey')).toBeGreaterThanOrEqual(2 * neighbourDistance);
    });
  });
});

function isText(name: string): boolean {
  return name.endsWith('-text');
}

function pairs<T>(values: readonly T[]): readonly (readonly [T, T])[] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other] as const));
}
