import { isNumeric } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { Session, Watch } from '../engine';
import { quoteText } from '../sql-text';
import { type CellFormat, valueSql } from './cell-format';
import { chooseFormat } from './choose-format';
import { parquetOptions } from './convert-quickly';
import { type Guess, guessFormats } from './guess-formats';
import {
  flagPattern,
  isNothingSql,
  isSignSql,
  reasonSql,
  type SignReason,
  signReasons,
} from './statistical-signs';
import { anyValueSql, cellName, readTextSql, type TextTable, trimSql } from './text-table';

/** A cell that was not taken over as it is. */
export interface Misfit {
  /** Index of the row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** A sign instead of a number (or other value): why there is none, how often, and the first of them. */
export interface FoundMark extends Misfit {
  readonly reason: SignReason;
  readonly count: number;
}

/** A flag behind numbers, which count nevertheless: how often, and the first of them. */
export interface FoundFlag extends Misfit {
  readonly flag: string;
  readonly count: number;
}

export interface CarefulConversion {
  /** The format of each column; null for text. */
  readonly formats: readonly (CellFormat | null)[];
  /** The first misfits of each column. */
  readonly misfits: readonly Misfit[];
  /** All misfits of each column. */
  readonly misfitCounts: readonly number[];
  readonly marks: readonly FoundMark[];
  readonly flags: readonly FoundFlag[];
}

/** At most so many misfits are told one by one, for each column. */
const toldMisfits = 20;
const sampleSize = 2_000;

/**
 * Reads all cells as text first, decides each column's format on all its rows, then converts. A few cells that do not
 * fit become missing and are told; a column with more stays text. Throws `isMisfit` errors for lines that do not fit.
 */
export async function convertCarefully(
  session: Session,
  table: TextTable,
  guess: Guess,
  target: string,
  watch?: Watch,
): Promise<CarefulConversion> {
  const cells = table.names.map((_, index) => cellName(index));
  const trimmed = cells.map((cell) => `${trimSql(cell)} AS ${cell}`).join(', ');
  await session.run(
    `CREATE OR REPLACE TEMP TABLE raw AS SELECT * FROM (SELECT ${trimmed} FROM ${readTextSql(table)}) WHERE ${anyValueSql(table.names)}`,
    (share) => watch?.(share / 2),
  );
  const formats: (CellFormat | null)[] = [];
  for (const [index, cell] of cells.entries()) {
    const columnGuess = guess.columns[index]?.empty
      ? await guessAgain(session, cell, table.names[index] ?? '', guess)
      : guess.columns[index];
    formats.push(columnGuess ? await chooseFormat(session, cell, columnGuess, guess.marks) : null);
  }
  const values = cells.map((cell, index) => {
    const format = formats[index];
    return `${format ? takeSql(cell, format) : cell} AS ${quoteName(table.names[index] ?? cell)}`;
  });
  await session.run(
    `COPY (SELECT ${values.join(', ')} FROM raw) TO ${quoteText(target)} ${parquetOptions}`,
    (share) => watch?.(0.5 + share / 2),
  );
  const misfitCounts: number[] = [];
  const misfits: Misfit[] = [];
  const marks: FoundMark[] = [];
  const flags: FoundFlag[] = [];
  for (const [column, cell] of cells.entries()) {
    const format = formats[column];
    const found = format ? await findMisfits(session, cell, column, format) : { count: 0, misfits: [] };
    misfitCounts.push(found.count);
    misfits.push(...found.misfits);
    if (format) marks.push(...(await findMarks(session, cell, column)));
    if (format && isNumeric(format.type)) flags.push(...(await findFlags(session, cell, column)));
  }
  await session.run('DROP TABLE raw');
  return { formats, misfits, misfitCounts, marks, flags };
}

/** For a column without any value in the sample: the values it has further down. */
async function guessAgain(session: Session, cell: string, name: string, guess: Guess) {
  const rows = await session.rows(`SELECT ${cell} FROM raw WHERE ${cell} IS NOT NULL LIMIT ${sampleSize}`);
  return guessFormats([name], [rows.map(([value]) => String(value))], {
    marks: guess.marks,
    sure: guess.evident,
  }).columns[0];
}

async function findMisfits(
  session: Session,
  cell: string,
  column: number,
  format: CellFormat,
): Promise<{ readonly count: number; readonly misfits: readonly Misfit[] }> {
  const isMisfit = `${cell} IS NOT NULL AND NOT ${isSignSql(cell)} AND (${valueSql(cell, format)}) IS NULL`;
  const rows = await session.rows(
    `SELECT rowid, ${cell}, count(*) OVER () FROM raw WHERE ${isMisfit} ORDER BY rowid LIMIT ${toldMisfits}`,
  );
  return {
    count: Number(rows[0]?.[2] ?? 0),
    misfits: rows.map(([row, value]) => ({ row: Number(row), column, value: String(value) })),
  };
}

async function findMarks(session: Session, cell: string, column: number): Promise<readonly FoundMark[]> {
  const rows = await session.rows(
    `SELECT min(rowid), arg_min(${cell}, rowid), count(*), ${reasonSql(cell)} AS reason FROM raw WHERE ${isSignSql(cell)} GROUP BY reason ORDER BY 1`,
  );
  return rows.flatMap(([row, value, count, word]) => {
    const reason = signReasons.find((known) => known === word);
    const where = { row: Number(row), column, value: String(value) };
    return reason ? [{ ...where, count: Number(count), reason }] : [];
  });
}

async function findFlags(session: Session, cell: string, column: number): Promise<readonly FoundFlag[]> {
  const flag = `trim(regexp_extract(${cell}, '[0-9](${flagPattern})$', 1), ' \u00a0')`;
  const rows = await session.rows(
    `SELECT min(rowid), arg_min(${cell}, rowid), count(*), ${flag} AS flag FROM raw WHERE NOT ${isSignSql(cell)} GROUP BY flag HAVING flag <> '' ORDER BY 1`,
  );
  return rows.map(([row, value, count, found]) => ({
    ...{ row: Number(row), column, value: String(value) },
    ...{ flag: String(found), count: Number(count) },
  }));
}

/** SQL for the value of a cell; a dash among numbers is exactly zero. */
function takeSql(cell: string, format: CellFormat): string {
  const value = valueSql(cell, format);
  if (!isNumeric(format.type)) return value;
  return `CASE WHEN ${isNothingSql(cell)} THEN ${format.sql("'0'")} ELSE ${value} END`;
}
