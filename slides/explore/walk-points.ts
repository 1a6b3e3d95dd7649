import type { FramePoint } from '../chart/frame';

/**
 * Where a key leads among the points: left and right one by one in their order, up and down to the same category in
 * another series (where there is one series, one by one as well), Home and End to the first and last. Undefined for
 * every other key: it is the show's.
 */
export function walkPoints(
  points: readonly FramePoint[],
  from: number | undefined,
  key: string,
): number | undefined {
  if (points.length === 0) return undefined;
  const last = points.length - 1;
  const step = (by: number) =>
    from === undefined ? (by > 0 ? 0 : last) : Math.max(0, Math.min(last, from + by));
  switch (key) {
    case 'ArrowRight':
      return step(1);
    case 'ArrowLeft':
      return step(-1);
    case 'ArrowDown':
      return across(points, from, 1) ?? step(1);
    case 'ArrowUp':
      return across(points, from, -1) ?? step(-1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The same category in the next series or the one before; where there is none, it stays. */
function across(points: readonly FramePoint[], from: number | undefined, by: 1 | -1): number | undefined {
  const point = from === undefined ? undefined : points[from];
  if (!point || from === undefined || !points.some(({ series }) => series !== point.series)) return undefined;
  for (let index = from + by; index >= 0 && index < points.length; index += by) {
    const other = points[index];
    if (other?.category === point.category && other.series !== point.series) return index;
  }
  return from;
}
