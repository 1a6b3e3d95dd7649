import type { ChartData } from '../../model/chart-data';
import type { FrameInput } from './frame';
import { lineHeight } from './frame';
import { isStacked } from './stack';
import { fitsWrapped, type TextStyle, wrapText } from './wrap-text';

const leastPitch = 31;
const mostPitch = 136;
const axisHeight = 44;
const moreHeight = 44;

/** The rows of a bar chart: which categories are drawn, how high each row is and how its name is written. */
export interface BarRows {
  /** Indices of the data's categories. */
  readonly shown: readonly number[];
  /** How many entries are not drawn, and whether none of them has a value. */
  readonly hidden: number;
  readonly hidesNothing: boolean;
  readonly pitch: number;
  /** Of one bar; a row has one for each series, or one in all where they are stacked. */
  readonly thickness: number;
  readonly barsPerRow: number;
  /** Whether every bar has its value beside it; else there is an axis. */
  readonly labelled: boolean;
  readonly textSize: number;
  readonly names: readonly { readonly lines: readonly string[]; readonly style: TextStyle }[];
  readonly nameWidth: number;
  /** For the axis and the count of hidden entries, below the rows. */
  readonly footHeight: number;
}

/** @param height what the rows and all below them may take */
export function layRows({ data, size, measure }: FrameInput, height: number): BarRows {
  const barsPerRow = isStacked(data) ? 1 : data.series.length;
  const { shown, hidden, hidesNothing } = fitRows(data, barsPerRow, height);
  const labelled = shown.length * barsPerRow <= 12;
  const footHeight =
    (hidden > 0 ? moreHeight : 0) + (labelled || data.arrangement === 'parts' ? 0 : axisHeight);
  // Bars side by side need more room than one, but not as much as so many rows.
  const room = 1 + (barsPerRow - 1) * 0.35;
  const pitch = Math.min(mostPitch * room, (height - footHeight) / shown.length);
  const textSize = pitch < 36 ? 24 : pitch < 56 ? 26 : 28;
  const mostLines = Math.max(1, Math.floor(pitch / (textSize * lineHeight)));
  const names = shown.map((row) => {
    const category = data.categories[row];
    const style: TextStyle = { size: textSize, weight: category?.strong ? 600 : 400 };
    const wrap = (share: number, most: number) =>
      wrapText(category?.label ?? '', size.width * share, Math.min(most, mostLines), style, measure);
    const narrow = wrap(0.28, 2);
    return {
      lines: fitsWrapped(narrow) ? narrow : wrap(data.annotations.length > 0 || data.arrows ? 0.34 : 0.45, 3),
      style,
    };
  });
  const widths = names.flatMap(({ lines, style }) =>
    lines.map((line) => measure(line, style.size, style.weight)),
  );
  return {
    shown,
    hidden,
    hidesNothing,
    pitch,
    thickness: Math.max(1, Math.floor(Math.min(80 * room, pitch * 0.62) / barsPerRow)),
    barsPerRow,
    labelled,
    textSize,
    names,
    nameWidth: Math.max(0, ...widths),
    footHeight,
  };
}

/** As many as can be read below each other. */
function fitRows(data: ChartData, barsPerRow: number, height: number) {
  const count = data.categories.length;
  const pitch = Math.max(leastPitch, barsPerRow * 14 + 10);
  const foot = count * barsPerRow <= 12 || data.arrangement === 'parts' ? 0 : axisHeight;
  const fits = count * pitch + foot + (data.leftOut > 0 ? moreHeight : 0) <= height;
  return chooseRows(data, fits ? count : Math.max(1, Math.floor((height - moreHeight - axisHeight) / pitch)));
}

/** What of the categories is drawn, as their indices, and how many are not. */
export interface ChosenRows {
  readonly shown: readonly number[];
  readonly hidden: number;
  /** Whether none of the hidden ones has a value. */
  readonly hidesNothing: boolean;
}

/** At most so many, in their order: the highlighted, the rest and the first ones that have a value. What is left is counted. */
export function chooseRows(data: ChartData, most: number): ChosenRows {
  const all = data.categories.map((_, index) => index);
  if (all.length <= most) return { shown: all, hidden: data.leftOut, hidesNothing: false };
  const rank = (index: number) => {
    const category = data.categories[index];
    if (category?.strong || category?.awaited) return 3;
    if (category?.rest) return 2;
    return data.series.some(({ values }) => (values[index] ?? null) !== null) ? 1 : 0;
  };
  const wanted = all.filter((index) => rank(index) > 0);
  const shown = wanted
    .toSorted((a, b) => rank(b) - rank(a) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b);
  return {
    shown,
    hidden: all.length - shown.length + data.leftOut,
    hidesNothing: wanted.length <= most && data.leftOut === 0,
  };
}
