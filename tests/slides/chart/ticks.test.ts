import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundTicks } from '../../../slides/chart/ticks';

it.each([
  [0, 115, [0, 25, 50, 75, 100, 125]],
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [0, 0.3, [0, 0.1, 0.2, 0.3]],
  [-15, 12, [-20, -10, 0, 10, 20]],
  [7, 7, [0, 2, 4, 6, 8, 10]],
])('%d to %d', (low, high, values) => {
  const ticks = roundTicks(low, high).values;
  expect(ticks[0]).toBeLessThanOrEqual(low);
  expect(ticks).toEqual(values);
});

it('gives three to seven round ticks at equal steps around any values', () => {
  const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(number, number, (one, other) => {
      const low = Math.min(one, other);
      const high = Math.max(one, other);
      // Closer together than a number can tell.
      fc.pre(
        high === low ||
          ((high - low) / Math.max(Math.abs(low), Math.abs(high)) > 1e-6 && high - low > 1e-100),
      );
      const { values, decimals } = roundTicks(low, high);
      expect(values.length).toBeGreaterThanOrEqual(2);
      expect(values.length).toBeLessThanOrEqual(7);
      const first = values[0] ?? 0;
      const last = values.at(-1) ?? 0;
      const slack = (last - first) * 1e-6;
      expect(first).toBeLessThanOrEqual(low + slack);
      expect(last).toBeGreaterThanOrEqual(high - slack);
      expect(decimals).toBeGreaterThanOrEqual(0);
      const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
      for (const step of steps)
        expect(step).toBeCloseTo(
          steps[0] ?? 0,
          Math.min(10, Math.max(0, 8 - Math.log10(Math.abs(last) + 1))),
        );
    }),
  );
});
