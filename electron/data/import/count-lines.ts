import type { Column } from '../../../model/column';
import type { LineCounts } from '../../../model/dataset';
import { quoteName } from '../../../model/query-sql';
import { signColumn } from '../../../model/statistical-signs';
import type { Session } from '../engine';
import { isSignSql } from './statistical-signs';
import { anyValueSql, cellName, readTextSql, type TextTable } from './text-table';

/** How many lines (rows of a sheet, elements of a list) there are: in the whole file, and from the first row to the last. */
export interface LineTotals {
  readonly all: number;
  readonly table: number;
}

export interface ReadRows {
  /** The text that the rows were read from. */
  readonly table: TextTable;
  /** SQL of the rows as they were read. */
  readonly source: string;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Indexes of rows with too few or too many cells. */
  readonly faulty: readonly number[];
}

/** More doubtful rows than this are not told apart. */
const mostDoubtful = 200_000;

/** What became of the lines of the file: together the counts are all of them. */
export async function countLines(
  session: Session,
  { all, table }: LineTotals,
  rows: ReadRows,
): Promise<LineCounts> {
  // Where each line is a row, no text goes over several.
  const breaks = table === rows.rowCount ? 0 : await countBreaks(session, rows.table);
  const taken = rows.rowCount + breaks;
  const doubtful = new Set([...rows.faulty, ...(await findUnreadable(session, rows))]).size;
  return { read: taken - doubtful, doubtful, skipped: Math.max(0, all - taken) };
}

/** Line breaks within the cells of the rows. */
async function countBreaks(session: Session, table: TextTable): Promise<number> {
  const texts = table.names.map((_, index) => cellName(index)).join(', ');
  const breaks = `length(regexp_replace(concat(${texts}), '[^\\n]', '', 'g'))`;
  const [row = []] = await session.rows(
    `SELECT coalesce(sum(${breaks}), 0) FROM ${readTextSql(table)} WHERE ${anyValueSql(table.names)}`,
  );
  return Number(row[0]);
}

/** Indexes of rows with a cell that could not be read. */
async function findUnreadable(session: Session, { source, columns }: ReadRows): Promise<readonly number[]> {
  const tests = columns
    .filter(({ reasons }) => reasons?.some(({ reason }) => reason === 'unreadable'))
    .map(({ name }) => {
      const sign = quoteName(signColumn(name));
      return `(${quoteName(name)} IS NULL AND ${sign} IS NOT NULL AND NOT ${isSignSql(sign)} AND NOT starts_with(${sign}, '#'))`;
    });
  if (tests.length === 0) return [];
  const rows = await session.rows(
    `SELECT file_row_number FROM ${source} WHERE ${tests.join(' OR ')} LIMIT ${mostDoubtful}`,
  );
  return rows.map(([row]) => Number(row));
}
