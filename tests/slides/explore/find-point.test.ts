import { expect, it } from 'vitest';
import type { FramePoint } from '../../../slides/chart/frame';
import { findPoint } from '../../../slides/explore/find-point';

const point = (x: number, y: number, width: number, height: number, path?: string): FramePoint => ({
  box: { x, y, width, height },
  path,
  category: 'Calw',
  series: '',
  value: '1',
});
const never = () => false;

it('finds the shape under the pointer, and of several the smallest', () => {
  const points = [point(0, 0, 200, 200), point(50, 50, 20, 20), point(300, 0, 20, 20)];
  expect(findPoint(points, { x: 60, y: 60 }, never)).toBe(1);
  expect(findPoint(points, { x: 10, y: 10 }, never)).toBe(0);
});

it('finds the nearest in reach, and nothing beyond', () => {
  const points = [point(0, 0, 10, 10), point(100, 0, 10, 10)];
  expect(findPoint(points, { x: 70, y: 5 }, never)).toBe(1);
  expect(findPoint(points, { x: 400, y: 5 }, never)).toBeUndefined();
});

it('hits or misses a shape that is no rectangle', () => {
  const points = [point(0, 0, 100, 100, 'left'), point(0, 0, 100, 100, 'right')];
  expect(findPoint(points, { x: 50, y: 50 }, (path) => path === 'right')).toBe(1);
  expect(findPoint(points, { x: 50, y: 50 }, never)).toBeUndefined();
});
