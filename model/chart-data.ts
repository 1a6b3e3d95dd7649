import {
  fillPeriods,
  keyOfCategory,
  labelCategory,
  labelMoment,
  readMoment,
  type TimeStep,
  timeStepOf,
} from './category';
import type { Chart } from './chart';
import { type ChartProblem, describeChartProblem } from './chart-problem';
import { keepCategories, keepSeries, restKey } from './chart-rest';
import { gatherValues, type ValueGrid } from './chart-values';
import type { Dataset } from './dataset';
import { type Language, pickText } from './localized';
import { formatFactor, formatNumber, type NumberFormat, plainNumber } from './number-format';
import { isAdditive, nameMeasure } from './query';
import { findColumn, type Table } from './table';
import { nameColumn } from './table-text';

/** One place along the axis, or one part of a donut. */
export interface ChartCategory {
  /** The cell as text; "" for a missing one. */
  readonly key: string;
  readonly label: string;
  /** For axes with little room. */
  readonly shortLabel: string;
  /** Years, with a fraction; undefined on axes of names. */
  readonly time: number | undefined;
  /** Highlighted. */
  readonly strong: boolean;
  /** "Übrige": the sum of what is not shown on its own. */
  readonly rest: boolean;
}

export interface ChartSeries {
  readonly key: string;
  /** "" in a chart with one unnamed series. */
  readonly label: string;
  readonly strong: boolean;
  readonly rest: boolean;
  /** One for each category; null is a gap. Never NaN or infinite. */
  readonly values: readonly (number | null)[];
}

export interface ChartAnnotation {
  readonly category: number;
  readonly series: number;
  readonly value: number;
  readonly text: string;
}

/** What is drawn of a chart: plain values in the order of the drawing. */
export interface ChartData {
  readonly kind: 'drawable';
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  /** Set where the categories are points in time, in their order. */
  readonly time: TimeStep | undefined;
  /** How the values are written, with as many decimals as the finest of them needs. */
  readonly format: NumberFormat;
  /** Series stand side by side, end to end, or end to end as parts of 100 percent. */
  readonly arrangement: 'beside' | 'stacked' | 'parts';
  /** The sum of all values before shares were taken, as text; undefined where they cannot be added. */
  readonly total: string | undefined;
  /** The highlighted neighbours and the sum of their values. */
  readonly bracket: { readonly first: number; readonly last: number; readonly sum: number } | undefined;
  readonly annotations: readonly ChartAnnotation[];
  /** Categories or series that could neither be drawn nor added up to a rest. */
  readonly leftOut: number;
}

/** A chart that cannot be drawn, with a sentence that stands in its place. */
export interface UnsuitedData {
  readonly kind: 'unsuited';
  readonly problem: ChartProblem;
  readonly sentence: string;
}

/**
 * What is to be drawn of the answer to a chart's query. Names are translated by the dataset's terms; values that are
 * missing stay missing. `table` is undefined where the query could not be answered.
 */
export function chartData(
  asked: Chart,
  table: Table | undefined,
  terms: Dataset['terms'],
  language: Language,
): ChartData | UnsuitedData {
  // A ring has one row of parts: its series are added up.
  const ring = asked.kind === 'donut';
  const chart = ring ? { ...asked, encoding: { ...asked.encoding, series: undefined } } : asked;
  const unsuited = (problem: ChartProblem): UnsuitedData => ({
    kind: 'unsuited',
    problem,
    sentence: describeChartProblem(problem, language),
  });
  if (!table) return unsuited({ kind: 'no-answer' });
  const additive = canAddUp(chart, table);
  const gathered = gatherValues(chart, table, additive);
  if (gathered.kind === 'problem') return unsuited(gathered.problem);
  const measured = table.columns[findColumn(table, chart.encoding.value)];
  const named = measured ? nameColumn(measured, chart.query, terms, language) : chart.encoding.value;
  const problem = findProblem(chart, gathered.grid, additive, named);
  if (problem) return unsuited(problem);

  const step = ring ? undefined : timeStepOf(gathered.grid.categories);
  const inTime = step ? orderInTime(gathered.grid, step) : gathered.grid;
  const fewerSeries = keepSeries(chart, inTime, additive);
  const fewer = keepCategories(chart, fewerSeries.grid, additive, step !== undefined);
  const { grid } = fewer;

  const shares = chart.show === 'share';
  const values = shares
    ? takeShares(grid, chart.encoding.series === undefined ? sumOf(gathered.grid) : undefined)
    : grid.values;
  const format = settleFormat(chart, values.flat());
  const highlighted = new Set(chart.highlight);
  const name = (cell: ValueGrid['categories'][number], key: string) =>
    key === restKey ? restLabel[language] : labelCategory(cell, terms, language);

  const categories = grid.categories.map((cell, index): ChartCategory => {
    const key = grid.keys[index] ?? '';
    const label = name(cell, key);
    return {
      key,
      label,
      shortLabel: step ? labelMoment(key, language) : label,
      time: step ? readMoment(cell)?.time : undefined,
      strong: highlighted.has(key),
      rest: key === restKey,
    };
  });
  const series = grid.series.map((cell, index): ChartSeries => {
    const key = grid.seriesKeys[index] ?? '';
    return {
      key,
      label: chart.encoding.series === undefined ? '' : name(cell, key),
      strong: chart.encoding.series !== undefined && highlighted.has(key),
      rest: key === restKey,
      values: values[index] ?? [],
    };
  });

  return {
    kind: 'drawable',
    categories,
    series,
    time: step,
    format,
    arrangement: arrange(chart),
    total: additive ? sayTotal(chart, sumOf(gathered.grid), language) : undefined,
    bracket: chart.bracket && additive ? findBracket(categories, series) : undefined,
    annotations: placeAnnotations(chart, categories, series, language),
    leftOut: fewerSeries.leftOut + fewer.leftOut + (step && gathered.grid.keys.includes('') ? 1 : 0),
  };
}

/** Sums and counts may be added up; means, extremes and percentages may not. */
function canAddUp(chart: Chart, table: Table): boolean {
  const measure = chart.query.measures.find((each) => nameMeasure(each) === chart.encoding.value);
  if (measure) return isAdditive(measure, chart.query);
  return table.columns[findColumn(table, chart.encoding.value)]?.type !== 'percent';
}

/** `measured`: what the values are called. */
function findProblem(
  chart: Chart,
  grid: ValueGrid,
  additive: boolean,
  measured: string,
): ChartProblem | undefined {
  const present = grid.values.flat().filter((value) => value !== null);
  if (present.length === 0) return { kind: 'all-missing', column: measured };
  const parts = chart.kind === 'donut' || chart.show === 'share';
  if (!parts) return arrange(chart) === 'stacked' && !additive ? { kind: 'not-stackable' } : undefined;
  if (!additive) return { kind: 'not-additive' };
  if (present.some((value) => value < 0)) return { kind: 'negative-parts' };
  return present.every((value) => value === 0) ? { kind: 'nothing-to-share' } : undefined;
}

function arrange({ kind, show, arrangement, encoding }: Chart): ChartData['arrangement'] {
  if (encoding.series === undefined || (kind !== 'bar' && kind !== 'column')) return 'beside';
  return show === 'share' ? 'parts' : arrangement;
}

/** Sorted by time, with a gap for each period that has no row. */
function orderInTime(grid: ValueGrid, step: TimeStep): ValueGrid {
  const known = new Map(grid.keys.map((key, index) => [key, index]));
  const sorted = grid.keys.toSorted((a, b) => (readMoment(a)?.time ?? 0) - (readMoment(b)?.time ?? 0));
  // A missing point in time has no place on a time axis.
  const keys = fillPeriods(
    sorted.filter((key) => key !== ''),
    step,
  );
  return {
    ...grid,
    keys,
    categories: keys.map((key) => key),
    values: grid.values.map((row) =>
      keys.map((key) => {
        const index = known.get(key);
        return index === undefined ? null : (row[index] ?? null);
      }),
    ),
  };
}

function sumOf(grid: ValueGrid): number {
  return grid.values.flat().reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Percent of `all`, or of the sum of its category. */
function takeShares(grid: ValueGrid, all: number | undefined): readonly (readonly (number | null)[])[] {
  const wholes = grid.keys.map(
    (_, index) => all ?? grid.values.reduce((sum, row) => sum + (row[index] ?? 0), 0),
  );
  return grid.values.map((row) =>
    row.map((value, index) => {
      const whole = wholes[index] ?? 0;
      return value === null || whole === 0 ? null : (value / whole) * 100;
    }),
  );
}

/** Fixes the decimals, so that labels read 4.0 beside 31.2; shares are percentages unless the chart says otherwise. */
function settleFormat(chart: Chart, values: readonly (number | null)[]): NumberFormat {
  const share = chart.show === 'share';
  const unit = share && !pickText(chart.format.unit, 'de') ? percent : chart.format.unit;
  const plain = { scale: 'one', base: 'one' } as const;
  const format = { ...chart.format, unit, ...(share ? plain : {}) };
  if (format.decimals !== undefined) return format;
  if (share) return { ...format, decimals: 1 };
  const factor = formatFactor(format);
  const needed = values.map((value) => (value === null ? 0 : countDecimals(value / factor)));
  return { ...format, decimals: needed.reduce((most, each) => Math.max(most, each), 0) };
}

function countDecimals(value: number): number {
  const cents = Math.round(value * 100);
  if (cents % 100 === 0) return 0;
  return cents % 10 === 0 ? 1 : 2;
}

function sayTotal(chart: Chart, total: number, language: Language): string {
  return formatNumber(total, chart.show === 'share' ? plainNumber : chart.format, language);
}

/** Only neighbours can be bracketed: what lies between them is not in the sum. */
function findBracket(
  categories: readonly ChartCategory[],
  series: readonly ChartSeries[],
): ChartData['bracket'] {
  const strong = categories.flatMap((category, index) => (category.strong ? [index] : []));
  const [first] = strong;
  const last = strong.at(-1);
  const values = series[0]?.values;
  if (first === undefined || last === undefined || !values || series.length > 1) return undefined;
  if (strong.length < 2 || last - first + 1 !== strong.length) return undefined;
  return { first, last, sum: strong.reduce((sum, index) => sum + (values[index] ?? 0), 0) };
}

/** An annotation whose point is gone is not drawn; it would point at nothing. */
function placeAnnotations(
  chart: Chart,
  categories: readonly ChartCategory[],
  series: readonly ChartSeries[],
  language: Language,
): readonly ChartAnnotation[] {
  return chart.annotations.flatMap((annotation) => {
    const category = categories.findIndex(({ key }) => key === keyOfCategory(annotation.category));
    const index =
      annotation.series === undefined
        ? Math.max(
            0,
            series.findIndex(({ strong }) => strong),
          )
        : series.findIndex(({ key }) => key === annotation.series);
    const value = series[index]?.values[category];
    const text = pickText(annotation.text, language);
    return value === undefined || value === null || !text ? [] : [{ category, series: index, value, text }];
  });
}

const percent = { de: '%', en: '%', fr: '%' } as const;
const restLabel = { de: 'Übrige', en: 'All others', fr: 'Autres' } as const;
