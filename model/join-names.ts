import type { Column } from './column';
import {
  columnOfJoined,
  type Group,
  type Measure,
  nameGroup,
  nameJoined,
  nameMeasure,
  type Query,
} from './query';

/**
 * The query with the joined dataset's columns under their joined names: what only that dataset has may be written without its name
 * before it.
 */
export function nameJoinedColumns(query: Query, own: readonly Column[], joined: readonly Column[]): Query {
  const { join } = query;
  if (!join) return query;
  const has = (columns: readonly Column[], name: string) => columns.some((column) => column.name === name);
  const write = (name: string) =>
    columnOfJoined(query, name) === undefined && !has(own, name) && has(joined, name)
      ? nameJoined(join.dataset, name)
      : name;
  const writeGroup = (group: Group): Group => ({ ...group, column: write(group.column) });
  const groups = query.groups.map(writeGroup);
  const measures = query.measures.map((measure) => writeMeasureNames(measure, write, writeGroup));
  const renamed = new Map([
    ...query.groups.map((group) => [nameGroup(group), nameGroup(writeGroup(group))] as const),
    ...query.measures.map(
      (measure) =>
        [nameMeasure(measure), nameMeasure(writeMeasureNames(measure, write, writeGroup))] as const,
    ),
  ]);
  const writeAnswer = (name: string) => renamed.get(name) ?? write(name);
  return {
    ...query,
    groups,
    measures,
    filters: query.filters.map((condition) => ({ ...condition, column: write(condition.column) })),
    order: query.order.map((order) => ({ ...order, by: writeAnswer(order.by) })),
    ...(query.top?.by === undefined ? {} : { top: { ...query.top, by: writeAnswer(query.top.by) } }),
  };
}

function writeMeasureNames(
  measure: Measure,
  write: (name: string) => string,
  writeGroup: (group: Group) => Group,
): Measure {
  const { calculate } = measure;
  const named = measure.kind === 'count' ? measure : { ...measure, column: write(measure.column) };
  if (calculate?.kind === 'ratio')
    return { ...named, calculate: { ...calculate, column: write(calculate.column) } };
  if (calculate?.kind === 'share' && calculate.within)
    return { ...named, calculate: { ...calculate, within: writeGroup(calculate.within) } };
  return named;
}
