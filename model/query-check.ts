import type { Column } from './column';
import { type Condition, nameGroup, nameMeasure, type Query, valuesOf } from './query';
import { findTimeline } from './query-calculation-sql';
import { checkGroup, missColumn } from './query-group-check';
import { checkJoin } from './query-join-check';
import { columnsOfQuery } from './query-join-sql';
import { checkMeasure } from './query-measure-check';
import { fitsPeriod, fitsType } from './query-value';
import { fail, type Result, success } from './result';

/** Whether the query can be asked of a dataset with these columns, joined to one with those; if not, what is wrong with it. */
export function checkQuery(
  query: Query,
  own: readonly Column[],
  joined: readonly Column[] = [],
): Result<null> {
  const columns = columnsOfQuery(query, own, joined);
  const checks = [
    () => checkJoin(query, own, joined),
    ...query.groups.map((group) => () => checkGroup(group, columns)),
    ...query.measures.map((measure) => () => checkMeasure(measure, query, columns)),
    ...query.filters.map((condition) => () => checkCondition(condition, columns)),
    () => checkTop(query),
    () => checkFill(query, columns),
    () => checkOrder(query, columns),
  ];
  for (const check of checks) {
    const result = check();
    if (!result.ok) return result;
  }
  return success(null);
}

function checkTop({ top, groups, measures }: Query): Result<null> {
  if (!top) return success(null);
  if (groups.length === 0) return fail('top-needs-group', { count: top.count });
  const names = measures.map(nameMeasure);
  if (top.by !== undefined && !names.includes(top.by)) return missColumn(top.by, names);
  const ranking = top.by === undefined ? measures[0] : measures.find((each) => nameMeasure(each) === top.by);
  const calculation = ranking?.further?.kind ?? ranking?.calculate?.kind ?? 'ratio';
  if (!ranking || calculation === 'ratio' || calculation === 'share') return success(null);
  return fail('top-measure-wrong', { measure: nameMeasure(ranking) });
}

function checkFill(query: Query, columns: readonly Column[]): Result<null> {
  if (query.fill === undefined) return success(null);
  const timeline = query.groups[findTimeline(query, columns)];
  const type = columns.find(({ name }) => name === timeline?.column)?.type;
  return timeline?.period || type === 'integer' ? success(null) : fail('fill-needs-period', {});
}

function checkOrder(query: Query, columns: readonly Column[]): Result<null> {
  const answer = [...query.groups.map(nameGroup), ...query.measures.map(nameMeasure)];
  const names = answer.length > 0 ? answer : columns.map(({ name }) => name);
  const unknown = query.order.find(({ by }) => !names.includes(by));
  return unknown ? missColumn(unknown.by, names) : success(null);
}

function checkCondition(condition: Condition, columns: readonly Column[]): Result<null> {
  const period = checkGroup(condition, columns);
  if (!period.ok) return period;
  const type = columns.find(({ name }) => name === condition.column)?.type ?? 'text';
  if (condition.is === 'contains' || condition.is === 'starts with') {
    const searched = condition.period ? condition.period !== 'year' : type === 'text';
    if (searched) return success(null);
    return fail('condition-needs-text', { condition: condition.is, column: nameGroup(condition), type });
  }
  const equality = condition.is === 'in' || condition.is === '=' || condition.is === '!=';
  const wrong = valuesOf(condition).find((value) =>
    condition.period ? !fitsPeriod(value, condition.period) : !fitsType(value, type, equality),
  );
  if (wrong === undefined) return success(null);
  return fail('condition-value-wrong', { value: String(wrong), column: nameGroup(condition), type });
}
