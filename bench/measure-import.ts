import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { DataEngine } from '../electron/data/data-engine';
import { columns, writeRows } from './million-rows';
import { type CompareOptions, type Comparison, compare } from './timing';

const rows = 1_000_000;

/**
 * Imports a German CSV of a million rows in Windows-1252 and groups it by district and year, against plain DuckDB that is
 * told encoding, delimiter, marks, date format and all types. Plain DuckDB cannot read Windows-1252: it gets the same
 * rows in ISO-8859-1.
 */
export async function measureImport(folder: string, options: CompareOptions): Promise<Comparison> {
  const ours = join(folder, 'windows-1252.csv');
  const theirs = join(folder, 'iso-8859-1.csv');
  await writeRows(ours, rows, 'windows-1252');
  await writeRows(theirs, rows, 'iso-8859-1');
  return compare(
    'import of a million rows',
    {
      ours: {
        label: 'Lectern: types, marks and encoding found, kept as Parquet, grouped',
        measure: () => importByUs(ours, folder),
      },
      theirs: {
        label: 'DuckDB, all options given, into a table, grouped',
        measure: () => importByDuckDB(theirs),
      },
      target: 1.5,
    },
    options,
  );
}

export async function importByUs(file: string, folder: string): Promise<number> {
  const working = join(folder, 'working');
  await mkdir(working, { recursive: true });
  const engine = await DataEngine.open({ folder: working });
  const begun = performance.now();
  const read = await engine.importFile(file);
  if (!read.ok) throw new Error(read.failure.code);
  const answered = await engine.ask({
    dataset: read.value.dataset.id,
    groups: [{ column: 'Kreis' }, { column: 'Tag', period: 'year' }],
    measures: [{ kind: 'sum', column: 'Gespräche' }],
    ...{ filters: [], order: [] },
  });
  const time = performance.now() - begun;
  engine.close();
  await rm(working, { recursive: true });
  checkGroups(answered.ok ? answered.value.rows.length : 0);
  return time;
}

export async function importByDuckDB(file: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
  const begun = performance.now();
  await connection.run(
    `CREATE TABLE t AS SELECT * FROM read_csv('${file}', encoding = 'latin-1', delim = ';', header = true, auto_detect = false, ` +
      `columns = {${types.join(', ')}}, decimal_separator = ',', thousands = '.', dateformat = '%d.%m.%Y')`,
  );
  const answer = await connection.runAndReadAll(
    'SELECT Kreis, year(Tag), sum("Gespräche") FROM t GROUP BY ALL',
  );
  const time = performance.now() - begun;
  checkGroups(answer.currentRowCount);
  connection.closeSync();
  instance.closeSync();
  return time;
}

/** 44 districts in 7 years: who answers anything else has not done the work. */
function checkGroups(count: number): void {
  if (count !== 44 * 7) throw new Error(`${count} groups`);
}
