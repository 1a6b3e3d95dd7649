import type { ChartArrowEnd } from '../../model/chart-arrow';
import { formatNumber } from '../../model/number-format';
import { layNotesAbove, type NotesAbove } from './annotate-above';
import { type ArrowTip, layArrowsAbove } from './arrows-above';
import { type CategoryLabels, layCategoryLabels } from './category-axis';
import { drawColumnMarks } from './column-marks';
import { type CutShape, clampedScale, drawCuts, layCutNote } from './cut-axis';
import { type Frame, type FrameInput, type FramePoint, textBox } from './frame';
import { boxBetween, pointOfValue, walkValues } from './frame-point';
import { layLegend } from './legend';
import { drawReferences, layReferenceLabels, referenceGap, writeBeside } from './reference-marks';
import { barColours } from './series-colours';
import { isStacked, stackOf } from './stack';
import { layValueAxis, presentValues, settleEnds, type ValueAxis, valuesInSight } from './value-axis';

export interface ColumnFrame extends Frame {
  readonly thickness: number;
  readonly domain: readonly [number, number];
}

/** Where the columns are, for all that stands around them. */
export interface ColumnPlaces {
  readonly axis: ValueAxis;
  readonly plot: Frame['plot'];
  readonly domain: readonly [number, number];
  readonly thickness: number;
  /** Columns beside each other at one place. */
  readonly perPlace: number;
  /** Pixels from one place to the next. */
  readonly step: number;
  /** Whether every column has its value above it; else there is an axis. */
  readonly valued: boolean;
  readonly names: CategoryLabels;
  readonly notes: NotesAbove;
  readonly noteTop: number;
  /** Middle of a place and of a column. */
  readonly middles: readonly number[];
  readonly columnAt: (category: number, series: number) => number;
  readonly y: (value: number) => number;
}

export const valueSize = 28;
export const axisSize = 26;
const mostStep = 440;

/** Lays out upright bars; undefined where the names below them do not fit: then they are better drawn lying. */
export function layColumns(input: FrameInput): ColumnFrame | undefined {
  const { data, size, language, measure } = input;
  const count = data.categories.length;
  const perPlace = isStacked(data) ? 1 : data.series.length;
  const legend = layLegend(input, barColours(input.data));
  const axis = layValueAxis(data, true, language);
  const valued = data.arrangement !== 'parts' && fitsValues(input, perPlace);
  const ticks =
    valued || data.arrangement === 'parts'
      ? []
      : axis.ticks.map((tick) => measure(tick.label, axisSize, 400) + 20);
  const left = Math.max(0, ...ticks);
  const domain = domainOf(input, valued, axis);
  const references = layReferenceLabels(input, size.width * 0.22, 2, domain);
  const right = Math.max(0, ...references.map(({ width }) => width + referenceGap));
  const step = Math.min((size.width - left - right) / count, mostStep);
  const names = layCategoryLabels(input, step);
  if (!names.fits || step < 3) return undefined;

  const middles = data.categories.map((_, index) => left + (index + 0.5) * step);
  // Where there are very many, less of the little room goes to the gaps.
  const share = step < 12 ? 0.8 : 0.62;
  const thickness = Math.max(1, Math.floor((Math.min(step, 200) * share) / perPlace));
  const columnAt = (category: number, series: number) =>
    (middles[category] ?? 0) + (isStacked(data) ? 0 : (series - (perPlace - 1) / 2) * thickness);
  const cut = layCutNote(input, domain, legend.height);
  const noteTop = legend.height + cut.height;
  const notes = layNotesAbove(input, (note) => columnAt(note.category, note.series));
  const middleOf = ({ category, series }: ChartArrowEnd) => columnAt(category, series === 'all' ? 0 : series);
  const arrows = layArrowsAbove(input, middleOf, thickness / 2 - 3);
  const above = (valued ? 48 : 16) + (data.bracket ? 88 : 0) + (!valued && axis.unit ? 40 : 0);
  const below = names.height + 20 + (valued && domain[0] < 0 ? 44 : 0);
  const top = noteTop + notes.height + arrows.height + above;
  const plot = { x: left, y: top, width: step * count, height: size.height - top - below };
  const places: ColumnPlaces = {
    axis,
    plot,
    domain,
    thickness,
    perPlace,
    step,
    valued,
    names,
    notes,
    noteTop,
    middles,
    columnAt,
    y: clampedScale(domain, plot.y + plot.height, plot.y),
  };
  const marks = drawColumnMarks(input, places);
  const pointing = arrows.draw((end) => tipOf(input, places, end), noteTop + notes.height);
  const texts = [...legend.texts, ...cut.texts, ...marks.texts, ...pointing.texts];
  const plane = { plot, upright: true, domain, at: places.y };
  const lines = drawReferences(
    references,
    plane,
    texts.map((text) => textBox(text, measure)),
  );
  return {
    plot,
    underlay: lines.underlay,
    grid: marks.grid,
    rules: [...lines.rules, ...marks.rules, ...pointing.rules],
    overlay: [...(data.range ? drawCuts(shapesOf(input, places), domain, true) : []), ...pointing.overlay],
    rings: [],
    texts: [...texts, ...writeBeside(references, plane)],
    swatches: legend.swatches,
    points: () => pointsOf(input, places),
    thickness,
    domain,
  };
}

/** Where an arrow meets a column: above its value, and above the bracket that it stands under. */
function tipOf(
  { data }: FrameInput,
  places: ColumnPlaces,
  { category, series, value }: ChartArrowEnd,
): ArrowTip {
  const { y, columnAt, thickness, valued } = places;
  const stacked = isStacked(data);
  const part = typeof series === 'number' && stacked ? stackOf(data, category).parts[series] : undefined;
  const top = stacked ? stackOf(data, category).high : Math.max(0, value);
  const under = data.bracket && category >= data.bracket.first && category <= data.bracket.last;
  const label = valued && (stacked || value >= 0) ? 46 : 8;
  return {
    x: columnAt(category, series === 'all' ? 0 : series),
    y: y(top) - label - (under ? 88 : 0),
    end: y(part ? part.to : value),
    reach: thickness / 2,
  };
}

/** The columns as shapes, where they may be cut off. */
function shapesOf(input: FrameInput, places: ColumnPlaces): readonly CutShape[] {
  return pointsOf(input, places).flatMap(({ box, of }) => {
    const value = input.data.series[Number(of?.series)]?.values[Number(of?.category)] ?? null;
    return value === null || !of ? [] : [{ box, value, of }];
  });
}

/** The columns, or the parts of their stacks. */
function pointsOf(input: FrameInput, { y, columnAt, thickness }: ColumnPlaces): readonly FramePoint[] {
  const { data } = input;
  const stacked = isStacked(data);
  return walkValues(data, (of, value) => {
    const part = stacked ? stackOf(data, of.category).parts[of.series] : { from: 0, to: value ?? 0 };
    const middle = columnAt(of.category, of.series);
    const half = thickness / 2;
    const box = boxBetween([middle - half, y(part?.from ?? 0)], [middle + half, y(part?.to ?? 0)]);
    return [pointOfValue(input, of, box)];
  });
}

/** Up to about twelve values can be read above their columns, if they are not wider than these. */
function fitsValues({ data, size, language, measure }: FrameInput, perPlace: number): boolean {
  const count = data.categories.length;
  if (count * perPlace > 12) return false;
  const widths = saidValues(data).map((value) =>
    measure(formatNumber(value, data.format, language), valueSize, 600),
  );
  const step = Math.min(size.width / count, mostStep);
  // Columns side by side are as wide as their part of what their place has for columns.
  const room = perPlace > 1 ? (Math.min(step, 200) * 0.62) / perPlace : step * 0.96;
  return Math.max(...widths) <= room;
}

function saidValues(data: FrameInput['data']): readonly number[] {
  if (!isStacked(data)) return presentValues(data);
  return data.categories.map((_, category) => stackOf(data, category).total ?? 0);
}

function domainOf({ data }: FrameInput, valued: boolean, axis: ValueAxis): readonly [number, number] {
  if (data.arrangement === 'parts') return [0, 100];
  if (!valued) return [axis.low, axis.high];
  const values = valuesInSight(data);
  const ends = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const [low, high] = settleEnds(data.range, true, ends);
  return [low, high > low ? high : low + 1];
}
