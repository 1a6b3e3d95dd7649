import type { ChartAnnotation } from '../../model/chart-data';
import { formatNumber } from '../../model/number-format';
import { type ArrowsBeside, layArrowsBeside } from './arrows-beside';
import { barEnd, drawBarMarks } from './bar-marks';
import { type BarRows, layRows } from './bar-rows';
import { chartWords } from './chart-words';
import { type CutShape, clamp, clampedScale, drawCuts, layCutNote } from './cut-axis';
import { type Frame, type FrameInput, type FramePoint, lineHeight, textBox } from './frame';
import { boxBetween, pointOfValue, walkValues } from './frame-point';
import { layLegend } from './legend';
import { drawReferences, layReferenceLabels, writeAbove } from './reference-marks';
import { barColours } from './series-colours';
import { isStacked, stackOf } from './stack';
import { layValueAxis, presentValues, settleEnds, type ValueAxis, valuesInSight } from './value-axis';
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
  readonly bracket: BarBracket | undefined;
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

export interface BarBracket {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Of the bracket and the sum beside it. */
  readonly width: number;
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
/** Of the width: less than that is no drawing of bars. */
const leastShare = 0.12;

/** Lays out horizontal bars: names on the left, values at the ends, or an axis where there are too many. */
export function layBars(input: FrameInput): BarFrame {
  // How high the names above the lines stack depends on where the lines are, and that on what stands beside the bars.
  let laid = layBelow(input, 0);
  for (let reserved = 0; laid.head > reserved; laid = layBelow(input, reserved)) reserved = laid.head;
  return laid.frame;
}

/** @param head what is kept for the names of lines and bands above the bars */
function layBelow(input: FrameInput, head: number): { readonly frame: BarFrame; readonly head: number } {
  const { data, size, language, measure } = input;
  const legend = layLegend(input, barColours(input.data));
  const cut = layCutNote(input, domainOf(input, true, layValueAxis(data, true, language)), legend.height);
  const above = legend.height + cut.height + head;
  const rows = layRows(input, size.height - above);
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
  const rowOf = (category: number) => rows.shown.indexOf(category);
  const arrows = layArrowsBeside(input, rowOf, rows.thickness / 2 - 3);
  const passed = (row: number) => arrows.rows && row >= arrows.rows[0] && row <= arrows.rows[1];

  const [least, most] = domainOf(input, rows.labelled, axis);
  // The bars get what the values, the bracket and the annotations beside them leave.
  const bars = ends.flatMap((list, row) =>
    list.map(({ series, low, high, text }) => {
      const label =
        text === undefined
          ? 0
          : valueGap + measure(text, rows.textSize, series === undefined ? 600 : weightOf(row));
      const note = notes.find((each) => each.row === row)?.width ?? 0;
      const inBracket = bracket && row >= bracket.first && row <= bracket.last ? bracket.width : 0;
      const after = Math.max(note, inBracket) + (passed(row) ? arrows.width : 0);
      // Beside a negative bar, the value stands on its left and all else right of zero.
      const isLeft = standsLeft({ low, high });
      return {
        from: clamp(high, [least, most]),
        left: isLeft ? label : 0,
        right: after + (isLeft ? 0 : label),
      };
    }),
  );
  const left = rows.nameWidth + nameGap + Math.max(0, ...bars.map((bar) => bar.left));
  const room = size.width - left;
  const lastTick = rows.labelled ? 0 : measure(`${axis.ticks.at(-1)?.label} ${axis.unit}`, 24, 400) / 2;
  // The widest scale at which no bar with what stands beside it leaves the drawing.
  const scales =
    data.arrangement === 'parts'
      ? []
      : bars.map(({ from, right }) => (room - right) / Math.max(from - least, (most - least) * 1e-6));
  const scale = Math.min((room - lastTick) / (most - least), ...scales);
  const width = Math.max(1, Math.floor(scale * (most - least)));
  // Where names, values and sentences leave no room for bars beside the arrows, bars come first.
  if (arrows.rows && width < size.width * leastShare) {
    return layBelow({ ...input, data: { ...data, arrows: undefined } }, head);
  }
  const plot = { x: left, y: above, width, height: rows.pitch * rows.shown.length };

  const middle = (row: number) => plot.y + (row + 0.5) * rows.pitch;
  const places: BarPlaces = {
    rows,
    axis,
    plot,
    x: clampedScale([least, most], plot.x, plot.x + plot.width),
    middle,
    barMiddle: (row, series) =>
      middle(row) + (isStacked(data) ? 0 : (series - (rows.barsPerRow - 1) / 2) * rows.thickness),
    ends,
    bracket,
    notes,
    measure,
  };
  const marks = drawBarMarks(input, places);
  const domain = [least, most] as const;
  const references = layReferenceLabels(input, size.width * 0.45, 1, domain);
  const plane = { plot, upright: false, domain, at: places.x };
  const names = writeAbove(references, places.x, size.width, plot.y);
  const pointing = drawArrowsBeside(arrows, places, rowOf);
  const texts = [...legend.texts, ...cut.texts, ...marks.texts, ...pointing.texts];
  const written = texts.map((text) => textBox(text, measure));
  const lines = drawReferences(references, plane, written);
  const frame: BarFrame = {
    plot,
    underlay: lines.underlay,
    grid: marks.grid,
    rules: [...lines.rules, ...marks.rules, ...pointing.rules],
    overlay: [...(data.range ? drawCuts(shapesOf(input, places), domain, false) : []), ...pointing.overlay],
    rings: [],
    texts: [...texts, ...names.texts],
    swatches: legend.swatches,
    points: () => pointsOf(input, places),
    rows: rows.shown,
    thickness: rows.thickness,
    domain,
  };
  return { frame, head: names.height };
}

/** The arrows, right of all that stands in the rows that they pass. */
function drawArrowsBeside(arrows: ArrowsBeside, places: BarPlaces, rowOf: (category: number) => number) {
  const [first, last] = arrows.rows ?? [0, -1];
  const passed = places.rows.shown.map((_, row) => row).slice(first, last + 1);
  const left = Math.max(0, ...passed.map((row) => rowEnd(places, row)));
  return arrows.draw(({ category, series }) => {
    const row = rowOf(category);
    return [rowEnd(places, row) + 10, places.barMiddle(row, series === 'all' ? 0 : series)];
  }, left);
}

/** How far to the right all that stands in a row reaches: bars, values, a sentence, the bracket. */
function rowEnd(places: BarPlaces, row: number): number {
  const { bracket, notes } = places;
  const bracketed = bracket && row >= bracket.first && row <= bracket.last;
  const note = Math.max(0, ...notes.filter((each) => each.row === row).map(({ width }) => width));
  const own = barEnd(places, row) + note;
  if (!bracketed) return own;
  const rows = places.rows.shown.map((_, each) => each).slice(bracket.first, bracket.last + 1);
  return Math.max(own, Math.max(...rows.map((each) => barEnd(places, each))) + bracket.width);
}

/** The bars as shapes, where they may be cut off. */
function shapesOf(input: FrameInput, places: BarPlaces): readonly CutShape[] {
  return pointsOf(input, places).flatMap(({ box, of }) => {
    const value = input.data.series[Number(of?.series)]?.values[Number(of?.category)] ?? null;
    return value === null || !of ? [] : [{ box, value, of }];
  });
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
function domainOf({ data }: FrameInput, labelled: boolean, axis: ValueAxis): readonly [number, number] {
  if (data.arrangement === 'parts') return [0, 100];
  if (!labelled) return [axis.low, axis.high];
  const values = valuesInSight(data);
  const ends = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const [low, high] = settleEnds(data.range, true, ends);
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
