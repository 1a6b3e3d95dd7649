import type { ChartAnnotation } from '../../model/chart-data';
import { formatNumber } from '../../model/number-format';
import { drawBarMarks } from './bar-marks';
import { type BarRows, layRows } from './bar-rows';
import { chartWords } from './chart-words';
import { type Frame, type FrameInput, type FramePoint, linearScale, lineHeight } from './frame';
import { boxBetween, pointOfValue, walkValues } from './frame-point';
import { layLegend } from './legend';
import { isStacked, stackOf } from './stack';
import { layValueAxis, presentValues, type ValueAxis } from './value-axis';
import { wrapText } from './wrap-text';

export interface BarFrame extends Frame {
  /** The rows that are drawn, as indices of the data's categories. */
  readonly rows: readonly number[];
  /** Thickness of one bar. */
  readonly thickness: number;
  /** Values at the plot's left and right edge. */
  readonly domain: readonly [number, number];
}

/** Where the bars are, for all that stands beside them. */
export interface BarPlaces {
  readonly rows: BarRows;
  readonly axis: ValueAxis;
  readonly plot: Frame['plot'];
  readonly x: (value: number) => number;
  /** Middle of a row, by its place among the shown ones. */
  readonly middle: (row: number) => number;
  readonly barMiddle: (row: number, series: number) => number;
  /** By row: the bars that stand there, or the one stack. */
  readonly ends: readonly (readonly BarEnd[])[];
  readonly bracket: { readonly first: number; readonly last: number; readonly text: string } | undefined;
  readonly notes: readonly BarNote[];
  readonly measure: FrameInput['measure'];
}

export interface BarEnd {
  /** Undefined for a stack. */
  readonly series: number | undefined;
  /** The bar's value, or the stack's sum. */
  readonly value: number | null;
  /** From where to where it reaches: zero is one of them, unless a stack goes both ways. */
  readonly low: number;
  readonly high: number;
  /** What is written at its end; undefined for nothing. */
  readonly text: string | undefined;
}

export interface BarNote {
  readonly annotation: ChartAnnotation;
  readonly row: number;
  readonly lines: readonly string[];
  readonly width: number;
}

export const valueGap = 16;
const nameGap = 24;
const bracketGap = 76;

/** Lays out horizontal bars: names on the left, values at the ends, or an axis where there are too many. */
export function layBars(input: FrameInput): BarFrame {
  const { data, size, language, measure } = input;
  const legend = layLegend(input);
  const rows = layRows(input, size.height - legend.height);
  const axis = layValueAxis(data, true, language);
  const say = (value: number) => formatNumber(value, data.format, language);
  const weightOf = (row: number) => rows.names[row]?.style.weight ?? 400;
  const textOf = (row: number, value: number | null) => {
    if (data.arrangement === 'parts' || (rows.barsPerRow > 1 && rows.thickness < 20)) return undefined;
    if (value === null) return chartWords[language].missing;
    // Where there is an axis, the highlighted bars still say their value.
    const alone = rows.barsPerRow === 1 && weightOf(row) === 600;
    return rows.labelled || alone ? say(value) : undefined;
  };
  const ends = rows.shown.map((_, row) => endsOf(input, rows, row, (value) => textOf(row, value)));
  const bracket = findBracket(input, rows, say);
  const notes = layNotes(input, rows);

  // The bars get what the values, the bracket and the annotations beside them leave.
  const bars = ends.flatMap((list, row) =>
    list.map(({ series, low, high, text }) => {
      const label =
        text === undefined
          ? 0
          : valueGap + measure(text, rows.textSize, series === undefined ? 600 : weightOf(row));
      const note = notes.find((each) => each.row === row)?.width ?? 0;
      const inBracket = bracket && row >= bracket.first && row <= bracket.last ? bracket.width : 0;
      const after = Math.max(note, inBracket);
      // Beside a negative bar, the value stands on its left and all else right of zero.
      const isLeft = standsLeft({ low, high });
      return { from: high, left: isLeft ? label : 0, right: after + (isLeft ? 0 : label) };
    }),
  );
  const [low, high] = domainOf(input, rows, axis);
  const left = rows.nameWidth + nameGap + Math.max(0, ...bars.map((bar) => bar.left));
  const room = size.width - left;
  const lastTick = rows.labelled ? 0 : measure(`${axis.ticks.at(-1)?.label} ${axis.unit}`, 24, 400) / 2;
  // The widest scale at which no bar with what stands beside it leaves the drawing.
  const scales =
    data.arrangement === 'parts'
      ? []
      : bars.map(({ from, right }) => (room - right) / Math.max(from - low, (high - low) * 1e-6));
  const scale = Math.min((room - lastTick) / (high - low), ...scales);
  const width = Math.max(1, Math.floor(scale * (high - low)));
  const plot = { x: left, y: legend.height, width, height: rows.pitch * rows.shown.length };

  const middle = (row: number) => plot.y + (row + 0.5) * rows.pitch;
  const places: BarPlaces = {
    rows,
    axis,
    plot,
    x: linearScale(low, high, plot.x, plot.x + plot.width),
    middle,
    barMiddle: (row, series) =>
      middle(row) + (isStacked(data) ? 0 : (series - (rows.barsPerRow - 1) / 2) * rows.thickness),
    ends,
    bracket,
    notes,
    measure,
  };
  const marks = drawBarMarks(input, places);
  return {
    plot,
    grid: marks.grid,
    rules: marks.rules,
    rings: [],
    texts: [...legend.texts, ...marks.texts],
    swatches: legend.swatches,
    points: () => pointsOf(input, places),
    rows: rows.shown,
    thickness: rows.thickness,
    domain: [low, high],
  };
}

/** The bars that are drawn, or the parts of their stacks. */
function pointsOf(input: FrameInput, { rows, x, barMiddle }: BarPlaces): readonly FramePoint[] {
  const { data } = input;
  const rowOf = new Map(rows.shown.map((category, row) => [category, row]));
  const stacked = isStacked(data);
  return walkValues(data, (of, value) => {
    const row = rowOf.get(of.category);
    if (row === undefined) return [];
    const part = stacked ? stackOf(data, of.category).parts[of.series] : { from: 0, to: value ?? 0 };
    const middle = barMiddle(row, of.series);
    const half = rows.thickness / 2;
    const box = boxBetween([x(part?.from ?? 0), middle - half], [x(part?.to ?? 0), middle + half]);
    return [pointOfValue(input, of, box)];
  });
}

function endsOf(
  { data }: FrameInput,
  { shown }: BarRows,
  row: number,
  textOf: (value: number | null) => string | undefined,
): readonly BarEnd[] {
  const category = shown[row] ?? -1;
  if (isStacked(data)) {
    const { low, high, total } = stackOf(data, category);
    return [{ series: undefined, value: total, low, high, text: textOf(total) }];
  }
  return data.series.map(({ values }, series) => {
    const value = values[category] ?? null;
    const [low, high] = [Math.min(0, value ?? 0), Math.max(0, value ?? 0)];
    return { series, value, low, high, text: textOf(value) };
  });
}

/** A negative bar has its value on its left, and so has a stack of nothing but negative parts. */
export function standsLeft({ low, high }: Pick<BarEnd, 'low' | 'high'>): boolean {
  return low < 0 && high === 0;
}

/** Bars begin at zero; with an axis they end on a round number. */
function domainOf({ data }: FrameInput, rows: BarRows, axis: ValueAxis): readonly [number, number] {
  if (data.arrangement === 'parts') return [0, 100];
  if (!rows.labelled) return [axis.low, axis.high];
  const values = presentValues(data);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return [low, high > low ? high : low + 1];
}

function findBracket({ data, language, measure }: FrameInput, rows: BarRows, say: (value: number) => string) {
  if (!data.bracket) return undefined;
  const first = rows.shown.indexOf(data.bracket.first);
  const last = rows.shown.indexOf(data.bracket.last);
  if (first < 0 || last < 0) return undefined;
  const text = say(data.bracket.sum);
  const width =
    bracketGap + Math.max(measure(text, 44, 600), measure(chartWords[language].together, 28, 400));
  return { first, last, text, width };
}

function layNotes({ data, size, measure, language }: FrameInput, rows: BarRows): readonly BarNote[] {
  const style = { size: 26, weight: 400 } as const;
  const labels = presentValues(data).map((value) => formatNumber(value, data.format, language));
  const label = Math.max(...labels.map((text) => measure(text, rows.textSize, 600))) + valueGap;
  const room = size.width - rows.nameWidth - nameGap - 2 * label - 64;
  // Beside bars that stand close, a sentence has the height of its bar, else of its row.
  const height = rows.barsPerRow > 1 ? rows.thickness : rows.pitch;
  const mostLines = Math.max(1, Math.min(3, Math.floor(height / (style.size * lineHeight))));
  const share = mostLines === 1 ? 0.45 : 0.3;
  const most = Math.max(size.width * 0.15, Math.min(size.width * share, room));
  return data.annotations.flatMap((annotation) => {
    const row = rows.shown.indexOf(annotation.category);
    if (row < 0) return [];
    const lines = wrapText(annotation.text, most, mostLines, style, measure);
    return { annotation, row, lines, width: 64 + Math.max(...lines.map((line) => measure(line, 26, 400))) };
  });
}
