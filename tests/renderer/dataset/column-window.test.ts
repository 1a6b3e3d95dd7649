import { expect, it } from 'vitest';
import { columnWindow, scrollLeftFor } from '../../../renderer/dataset/column-window';

const widths = Array.from({ length: 200 }, () => 100);

it('finds the columns in sight among two hundred, the frozen one apart', () => {
  const { first, end, before } = columnWindow(widths, 5_000, 800);
  expect(first).toBeLessThanOrEqual(51);
  expect(end).toBeGreaterThanOrEqual(59);
  expect(end - first).toBeLessThan(14);
  expect(before).toBe((first - 1) * 100);
});

it('has all columns where they fit, and none beside the only one', () => {
  expect(columnWindow([80, 90, 100], 0, 800)).toEqual({ first: 1, end: 3, before: 0 });
  expect(columnWindow([80], 0, 800)).toEqual({ first: 1, end: 1, before: 0 });
});

it('scrolls no further than it must to show a column', () => {
  expect(scrollLeftFor(3, widths, 0, 800)).toBe(0);
  expect(scrollLeftFor(12, widths, 0, 800)).toBe(400);
  expect(scrollLeftFor(3, widths, 5_000, 800)).toBe(200);
  expect(scrollLeftFor(0, widths, 5_000, 800)).toBe(0);
});
