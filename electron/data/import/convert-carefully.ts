import { quoteName } from '../../../model/query-sql';
import type { Session } from '../engine';
import { quoteText } from '../sql-text';
import { type CellFormat, marksSql, valueSql } from './cell-format';
import { chooseFormat } from './choose-format';
import { parquetOptions } from './convert-quickly';
import { type Guess, guessFormats } from './guess-formats';
import { anyValueSql, cellName, readTextSql, type TextTable, trimSql } from './text-table';

/** A cell that was not taken over as it is. */
export interface Misfit {
  /** Index of the row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** A sign for "no value" in a column of other values: how often, and where first. */
export interface FoundMark extends Misfit {
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
): Promise<CarefulConversion> {
  const cells = table.names.map((_, index) => cellName(index));
  const trimmed = cells.map((cell) => `${trimSql(cell)} AS ${cell}`).join(', ');
  await session.run(
    `CREATE OR REPLACE TEMP TABLE raw AS SELECT * FROM (SELECT ${trimmed} FROM ${readTextSql(table)}) WHERE ${anyValueSql(table.names)}`,
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
    return `${format ? valueSql(cell, format) : cell} AS ${quoteName(table.names[index] ?? cell)}`;
  });
  await session.run(`COPY (SELECT ${values.join(', ')} FROM raw) TO ${quoteText(target)} ${parquetOptions}`);
  const misfitCounts: number[] = [];
  const misfits: Misfit[] = [];
  const marks: FoundMark[] = [];
  for (const [column, cell] of cells.entries()) {
    const format = formats[column];
    const found = format ? await findMisfits(session, cell, column, format) : { count: 0, misfits: [] };
    misfitCounts.push(found.count);
    misfits.push(...found.misfits);
    if (format) marks.push(...(await findMarks(session, cell, column)));
  }
  await session.run('DROP TABLE raw');
  return { formats, misfits, misfitCounts, marks };
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
  const isMisfit = `${cell} IS NOT NULL AND ${cell} NOT IN (${marksSql}) AND (${valueSql(cell, format)}) IS NULL`;
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
    `SELECT min(rowid), ${cell}, count(*) FROM raw WHERE ${cell} IN (${marksSql}) GROUP BY ${cell} ORDER BY 1`,
  );
  return rows.map(([row, value, count]) => ({
    row: Number(row),
    column,
    value: String(value),
    count: Number(count),
  }));
}
