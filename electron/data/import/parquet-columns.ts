import type { ColumnType } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { Session } from '../engine';
import { mostColumns } from './column-names';

/** A column of a Parquet file, or a field within one: `a.b`. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** SQL for its value. */
  readonly sql: string;
  /** SQL that holds for values that get lost. */
  readonly lostSql?: string;
  /** SQL that holds for values that do not fit the type that a person says. */
  readonly misfitSql?: string;
  /** Whether its values are lists, written as text. */
  readonly isList?: boolean;
  /** Whether its moments are told in universal time. */
  readonly isZoned?: boolean;
}

/** All columns of a source, structures taken apart. Ends early where there are more than a dataset may have. */
export async function findParquetColumns(
  session: Session,
  source: string,
): Promise<readonly ParquetColumn[]> {
  const fields = await findFields(session, source, { name: '', sql: '*' }, 0);
  if (fields.length > mostColumns) return fields.map(({ name, sql }) => ({ name, sql, type: 'text' }));
  const whole = fields.filter(({ type }) => isWhole(type));
  const largest = whole.map(({ sql }) => `coalesce(max(abs(CAST(${sql} AS DOUBLE))), 0)`);
  const [row = []] =
    largest.length > 0 ? await session.rows(`SELECT ${largest.join(', ')} FROM ${source}`) : [];
  return fields.map((field) => {
    const at = whole.indexOf(field);
    return at < 0 ? columnOf(field) : wholeColumn(field, Number(row[at] ?? 0));
  });
}

interface Field {
  readonly name: string;
  readonly sql: string;
  /** As DuckDB calls it. */
  readonly type: string;
}

const deepest = 8;

async function findFields(
  session: Session,
  source: string,
  within: { readonly name: string; readonly sql: string },
  depth: number,
): Promise<readonly Field[]> {
  const table = depth > 0 ? `(SELECT ${within.sql} AS part FROM ${source})` : source;
  const rows = await session.rows(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT ${depth > 0 ? 'part.*' : '*'} FROM ${table})`,
  );
  const fields: Field[] = [];
  for (const [key, type] of rows) {
    if (fields.length > mostColumns) break;
    const name = depth > 0 ? `${within.name}.${key}` : String(key);
    const column = quoteName(String(key));
    const sql = depth > 0 ? `(${within.sql}).${column}` : column;
    const isStructure = String(type).startsWith('STRUCT(') && !String(type).endsWith(']');
    if (isStructure && depth < deepest)
      fields.push(...(await findFields(session, source, { name, sql }, depth + 1)));
    else fields.push({ name, sql, type: String(type) });
  }
  return fields;
}

function isWhole(type: string): boolean {
  return /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(\d+,\s*0\))$/.test(type);
}

/** A number of more than fifteen digits is a key: as a number it would not be exact. */
function wholeColumn({ name, sql }: Field, largest: number): ParquetColumn {
  return largest < 1e15
    ? { name, type: 'integer', sql: `CAST(${sql} AS BIGINT)` }
    : { name, type: 'text', sql: `CAST(${sql} AS VARCHAR)` };
}

function columnOf({ name, sql, type }: Field): ParquetColumn {
  if (/\]$|^(MAP|STRUCT|UNION)\(/.test(type))
    return { name, type: 'text', sql: `CAST(to_json(${sql}) AS VARCHAR)`, isList: true };
  if (type.startsWith('DECIMAL')) return { name, type: 'number', sql };
  if (type === 'BOOLEAN') return { name, type: 'boolean', sql };
  if (type === 'DOUBLE') return finite({ name, type: 'number', sql }, sql);
  // By its text: 1.1 of single precision is 1.1, not 1.10000002.
  if (type === 'FLOAT')
    return finite({ name, type: 'number', sql: `CAST(CAST(${sql} AS VARCHAR) AS DOUBLE)` }, sql);
  if (type === 'DATE') return finite({ name, type: 'date', sql }, sql);
  if (type === 'TIMESTAMP WITH TIME ZONE') {
    return finite({ name, type: 'datetime', sql: `timezone('UTC', ${sql})`, isZoned: true }, sql);
  }
  if (type.startsWith('TIMESTAMP'))
    return finite({ name, type: 'datetime', sql: `CAST(${sql} AS TIMESTAMP)` }, `CAST(${sql} AS TIMESTAMP)`);
  return { name, type: 'text', sql: `nullif(CAST(${sql} AS VARCHAR), '')` };
}

/** Infinity and "not a number" are missing. */
function finite(column: ParquetColumn, value: string): ParquetColumn {
  return {
    ...column,
    sql: `CASE WHEN isfinite(${value}) THEN ${column.sql} END`,
    lostSql: `NOT isfinite(${value})`,
  };
}
