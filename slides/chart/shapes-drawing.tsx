import type { Size } from '../../model/layout';
import { fontFamily } from '../theme/tokens';
import type { Frame, FrameShape } from './frame';
import { FrameGrid, FrameMarks } from './frame-marks';
import { FrameShapes } from './frame-shapes';

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
      <FrameShapes shapes={frame.shapes} />
      <FrameMarks frame={frame} />
    </svg>
  );
}
