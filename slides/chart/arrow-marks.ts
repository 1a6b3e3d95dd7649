import type { ChartArrow } from '../../model/chart-arrow';
import { colours } from '../theme/tokens';
import type { Frame, FrameInput, FrameRule, FrameShape, FrameText, MarkOwner } from './frame';

export const bubbleSize = 26;
export const bubbleHeight = 40;
const headLength = 16;
const headWidth = 16;
const line = { stroke: colours.ink, width: 2.5 } as const;

type Point = readonly [x: number, y: number];

/** What arrows add to a frame. */
export type ArrowMarks = Pick<Frame, 'rules' | 'texts'> & { readonly overlay: readonly FrameShape[] };

export function bubbleWidth({ text }: ChartArrow, measure: FrameInput['measure']): number {
  return measure(text, bubbleSize, 600) + 36;
}

/**
 * An arrow through its corners: legs at both points, and between them the part that has its bubble. A difference points at the
 * point it leads to; growth points along the time it took.
 * @param corners from the first point over the two corners to the second point
 */
export function drawArrow(
  arrow: ChartArrow,
  corners: readonly [Point, Point, Point, Point],
  bubble: { readonly centre: Point; readonly width: number },
): ArrowMarks {
  const [start, first, second, end] = corners;
  const of = ownerOf(arrow);
  const growth = arrow.kind === 'growth';
  const leg = growth ? { stroke: colours.muted, width: 1.5, of } : { ...line, of };
  const rules: FrameRule[] = [
    { from: start, to: first, ...leg },
    // The head covers the end of its line, which would else show its corners.
    { from: first, to: growth ? short(first, second) : second, ...line, of },
    { from: second, to: growth ? end : short(second, end), ...leg },
  ];
  const head = growth ? headAt(first, second) : headAt(second, end);
  return {
    rules,
    overlay: [
      { kind: 'path', d: head, fill: colours.ink, of },
      bubbleAround(bubble.centre, bubble.width, of),
    ],
    texts: [sayIn(arrow, bubble.centre, of)],
  };
}

/** An arrow between two points one above the other, with its bubble beside it. */
export function drawStraight(
  arrow: ChartArrow,
  from: Point,
  to: Point,
  centre: Point,
  width: number,
): ArrowMarks {
  const of = ownerOf(arrow);
  return {
    rules: [{ from, to: short(from, to), ...line, of }],
    overlay: [{ kind: 'path', d: headAt(from, to), fill: colours.ink, of }, bubbleAround(centre, width, of)],
    texts: [sayIn(arrow, centre, of)],
  };
}

/** It is seen while the series are that it compares; of two series, while the one is that it leads to. */
function ownerOf({ to }: ChartArrow): MarkOwner {
  return { series: to.series };
}

function sayIn({ text }: ChartArrow, [x, y]: Point, of: MarkOwner): FrameText {
  return { x, y, lines: [text], anchor: 'middle', size: bubbleSize, weight: 600, fill: colours.ink, of };
}

function bubbleAround([x, y]: Point, width: number, of: MarkOwner): FrameShape {
  const r = bubbleHeight / 2;
  const [left, right, top, bottom] = [x - width / 2 + r, x + width / 2 - r, y - r, y + r].map(round);
  return {
    kind: 'path',
    d: `M${left} ${top}L${right} ${top}A${r} ${r} 0 0 1 ${right} ${bottom}L${left} ${bottom}A${r} ${r} 0 0 1 ${left} ${top}Z`,
    fill: colours.paper,
    stroke: colours.ink,
    strokeWidth: 2,
    of,
  };
}

/** A triangle whose point is at `to`. */
function headAt(from: Point, to: Point): string {
  const [dx, dy] = direction(from, to);
  const [bx, by] = [to[0] - dx * headLength, to[1] - dy * headLength];
  const [sx, sy] = [(-dy * headWidth) / 2, (dx * headWidth) / 2];
  return `M${pair(to[0], to[1])}L${pair(bx + sx, by + sy)}L${pair(bx - sx, by - sy)}Z`;
}

function short(from: Point, to: Point): Point {
  const [dx, dy] = direction(from, to);
  return [to[0] - dx * (headLength - 2), to[1] - dy * (headLength - 2)];
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function pair(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
