import { constants } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ColumnType } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import { quoteName, rowNumberColumn } from '../../model/query-sql';
import { fail, type Result, success } from '../../model/result';
import { signColumn } from '../../model/statistical-signs';
import type { Session } from './engine';
import { attempt } from './engine';
import { quoteText } from './sql-text';

/**
 * Makes a Parquet file in the working folder the rows of a dataset. Its columns must be the dataset's, by name and type:
 * a briefing comes from outside, and its two halves may not fit.
 */
export async function attachParquet(session: Session, dataset: Dataset, file: string): Promise<Result<null>> {
  const source = `read_parquet(${quoteText(file)})`;
  const damaged = (error: unknown) =>
    fail('file-damaged', { file: dataset.origin.fileName, expected: expectedRows }, error);
  return attempt(
    async () => {
      const found = await session.rows(
        `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`,
      );
      const types = new Map(found.map(([name, type]) => [String(name), String(type)]));
      const unlike = dataset.columns.find(({ name, type }) => !holds(types.get(name), type));
      if (unlike)
        throw new Error(`column ${unlike.name}: ${types.get(unlike.name)} cannot be ${unlike.type}`);
      const names = dataset.columns.map(({ name }) => quoteName(name));
      const signs = dataset.columns.flatMap(({ name, reasons }) => (reasons ? [signColumn(name)] : []));
      const lost = signs.find((name) => types.get(name) !== 'VARCHAR');
      if (lost) throw new Error(`column ${lost}: ${types.get(lost)} cannot be signs`);
      const listed = [...names, ...signs.map(quoteName)].join(', ');
      await session.run(
        `CREATE OR REPLACE VIEW ${quoteName(dataset.id)} AS SELECT ${listed}, file_row_number AS ${quoteName(rowNumberColumn)} FROM ${source}`,
      );
      return null;
    },
    dataset.origin.fileName,
    damaged,
  );
}

export async function detachView(session: Session, id: string): Promise<void> {
  await session.run(`DROP VIEW IF EXISTS ${quoteName(id)}`);
}

/** Copies the rows to a new file; what is not complete is taken away again. */
export async function exportParquet(file: string, path: string): Promise<Result<null>> {
  try {
    await copyFile(file, path, constants.COPYFILE_FICLONE);
    return success(null);
  } catch (error) {
    await rm(path, { force: true });
    return fail('write-failed', { file: basename(path) }, error);
  }
}

const expectedRows = { de: 'ein Datensatz mit seinen Spalten', en: 'a dataset with its columns' } as const;

function holds(stored: string | undefined, type: ColumnType): boolean {
  if (stored === undefined) return false;
  switch (type) {
    case 'text':
      return stored === 'VARCHAR';
    case 'integer':
      return /^(U?(TINY|SMALL|BIG)INT|U?INTEGER)$/.test(stored);
    case 'date':
      return stored === 'DATE';
    case 'datetime':
      return /^TIMESTAMP/.test(stored);
    case 'boolean':
      return stored === 'BOOLEAN';
    default:
      return /^(DECIMAL|DOUBLE|FLOAT|U?(TINY|SMALL|BIG)INT|U?INTEGER)/.test(stored);
  }
}
