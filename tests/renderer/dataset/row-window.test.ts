import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWindow, rowHeight, rowWindow } from '../../../renderer/dataset/row-window';

it('draws only what is in sight, and reaches the first and the last row of any table', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50_000_000 }),
      fc.integer({ min: 200, max: 1_200 }),
      (count, view) => {
        const top = rowWindow(count, 0, view);
        const bottom = rowWindow(count, Math.max(0, top.height - view), view);
        expect(top.first).toBe(0);
        expect(bottom.end).toBe(count);
        expect(top.end - top.first).toBeLessThanOrEqual(view / rowHeight + 3);
        expect(top.height).toBeLessThan(33_000_000);
      },
    ),
  );
});

it('finds the columns in sight among two hundred', () => {
  const widths = Array.from({ length: 200 }, () => 100);
  const { first, end, before, after } = columnWindow(widths, 5_000, 800);
  expect(first).toBeLessThanOrEqual(50);
  expect(end).toBeGreaterThanOrEqual(58);
  expect(end - first).toBeLessThan(14);
  expect(before + (end - first) * 100 + after).toBe(20_000);
});
