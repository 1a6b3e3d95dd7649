import type { Box, Size } from '../../model/layout';

const gap = 18;

/**
 * Where a tooltip stands: above its shape, or else right, left or below it, wherever it does not cover the shape and stays
 * within `bounds`; at an edge it moves along. All in the same pixels.
 */
export function placeTooltip(shape: Box, tip: Size, bounds: Box): { readonly x: number; readonly y: number } {
  const middle = shape.x + shape.width / 2 - tip.width / 2;
  const centre = shape.y + shape.height / 2 - tip.height / 2;
  const within = (at: { x: number; y: number }) => ({
    x: clamp(at.x, bounds.x, bounds.x + bounds.width - tip.width),
    y: clamp(at.y, bounds.y, bounds.y + bounds.height - tip.height),
  });
  const places = [
    { x: middle, y: shape.y - gap - tip.height },
    { x: shape.x + shape.width + gap, y: centre },
    { x: shape.x - gap - tip.width, y: centre },
    { x: middle, y: shape.y + shape.height + gap },
  ].map(within);
  const [above = { x: 0, y: 0 }] = places;
  return places.find((at) => !overlaps({ ...at, ...tip }, shape)) ?? above;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** `low` wins where there is no room. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
