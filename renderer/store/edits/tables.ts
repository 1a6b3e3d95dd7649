import { meaningOf } from '../../../model/column-meaning';
import type { Dataset } from '../../../model/dataset';
import {
  type Group,
  type Measure,
  nameGroup,
  nameMeasure,
  type Query,
  querySchema,
} from '../../../model/query';
import type { BlockOf } from '../../../model/slide';
import { formatOfMeasure } from '../../query/measures';
import { categoryOf, chartOf, measureOf } from './charts';

export type TableBlock = BlockOf<'table'>;

/** As many rows as a slide has room for. */
export const tableRows = 10;

/** A first table of the dataset: what its first chart would show. */
export function firstTable(dataset: Dataset): TableBlock {
  const chart = chartOf('chart', dataset);
  return askTable(
    {
      kind: 'table',
      query: querySchema.parse({ dataset: dataset.id, limit: tableRows }),
      columns: [],
      headings: {},
      formats: {},
    },
    { groups: [categoryOf(chart)], measures: [measureOf(chart)] },
    dataset,
  );
}

/** The table with other groups or measures. What was said about columns it no longer has is dropped. */
export function askTable(
  block: TableBlock,
  parts: { readonly groups?: readonly Group[]; readonly measures?: readonly Measure[] },
  dataset: Dataset,
): TableBlock {
  const groups = onlyOnce(parts.groups ?? block.query.groups, nameGroup);
  const measures = onlyOnce(parts.measures ?? block.query.measures, nameMeasure);
  const names = [...groups.map(nameGroup), ...measures.map(nameMeasure)];
  const kept = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
  const made = Object.fromEntries(
    measures.map((measure) => [nameMeasure(measure), formatOfMeasure(dataset, measure, false)]),
  );
  const order = block.query.order.filter((each) => names.includes(each.by));
  const [first] = measures;
  return {
    ...block,
    query: {
      ...block.query,
      groups,
      measures,
      order: order.length > 0 ? order : firstOrder(groups, first, dataset),
    },
    columns: [],
    ...(block.bars ? { bars: block.bars.filter((name) => names.includes(name)) } : {}),
    headings: kept(block.headings),
    formats: { ...made, ...kept(block.formats) },
  };
}

export function filterTable(block: TableBlock, filters: Query['filters']): TableBlock {
  return { ...block, query: { ...block.query, filters } };
}

/** The table with a second dataset beside its own, or without. */
export function joinTable(block: TableBlock, join: Query['join']): TableBlock {
  const { join: _removed, ...query } = block.query;
  return { ...block, query: join ? { ...query, join } : query };
}

/** Two columns of an answer may not have the same name. */
function onlyOnce<T>(values: readonly T[], name: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [name(value), value])).values()];
}

/** Largest first, except that time runs forward. */
function firstOrder(
  groups: readonly Group[],
  measure: Measure | undefined,
  dataset: Dataset,
): Query['order'] {
  const time = groups.find(({ column }) =>
    dataset.columns.some((each) => each.name === column && meaningOf(each) === 'time'),
  );
  if (time) return [{ by: nameGroup(time), descending: false }];
  return measure ? [{ by: nameMeasure(measure), descending: true }] : [];
}
