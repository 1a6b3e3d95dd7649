import type { CoursePoint } from '../../model/figure-course';
import { type LinePoint, thinLine } from '../../model/thin-line';

/** A small line of a number over time, in pixels of its own box. */
export interface SparkFrame {
  readonly width: number;
  readonly height: number;
  /** Each stretch without a gap; a value alone between two gaps is a short stroke. */
  readonly lines: readonly string[];
  readonly last: { readonly x: number; readonly y: number };
}

/** The mark at the end. */
export const sparkDot = 9;
const stroke = 4;

/** Undefined where there are fewer than two values: one is no course. */
export function sparkFrame(
  points: readonly CoursePoint[],
  width: number,
  height: number,
): SparkFrame | undefined {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const first = points.find(({ value }) => value !== null);
  const last = points.findLast(({ value }) => value !== null);
  if (!first || !last || known.length < 2) return undefined;
  const scale = Math.max(...known.map(Math.abs)) || 1;
  const low = Math.min(...known) / scale;
  const span = Math.max(...known) / scale - low;
  const room = { x: width - 2 * sparkDot, y: height - 2 * sparkDot };
  const years = last.time - first.time || 1;
  // What does not change runs through the middle.
  const place = (time: number, value: number) => ({
    x: round(sparkDot + ((time - first.time) / years) * room.x),
    y: round(sparkDot + (span === 0 ? 0.5 : 1 - (value / scale - low) / span) * room.y),
  });
  const placed = points.map(
    ({ time, value }): LinePoint => ({ x: time, values: [value === null ? null : place(time, value).y] }),
  );
  const lines: string[] = [];
  let line: string[] = [];
  const flush = () => {
    const [only] = line;
    if (line.length === 1 && only) lines.push(`M${only}h${stroke}`);
    else if (line.length > 1) lines.push(`M${line.join('L')}`);
    line = [];
  };
  for (const { x, values } of thinLine(placed, width)) {
    const [y] = values;
    if (y === null || y === undefined) flush();
    else line.push(`${place(x, 0).x},${y}`);
  }
  flush();
  return { width, height, lines, last: place(last.time, last.value ?? 0) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
