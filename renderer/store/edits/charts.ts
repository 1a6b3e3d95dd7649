import { type Briefing, findChart } from '../../../model/briefing';
import type { Chart } from '../../../model/chart';
import { chartSchema } from '../../../model/chart';
import { rulesOf } from '../../../model/chart-kinds';
import { type Column, isTemporal } from '../../../model/column';
import { type ColumnMeaning, meaningOf } from '../../../model/column-meaning';
import type { Dataset } from '../../../model/dataset';
import {
  type Group,
  isAdditive,
  type Measure,
  nameGroup,
  nameMeasure,
  type Query,
  querySchema,
} from '../../../model/query';
import { restNames } from '../../../model/rest-name';
import { allBlocks } from '../../../model/slide-mentions';
import { formatOfMeasure } from '../../query/measures';
import { furtherOf, measuring } from './further-measures';
import { nextId } from './ids';
import type { Made } from './slides';

/** A first chart of the dataset: over time where it has dates, else by its first text column. */
export function makeChart(briefing: Briefing, dataset: Dataset): Made & { readonly chart: Chart } {
  const id = nextId('chart', briefing.charts);
  const chart = chartOf(id, dataset);
  return { briefing: { ...briefing, charts: [...briefing.charts, chart] }, id, chart };
}

/** The chart that `makeChart` adds. */
export function chartOf(id: string, dataset: Dataset): Chart {
  const meaning = (...wanted: readonly ColumnMeaning[]) =>
    dataset.columns.find((column) => wanted.includes(meaningOf(column)));
  const time = dataset.columns.find((column) => isTemporal(column.type));
  const axis = time ?? meaning('label') ?? meaning('time') ?? dataset.columns[0];
  const number = meaning('amount') ?? meaning('stock');
  const rate = number ? undefined : meaning('rate');
  const measure: Measure = number
    ? { kind: 'sum', column: number.name }
    : rate
      ? { kind: 'mean', column: rate.name }
      : { kind: 'count' };
  return chartSchema.parse({
    id,
    name: {},
    kind: time ? 'line' : 'bar',
    format: formatOfMeasure(dataset, measure, false),
    ...asked({ dataset: dataset.id }, groupBy(axis), undefined, measure),
  });
}

/** How rows are split by the column at first: dates by year, all else value by value. */
export function groupBy(column: Column | undefined): Group {
  if (!column) return { column: '' };
  return isTemporal(column.type) ? { column: column.name, period: 'year' } : { column: column.name };
}

export function changeChart(briefing: Briefing, id: string, change: (chart: Chart) => Chart): Briefing {
  return { ...briefing, charts: briefing.charts.map((chart) => (chart.id === id ? change(chart) : chart)) };
}

/** What is drawn along the axis. The highlights, annotations and arrows were about the old categories. */
export function splitBy(chart: Chart, group: Group): Chart {
  const series = seriesOf(chart);
  const kept = series && nameGroup(series) !== nameGroup(group) ? series : undefined;
  return asking({ ...chart, highlight: [], annotations: [], arrows: [] }, { group, series: kept });
}

/** A second split, drawn as several lines or bars; undefined takes it away. */
export function splitIntoSeries(chart: Chart, series: Group | undefined): Chart {
  return asking({ ...chart, highlight: [], annotations: [], arrows: [] }, { series });
}

export function measureBy(chart: Chart, measure: Measure, dataset: Dataset): Chart {
  // Only what can be added up has shares.
  const show = isAdditive(measure, chart.query) ? chart.show : 'value';
  return { ...asking(chart, { measure }), show, format: formatOfMeasure(dataset, measure, show === 'share') };
}

/** What is asked beside split, measure and filters: a joined dataset, periods without rows. */
export function askBeside(chart: Chart, query: Pick<Query, 'join' | 'fill'>): Chart {
  const { join: _joined, fill: _filled, ...others } = chart.query;
  const { join, fill } = query;
  return { ...chart, query: { ...others, ...(join ? { join } : {}), ...(fill ? { fill } : {}) } };
}

export function filterBy(chart: Chart, filters: Query['filters']): Chart {
  return { ...chart, query: { ...chart.query, filters } };
}

export function showAs(chart: Chart, show: Chart['show'], dataset: Dataset): Chart {
  return { ...chart, show, format: formatOfMeasure(dataset, measureOf(chart), show === 'share') };
}

/** The chart about other data: all that was said about the old is gone. */
export function chooseDataset(chart: Chart, dataset: Dataset): Chart {
  const fresh = chartOf(chart.id, dataset);
  return { ...fresh, name: chart.name, subtitle: chart.subtitle };
}

export function categoryOf(chart: Chart): Group {
  return chart.query.groups[0] ?? { column: '' };
}

export function seriesOf({ query, encoding }: Chart): Group | undefined {
  return query.groups.slice(1).find((group) => nameGroup(group) === encoding.series);
}

/** What is chosen on stage. */
export function choiceGroupOf({ query, choice }: Chart): Group | undefined {
  return query.groups.slice(1).find((group) => nameGroup(group) === choice?.column);
}

/** The chart with a choice on stage; at first, and on paper, `value` is chosen. Undefined takes the choice away. */
export function chooseOnStage(
  chart: Chart,
  wanted: { readonly group: Group; readonly value: string | undefined } | undefined,
): Chart {
  const { choice: _before, ...bare } = chart;
  const next = wanted ? { ...bare, choice: { column: nameGroup(wanted.group), value: wanted.value } } : bare;
  return asking(next, { choice: wanted?.group });
}

export function measureOf(chart: Chart): Measure {
  return chart.query.measures[0] ?? { kind: 'count' };
}

export function copyChart(briefing: Briefing, id: string): Made {
  const chart = findChart(briefing, id);
  if (!chart) return { briefing, id };
  const copy = { ...chart, id: nextId('chart', briefing.charts) };
  return { briefing: { ...briefing, charts: [...briefing.charts, copy] }, id: copy.id };
}

/** Takes the charts out of the briefing, except those that a slide shows. */
export function dropCharts(briefing: Briefing, ids: readonly string[]): Briefing {
  const shown = new Set(
    briefing.slides.flatMap((slide) =>
      allBlocks(slide).flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
    ),
  );
  const gone = new Set(ids.filter((id) => !shown.has(id)));
  if (gone.size === 0) return briefing;
  return { ...briefing, charts: briefing.charts.filter((chart) => !gone.has(chart.id)) };
}

/** Only the largest so many, the others as one; undefined for all. */
export function limitTo(chart: Chart, count: number | undefined): Chart {
  return settleTop(chart, count);
}

export function topOf(chart: Chart): number | undefined {
  return chart.top ?? chart.query.top?.count;
}

/** Whether the largest can be told at all: not where they differ from period to period. */
export function hasLargest(chart: Chart): boolean {
  const { calculate, further } = measureOf(chart);
  return !further && ['ratio', 'share'].includes(calculate?.kind ?? 'ratio');
}

function asking(
  chart: Chart,
  parts: {
    readonly group?: Group;
    readonly series?: Group | undefined;
    readonly measure?: Measure;
    readonly choice?: Group | undefined;
  },
): Chart {
  const group = parts.group ?? categoryOf(chart);
  const series = 'series' in parts ? parts.series : seriesOf(chart);
  const measure = parts.measure ?? measureOf(chart);
  const choice = 'choice' in parts ? parts.choice : choiceGroupOf(chart);
  const split = [group, series].some((each) => each && choice && nameGroup(each) === nameGroup(choice));
  // What is drawn cannot be chosen as well.
  const { choice: _gone, ...bare } = chart;
  const question = asked(chart.query, group, series, measure, split ? undefined : choice);
  return settleTop(
    { ...(split || !choice ? bare : chart), ...measuring(question, measure, furtherOf(chart)) },
    topOf(chart),
  );
}

/**
 * What can be added up is cut by the drawing, and of time all is shown; of the rest only the engine knows what all others are
 * together.
 */
function settleTop(chart: Chart, count: number | undefined): Chart {
  const { top: _drawn, ...bare } = chart;
  const { top: _asked, ...query } = chart.query;
  if (count === undefined) return { ...bare, query };
  const { column, period } = categoryOf(chart);
  const inTime = period !== undefined || meaningOf({ name: column, type: 'integer' }) === 'time';
  const byDrawing =
    inTime ||
    rulesOf(chart.kind).top === 'series' ||
    !hasLargest(chart) ||
    isAdditive(measureOf(chart), chart.query);
  return byDrawing
    ? { ...bare, query, top: count }
    : { ...bare, query: { ...query, top: { count, others: restNames.de } } };
}

/** The query and which column of its answer is drawn as what; the two always agree. */
function asked(
  about: Partial<Query> & Pick<Query, 'dataset'>,
  group: Group,
  series: Group | undefined,
  measure: Measure,
  choice?: Group | undefined,
): Pick<Chart, 'query' | 'encoding'> {
  const groups = [group, ...(series ? [series] : []), ...(choice ? [choice] : [])];
  const query = querySchema.parse({
    ...about,
    groups,
    measures: [measure],
    // In the order of time, or of the alphabet; largest first is a matter of the drawing.
    order: groups.map((each) => ({ by: nameGroup(each), descending: false })),
  });
  const encoding = { category: nameGroup(group), value: nameMeasure(measure) };
  return { query, encoding: series ? { ...encoding, series: nameGroup(series) } : encoding };
}
