import { type ColumnType, isNumeric } from '../../../model/column';
import type { ColumnChoice, ReadingChoices } from '../../../model/reading-choices';
import type { Session } from '../engine';
import { type CellFormat, valueSql } from './cell-format';
import { formatsForType } from './chosen-formats';
import { numberFormat, numberMarks } from './number-cells';
import { marksFor } from './number-choice';
import type { ParquetColumn } from './parquet-columns';
import { trimSql } from './text-table';

/**
 * A column of a Parquet file with the type that a person says it has: values that can be of that type are, the others are missing
 * and counted by `misfitSql`.
 */
export async function retypeColumn(
  session: Session,
  source: string,
  column: ParquetColumn,
  { type, days }: ColumnChoice,
  choices: ReadingChoices,
): Promise<ParquetColumn> {
  if (type === undefined || type === column.type) return column;
  if (type === 'text') return { ...column, type, sql: `CAST(${column.sql} AS VARCHAR)` };
  const sql =
    castSql(column, type) ?? (await readAsText(session, source, column.sql, { type, days, choices }));
  return { ...column, type, sql, misfitSql: `(${column.sql}) IS NOT NULL AND (${sql}) IS NULL` };
}

/** Between types that have values in common; undefined where the value's text has to be read. */
function castSql({ sql, type: from }: ParquetColumn, to: ColumnType): string | undefined {
  if (from === 'date' && to === 'datetime') return `CAST(${sql} AS TIMESTAMP)`;
  if (from === 'datetime' && to === 'date') return `CAST(${sql} AS DATE)`;
  if (!isNumeric(from) || !isNumeric(to)) return undefined;
  return to === 'integer' ? `CASE WHEN (${sql}) = round(${sql}) THEN TRY_CAST(${sql} AS BIGINT) END` : sql;
}

interface Wish {
  readonly type: Exclude<ColumnType, 'text'>;
  readonly days: ColumnChoice['days'];
  readonly choices: ReadingChoices;
}

/** SQL that reads the values as a file of text would have them, in the way that fits most of them. */
async function readAsText(session: Session, source: string, sql: string, wish: Wish): Promise<string> {
  const cell = trimSql(`CAST(${sql} AS VARCHAR)`);
  const formats = formatsOf(wish);
  const counts = formats.map((format) => `count(*) FILTER (WHERE (${valueSql('cell', format)}) IS NOT NULL)`);
  const [row = []] = await session.rows(
    `SELECT ${counts.join(', ')} FROM (SELECT ${cell} AS cell FROM ${source})`,
  );
  const fits = row.map(Number);
  const best = formats[fits.indexOf(Math.max(...fits))];
  return best ? valueSql(cell, best) : 'NULL';
}

function formatsOf({ type, days, choices }: Wish): readonly CellFormat[] {
  if (type === 'boolean' || type === 'date' || type === 'datetime') return formatsForType(type, days);
  const sign = type === 'percent' ? { sign: '%', signOptional: true } : {};
  return (marksFor(choices) ?? numberMarks).map((marks) =>
    numberFormat({
      ...{ marks, decimals: type === 'integer' ? 0 : 'any', loose: true, zeros: true },
      ...sign,
    }),
  );
}
