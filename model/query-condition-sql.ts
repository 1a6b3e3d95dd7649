import { type ColumnType, isTemporal } from './column';
import { type Condition, valuesOf } from './query';
import { compileGroup } from './query-group-sql';

export interface CompiledCondition {
  readonly sql: string;
  readonly parameters: readonly (string | number | boolean)[];
}

/** The condition as SQL. Its column is of the type. */
export function compileCondition(condition: Condition, type: ColumnType): CompiledCondition {
  const values = valuesOf(condition);
  const compared = condition.period ? (condition.period === 'year' ? 'integer' : 'text') : type;
  // A day asked of a column of moments means the whole day.
  const wholeDays = compared === 'datetime' && values.every((value) => String(value).length === 10);
  const expression = compileGroup(condition);
  switch (condition.is) {
    case 'missing':
      return { sql: `${expression} IS NULL`, parameters: [] };
    case 'not missing':
      return { sql: `${expression} IS NOT NULL`, parameters: [] };
    case 'contains':
      return { sql: `contains(lower(${expression}), lower(?))`, parameters: [condition.value] };
    case 'starts with':
      return { sql: `starts_with(lower(${expression}), lower(?))`, parameters: [condition.value] };
  }
  const left = wholeDays ? `CAST(${expression} AS DATE)` : expression;
  const place = isTemporal(compared)
    ? `CAST(? AS ${compared === 'date' || wholeDays ? 'DATE' : 'TIMESTAMP'})`
    : '?';
  const parameters = compared === 'text' ? values.map(String) : values;
  if (condition.is === 'in') return { sql: `${left} IN (${values.map(() => place).join(', ')})`, parameters };
  // A missing value fulfils no condition but "!=".
  const operator = condition.is === '!=' ? 'IS DISTINCT FROM' : condition.is;
  return { sql: `${left} ${operator} ${place}`, parameters };
}
