import { z } from 'zod';
import { keyOfCategory } from './category';
import type { ChartData } from './chart-data';
import type { Language } from './localized';
import { formatDigits, formatNumber, joinUnit, type NumberFormat, shortUnit } from './number-format';

/** A data point; without a series, of the only one, or the sum of a stack. */
const arrowEndSchema = z.object({ category: z.string(), series: z.string().optional() });

/** difference: by how much · percent: by how many percent · growth: by how many percent a year, compounded. */
export const arrowKinds = ['difference', 'percent', 'growth'] as const;
export type ArrowKind = (typeof arrowKinds)[number];

/** What changes from one data point to another; it moves with them. */
export const arrowSchema = z.object({
  kind: z.enum(arrowKinds),
  from: arrowEndSchema,
  to: arrowEndSchema,
});
export type Arrow = Readonly<z.infer<typeof arrowSchema>>;

export interface ChartArrowEnd {
  readonly category: number;
  /** `all`: the sum of a stack. */
  readonly series: number | 'all';
  readonly value: number;
}

/** An arrow as it is drawn. */
export interface ChartArrow {
  readonly kind: ArrowKind;
  readonly from: ChartArrowEnd;
  readonly to: ChartArrowEnd;
  /** "+4,2 % p. a." */
  readonly text: string;
}

/** What grew more than this began next to nothing. */
const mostTimes = 1e5;

type Shown = Pick<ChartData, 'categories' | 'series' | 'arrangement' | 'format'>;

/** Why an arrow says nothing; no-base: there is no percentage of what is zero, less, or next to nothing. */
export type ArrowProblem = 'point-gone' | 'same-point' | 'no-base' | 'no-time';

/** The arrows that have something to say: of a point that is gone, or a base of zero or less, there is no percentage. */
export function placeArrows(
  arrows: readonly Arrow[],
  shown: Shown,
  language: Language,
): readonly ChartArrow[] {
  return arrows.flatMap((arrow) => {
    const placed = placeArrow(arrow, shown, language);
    return typeof placed === 'string' ? [] : [placed];
  });
}

/** The arrow as it is drawn, or why it is not. */
export function placeArrow(arrow: Arrow, shown: Shown, language: Language): ChartArrow | ArrowProblem {
  const from = findEnd(arrow.from, shown);
  const to = findEnd(arrow.to, shown);
  if (!from || !to) return 'point-gone';
  if (from.category === to.category && from.series === to.series) return 'same-point';
  if (arrow.kind === 'difference') {
    const text = sayDifference(to.value - from.value, shown.format, language);
    return { kind: arrow.kind, from, to, text };
  }
  if (from.value <= 0) return 'no-base';
  const ratio = to.value / from.value;
  if (!(Math.abs(ratio) < mostTimes)) return 'no-base';
  if (arrow.kind === 'percent') {
    return { kind: arrow.kind, from, to, text: sayPercent((ratio - 1) * 100, language) };
  }
  if (to.value <= 0) return 'no-base';
  const years = yearsBetween(from, to, shown);
  if (years === undefined) return 'no-time';
  // Growth runs with time, whichever of the two was named first.
  const [start, end] = years > 0 ? [from, to] : [to, from];
  const yearly = ((end.value / start.value) ** (1 / Math.abs(years)) - 1) * 100;
  // Of a jump within days, the rate of a year is beyond all sense.
  if (!(Math.abs(yearly) < mostTimes * 100)) return 'no-base';
  const text = `${sayPercent(yearly, language)} ${perYear[language]}`;
  return { kind: arrow.kind, from: start, to: end, text };
}

function findEnd(end: Arrow['from'], { categories, series, arrangement }: Shown): ChartArrowEnd | undefined {
  const category = categories.findIndex(({ key }) => key === keyOfCategory(end.category));
  if (category < 0) return undefined;
  if (end.series === undefined && arrangement === 'stacked' && series.length > 1) {
    const present = series.flatMap(({ values }) => values[category] ?? []);
    const value = present.reduce((sum, each) => sum + each, 0);
    return present.length > 0 ? { category, series: 'all', value } : undefined;
  }
  const strong = Math.max(
    0,
    series.findIndex((each) => each.strong),
  );
  const index = end.series === undefined ? strong : series.findIndex(({ key }) => key === end.series);
  const value = series[index]?.values[category] ?? null;
  return value === null ? undefined : { category, series: index, value };
}

/** Undefined where the two are no points in time, or the same. */
function yearsBetween(from: ChartArrowEnd, to: ChartArrowEnd, { categories }: Shown): number | undefined {
  const [start, end] = [categories[from.category]?.time, categories[to.category]?.time];
  return start === undefined || end === undefined || start === end ? undefined : end - start;
}

/** "+1.234 Euro"; of percentages, the difference is in percentage points. */
function sayDifference(value: number, format: NumberFormat, language: Language): string {
  if (shortUnit(format, language) !== '%') return signed(value, formatNumber(value, format, language));
  const digits = formatDigits(value, format, language);
  return signed(value, joinUnit(digits, percentagePoints[language], language));
}

function sayPercent(value: number, language: Language): string {
  const decimals = Math.abs(value) >= 1_000 ? 0 : 1;
  const unit = { de: '%', en: '%', fr: '%' };
  return signed(value, formatNumber(value, { scale: 'one', grouping: true, decimals, unit }, language));
}

/** A minus is in the number already; what is written as nothing has neither. */
function signed(value: number, written: string): string {
  if (!/[1-9]/.test(written)) return `±${written}`;
  return value > 0 ? `+${written}` : written;
}

const perYear = { de: 'p.\u00A0a.', en: 'p.a.', fr: 'par an' } as const;
const percentagePoints = { de: 'Prozentpunkte', en: 'percentage points', fr: 'points' } as const;
