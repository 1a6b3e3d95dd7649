import { type Column, type ColumnType, isTemporal } from './column';
import { type Condition, nameGroup, nameMeasure, type Query, valuesOf } from './query';
import { findTimeline } from './query-calculation-sql';
import { checkMeasure } from './query-measure-check';
import { fitsPeriod, fitsType } from './query-value';
import { fail, type Result, success } from './result';

/** Whether the query can be asked of a dataset with these columns; if not, what is wrong with it. */
export function checkQuery(query: Query, columns: readonly Column[]): Result<null> {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const checks = [
    ...query.groups.map((group) => () => checkPeriod(group, types)),
    ...query.measures.map((measure) => () => checkMeasure(measure, query, columns)),
    ...query.filters.map((condition) => () => checkCondition(condition, types)),
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

type Types = ReadonlyMap<string, ColumnType>;

function missing(column: string, names: readonly string[]): Result<never> {
  return fail('column-missing', { column, columns: names.join(', ') });
}

function checkPeriod(group: Pick<Condition, 'column' | 'period'>, types: Types): Result<null> {
  const type = types.get(group.column);
  if (!type) return missing(group.column, [...types.keys()]);
  if (!group.period || isTemporal(type)) return success(null);
  return fail('group-needs-date', { group: nameGroup(group), column: group.column, type });
}

function checkTop({ top, groups, measures }: Query): Result<null> {
  if (!top) return success(null);
  if (groups.length === 0) return fail('top-needs-group', { count: top.count });
  const names = measures.map(nameMeasure);
  if (top.by !== undefined && !names.includes(top.by)) return missing(top.by, names);
  const ranking = top.by === undefined ? measures[0] : measures.find((each) => nameMeasure(each) === top.by);
  const calculation = ranking?.calculate?.kind ?? 'ratio';
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
  return unknown ? missing(unknown.by, names) : success(null);
}

function checkCondition(condition: Condition, types: Types): Result<null> {
  const period = checkPeriod(condition, types);
  if (!period.ok) return period;
  const type = types.get(condition.column) ?? 'text';
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
