import { fillPeriods, labelCategory, labelMoment, readMoment, type TimeStep, timeStepOf } from './category';
import type { Chart } from './chart';
import type { ChartArrow } from './chart-arrow';
import { chosenRows } from './chart-choice';
import { settleDecimals } from './chart-decimals';
import { type FurtherName, furtherNames, rulesOf } from './chart-kinds';
import { findBracket, findTotals, placeAnnotations, placeValueMarks } from './chart-marks';
import { type ChartProblem, describeChartProblem } from './chart-problem';
import type { ChartReference, FigureValues } from './chart-reference';
import { keepCategories, keepSeries, restKey } from './chart-rest';
import { arrange, canAddUp, findProblem, findUnchosen } from './chart-suits';
import { type GridValues, gatherValues, mapFurther, type ValueGrid } from './chart-values';
import type { ChartView } from './chart-view';
import type { Dataset } from './dataset';
import { type Language, pickText } from './localized';
import { divideMap, type MapData, noMaps, type OpenedMaps, placeOnMap } from './maps/map-data';
import { formatNumber, type NumberFormat, plainNumber } from './number-format';
import { nameMeasure } from './query';
import { findColumn, type Table } from './table';
import { nameColumn } from './table-text';
import { thinGrid } from './thin-grid';
import { type TimeSpans, timeSpansOf } from './time-spans';

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
  /** Highlighted at a later step. */
  readonly awaited?: boolean;
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

/** The values of a further column, as they lie in `ChartSeries.values`. */
export interface FurtherValues {
  /** What they are called: for the axis, the legend of sizes, the target's label. */
  readonly label: string;
  readonly format: NumberFormat;
  /** `values[series][category]`; null is missing. */
  readonly values: GridValues;
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
  /** What the values are called. */
  readonly valueLabel: string;
  readonly further: Readonly<Partial<Record<FurtherName, FurtherValues>>>;
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
  /** Of a waterfall: the categories that the chart calls totals; undefined where it names none. */
  readonly totals?: readonly number[] | undefined;
  /** Of a time line, as `series[].values` lie: from when to when. */
  readonly spans?: TimeSpans | undefined;
  /** Of bullets: where the bands behind the bars end, in percent of the target, rising. */
  readonly bands?: readonly number[] | undefined;
  /** Of a pictogram. */
  readonly symbol?: Chart['symbol'] | undefined;
  readonly annotations: readonly ChartAnnotation[];
  /** What follows is only there where the chart has some and its kind draws them (`KindRules.marks`). */
  readonly references?: readonly ChartReference[] | undefined;
  readonly arrows?: readonly ChartArrow[] | undefined;
  /** Where the axis of values begins and ends, if the chart says so; `min` is below `max`. */
  readonly range?: Chart['range'] | undefined;
  /** Set where the categories are areas of a map. */
  readonly map?: MapData | undefined;
  /** Of how many points along the axis these are the ones that can be told apart; undefined where they are all. */
  readonly thinnedFrom?: number | undefined;
  /** Categories or series that could neither be drawn nor added up to a rest. */
  readonly leftOut: number;
  /** What is seen of it for now; without it, all. */
  readonly view?: ChartView;
  /** Set where highlights come one by one: then the layout must not depend on what is highlighted. */
  readonly steady?: true;
}

/** A chart that cannot be drawn, with a sentence that stands in its place. */
export interface UnsuitedData {
  readonly kind: 'unsuited';
  readonly problem: ChartProblem;
  readonly sentence: string;
}

/**
 * What is to be drawn of the answer to a chart's query. Names are translated by the dataset's terms; values that are
 * missing stay missing. `given` is undefined where the query could not be answered. `valueOfFigure` finds what references
 * name (`figureValues` in resolved.ts), `maps` those that charts draw (`mapsOf` there).
 */
export function chartData(
  asked: Chart,
  given: Table | undefined,
  terms: Dataset['terms'],
  language: Language,
  valueOfFigure: FigureValues = () => undefined,
  maps: OpenedMaps = noMaps,
): ChartData | UnsuitedData {
  const rules = rulesOf(asked.kind);
  const chart: Chart = {
    ...asked,
    show: rules.shares ? asked.show : 'value',
    encoding: settleEncoding(asked),
  };
  const unsuited = (problem: ChartProblem): UnsuitedData => ({
    kind: 'unsuited',
    problem,
    sentence: describeChartProblem(problem, language),
  });
  const missing = findUnchosen(chart);
  if (missing) return unsuited({ kind: 'not-chosen', what: missing });
  if (!given) return unsuited({ kind: 'no-answer' });
  if (chart.choice && findColumn(given, chart.choice.column) < 0) {
    return unsuited({ kind: 'column-gone', column: chart.choice.column });
  }
  const table = chosenRows(chart, given);
  const additive = canAddUp(chart, table);
  const gathered = gatherValues(chart, table, additive);
  if (gathered.kind === 'problem') return unsuited(gathered.problem);
  const nameOf = (column: string) => {
    // The smallest of several beginnings is still called what the column is.
    const measure = chart.query.measures.find((each) => nameMeasure(each) === column);
    if (rules.value === 'moment' && measure && measure.kind !== 'count') {
      return pickText(terms[measure.column], language) || measure.column;
    }
    const found = table.columns[findColumn(table, column)];
    return found ? nameColumn(found, chart.query, terms, language) : column;
  };
  const named = nameOf(chart.encoding.value);
  const problem = findProblem(chart, gathered.grid, additive, named);
  if (problem) return unsuited(problem);

  const placed = rules.areas ? placeOnMap(chart, gathered.grid, additive, language, maps) : undefined;
  if (placed?.kind === 'problem') return unsuited(placed.problem);
  const step = rules.timeAxis ? timeStepOf(gathered.grid.categories) : undefined;
  const inTime = step ? orderInTime(gathered.grid, step) : gathered.grid;
  const fewerSeries = keepSeries(chart, inTime, additive && !rules.leavesOut);
  const thinned = rules.joined ? thinGrid(chart, fewerSeries.grid, step !== undefined) : fewerSeries.grid;
  const fewer = placed ?? keepCategories(chart, thinned, additive, step !== undefined);
  const { grid } = fewer;

  const shares = chart.show === 'share';
  const values = shares ? takeShares(grid, isOfAll(chart) ? sumOf(gathered.grid) : undefined) : grid.values;
  // A target and an end are written as the value is.
  const alike = [grid.further.target, grid.further.end].flatMap((each) => each?.flat() ?? []);
  const format = settleFormat(chart, [...values.flat(), ...alike]);
  const highlighted = new Set(chart.highlight);
  const name = (cell: ValueGrid['categories'][number], key: string) =>
    key === restKey ? restLabel[language] : labelCategory(cell, terms, language);

  const categories = grid.categories.map((cell, index): ChartCategory => {
    const key = grid.keys[index] ?? '';
    const label = placed?.names[index] || name(cell, key);
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
    valueLabel: named,
    further: describeFurther(chart, grid, format, nameOf),
    time: step,
    format,
    arrangement: arrange(chart),
    total: additive ? formatNumber(sumOf(gathered.grid), shares ? plainNumber : format, language) : undefined,
    bracket: chart.bracket && additive ? findBracket(categories, series) : undefined,
    totals: findTotals(chart, categories),
    symbol: chart.kind === 'pictogram' ? chart.symbol : undefined,
    bands: chart.kind === 'bullet' ? chart.bands.toSorted((a, b) => a - b) : undefined,
    annotations: placeAnnotations(chart, categories, series, language),
    ...(rules.value === 'moment' && { spans: timeSpansOf(chart, table, categories, series, language) }),
    ...(thinned !== fewerSeries.grid && { thinnedFrom: fewerSeries.grid.keys.length }),
    ...(chart.steps === 'highlights' && { steady: true }),
    ...placeValueMarks(
      chart,
      { categories, series, format, arrangement: arrange(chart) },
      valueOfFigure,
      language,
    ),
    ...(placed && { map: divideMap(placed.map, values[0] ?? [], chart.map) }),
    leftOut: fewerSeries.leftOut + fewer.leftOut + (step && gathered.grid.keys.includes('') ? 1 : 0),
  };
}

/** Without what the kind has no use for: a series (those of the answer are then added up), or an end where two series are the ends. */
function settleEncoding({ kind, encoding }: Chart): Chart['encoding'] {
  const { series, further } = rulesOf(kind);
  if (series === 'none') return { ...encoding, series: undefined };
  return further.end === 'or-series' && encoding.series !== undefined
    ? { ...encoding, end: undefined }
    : encoding;
}

function describeFurther(
  chart: Chart,
  grid: ValueGrid,
  format: NumberFormat,
  nameOf: (column: string) => string,
): ChartData['further'] {
  return Object.fromEntries(
    furtherNames.flatMap((name): readonly [FurtherName, FurtherValues][] => {
      const values = grid.further[name];
      const column = chart.encoding[name];
      if (!values || column === undefined) return [];
      const own = name === 'x' || name === 'size' ? (chart.furtherFormats[name] ?? plainNumber) : undefined;
      const written = own ? settleDecimals(own, values.flat()) : format;
      return [[name, { label: nameOf(column), format: written, values }]];
    }),
  );
}

/** Sorted by time, with a gap for each period that has no row. */
function orderInTime(grid: ValueGrid, step: TimeStep): ValueGrid {
  // A missing point in time has no place on a time axis.
  const moments = grid.keys.flatMap((key) => (key === '' ? [] : [{ key, time: readMoment(key)?.time ?? 0 }]));
  const sorted = moments.toSorted((a, b) => a.time - b.time).map(({ key }) => key);
  const keys = fillPeriods(sorted, step);
  // Days often come in their order, and there may be many.
  if (keys.length === grid.keys.length && keys.every((key, index) => key === grid.keys[index])) return grid;
  const known = new Map(grid.keys.map((key, index) => [key, index]));
  const inOrder = (values: GridValues) =>
    values.map((row) =>
      keys.map((key) => {
        const index = known.get(key);
        return index === undefined ? null : (row[index] ?? null);
      }),
    );
  return {
    ...grid,
    keys,
    categories: keys.map((key) => key),
    values: inOrder(grid.values),
    further: mapFurther(grid.further, inOrder),
  };
}

function sumOf(grid: ValueGrid): number {
  return grid.values.flat().reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Whether shares are of all values, not of those of their category. */
function isOfAll({ kind, encoding }: Chart): boolean {
  return encoding.series === undefined || rulesOf(kind).adds === 'parts';
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
  if (share && format.decimals === undefined) return { ...format, decimals: 1 };
  return settleDecimals(format, values);
}

const percent = { de: '%', en: '%', fr: '%' } as const;
const restLabel = { de: 'Übrige', en: 'All others', fr: 'Autres' } as const;
