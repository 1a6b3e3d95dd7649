import type { Box } from '../../model/layout';

/** In pixels; what is thinner would be nothing but outline. */
export const leastOutlined = 5;

const edgeWidth = 2;

/** A rectangle that fills the box, its edge included; without one it is the fill alone, and where it is thin, the edge alone. */
export function paintWithin(
  box: Box,
  { fill, edge }: { readonly fill: string | undefined; readonly edge: string | undefined },
) {
  if (edge === undefined) return { ...box, fill };
  if (Math.min(box.width, box.height) < leastOutlined) return { ...box, fill: edge };
  const { x, y, width, height } = box;
  const inset = edgeWidth / 2;
  return {
    x: x + inset,
    y: y + inset,
    width: width - edgeWidth,
    height: height - edgeWidth,
    fill,
    stroke: edge,
    strokeWidth: edgeWidth,
  };
}
