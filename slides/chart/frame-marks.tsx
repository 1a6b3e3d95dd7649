import { colours, fontFamily } from '../theme/tokens';
import { type Frame, type FrameRule, type FrameText, lineHeight } from './frame';
import { FrameShapes } from './frame-shapes';
import { paintWithin } from './paint-within';
import { withoutSoftHyphens } from './soft-hyphen';

/** Bands and the grid: drawn before the shapes. */
export function FrameGrid({ frame }: { readonly frame: Frame }) {
  return (
    <>
      <FrameShapes shapes={frame.underlay} />
      {frame.grid.map(rule)}
    </>
  );
}

/** Labels, brackets, annotations: drawn upon the shapes. */
export function FrameMarks({ frame }: { readonly frame: Frame }) {
  return (
    <>
      {frame.rules.map(rule)}
      <FrameShapes shapes={frame.overlay} />
      {frame.rings.map(({ x, y }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={8}
          fill={colours.paper}
          stroke={colours.ink}
          strokeWidth={3}
        />
      ))}
      {frame.swatches.map(({ x, y, size, fill, edge }) => (
        <rect key={`${x} ${y}`} {...paintWithin({ x, y, width: size, height: size }, { fill, edge })} />
      ))}
      <g fontFamily={fontFamily}>{frame.texts.map(text)}</g>
    </>
  );
}

function rule({ from, to, stroke, width, dash }: FrameRule) {
  return (
    <line
      key={`${from} ${to} ${stroke}`}
      x1={from[0]}
      y1={from[1]}
      x2={to[0]}
      y2={to[1]}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  );
}

function text({ x, y, lines, anchor, size, weight, fill }: FrameText) {
  const step = size * lineHeight;
  // From the middle of the first line to its base line, for the capitals of the shipped font.
  const first = y - ((lines.length - 1) * step) / 2 + size * 0.33;
  const placed = lines.map((line, index) => ({ line, base: round(first + index * step) }));
  return placed.map(({ line, base }) => (
    <text
      key={`${x} ${base} ${line}`}
      x={round(x)}
      y={base}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
    >
      {withoutSoftHyphens(line)}
    </text>
  ));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
