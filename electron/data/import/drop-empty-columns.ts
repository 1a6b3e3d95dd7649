import { rename } from 'node:fs/promises';
import { quoteName } from '../../../model/query-sql';
import { quoteText } from '../sql-text';
import { nameByPlace } from './column-names';
import { parquetOptions } from './convert-quickly';
import type { ImportJob } from './import-job';

/**
 * Leaves columns without a name and without a single value out of the Parquet file in the job's target: a margin to the left of a
 * table, delimiters at the ends of lines. `values` counts the values by column. Gives for each column whether it is kept.
 */
export async function dropEmptyColumns(
  names: readonly string[],
  values: readonly number[],
  { session, scratch, target, language }: ImportJob,
): Promise<readonly boolean[]> {
  const kept = names.map((name, index) => (values[index] ?? 0) > 0 || name !== nameByPlace(index, language));
  if (!kept.includes(false) || !kept.includes(true)) return names.map(() => true);
  const listed = names.filter((_, index) => kept[index]).map(quoteName);
  const written = `${scratch}-kept.parquet`;
  await session.run(
    `COPY (SELECT ${listed.join(', ')} FROM read_parquet(${quoteText(target)})) TO ${quoteText(written)} ${parquetOptions}`,
  );
  await rename(written, target);
  return kept;
}
