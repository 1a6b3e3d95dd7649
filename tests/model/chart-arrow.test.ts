import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrow, placeArrow, placeArrows } from '../../model/chart-arrow';
import { percentFormat, shownOf } from './shown-values';

const between = (kind: Arrow['kind'], from: string, to: string, series?: string): Arrow => ({
  kind,
  from: { category: from, ...(series ? { series } : {}) },
  to: { category: to, ...(series ? { series } : {}) },
});
const textOf = (
  arrow: Arrow,
  shown = shownOf([[100, null, 121, -5, 0]]),
  language: 'de' | 'en' | 'fr' = 'de',
) => {
  const placed = placeArrow(arrow, shown, language);
  return typeof placed === 'string' ? placed : placed.text;
};

describe('an arrow says what changed', () => {
  it.each<[Arrow, string]>([
    [between('difference', '2015', '2017'), '+21'],
    [between('difference', '2017', '2018'), '−126'],
    [between('percent', '2015', '2017'), '+21,0\u00A0%'],
    [between('growth', '2015', '2017'), '+10,0\u00A0% p.\u00A0a.'],
    // Growth runs with time, whichever was named first.
    [between('growth', '2017', '2015'), '+10,0\u00A0% p.\u00A0a.'],
    [between('percent', '2015', '2019'), '−100,0\u00A0%'],
  ])('%j: %s', (arrow, text) => {
    expect(textOf(arrow)).toBe(text);
  });

  it('in the language of the deck', () => {
    const growth = between('growth', '2015', '2017');
    expect(textOf(growth, undefined, 'en')).toBe('+10.0% p.a.');
    expect(textOf(growth, undefined, 'fr')).toBe('+10,0\u202F% par an');
  });

  it('in percentage points, of percentages', () => {
    const shares = shownOf([[31.2, 34.5]], percentFormat);
    expect(textOf(between('difference', '2015', '2016'), shares)).toBe('+3,3\u00A0Prozentpunkte');
  });

  it('without a sign where nothing changed', () => {
    expect(textOf(between('percent', '2015', '2016'), shownOf([[100, 100.01]]))).toBe('±0,0\u00A0%');
  });
});

describe('an arrow says nothing', () => {
  it.each<[Arrow, string]>([
    [between('difference', '2015', '2016'), 'point-gone'],
    [between('difference', '2015', '2099'), 'point-gone'],
    [between('difference', '2015', '2017', 'weg'), 'point-gone'],
    [between('difference', '2015', '2015'), 'same-point'],
    [between('percent', '2018', '2017'), 'no-base'],
    [between('percent', '2019', '2017'), 'no-base'],
    [between('growth', '2015', '2019'), 'no-base'],
  ])('%j: %s', (arrow, why) => {
    expect(textOf(arrow)).toBe(why);
    expect(placeArrows([arrow], shownOf([[100, null, 121, -5, 0]]), 'de')).toEqual([]);
  });

  it('about growth over names', () => {
    const shown = shownOf([[1, 2]]);
    const named = { ...shown, categories: shown.categories.map((each) => ({ ...each, time: undefined })) };
    expect(textOf(between('growth', '2015', '2016'), named)).toBe('no-time');
  });
});

it('stands on the sum of a stack, or on one of its series', () => {
  const shown = {
    ...shownOf([
      [1, 2],
      [10, 20],
    ]),
    arrangement: 'stacked',
  } as const;
  expect(placeArrow(between('difference', '2015', '2016'), shown, 'de')).toMatchObject({
    from: { series: 'all', value: 11 },
    text: '+11',
  });
  expect(textOf(between('difference', '2015', '2016', 's1'), shown)).toBe('+10');
});

it('never says what is no number', () => {
  const value = fc.option(fc.double({ noNaN: true, min: -1e99, max: 1e99 }));
  fc.assert(
    fc.property(
      fc.tuple(value, value, value),
      fc.constantFrom('difference', 'percent', 'growth'),
      (row, kind) => {
        for (const { text } of placeArrows([between(kind as 'growth', '2015', '2017')], shownOf([row]), 'de'))
          expect(text).not.toMatch(/NaN|∞|–/);
      },
    ),
  );
});
