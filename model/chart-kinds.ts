/** Every way in which values are drawn. */
export const chartKinds = [
  // Horizontal.
  'bar',
  // Upright.
  'column',
  'line',
  'area',
  'donut',
  // Changes that lead from a beginning to an end.
  'waterfall',
  // Two values of a category and the span between them.
  'dumbbell',
  // A value against its target.
  'bullet',
  // Lines between two points in time.
  'slope',
  // Points between two axes.
  'scatter',
  // Symbols, each for a round number of things.
  'pictogram',
  // Categories and series as rows and columns, each value a class of colour.
  'heat-map',
  // Parts of a whole as areas, in groups.
  'treemap',
  // What flows from where to where.
  'sankey',
  // A small chart for each series, all on one scale.
  'bar-panels',
  'line-panels',
  // Steps of which each is a part of the one before.
  'funnel',
  // Several qualities of few things, around a middle.
  'radar',
  // What lasts from when to when.
  'time-line',
  // The districts of Baden-Württemberg as equal tiles.
  'tile-map',
  // Europe, or a map that was opened.
  'map',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/**
 * Columns of the answer that some kinds draw beside category, value and series.
 * x: where a point lies across · size: how large it is · target: what the value should reach · end: where a span that begins at the value ends
 */
export const furtherNames = ['x', 'size', 'target', 'end'] as const;
export type FurtherName = (typeof furtherNames)[number];

/** references: lines and bands · arrows: differences and growth · range: where the axis of values begins and ends. */
export type ValueMark = 'references' | 'arrows' | 'range';

/** What a kind draws, and what it makes of an answer. */
export interface KindRules {
  readonly series: 'none' | 'optional' | 'needed';
  /** or-series: needed, unless two series are the two ends. */
  readonly further: Readonly<Partial<Record<FurtherName, 'optional' | 'needed' | 'or-series'>>>;
  /**
   * number · moment: the value (and its end) is a point in time, drawn as years with a fraction.
   */
  readonly value: 'number' | 'moment';
  /**
   * parts: the values are parts of one whole, so they add up and none is negative · stacks: they are always drawn
   * end to end, so they add up · layers: the same where there are several series; one alone stands for itself ·
   * either: side by side or end to end, as the chart says · each: every value stands alone · changes: each is added to
   * those before it · points: every value stands alone, and no two are merged.
   */
  readonly adds: 'parts' | 'stacks' | 'layers' | 'either' | 'each' | 'changes' | 'points';
  /** Whether the values can be shown as shares of a whole. */
  readonly shares: boolean;
  /** Whether the chart says how categories are sorted, or they stand in the order of the answer. */
  readonly order: 'sorted' | 'given';
  /** Whether categories that are points in time lie on an axis of time, with a gap for each period without a row. */
  readonly timeAxis: boolean;
  /** At most so many categories can be read; the others become one, if they can be added up. */
  readonly mostCategories: number;
  /** At most so many series can be told apart; the others become one, if they can be added up. */
  readonly mostSeries: number;
  /** At most so many where some are highlighted: the others are grey and need no colours of their own. */
  readonly mostGreySeries: number;
  /** Series that are too many are counted and left out: their sum would dwarf the others, which are read one by one. */
  readonly leavesOut?: boolean;
  /** Which marks its frame draws along the axis of values: none, unless it says so. */
  readonly marks?: readonly ValueMark[];
  /** Whether the categories are areas of a map. */
  readonly areas?: boolean;
  /** Whether the categories are axes around a middle, which take three to ten of them and three series at most. */
  readonly around?: boolean;
  /** Whether no value is larger than the one before. */
  readonly falls?: boolean;
  /** Whether categories are where something begins to flow, and series where it ends. */
  readonly flows?: boolean;
  /** How many series or points in time it takes, where it takes so many and no others. */
  readonly exactly?: { readonly two: 'series' | 'points' };
  /** Whether the values of a series are joined along the axis: then of many only those stay that can be told apart. */
  readonly joined?: boolean;
  /** What "the first so many" counts: categories or series. */
  readonly top: 'categories' | 'series';
}

/** Six colours can be told apart. */
const mostColours = 6;
const allMarks: readonly ValueMark[] = ['references', 'arrows', 'range'];
const unlimited = Number.POSITIVE_INFINITY;

const bars: KindRules = {
  series: 'optional',
  further: {},
  value: 'number',
  adds: 'either',
  shares: true,
  order: 'sorted',
  timeAxis: true,
  mostCategories: unlimited,
  mostSeries: mostColours,
  mostGreySeries: mostColours,
  top: 'categories',
};

const maps: KindRules = { ...bars, series: 'none', adds: 'each', timeAxis: false, areas: true };

const kindRules: Readonly<Record<ChartKind, KindRules>> = {
  bar: { ...bars, marks: allMarks },
  column: { ...bars, marks: allMarks },
  line: {
    ...bars,
    marks: allMarks,
    adds: 'each',
    order: 'given',
    joined: true,
    mostGreySeries: 12,
    top: 'series',
  },
  area: {
    ...bars,
    marks: ['references', 'arrows'],
    adds: 'layers',
    order: 'given',
    joined: true,
    top: 'series',
  },
  scatter: {
    ...bars,
    further: { x: 'needed', size: 'optional' },
    adds: 'points',
    shares: false,
    timeAxis: false,
  },
  sankey: {
    ...bars,
    series: 'needed',
    adds: 'parts',
    timeAxis: false,
    flows: true,
    mostCategories: 18,
    mostSeries: 18,
    mostGreySeries: 18,
  },
  funnel: {
    ...bars,
    series: 'none',
    adds: 'points',
    shares: false,
    timeAxis: false,
    falls: true,
    mostCategories: 8,
  },
  radar: {
    ...bars,
    adds: 'points',
    shares: false,
    order: 'given',
    timeAxis: false,
    around: true,
    mostSeries: unlimited,
    mostGreySeries: unlimited,
    top: 'series',
  },
  treemap: { ...bars, adds: 'parts', timeAxis: false, mostCategories: 30 },
  donut: { ...bars, series: 'none', adds: 'parts', timeAxis: false, mostCategories: 5 },
  // All changes are drawn, in the order in which they happen: "the first so many" would cut the way to the end.
  waterfall: {
    ...bars,
    series: 'none',
    adds: 'changes',
    shares: false,
    order: 'given',
    timeAxis: false,
    top: 'series',
  },
  'tile-map': maps,
  map: maps,
  dumbbell: {
    ...bars,
    further: { end: 'or-series' },
    adds: 'each',
    shares: false,
    timeAxis: false,
    mostSeries: unlimited,
    mostGreySeries: unlimited,
    exactly: { two: 'series' },
  },
  pictogram: { ...bars, series: 'none', adds: 'each', timeAxis: false },
  'bar-panels': {
    ...bars,
    leavesOut: true,
    series: 'needed',
    adds: 'each',
    mostSeries: 12,
    mostGreySeries: 12,
  },
  'line-panels': {
    ...bars,
    joined: true,
    leavesOut: true,
    series: 'needed',
    adds: 'each',
    order: 'given',
    mostSeries: 12,
    mostGreySeries: 12,
    top: 'series',
  },
  'heat-map': {
    ...bars,
    leavesOut: true,
    series: 'needed',
    adds: 'each',
    mostSeries: 24,
    mostGreySeries: 24,
  },
  'time-line': {
    ...bars,
    further: { end: 'optional' },
    value: 'moment',
    adds: 'points',
    shares: false,
    timeAxis: false,
    mostSeries: unlimited,
    mostGreySeries: unlimited,
  },
  bullet: {
    ...bars,
    series: 'none',
    further: { target: 'needed' },
    adds: 'each',
    shares: false,
    timeAxis: false,
  },
  slope: {
    ...bars,
    leavesOut: true,
    series: 'needed',
    adds: 'each',
    order: 'given',
    mostSeries: 14,
    mostGreySeries: 18,
    exactly: { two: 'points' },
    top: 'series',
  },
};

export function rulesOf(kind: ChartKind): KindRules {
  return kindRules[kind];
}
