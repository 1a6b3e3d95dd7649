import { rename } from 'node:fs/promises';
import type { Column } from '../../../model/column';
import { quoteText } from '../sql-text';
import { storedNames } from './cell-signs';
import { nameByPlace } from './column-names';
import { parquetOptions } from './convert-quickly';
import type { ImportJob } from './import-job';

/**
 * Leaves columns out of the Parquet file in the job's target: those that a person does not want, and those without a name and
 * without a single value, such as a margin to the left of a table or delimiters at the ends of lines. `values` counts the values by
 * column. Gives for each column whether it is kept.
 */
export async function dropEmptyColumns(
  columns: readonly Pick<Column, 'name' | 'reasons'>[],
  values: readonly number[],
  { session, scratch, target, language, choices }: ImportJob,
): Promise<readonly boolean[]> {
  const isWanted = (name: string) => !choices.columns?.[name]?.leftOut;
  const kept = columns.map(
    ({ name }, index) =>
      isWanted(name) && ((values[index] ?? 0) > 0 || name !== nameByPlace(index, language)),
  );
  if (!kept.includes(false) || !kept.includes(true)) return columns.map(() => true);
  const listed = columns.filter((_, index) => kept[index]).flatMap(storedNames);
  const written = `${scratch}-kept.parquet`;
  await session.run(
    `COPY (SELECT ${listed.join(', ')} FROM read_parquet(${quoteText(target)})) TO ${quoteText(written)} ${parquetOptions}`,
  );
  await rename(written, target);
  return kept;
}
