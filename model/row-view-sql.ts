import type { Column } from './column';
import { checkQuery } from './query-check';
import { compileCondition } from './query-condition-sql';
import { orderBy, quoteName, rowNumberColumn } from './query-sql';
import { type Result, success } from './result';
import type { RowView } from './row-view';
import { signColumn } from './statistical-signs';

/** SQL with a `?` for each parameter. */
export interface CompiledRows {
  readonly sql: string;
  readonly parameters: readonly (string | number | boolean)[];
}

/** Asks for the indexes of a view's rows, in its order: where that says nothing, in the file's. */
export function compileRowIndexes(view: RowView, columns: readonly Column[]): Result<CompiledRows> {
  const checked = checkQuery({ ...view, groups: [], measures: [] }, columns);
  if (!checked.ok) return checked;
  const typeOf = (name: string) => columns.find((column) => column.name === name)?.type ?? 'text';
  const conditions = view.filters.map((condition) => compileCondition(condition, typeOf(condition.column)));
  const order = view.order.map(({ by, descending }) => orderBy(quoteName(by), typeOf(by), descending));
  const index = quoteName(rowNumberColumn);
  const sql = [
    `SELECT CAST(${index} AS UINTEGER) FROM ${quoteName(view.dataset)}`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`] : []),
    ...(order.length > 0 ? [`ORDER BY ${[...order, index].join(', ')}`] : []),
  ].join(' ');
  return success({ sql, parameters: conditions.flatMap(({ parameters }) => parameters) });
}

/** Asks for rows by their indexes: first the index, then the cells, then the signs of the `signedColumns`. They come in the order of the file. */
export function compileRowsAt(
  dataset: string,
  indexes: ArrayLike<number>,
  columns: readonly Column[],
): CompiledRows {
  const index = quoteName(rowNumberColumn);
  const wanted = Array.from(indexes);
  const first = Math.min(...wanted);
  const last = Math.max(...wanted);
  // Rows that lie close together are found by where they begin and end, which is much quicker.
  const dense = last - first < wanted.length * 4;
  const where = dense
    ? `${index} BETWEEN ${first} AND ${last}`
    : `${index} IN (${wanted.map((each) => String(Math.trunc(each))).join(', ')})`;
  const signs = signedColumns(columns).map((column) => signColumn(columns[column]?.name ?? ''));
  const names = [...columns.map(({ name }) => name), ...signs].map(quoteName);
  return {
    sql: `SELECT ${[index, ...names].join(', ')} FROM ${quoteName(dataset)} WHERE ${where} ORDER BY ${index}`,
    parameters: [],
  };
}

/** Indexes of the columns that have signs of cells beside them. */
export function signedColumns(columns: readonly Column[]): readonly number[] {
  return columns.flatMap(({ reasons }, index) => (reasons ? [index] : []));
}
