import type { Size } from '../../model/layout';
import { fontFamily } from '../theme/tokens';
import type { Frame, FrameShape } from './frame';
import { FrameGrid, FrameMarks } from './frame-marks';

/** A frame whose shapes are laid out by ourselves: they lie between its grid and its labels, in their order. */
export interface ShapesFrame extends Frame {
  readonly shapes: readonly FrameShape[];
}

export interface ShapesDrawingProps {
  readonly frame: ShapesFrame;
  readonly size: Size;
  readonly label: string;
}

/** The drawing of every kind that needs no layout by Recharts. */
export function ShapesDrawing({ frame, size, label }: ShapesDrawingProps) {
  const { width, height } = size;
  const shapes = frame.shapes.map((shape, index) => ({ shape, key: `${index}` }));
  return (
    <svg
      className="shapes-drawing"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
    >
      <FrameGrid frame={frame} />
      {shapes.map(({ shape, key }) => (
        <Shape key={key} shape={shape} />
      ))}
      <FrameMarks frame={frame} />
    </svg>
  );
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
