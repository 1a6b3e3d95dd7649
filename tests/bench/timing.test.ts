import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, median } from '../../bench/timing';

describe('median', () => {
  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 20 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('compare', () => {
  it('measures in turns and leaves out the first of each', async () => {
    const order: string[] = [];
    const side = (label: string, times: number[]) => ({
      label,
      measure: async () => {
        order.push(label);
        return times.shift() ?? Number.NaN;
      },
    });
    const sides = {
      ours: side('ours', [900, 20, 40, 30]),
      theirs: side('theirs', [500, 10, 20, 30]),
      target: 2,
    };
    const compared = await compare('probe', sides, { runs: 3 });
    expect(order).toEqual(['theirs', 'ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs', 'ours']);
    expect(compared.ours).toEqual({ label: 'ours', runs: [20, 40, 30], median: 30 });
    expect(compared.ratio).toBe(1.5);
  });
});
