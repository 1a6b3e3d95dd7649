import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeReferences, type Reference } from '../../model/chart-reference';
import { percentFormat, shownOf } from './shown-values';

const shown = shownOf([[40, 10, null, 25]]);
const say = (reference: Reference, over: Partial<typeof shown> = {}) =>
  placeReferences([reference], { ...shown, ...over }, (id) => (id === 'ziel' ? 30_000 : undefined), 'de')[0];

describe('a reference says its value', () => {
  it.each<[Reference, number, string]>([
    [{ at: { kind: 'number', value: 30 }, label: {} }, 30, '30'],
    [{ at: { kind: 'number', value: 30 }, label: { de: 'Ziel' } }, 30, 'Ziel: 30'],
    [{ at: { kind: 'mean' }, label: {} }, 25, 'Mittelwert: 25'],
    [{ at: { kind: 'median' }, label: { de: 'Die Hälfte' } }, 25, 'Die Hälfte: 25'],
  ])('%j', (reference, from, label) => {
    expect(say(reference)).toEqual({ from, to: undefined, label });
  });
});

it('is a band from the lower to the higher value', () => {
  const band: Reference = {
    at: { kind: 'number', value: 60 },
    to: { kind: 'number', value: 40.5 },
    label: { de: 'Korridor' },
  };
  expect(say(band, { format: percentFormat })).toEqual({
    from: 40.5,
    to: 60,
    label: 'Korridor: 40,5 bis 60,0\u00A0%',
  });
});

it('takes a figure in the unit that the values count in', () => {
  const reference: Reference = { at: { kind: 'figure', figure: 'ziel' }, label: {} };
  expect(say(reference)?.from).toBe(30_000);
  expect(say(reference, { format: { scale: 'thousand', base: 'thousand', grouping: true } })?.from).toBe(30);
  expect(say({ at: { kind: 'figure', figure: 'weg' }, label: {} })).toBeUndefined();
});

it('means the highlighted series, else all, and of stacks their sums; never the rest', () => {
  const mean: Reference = { at: { kind: 'mean' }, label: {} };
  const two = shownOf([
    [1, 2, 100],
    [3, 4, 100],
  ]);
  const categories = two.categories.map((each, index) => ({ ...each, rest: index === 2 }));
  expect(say(mean, { ...two, categories })?.from).toBe(2.5);
  expect(say(mean, { ...two, categories, arrangement: 'stacked' })?.from).toBe(5);
  const series = two.series.map((each, index) => ({ ...each, strong: index === 1 }));
  expect(say(mean, { ...two, categories, series })?.from).toBe(3.5);
});

it('stays between the smallest and the largest value', () => {
  const value = fc.option(fc.double({ noNaN: true, min: -1e99, max: 1e99 }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), fc.constantFrom('mean', 'median'), (values, kind) => {
      const present = values.filter((each) => each !== null);
      const placed = say({ at: { kind: kind as 'mean' }, label: {} }, shownOf([values]));
      if (present.length === 0) expect(placed).toBeUndefined();
      if (present.length === 0) return;
      const [low, high] = [Math.min(...present), Math.max(...present)];
      const hair = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
      expect(placed?.from).toBeGreaterThanOrEqual(low - hair);
      expect(placed?.from).toBeLessThanOrEqual(high + hair);
    }),
  );
});
