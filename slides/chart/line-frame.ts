import type { ChartSeries } from '../../model/chart-data';
import { colours } from '../theme/tokens';
import { layNotesAbove, ownerOf } from './annotate-above';
import { layCategoryLabels } from './category-axis';
import {
  type Frame,
  type FrameInput,
  type FrameRule,
  type FrameText,
  linearScale,
  lineHeight,
} from './frame';
import { boxAround, pointOfValue, walkValues } from './frame-point';
import { seriesColours } from './series-colours';
import { spreadLabels } from './spread-labels';
import { layValueAxis, sayShort } from './value-axis';
import { wrapText } from './wrap-text';

export interface LineFrame extends Frame {
  /** Along the axis: years, or the places of the names. */
  readonly xs: readonly number[];
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly dots: boolean;
}

const axisSize = 26;
const labelSize = 28;
const labelGap = 20;

/** Lays out lines: years below, values on the left, each line's name at its end. */
export function layLines(input: FrameInput): LineFrame {
  const { data, size, language, measure } = input;
  const axis = layValueAxis(data, false, language);
  const ends = data.series.map((series) => endLabel(input, series));
  // Room for half of the last label on the axis, too.
  const right = Math.max(56, ...ends.map((end) => end.width + labelGap));
  const left = Math.max(...axis.ticks.map((tick) => measure(tick.label, axisSize, 400))) + 20;
  const xs = data.categories.map((category, index) => category.time ?? index);
  const xDomain = [xs[0] ?? 0, xs.at(-1) === xs[0] ? (xs[0] ?? 0) + 1 : (xs.at(-1) ?? 1)] as const;
  const width = Math.max(1, size.width - left - right);
  const x = linearScale(xDomain[0], xDomain[1], left, left + width);
  const notes = layNotesAbove(input, (note) => x(xs[note.category] ?? 0));

  const bottomLabels = data.time ? layTimeTicks(input, x) : layNameTicks(input, width, x);
  const foot = bottomLabels.height + 28;
  const unitHeight = axis.unit ? 44 : 0;
  const top = notes.height + unitHeight + 16;
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
      x: tick.x,
      y: bottom + 20 + (tick.lines.length * axisSize * lineHeight) / 2,
      lines: tick.lines,
      anchor: 'middle',
      size: axisSize,
      weight: 400,
      fill: colours.muted,
    });
  }

  const fills = seriesColours(data);
  const highlights = data.series.some((series) => series.strong);
  const shown = ends.map((end, index) => ({ ...end, index })).filter((end) => end.value !== undefined);
  const centres = spreadLabels(
    shown.map((end) => ({ at: y(end.value ?? 0), height: end.lines.length * labelSize * lineHeight + 2 })),
    0,
    bottom + 16,
  );
  for (const [position, end] of shown.entries()) {
    const series = data.series[end.index];
    const colour = fills[end.index];
    texts.push({
      x: left + width + labelGap,
      y: centres[position] ?? 0,
      lines: end.lines,
      anchor: 'start',
      size: labelSize,
      weight: series?.strong || data.series.length === 1 ? 600 : 400,
      fill: highlights && !series?.strong ? colours.muted : (colour?.text ?? colours.ink),
      of: { series: end.index, names: true },
    });
  }
  const drawn = notes.draw((note) => y(note.value) - 12);
  texts.push(...drawn.texts);
  rules.push(...drawn.rules);
  const rings = data.annotations.map((note) => ({
    x: x(xs[note.category] ?? 0),
    y: y(note.value),
    of: ownerOf(note),
  }));
  return {
    plot,
    grid,
    rules,
    rings,
    texts,
    swatches: [],
    points: () =>
      walkValues(data, (of, value) =>
        // A gap has no place on the line.
        value === null ? [] : [pointOfValue(input, of, boxAround(x(xs[of.category] ?? 0), y(value)))],
      ),
    xs,
    xDomain,
    yDomain: [axis.low, axis.high],
    dots: data.categories.length <= 12,
  };
}

/** The line's name at its last value; a single line has its last value there instead. */
function endLabel({ data, size, language, measure }: FrameInput, series: ChartSeries) {
  const last = series.values.findLast((value) => value !== null);
  const weight = series.strong || data.series.length === 1 ? 600 : 400;
  const text =
    series.label || (last === undefined || last === null ? '' : sayShort(last, data.format, language));
  const lines = wrapText(text, size.width * 0.26, 2, { size: labelSize, weight }, measure);
  return {
    value: last ?? undefined,
    lines,
    width: Math.max(...lines.map((line) => measure(line, labelSize, weight))),
  };
}

interface BottomTicks {
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly lines: readonly string[] }[];
}

/** Years where there are at least two of them, else the points' own labels. */
function layTimeTicks({ data, measure }: FrameInput, x: (value: number) => number): BottomTicks {
  const times = data.categories.map((category) => category.time ?? 0);
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? first;
  const height = axisSize * lineHeight;
  const years: number[] = [];
  for (let year = Math.ceil(first - 1e-9); year <= last + 1e-9; year += 1) years.push(year);
  if (years.length >= 2) {
    const room = Math.abs(x(1) - x(0));
    const every = niceEvery((measure('2000', axisSize, 400) + 28) / room);
    return {
      height,
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
    free = at + widest;
    return { x: at, lines: [category.shortLabel] };
  });
  return { height, ticks };
}

function niceEvery(least: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100].find((every) => every >= least) ?? 500;
}

function layNameTicks(input: FrameInput, width: number, x: (value: number) => number): BottomTicks {
  const count = input.data.categories.length;
  const step = width / Math.max(1, count - 1);
  const labels = layCategoryLabels(input, step);
  const every = labels.fits ? 1 : Math.ceil(180 / step);
  const wide = layCategoryLabels(input, step * every);
  const ticks = input.data.categories.flatMap((_, index) => {
    const lines = wide.lines[index];
    return lines && index % every === 0 ? { x: x(index), lines } : [];
  });
  return { ticks, height: Math.max(1, ...ticks.map((tick) => tick.lines.length)) * axisSize * lineHeight };
}
