import type { Box, Size } from '../../model/layout';
import type { FramePoint } from '../chart/frame';
import { measureText } from '../theme/measure-text';
import { layTooltip, tooltipPadding, tooltipText } from './lay-tooltip';
import { placeTooltip } from './place-tooltip';

/** The outline of a value and what is told of it. Those who cannot see it hear it: see the live region. */
export function PointMark({
  point,
  size,
  bounds,
}: {
  readonly point: FramePoint;
  readonly size: Size;
  readonly bounds: Box;
}) {
  const { lines, size: tip } = layTooltip(point, measureText);
  const at = placeTooltip(point.box, tip, bounds);
  const named = lines.map((line, index) => ({ ...line, key: `${index}` }));
  return (
    <>
      <svg
        className="explore-mark"
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
      >
        <Outline point={point} className="explore-halo" />
        <Outline point={point} className="explore-outline" />
      </svg>
      <div
        className="explore-tip"
        aria-hidden="true"
        style={{
          left: at.x,
          top: at.y,
          ...tip,
          padding: `${tooltipPadding.y}px ${tooltipPadding.x}px`,
          fontSize: tooltipText,
        }}
      >
        {named.map(({ text, weight, key }) => (
          <div key={key} style={{ fontWeight: weight }}>
            {text}
          </div>
        ))}
      </div>
    </>
  );
}

function Outline({ point, className }: { readonly point: FramePoint; readonly className: string }) {
  if (point.path !== undefined) return <path className={className} d={point.path} />;
  const { x, y, width, height } = point.box;
  const round = Math.max(width, height) <= 40 ? Math.min(width, height) / 2 : 0;
  return (
    <rect
      className={className}
      x={x - 3}
      y={y - 3}
      width={width + 6}
      height={height + 6}
      rx={round ? round + 3 : 0}
    />
  );
}
