import { type Column, type ColumnType, isNumeric, isTemporal } from './column';
import { type Condition, nameGroup, nameMeasure, type Query, type Scalar, valuesOf } from './query';
import { fail, type Result, success } from './result';

/** Whether the query can be asked of a dataset with these columns; if not, what is wrong with it. */
export function checkQuery(query: Query, columns: readonly Column[]): Result<null> {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const checks = [
    ...query.groups.map((group) => () => checkPeriod(group, types)),
    ...query.measures.map((measure) => () => {
      if (measure.kind === 'count') return success(null);
      const type = types.get(measure.column);
      if (!type) return missing(measure.column, [...types.keys()]);
      const needsNumber = ['sum', 'mean', 'median'].includes(measure.kind);
      if (!needsNumber || isNumeric(type)) return success(null);
      return fail('measure-needs-number', { measure: nameMeasure(measure), column: measure.column, type });
    }),
    ...query.filters.map((condition) => () => checkCondition(condition, types)),
    () => checkTop(query),
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
  return top.by === undefined || names.includes(top.by) ? success(null) : missing(top.by, names);
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

function fitsPeriod(value: Scalar, period: NonNullable<Condition['period']>): boolean {
  if (period === 'year') return typeof value === 'number' && Number.isInteger(value);
  const form = period === 'quarter' ? /^\d{4}-Q[1-4]$/ : /^\d{4}-(0[1-9]|1[0-2])$/;
  return typeof value === 'string' && form.test(value);
}

function fitsType(value: Scalar, type: ColumnType, equality: boolean): boolean {
  switch (type) {
    case 'text':
      // `Code = 17` may be asked of a column of texts; what is greater than 17 among texts, nobody means.
      return typeof value === 'string' || (equality && typeof value === 'number');
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'datetime':
      return typeof value === 'string' && isMoment(value);
    default:
      return typeof value === 'number' && Number.isFinite(value);
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // The engine of dates takes 31 February for 2 March; a calendar does not.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^(|[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)$/.test(text.slice(10));
}
