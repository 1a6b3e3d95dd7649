import type { FrameShape } from './frame';

/** Shapes that we lay out ourselves, in their order. */
export function FrameShapes({ shapes = [] }: { readonly shapes?: readonly FrameShape[] | undefined }) {
  const placed = shapes.map((shape, index) => ({ shape, key: `${index}` }));
  return placed.map(({ shape, key }) => <Shape key={key} shape={shape} />);
}

function Shape({ shape }: { readonly shape: FrameShape }) {
  const { fill, fillOpacity, stroke, strokeWidth, dash } = shape;
  const paint = { fill, fillOpacity, stroke, strokeWidth, strokeDasharray: dash };
  switch (shape.kind) {
    case 'path':
      return <path d={shape.d} strokeLinejoin={stroke ? 'round' : undefined} {...paint} />;
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...paint} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint} />;
  }
}
