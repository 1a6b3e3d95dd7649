import { quoteName } from '../../../model/query-sql';
import type { Session, Watch } from '../engine';
import { quoteText } from '../sql-text';
import { type CellFormat, fitsSql } from './cell-format';
import type { Guess } from './guess-formats';
import { anyValueSql, cellName, readTextSql, type TextTable, trimSql } from './text-table';

/**
 * Writes the table as Parquet in one pass, trusting the guess and checking every cell of every row against it: the first
 * cell that does not fit ends the pass. False: the guess does not hold (or lines have too few cells), look closely.
 */
export async function convertQuickly(
  session: Session,
  table: TextTable,
  guess: Guess,
  target: string,
  watch?: Watch,
): Promise<boolean> {
  const formats = guess.columns.map(({ format }) => format);
  if (formats.includes(undefined)) return false;
  // Signs for missing values are to be told, with the row: that needs the closer look.
  if (guess.columns.some(({ format, marks }) => format && marks.length > 0)) return false;
  const cells = guess.columns.map(({ format, padded, empty }, index) => {
    const cell = cellName(index);
    const name = quoteName(table.names[index] ?? cell);
    if (empty)
      return `CASE WHEN ${trimSql(cell)} IS NOT NULL THEN CAST(error('value') AS VARCHAR) END AS ${name}`;
    // Where no cell of the sample has spaces around it, only the plain ones are looked for.
    if (!format) return `${trimSql(cell, padded ? undefined : [' '])} AS ${name}`;
    return `${strictSql(padded ? trimSql(cell) : cell, format)} AS ${name}`;
  });
  const sql = `COPY (SELECT ${cells.join(', ')} FROM ${readTextSql(table)} WHERE ${anyValueSql(table.names)}) TO ${quoteText(target)} ${parquetOptions}`;
  try {
    await session.run(sql, watch);
  } catch (error) {
    if (isMisfit(error)) return false;
    throw error;
  }
  return holdsAfterwards(session, table, formats, target);
}

/** Some formats let more pass than they should, for the sake of speed; what came out of it shows. */
async function holdsAfterwards(
  session: Session,
  { names }: TextTable,
  formats: readonly (CellFormat | null | undefined)[],
  target: string,
): Promise<boolean> {
  const checks = formats.flatMap((format, index) => {
    const column = quoteName(names[index] ?? '');
    return format?.isQuickValue ? [`coalesce(bool_and(${format.isQuickValue(column)}), true)`] : [];
  });
  if (checks.length === 0) return true;
  const [row = []] = await session.rows(
    `SELECT ${checks.join(' AND ')} FROM read_parquet(${quoteText(target)})`,
  );
  return row[0] === true;
}

/** A dictionary of more entries than this takes longer to build than it is worth. */
export const parquetOptions = '(FORMAT parquet, COMPRESSION zstd, DICTIONARY_SIZE_LIMIT 10000)';

function strictSql(cell: string, format: CellFormat): string {
  if (format.quickSql) return format.quickSql(cell);
  const value = `coalesce(${format.sql(cell)}, error('value'))`;
  return `CASE WHEN ${cell} IS NULL THEN NULL WHEN ${fitsSql(cell, format)} THEN ${value} ELSE error('value') END`;
}

/** Whether an error says that the text is not as guessed: a cell, or the number of cells in a line. */
export function isMisfit(error: unknown): boolean {
  return /CSV Error|Invalid Input Error|Conversion Error|state machine/i.test(String(error));
}
