import type { Chart } from './chart';
import type { ChartData } from './chart-data';

/**
 * What is seen of a chart for now, by index. The layout is always that of the whole, so that nothing moves when more is
 * seen.
 */
export interface ChartView {
  /** Series that a later step brings: nothing of them is seen yet. */
  readonly waiting: readonly number[];
  /** Series that were switched off: their names are still seen, where they are switched on again. */
  readonly off: readonly number[];
  /** What a later step highlights. */
  readonly pale: { readonly categories: readonly number[]; readonly series: readonly number[] };
}

/** In how many steps the chart is built up: 1 for a chart that is there at once. */
export function countChartSteps(chart: Chart, data: ChartData): number {
  switch (chart.steps) {
    case 'series':
      return data.series.length;
    case 'highlights':
      return 1 + highlightsOf(chart, data).length;
    default:
      return 1;
  }
}

/** The chart at a step, counted from 0: with so many series more than the first, or so many highlights. Undefined is the last. */
export function dataAtStep(chart: Chart, data: ChartData, step: number | undefined): ChartData {
  if (step === undefined || step >= countChartSteps(chart, data) - 1) return data;
  if (chart.steps === 'series') {
    const waiting = data.series.map((_, index) => index).filter((index) => index > step);
    return withView(data, { waiting });
  }
  const later = highlightsOf(chart, data).slice(step);
  return withView(data, {
    pale: {
      categories: later.flatMap(({ category }) => (category < 0 ? [] : [category])),
      series: later.flatMap(({ series }) => (series < 0 ? [] : [series])),
    },
  });
}

/** The chart without the series of these keys; the last one stays. */
export function withoutSeries(data: ChartData, keys: readonly string[]): ChartData {
  const off = data.series.flatMap(({ key }, index) => (keys.includes(key) ? [index] : []));
  if (off.length === 0 || off.length === data.series.length) return data;
  return withView(data, { off });
}

/** Whether anything of the series is drawn. */
export function isSeriesSeen({ view }: Pick<ChartData, 'view'>, series: number): boolean {
  return !view || !(view.waiting.includes(series) || view.off.includes(series));
}

function withView(data: ChartData, part: Partial<ChartView>): ChartData {
  const view = { ...nothingHidden, ...data.view, ...part };
  return {
    ...data,
    view,
    categories: data.categories.map((category, index) =>
      view.pale.categories.includes(index) ? { ...category, strong: false, awaited: true } : category,
    ),
    series: data.series.map((series, index) =>
      view.pale.series.includes(index) ? { ...series, strong: false } : series,
    ),
  };
}

const nothingHidden: ChartView = { waiting: [], off: [], pale: { categories: [], series: [] } };

/** What is highlighted and drawn, in the order in which it was chosen. */
function highlightsOf(chart: Chart, { categories, series }: ChartData) {
  return chart.highlight
    .map((key) => ({
      category: categories.findIndex((each) => each.key === key && (each.strong || each.awaited)),
      series: series.findIndex((each) => each.key === key && each.strong),
    }))
    .filter((found) => found.category >= 0 || found.series >= 0);
}
