import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FramePoint } from '../../../slides/chart/frame';
import { walkPoints } from '../../../slides/explore/walk-points';

const box = { x: 0, y: 0, width: 1, height: 1 };
const points = (categories: readonly string[], series: readonly string[]): readonly FramePoint[] =>
  series.flatMap((each) => categories.map((category) => ({ box, category, series: each, value: '1' })));

const grid = points(['Calw', 'Ulm', 'Heilbronn'], ['2022', '2023']);

it('goes one by one, and stays at the ends', () => {
  expect(walkPoints(grid, undefined, 'ArrowRight')).toBe(0);
  expect(walkPoints(grid, 0, 'ArrowRight')).toBe(1);
  expect(walkPoints(grid, 0, 'ArrowLeft')).toBe(0);
  expect(walkPoints(grid, 5, 'ArrowRight')).toBe(5);
  expect([walkPoints(grid, 2, 'Home'), walkPoints(grid, 2, 'End')]).toEqual([0, 5]);
});

it('goes to the same category in the other series', () => {
  expect(walkPoints(grid, 1, 'ArrowDown')).toBe(4);
  expect(walkPoints(grid, 4, 'ArrowUp')).toBe(1);
  expect(walkPoints(grid, 4, 'ArrowDown')).toBe(4);
});

it('with one series goes on by up and down too', () => {
  const one = points(['Calw', 'Ulm'], ['']);
  expect(walkPoints(one, 0, 'ArrowDown')).toBe(1);
  expect(walkPoints(one, 1, 'ArrowUp')).toBe(0);
});

it.each(['PageDown', 'PageUp', ' ', 'Enter', 'b', '.', 'F5', 'n', 'p', '5'])(
  'leaves %s to the show',
  (key) => {
    expect(walkPoints(grid, 1, key)).toBeUndefined();
  },
);

it('never leaves the points', () => {
  const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End');
  fc.assert(
    fc.property(
      fc.array(keys),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (pressed, a, b) => {
        const all = points('abcd'.slice(0, a).split(''), 'xyz'.slice(0, b).split(''));
        let at: number | undefined;
        for (const key of pressed) at = walkPoints(all, at, key) ?? at;
        expect(at ?? 0).toBeGreaterThanOrEqual(0);
        expect(at ?? 0).toBeLessThan(all.length);
      },
    ),
  );
});

it('an empty chart has nowhere to go', () => {
  expect(walkPoints([], undefined, 'ArrowRight')).toBeUndefined();
});
