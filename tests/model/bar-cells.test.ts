import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barCells } from '../../model/bar-cells';

const anyValue = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.constant(null),
  fc.constantFrom(0, 1e15, 1e-9, -1e15, Number.MAX_VALUE, -Number.MAX_VALUE, Number.NaN, Infinity),
);

it('keeps every bar in its cell, and all begin at zero', () => {
  fc.assert(
    fc.property(fc.array(anyValue, { maxLength: 12 }), (values) => {
      const { zero, cells } = barCells(values);
      expect(cells).toHaveLength(values.length);
      expect(zero).toBeGreaterThanOrEqual(0);
      expect(zero).toBeLessThanOrEqual(1);
      for (const cell of cells) {
        if (!cell) continue;
        expect(cell.from).toBeGreaterThanOrEqual(0);
        expect(cell.to).toBeLessThanOrEqual(1);
        expect(cell.from).toBeLessThanOrEqual(cell.to);
        expect(cell.negative ? cell.to : cell.from).toBe(zero);
      }
    }),
  );
});

it('draws a value twice as large twice as long, below zero too', () => {
  const { zero, cells } = barCells([2, -1, 1, 0, null]);
  const lengths = cells.map((cell) => (cell ? Math.round((cell.to - cell.from) * 3 * 1000) / 1000 : null));
  expect(lengths).toEqual([2, 1, 1, null, null]);
  expect(zero).toBeCloseTo(1 / 3);
  expect(cells[1]).toMatchObject({ from: 0, negative: true });
});

it('draws nothing of nothing', () => {
  expect(barCells([0, null]).cells).toEqual([undefined, undefined]);
  expect(barCells([])).toEqual({ zero: 0, cells: [] });
});
