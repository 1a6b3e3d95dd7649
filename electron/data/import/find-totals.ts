import type { Column } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { Session } from '../engine';

/** In longer tables only the last rows are looked at. */
const searchedRows = 200_000;
const lastRows = 100;
const none: Totals = { rows: [], count: 0 };
const totalWords =
  '(ins)?gesamt(summe|ergebnis)?:?|(zwischen|teil)?summe.{0,20}|zusammen:?|.{1,60} (insgesamt|zusammen|gesamt):?|(grand |sub)?total.{0,20}|.{1,60} total|ensemble|alle (kreise|länder)';

/** Rows that look like totals: the indexes of the first of them, and how many there are. */
export interface Totals {
  readonly rows: readonly number[];
  readonly count: number;
}

/** Finds rows that look like totals, by a word in one of the first columns of text: "Insgesamt", "Summe", "Total". */
export async function findTotals(
  session: Session,
  source: string,
  columns: readonly Column[],
  rowCount: number,
): Promise<Totals> {
  const names = columns.filter(({ type }) => type === 'text').slice(0, 3);
  if (names.length === 0 || names.length === columns.length) return none;
  const from = rowCount > searchedRows ? rowCount - lastRows : 0;
  const tests = names.map(({ name }) => `regexp_full_match(lower(${quoteName(name)}), '${totalWords}')`);
  const rows = await session.rows(
    `SELECT file_row_number, count(*) OVER () FROM ${source} WHERE file_row_number >= ${from} AND (${tests.join(' OR ')}) ORDER BY 1 LIMIT 20`,
  );
  // A column full of totals is a column about totals.
  const count = Number(rows[0]?.[1] ?? 0);
  return count * 2 > rowCount && count > 1 ? none : { rows: rows.map(([row]) => Number(row)), count };
}
