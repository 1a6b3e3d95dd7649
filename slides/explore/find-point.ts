import type { Box } from '../../model/layout';
import type { FramePoint } from '../chart/frame';

/** How far from a shape the pointer may be, in pixels of the drawing: dots and thin bars are hard to hit. */
const reach = 72;

/**
 * The point under the pointer, or the nearest in reach; of several the smallest. Shapes that are no rectangle are hit or
 * missed, which `isInside` says of their outline.
 */
export function findPoint(
  points: readonly FramePoint[],
  at: { readonly x: number; readonly y: number },
  isInside: (path: string) => boolean,
): number | undefined {
  let best: { readonly index: number; readonly far: number; readonly area: number } | undefined;
  for (const [index, { box, path }] of points.entries()) {
    const far = distanceTo(box, at);
    if (far > reach || (best && far > best.far)) continue;
    if (path !== undefined && (far > 0 || !isInside(path))) continue;
    const area = box.width * box.height;
    if (!best || far < best.far || area < best.area) best = { index, far, area };
  }
  return best?.index;
}

function distanceTo(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}
