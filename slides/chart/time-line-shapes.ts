import type { Box } from '../../model/layout';
import { saySpan, type TimeSpan } from '../../model/time-spans';
import { type CategoryColour, colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import type { FrameInput, FrameShape, FrameText } from './frame';
import type { Task } from './time-line-tasks';

/** Where a row of a time line is drawn. */
export interface RowPlace {
  readonly x: (time: number) => number;
  readonly plot: Box;
  readonly middle: number;
  readonly thickness: number;
  /** Of its text. */
  readonly size: number;
}

const gap = 12;
/** A day within a century is seen all the same. */
const leastWidth = 4;
/** Dashed, where one of the two ends is not stated. */
export const stubLength = 72;

/** A bar, a diamond, or a diamond with a dashed piece on the side that is not stated; nothing where that would be wrong. */
export function drawSpan(task: Task, place: RowPlace, colour: CategoryColour): readonly FrameShape[] {
  const { span, of } = task;
  const { x, middle, thickness } = place;
  if (span.kind === 'reversed' || span.kind === 'missing') return [];
  const { fill } = colour;
  if (span.kind === 'lasting') {
    return [{ kind: 'rect', ...boxOfTask(task, place), fill, of }];
  }
  const at = x(span.begin ?? span.end ?? 0);
  const [from, to] = reach(span, place);
  const stub = from === to ? [] : [dashed(from, to, middle, fill, of)];
  return [...stub, diamond(at, middle, halfDiamond(thickness), fill, of)];
}

/** Around what is drawn of a task, or where its row begins. */
export function boxOfTask({ span }: Task, place: RowPlace): Box {
  const { plot, middle, thickness } = place;
  const y = middle - thickness / 2;
  if (span.kind === 'reversed' || span.kind === 'missing') {
    return { x: plot.x, y, width: Math.min(40, plot.width), height: thickness };
  }
  const [from, to] = reach(span, place);
  if (span.kind === 'lasting') {
    const width = Math.max(leastWidth, to - from);
    return { x: Math.min(from, plot.x + plot.width - width), y, width, height: thickness };
  }
  const half = halfDiamond(thickness);
  return { x: from - half, y: middle - half, width: to - from + 2 * half, height: 2 * half };
}

/** Beginning and end: in the bar where there is room, else behind or before it; undefined where there is none. */
export function layTimeLabel(
  { span, of, category }: Task,
  place: RowPlace,
  colour: CategoryColour,
  { data, language, measure }: FrameInput,
  most: number,
): FrameText | undefined {
  const { plot, middle, size, thickness } = place;
  const own = { y: middle, size, of: data.series.length > 1 ? of : { category: of.category } } as const;
  if (span.kind === 'reversed' || span.kind === 'missing') {
    const whole = saySpan(span, language) || chartWords[language].missing;
    const text = plot.x + measure(whole, size, 400) <= most ? whole : chartWords[language].endsBefore;
    if (plot.x + measure(text, size, 400) > most) return undefined;
    return { ...own, x: plot.x, lines: [text], anchor: 'start', weight: 400, fill: colours.muted };
  }
  const weight = category.strong ? 600 : 400;
  const text = saySpan(span, language);
  const width = measure(text, size, weight);
  const [from, to] = reach(span, place);
  const said = { ...own, lines: [text], weight } as const;
  const half = span.kind === 'lasting' ? 0 : halfDiamond(thickness);
  // On what is not seen for now nothing could be read.
  if (span.kind === 'lasting' && to - from >= width + 2 * gap && thickness >= size && colour.on !== 'none') {
    return { ...said, x: from + gap, anchor: 'start', fill: colour.on };
  }
  const after = to + (span.kind === 'open-end' ? 0 : half) + gap;
  if (after + width <= most) {
    return { ...said, x: after, anchor: 'start', fill: colours.ink };
  }
  if (from - half - gap - width >= plot.x) {
    return { ...said, x: from - half - gap, anchor: 'end', fill: colours.ink };
  }
  return undefined;
}

/** Where its shape begins and ends; what is not stated is a short piece of its way. */
function reach({ kind, begin, end }: TimeSpan, { x, plot }: RowPlace): readonly [number, number] {
  const [from, to] = [x(begin ?? end ?? 0), x(end ?? begin ?? 0)];
  switch (kind) {
    case 'open-end':
      return [from, Math.max(from, Math.min(plot.x + plot.width, from + stubLength))];
    case 'open-begin':
      return [Math.min(to, Math.max(plot.x, to - stubLength)), to];
    case 'milestone':
      return [from, from];
    default:
      return [from, to];
  }
}

function halfDiamond(thickness: number): number {
  return Math.min(18, Math.max(7, thickness * 0.55));
}

function diamond(x: number, y: number, half: number, fill: string, of: Task['of']): FrameShape {
  const corners = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ].map((corner) => corner.map((each) => each.toFixed(1)).join(' '));
  return { kind: 'path', d: `M${corners.join('L')}Z`, fill, of };
}

function dashed(from: number, to: number, y: number, stroke: string, of: Task['of']): FrameShape {
  const d = `M${from.toFixed(1)} ${y.toFixed(1)}L${to.toFixed(1)} ${y.toFixed(1)}`;
  return { kind: 'path', d, fill: 'none', stroke, strokeWidth: 4, dash: '10 8', of };
}
