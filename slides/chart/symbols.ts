import type { FrameShape } from './frame';

type SymbolForm =
  | Pick<Extract<FrameShape, { kind: 'circle' }>, 'kind' | 'x' | 'y' | 'radius'>
  | Pick<Extract<FrameShape, { kind: 'path' }>, 'kind' | 'd'>;

/**
 * The sign of a series: points of different series are told apart by it, not by colour alone. All signs of one radius
 * cover the same area, that of the circle.
 */
export function symbolOf(series: number, x: number, y: number, radius: number): SymbolForm {
  const corners = outlines[series % outlines.length];
  if (!corners) return { kind: 'circle', x, y, radius };
  const placed = corners(radius).map(([dx, dy]) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`);
  return { kind: 'path', d: `M${placed.join('L')}Z` };
}

type Corner = readonly [dx: number, dy: number];

const diamond = (radius: number): readonly Corner[] => {
  const half = radius * Math.sqrt(Math.PI / 2);
  return [
    [0, -half],
    [half, 0],
    [0, half],
    [-half, 0],
  ];
};

const square = (radius: number): readonly Corner[] => {
  const half = (radius * Math.sqrt(Math.PI)) / 2;
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
};

/** With the middle of its area, not of its box, on the point. */
const triangle =
  (up: 1 | -1) =>
  (radius: number): readonly Corner[] => {
    const side = radius * Math.sqrt((4 * Math.PI) / Math.sqrt(3));
    const height = (side * Math.sqrt(3)) / 2;
    return [
      [0, (-up * height * 2) / 3],
      [side / 2, (up * height) / 3],
      [-side / 2, (up * height) / 3],
    ];
  };

const cross = (radius: number): readonly Corner[] => {
  const half = (radius * Math.sqrt(Math.PI / 5)) / 2;
  const arm = half * 3;
  return [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ];
};

/** Which series has which; the first has a circle. */
const outlines = [undefined, diamond, square, triangle(1), cross, triangle(-1)] as const;
