import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../model/chart-data';
import { formatChange, waterfallSteps } from '../../model/waterfall-steps';
import { chartOf } from '../slides/chart/readable-frame';

const dataOf = (values: readonly (number | null)[], totals?: readonly number[]): ChartData =>
  chartOf({
    categories: values.map((_, index) => ({
      key: `${index}`,
      label: `${index}`,
      shortLabel: '',
      time: undefined,
      strong: false,
      rest: false,
    })),
    series: [{ key: '', label: '', strong: false, rest: false, values }],
    totals,
  });

describe('the bars of a waterfall', () => {
  it('end on the last value where the changes lead to it', () => {
    const { steps, unexplained } = waterfallSteps(dataOf([10, 5, -3, 12]));
    expect(steps.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['total', 0, 10],
      ['change', 10, 15],
      ['change', 15, 12],
      ['total', 0, 12],
    ]);
    expect(unexplained).toBeUndefined();
  });

  it('get an end where the last value is a change', () => {
    const { steps } = waterfallSteps(dataOf([10, 5, -3]));
    expect(steps.at(-1)).toMatchObject({ kind: 'end', category: undefined, from: 0, to: 12 });
  });

  it('say what named totals do not explain', () => {
    expect(waterfallSteps(dataOf([10, 5, 20], [0, 2])).unexplained).toBe(5);
  });

  it('pass a missing change on its level', () => {
    const { steps } = waterfallSteps(dataOf([10, null, -3, 7]));
    expect(steps[1]).toMatchObject({ value: null, from: 10, to: 10 });
  });

  it('keep the sum when small changes become one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 4, max: 16 }),
        (changes, most) => {
          const { steps } = waterfallSteps(dataOf([1_000, ...changes], [0]), most);
          expect(steps.length).toBeLessThanOrEqual(Math.max(most, 3));
          const sum = changes.reduce((all, each) => all + each, 1_000);
          expect(steps.at(-1)?.to).toBeCloseTo(sum);
        },
      ),
    );
  });
});

it('writes changes with their sign', () => {
  const format = { scale: 'one', grouping: true } as const;
  expect([12, -3.5, 0].map((value) => formatChange(value, format, 'de'))).toEqual(['+12', '−3,5', '0']);
});
