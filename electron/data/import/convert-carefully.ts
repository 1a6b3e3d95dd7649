import { isNumeric } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { ColumnChoice } from '../../../model/reading-choices';
import { type ReasonCount, type SignReason, signColumn } from '../../../model/statistical-signs';
import type { Session, Watch } from '../engine';
import { quoteText } from '../sql-text';
import { type CellFormat, valueSql } from './cell-format';
import { chooseFormat } from './choose-format';
import { parquetOptions } from './convert-quickly';
import { type Guess, guessFormats } from './guess-formats';
import { flagPattern, isNothingSql, isSignSql, readReason, reasonSql } from './statistical-signs';
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
  /** What signs each column's cells have; each sign is kept in the column's `signColumn`, if there are any. */
  readonly reasons: readonly (readonly ReasonCount[])[];
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
      ? await guessAgain(session, cell, table.names[index] ?? '', guess, guess.columns[index]?.choice)
      : guess.columns[index];
    formats.push(columnGuess ? await chooseFormat(session, cell, columnGuess, guess) : null);
  }
  const misfitCounts: number[] = [];
  const misfits: Misfit[] = [];
  const marks: FoundMark[] = [];
  const flags: FoundFlag[] = [];
  const reasons: (readonly ReasonCount[])[] = [];
  for (const [column, cell] of cells.entries()) {
    const format = formats[column];
    const found = format ? await findMisfits(session, cell, column, format) : { count: 0, misfits: [] };
    misfitCounts.push(found.count);
    misfits.push(...found.misfits);
    const ownMarks = format ? await findMarks(session, cell, column) : [];
    const ownFlags = format && isNumeric(format.type) ? await findFlags(session, cell, column) : [];
    marks.push(...ownMarks);
    flags.push(...ownFlags);
    reasons.push(countReasons(found, ownMarks, ownFlags));
  }
  const values = cells.flatMap((cell, index) => {
    const format = formats[index];
    const name = table.names[index] ?? cell;
    const value = `${format ? takeSql(cell, format) : cell} AS ${quoteName(name)}`;
    if (!format || reasons[index]?.length === 0) return [value];
    return [value, `${signSql(cell, format)} AS ${quoteName(signColumn(name))}`];
  });
  await session.run(
    `COPY (SELECT ${values.join(', ')} FROM raw) TO ${quoteText(target)} ${parquetOptions}`,
    (share) => watch?.(0.5 + share / 2),
  );
  await session.run('DROP TABLE raw');
  return { formats, misfits, misfitCounts, marks, flags, reasons };
}

/** For a column without any value in the sample: the values it has further down. */
async function guessAgain(
  session: Session,
  cell: string,
  name: string,
  guess: Guess,
  choice: ColumnChoice | undefined,
) {
  const rows = await session.rows(`SELECT ${cell} FROM raw WHERE ${cell} IS NOT NULL LIMIT ${sampleSize}`);
  const habit = { marks: guess.marks, sure: guess.evident };
  const cells = rows.map(([value]) => String(value));
  return guessFormats([name], [cells], habit, [], { columns: [choice], ways: guess.ways }).columns[0];
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
    const reason = readReason(word);
    const where = { row: Number(row), column, value: String(value) };
    return reason ? [{ ...where, count: Number(count), reason }] : [];
  });
}

async function findFlags(session: Session, cell: string, column: number): Promise<readonly FoundFlag[]> {
  const flag = flagSql(cell);
  const rows = await session.rows(
    `SELECT min(rowid), arg_min(${cell}, rowid), count(*), ${flag} AS flag FROM raw WHERE NOT ${isSignSql(cell)} GROUP BY flag HAVING flag <> '' ORDER BY 1`,
  );
  return rows.map(([row, value, count, found]) => ({
    ...{ row: Number(row), column, value: String(value) },
    ...{ flag: String(found), count: Number(count) },
  }));
}

function flagSql(cell: string): string {
  return `trim(regexp_extract(${cell}, '[0-9](${flagPattern})$', 1), ' \u00a0')`;
}

/** SQL for what is kept of a cell that is not simply a value: the sign instead of it, or the flag beside it; else NULL. */
function signSql(cell: string, format: CellFormat): string {
  const instead = `WHEN ${isSignSql(cell)} OR (${valueSql(cell, format)}) IS NULL THEN left(${cell}, ${longestSign})`;
  const beside = isNumeric(format.type) ? `ELSE nullif(${flagSql(cell)}, '')` : '';
  return `CASE WHEN ${cell} IS NULL THEN NULL ${instead} ${beside} END`;
}

const longestSign = 200;

function countReasons(
  { count, misfits: [misfit] }: { readonly count: number; readonly misfits: readonly Misfit[] },
  marks: readonly FoundMark[],
  flags: readonly FoundFlag[],
): readonly ReasonCount[] {
  return [
    ...marks.map(({ value, reason, count: times }) => ({ sign: cut(value), reason, count: times })),
    ...flags.map(({ flag, count: times }) => ({ sign: flag, reason: 'flagged' as const, count: times })),
    ...(misfit ? [{ sign: cut(misfit.value), reason: 'unreadable' as const, count }] : []),
  ];
}

function cut(sign: string): string {
  return sign.slice(0, longestSign);
}

/** SQL for the value of a cell; a dash among numbers is exactly zero. */
function takeSql(cell: string, format: CellFormat): string {
  const value = valueSql(cell, format);
  if (!isNumeric(format.type)) return value;
  return `CASE WHEN ${isNothingSql(cell)} THEN ${format.sql("'0'")} ELSE ${value} END`;
}
