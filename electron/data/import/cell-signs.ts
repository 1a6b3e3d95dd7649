import { rename } from 'node:fs/promises';
import type { Column } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import { mergeReasons, type ReasonCount, reasonOfSign, signColumn } from '../../../model/statistical-signs';
import type { Session } from '../engine';
import { toCell } from '../run-query';
import { quoteText } from '../sql-text';
import { parquetOptions } from './convert-quickly';
import type { ImportJob } from './import-job';

/** What a column is called in Parquet, quoted: with the column of its cells' signs, if it has any. */
export function storedNames({ name, reasons }: Pick<Column, 'name' | 'reasons'>): readonly string[] {
  return [name, ...(reasons ? [signColumn(name)] : [])].map(quoteName);
}

const mostSigns = 10_000;

/** What the signs in a column's `signColumn` mean and how often; undefined if there are none. */
export async function countSigns(
  session: Session,
  source: string,
  name: string,
): Promise<readonly ReasonCount[] | undefined> {
  const sign = quoteName(signColumn(name));
  const rows = await session.rows(
    `SELECT ${sign}, any_value(${quoteName(name)}), count(*) FROM ${source} WHERE ${sign} IS NOT NULL ` +
      `GROUP BY 1, ${quoteName(name)} IS NULL ORDER BY min(file_row_number) LIMIT ${mostSigns}`,
  );
  return mergeReasons([
    rows.map(([found, value = null, count]) => ({
      ...{ sign: String(found), reason: reasonOfSign(String(found), toCell(value)) },
      count: Number(count),
    })),
  ]);
}

/** A sign that is known to stand in a cell without being in the table's text. */
export interface KnownSign {
  /** Indexes, from 0. */
  readonly row: number;
  readonly column: number;
  readonly sign: string;
}

/** Adds the signs to the Parquet file in the job's target; gives the columns with all that is known of them then. */
export async function addSigns(
  columns: readonly Column[],
  known: readonly KnownSign[],
  { session, scratch, target }: ImportJob,
): Promise<readonly Column[]> {
  if (known.length === 0) return columns;
  const signed = new Set(known.map(({ column }) => column));
  const source = `read_parquet(${quoteText(target)})`;
  const listed = columns.flatMap(({ name, reasons }, index) => {
    const kept = reasons ? quoteName(signColumn(name)) : 'NULL';
    if (!signed.has(index)) return storedNames({ name, ...(reasons ? { reasons } : {}) });
    return [
      quoteName(name),
      `coalesce(signs."lectern:s${index}", ${kept}) AS ${quoteName(signColumn(name))}`,
    ];
  });
  const picked = [...signed].map((index) => `max(sign) FILTER (place = ${index}) AS "lectern:s${index}"`);
  const values = known.map(({ row, column, sign }) => `(${row}, ${column}, ${quoteText(sign)})`);
  const written = `${scratch}-signs.parquet`;
  await session.run(
    `COPY (SELECT ${listed.join(', ')} FROM ${source} AS stored LEFT JOIN ` +
      `(SELECT line, ${picked.join(', ')} FROM (VALUES ${values.join(', ')}) AS known(line, place, sign) GROUP BY line) AS signs ` +
      `ON stored.file_row_number = signs.line ORDER BY stored.file_row_number) TO ${quoteText(written)} ${parquetOptions}`,
  );
  await rename(written, target);
  return Promise.all(
    columns.map(async (column, index) => {
      if (!signed.has(index)) return column;
      const reasons = await countSigns(session, source, column.name);
      return reasons ? { ...column, reasons: [...reasons] } : column;
    }),
  );
}
