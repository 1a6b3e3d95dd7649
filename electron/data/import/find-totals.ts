import type { Column } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { Session } from '../engine';

/** In longer tables only the last rows are looked at. */
const searchedRows = 200_000;
const lastRows = 100;
const totalWords =
  '(ins)?gesamt(summe|ergebnis)?:?|(zwischen|teil)?summe.{0,20}|zusammen:?|.{1,60} (insgesamt|zusammen|gesamt):?|(grand |sub)?total.{0,20}|.{1,60} total|ensemble|alle (kreise|länder)';

/** Indexes of rows that look like totals, by a word in one of the first columns of text: "Insgesamt", "Summe", "Total". */
export async function findTotals(
  session: Session,
  source: string,
  columns: readonly Column[],
  rowCount: number,
): Promise<readonly number[]> {
  const names = columns.filter(({ type }) => type === 'text').slice(0, 3);
  if (names.length === 0 || names.length === columns.length) return [];
  const from = rowCount > searchedRows ? rowCount - lastRows : 0;
  const tests = names.map(({ name }) => `regexp_full_match(lower(${quoteName(name)}), '${totalWords}')`);
  const rows = await session.rows(
    `SELECT file_row_number FROM ${source} WHERE file_row_number >= ${from} AND (${tests.join(' OR ')}) ORDER BY 1 LIMIT 20`,
  );
  // A column full of totals is a column about totals.
  return rows.length * 2 > rowCount && rows.length > 1 ? [] : rows.map(([row]) => Number(row));
}
