import type { ChartArrowEnd } from '../../model/chart-arrow';
import type { Size } from '../../model/layout';
import type { Weight } from '../theme/measure-text';
import { colours } from '../theme/tokens';
import { layNotesAbove, ownerOf } from './annotate-above';
import { layArrowsAbove } from './arrows-above';
import { layCategoryLabels } from './category-axis';
import {
  type Frame,
  type FrameInput,
  type FrameRule,
  type FrameText,
  linearScale,
  lineHeight,
  textBox,
} from './frame';
import { boxAround, pointOfValue, walkValues } from './frame-point';
import { drawReferences, layReferenceLabels, writeReference } from './reference-marks';
import { seriesColours } from './series-colours';
import { spreadLabels } from './spread-labels';
import { roundYears } from './ticks';
import { sayShort, type ValueAxis } from './value-axis';
import { wrapText } from './wrap-text';

/** What runs along the axis: lines, or areas upon each other. */
export interface Course {
  readonly axis: ValueAxis;
  /** By series: what is written at its end. */
  readonly ends: readonly CourseEnd[];
  /** Where a value is drawn, in values of the axis; null for a gap. */
  readonly heightOf: (of: { readonly category: number; readonly series: number }) => number | null;
  /** A few words at the foot that are about the whole. */
  readonly remark?: string | undefined;
}

export interface CourseEnd {
  readonly lines: readonly string[];
  /** Beside which value of the axis it stands; undefined for a series without any. */
  readonly at: number | undefined;
}

export interface CourseFrame extends Frame {
  /** Along the axis: years, or the places of the names. */
  readonly xs: readonly number[];
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly dots: boolean;
}

const axisSize = 26;
export const labelSize = 28;
const labelGap = 20;

/** Lays out what runs along an axis: years below, values on the left, each series' name at its end. */
export function layCourse(input: FrameInput, { axis, ends, heightOf, remark }: Course): CourseFrame {
  const { data, size, measure } = input;
  // Room for half of the last label on the axis, too.
  const references = layReferenceLabels(input, size.width * 0.22, 2, [axis.low, axis.high]);
  const right = Math.max(
    56,
    ...ends.map((_, index) => labelGap + widthOf(input, ends, index)),
    ...references.map((label) => labelGap + label.width),
  );
  const left = Math.max(...axis.ticks.map((tick) => measure(tick.label, axisSize, 400))) + 20;
  const xs = data.categories.map((category, index) => category.time ?? index);
  const [first = 0] = xs;
  const last = xs.at(-1) ?? first;
  // A single point stands at the end, beside its label.
  const xDomain = [first === last ? first - 1 : first, last] as const;
  const width = Math.max(1, size.width - left - right);
  const x = linearScale(xDomain[0], xDomain[1], left, left + width);
  const notes = layNotesAbove(input, (note) => x(xs[note.category] ?? 0));
  const arrows = layArrowsAbove(input, ({ category }) => x(xs[category] ?? 0), 8);

  const bottomLabels = data.time ? layTimeTicks(input, x) : layNameTicks(input, { left, width, right }, x);
  const foot = bottomLabels.height + 28 + (remark ? 40 : 0);
  const unitHeight = axis.unit ? 44 : 0;
  const top = notes.height + arrows.height + unitHeight + 16;
  const plot = { x: left, y: top, width, height: size.height - top - foot };
  const bottom = plot.y + plot.height;
  const y = linearScale(axis.low, axis.high, bottom, plot.y);

  const texts: FrameText[] = [];
  const grid: FrameRule[] = [];
  const rules: FrameRule[] = [];
  for (const tick of axis.ticks) {
    const at = y(tick.value);
    grid.push({ from: [left, at], to: [left + width, at], stroke: colours.line, width: 1.5 });
    texts.push({
      x: left - 20,
      y: at,
      lines: [tick.label],
      anchor: 'end',
      size: axisSize,
      weight: 400,
      fill: colours.muted,
    });
  }
  if (axis.low < 0 && axis.high > 0) {
    grid.push({ from: [left, y(0)], to: [left + width, y(0)], stroke: colours.grey, width: 2 });
  }
  if (axis.unit) {
    texts.push({
      x: 0,
      y: plot.y - 44,
      lines: [axis.unit],
      anchor: 'start',
      size: axisSize,
      weight: 400,
      fill: colours.muted,
    });
  }
  for (const tick of bottomLabels.ticks) {
    grid.push({ from: [tick.x, bottom], to: [tick.x, bottom + 10], stroke: colours.grey, width: 1.5 });
    texts.push({
      x: tick.label ?? tick.x,
      y: bottom + 20 + (tick.lines.length * bottomLabels.size * lineHeight) / 2,
      lines: tick.lines,
      anchor: 'middle',
      size: bottomLabels.size,
      weight: 400,
      fill: colours.muted,
    });
  }

  const fills = seriesColours(data);
  const highlights = data.series.some((series) => series.strong);
  const shown = ends.map((end, index) => ({ ...end, index })).filter((end) => end.at !== undefined);
  // The names of lines and of references share the room right of the plot.
  const centres = spreadLabels(
    [
      ...shown.map((end) => ({ at: y(end.at ?? 0), height: end.lines.length * labelSize * lineHeight + 2 })),
      ...references.map((label) => ({ at: y(label.at), height: label.height })),
    ],
    0,
    bottom + 16,
  );
  for (const [index, label] of references.entries()) {
    const at = centres[shown.length + index] ?? 0;
    texts.push(writeReference(label, { x: left + width + labelGap, y: at, anchor: 'start' }));
  }
  for (const [position, end] of shown.entries()) {
    const series = data.series[end.index];
    const colour = fills[end.index];
    texts.push({
      x: left + width + labelGap,
      y: centres[position] ?? 0,
      lines: end.lines,
      anchor: 'start',
      size: labelSize,
      weight: weightOf(input, end.index),
      fill: highlights && !series?.strong ? colours.muted : (colour?.text ?? colours.ink),
      of: { series: end.index, names: true },
    });
  }
  if (remark) {
    const [line = ''] = wrapText(remark, size.width, 1, { size: 24, weight: 400 }, measure);
    const style = { size: 24, weight: 400, fill: colours.muted } as const;
    texts.push({ x: 0, y: size.height - 14, lines: [line], anchor: 'start', ...style });
  }
  const drawn = notes.draw((note) => y(heightOf(note) ?? 0) - 12);
  texts.push(...drawn.texts);
  rules.push(...drawn.rules);
  const rings = data.annotations.map((note) => ({
    x: x(xs[note.category] ?? 0),
    y: y(heightOf(note) ?? 0),
    of: ownerOf(note),
  }));
  const pointing = arrows.draw((end) => {
    const at = y(heightOfEnd(end, data.series.length, heightOf));
    return { x: x(xs[end.category] ?? 0), y: at - 14, end: at, reach: 0 };
  }, notes.height);
  texts.push(...pointing.texts);
  const written = texts.map((text) => textBox(text, measure));
  const plane = { plot, upright: true, domain: [axis.low, axis.high], at: y } as const;
  const across = drawReferences(references, plane, written);
  return {
    plot,
    underlay: across.underlay,
    grid,
    rules: [...across.rules, ...rules, ...pointing.rules],
    overlay: pointing.overlay,
    rings,
    texts,
    swatches: [],
    points: () =>
      walkValues(data, (of) => {
        const height = heightOf(of);
        // A gap has no place on the line.
        return height === null
          ? []
          : [pointOfValue(input, of, boxAround(x(xs[of.category] ?? 0), y(height)))];
      }),
    xs,
    xDomain,
    yDomain: [axis.low, axis.high],
    dots: data.categories.length <= 12,
  };
}

/** Where a point lies, or the top of all that lie upon each other. */
function heightOfEnd(
  { category, series }: ChartArrowEnd,
  count: number,
  heightOf: Course['heightOf'],
): number {
  const all = series === 'all' ? Array.from({ length: count }, (_, index) => index) : [series];
  return Math.max(...all.map((each) => heightOf({ category, series: each }) ?? Number.NEGATIVE_INFINITY));
}

/** The name of a series, broken to the room at its end; a single one has its last value there instead. */
export function nameEnd(input: FrameInput, index: number): readonly string[] {
  const { data, size, language, measure } = input;
  const { label = '', values = [] } = data.series[index] ?? {};
  const last = values.findLast((value) => value !== null) ?? null;
  const text = label || (last === null ? '' : sayShort(last, data.format, language));
  return wrapText(text, size.width * 0.26, 2, { size: labelSize, weight: weightOf(input, index) }, measure);
}

export function weightOf({ data }: FrameInput, index: number): Weight {
  return data.series[index]?.strong || data.series.length === 1 ? 600 : 400;
}

function widthOf(input: FrameInput, ends: readonly CourseEnd[], index: number): number {
  const lines = ends[index]?.lines ?? [];
  return Math.max(0, ...lines.map((line) => input.measure(line, labelSize, weightOf(input, index))));
}

interface BottomTicks {
  readonly height: number;
  /** Of the texts. */
  readonly size: number;
  /** `label`: the middle of its text, where that is not below the tick. */
  readonly ticks: readonly {
    readonly x: number;
    readonly label?: number;
    readonly lines: readonly string[];
  }[];
}

/** Years where there are at least two of them, else the points' own labels. */
function layTimeTicks({ data, size, measure }: FrameInput, x: (value: number) => number): BottomTicks {
  const times = data.categories.map((category) => category.time ?? 0);
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? first;
  const height = axisSize * lineHeight;
  const years: number[] = [];
  for (let year = Math.ceil(first - 1e-9); year <= last + 1e-9; year += 1) years.push(year);
  if (years.length >= 2) {
    const room = Math.abs(x(1) - x(0));
    const every = roundYears((measure('2000', axisSize, 400) + 28) / room);
    return {
      height,
      size: axisSize,
      ticks: years
        .filter((year) => year % every === 0 || every === 1)
        .map((year) => ({ x: x(year), lines: [String(year)] })),
    };
  }
  const widest =
    Math.max(...data.categories.map((category) => measure(category.shortLabel, axisSize, 400))) + 28;
  let free = Number.NEGATIVE_INFINITY;
  const ticks = data.categories.flatMap((category) => {
    const at = x(category.time ?? 0);
    if (at < free) return [];
    const label = keepInside(at, widest - 28, size);
    free = label + widest;
    return { x: at, label, lines: [category.shortLabel] };
  });
  return { height, size: axisSize, ticks };
}

/** Names below their points. The first and last stay in the drawing, though their points lie at its edges. */
function layNameTicks(
  input: FrameInput,
  room: { readonly left: number; readonly width: number; readonly right: number },
  x: (value: number) => number,
): BottomTicks {
  const { data, size, measure } = input;
  const count = data.categories.length;
  const step = room.width / Math.max(1, count - 1);
  const every = layCategoryLabels(input, step).fits ? 1 : Math.ceil(180 / step);
  const wide = step * every;
  // A name that is moved in from the edge takes from the room of its neighbour.
  const beside = (edge: number) => ((edge + wide) * 2) / 3;
  const labels = layCategoryLabels(input, Math.min(wide, beside(room.left), beside(room.right)));
  const ticks = data.categories.flatMap((_, index) => {
    const lines = labels.lines[index];
    if (!lines || index % every > 0) return [];
    const width = Math.max(0, ...lines.map((line) => measure(line, labels.size, 400)));
    return { x: x(index), label: keepInside(x(index), width, size), lines };
  });
  const most = Math.max(1, ...ticks.map((tick) => tick.lines.length));
  return { ticks, size: labels.size, height: most * labels.size * lineHeight };
}

/** The middle of a text that would best be at `at`. */
function keepInside(at: number, width: number, size: Size): number {
  return Math.max(width / 2, Math.min(at, size.width - width / 2));
}
