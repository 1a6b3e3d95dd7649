import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settleDecimals } from '../../model/chart-decimals';
import { formatNumber, type NumberFormat, plainNumber } from '../../model/number-format';

const decimals = (values: readonly (number | null)[], format: NumberFormat = plainNumber) =>
  settleDecimals(format, values).decimals;

it.each([
  [[12, 7, null], 0],
  [[31.2, 4], 1],
  [[1.25, 4], 2],
  [[1.2345, 4], 2],
  [[640_000.5, 12.25], 0],
  [[4e-9, 1e-9], 10],
  [[0.05, 0.012], 3],
  [[0, 0], 0],
  [[], 0],
] as const)('gives %j %i decimals', (values, expected) => {
  expect(decimals([...values])).toBe(expected);
});

it('counts in what the numbers are written in, and leaves what the chart says', () => {
  expect(decimals([1_500_000, 2_000_000], { ...plainNumber, scale: 'million' })).toBe(1);
  expect(decimals([1.25], { ...plainNumber, decimals: 0 })).toBe(0);
});

it('never writes the largest value as nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-11, max: 1e15, noNaN: true }), (value) => {
      const format = settleDecimals(plainNumber, [value, 0]);
      expect(formatNumber(value, format, 'de')).toMatch(/[1-9]/);
    }),
  );
});
