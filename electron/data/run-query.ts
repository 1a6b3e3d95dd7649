import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { CompiledQuery } from '../../model/query-sql';
import type { Cell, Table, TableColumn } from '../../model/table';
import type { Session } from './engine';

/** Answers a compiled query. Throws what DuckDB says. */
export async function runQuery(session: Session, query: CompiledQuery): Promise<Table> {
  const rows = await session.rows(query.sql, query.parameters);
  return {
    columns: query.columns.map((column, index) => checkWhole(column, rows, index)),
    rows: rows.map((row) => row.map(toCell)),
  };
}

/** The same for answers of any length: rows in parts, as they come. */
export async function pourQuery(
  session: Session,
  query: CompiledQuery,
  take: (rows: Table['rows']) => Promise<void>,
): Promise<void> {
  await session.pour(query.sql, query.parameters, (rows) => take(rows.map((row) => row.map(toCell))));
}

/** A sum too large to be exact as a number is no whole number any more, and says so by its type. */
function checkWhole(
  column: TableColumn,
  rows: readonly (readonly DuckDBValue[])[],
  index: number,
): TableColumn {
  if (column.type !== 'integer') return column;
  const exact = rows.every((row) => {
    const value = row[index];
    return typeof value !== 'bigint' || Number.isSafeInteger(Number(value));
  });
  return exact ? column : { ...column, type: 'number' };
}

/** A value of DuckDB as a cell. */
export function toCell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return Number(value);
  // By way of its digits, which is exact to the last one.
  if (value instanceof DuckDBDecimalValue) return Number(value.toString());
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBTimestampValue) return value.toString().replace(' ', 'T');
  return String(value);
}
