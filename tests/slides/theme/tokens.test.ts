import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categoryColours, colours, restColour, strongColour } from '../../../slides/theme/tokens';

const css = readFileSync(new URL('../../../slides/theme/theme.css', import.meta.url), 'utf8');

it('has the same colours in CSS and in drawings', () => {
  for (const [name, value] of Object.entries(colours)) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(css, property).toContain(`--${property}: ${value};`);
  }
});

describe('text can be read', () => {
  const onPaper = [colours.ink, colours.muted, colours.strong, restColour.text, strongColour.text];
  it.each([...onPaper, ...categoryColours.map(({ text }) => text)])('%s on paper', (colour) => {
    expect(contrast(colour, colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...categoryColours, restColour, strongColour])('$on on $fill', ({ on, fill }) => {
    expect(contrast(on, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    [colours.onDeep, colours.deep],
    [colours.onDeepMuted, colours.deep],
    [colours.signal, colours.deep],
    [colours.muted, colours.ground],
    [colours.ink, colours.signal],
  ])('%s on %s', (colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
