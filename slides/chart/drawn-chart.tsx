import { memo } from 'react';
import type { Drawing, DrawingShape } from '../../model/drawing';
import { fontFamily } from '../theme/tokens';

/** Draws again what was drawn before: the same picture, at once. */
export const DrawnChart = memo(function DrawnChart({
  drawing,
  label,
}: {
  readonly drawing: Drawing;
  /** The text alternative. */
  readonly label: string;
}) {
  const { width, height } = drawing;
  const shapes = drawing.shapes.map((shape, index) => ({ shape, key: `${index}` }));
  return (
    <svg
      className="drawn-chart"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
    >
      {shapes.map(({ shape, key }) => (
        <Shape key={key} {...shape} />
      ))}
    </svg>
  );
});

function Shape(shape: DrawingShape) {
  const { name: Tag, ...attributes } = shape;
  if (!('text' in attributes)) {
    const {
      'stroke-width': strokeWidth,
      'stroke-linejoin': strokeLinejoin,
      'fill-opacity': fillOpacity,
      'stroke-dasharray': strokeDasharray,
      ...rest
    } = attributes;
    const paint = { strokeWidth, strokeLinejoin, fillOpacity, strokeDasharray };
    return <Tag {...rest} {...paint} />;
  }
  const {
    text,
    'text-anchor': textAnchor,
    'font-size': fontSize,
    'font-weight': fontWeight,
    ...rest
  } = attributes;
  return (
    <text {...rest} textAnchor={textAnchor} fontSize={fontSize} fontWeight={fontWeight}>
      {text}
    </text>
  );
}
