import { formatNumber } from '../../model/number-format';
import { layNotesAbove, type NotesAbove } from './annotate-above';
import { type CategoryLabels, layCategoryLabels } from './category-axis';
import { drawColumnMarks } from './column-marks';
import { type Frame, type FrameInput, type FramePoint, linearScale } from './frame';
import { boxBetween, pointOfValue, walkValues } from './frame-point';
import { layLegend } from './legend';
import { isStacked, stackOf } from './stack';
import { layValueAxis, presentValues, type ValueAxis } from './value-axis';

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
  const legend = layLegend(input);
  const axis = layValueAxis(data, true, language);
  const valued = data.arrangement !== 'parts' && fitsValues(input, perPlace);
  const ticks =
    valued || data.arrangement === 'parts'
      ? []
      : axis.ticks.map((tick) => measure(tick.label, axisSize, 400) + 20);
  const left = Math.max(0, ...ticks);
  const step = Math.min((size.width - left) / count, mostStep);
  const names = layCategoryLabels(input, step);
  if (!names.fits || step < 3) return undefined;

  const middles = data.categories.map((_, index) => left + (index + 0.5) * step);
  // Where there are very many, less of the little room goes to the gaps.
  const share = step < 12 ? 0.8 : 0.62;
  const thickness = Math.max(1, Math.floor((Math.min(step, 200) * share) / perPlace));
  const columnAt = (category: number, series: number) =>
    (middles[category] ?? 0) + (isStacked(data) ? 0 : (series - (perPlace - 1) / 2) * thickness);
  const notes = layNotesAbove(input, (note) => columnAt(note.category, note.series));

  const domain = domainOf(input, valued, axis);
  const above = (valued ? 48 : 16) + (data.bracket ? 88 : 0) + (!valued && axis.unit ? 40 : 0);
  const below = names.height + 20 + (valued && domain[0] < 0 ? 44 : 0);
  const top = legend.height + notes.height + above;
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
    noteTop: legend.height,
    middles,
    columnAt,
    y: linearScale(domain[0], domain[1], plot.y + plot.height, plot.y),
  };
  const marks = drawColumnMarks(input, places);
  return {
    plot,
    grid: marks.grid,
    rules: marks.rules,
    rings: [],
    texts: [...legend.texts, ...marks.texts],
    swatches: legend.swatches,
    points: () => pointsOf(input, places),
    thickness,
    domain,
  };
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
  const values = presentValues(data);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return [low, high > low ? high : low + 1];
}
