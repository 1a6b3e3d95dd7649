import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { DataEngine } from '../electron/data/data-engine';
import { makeXlsx, styled, styles } from '../tests/electron/data/import/make-xlsx';
import { type CompareOptions, type Comparison, compare } from './timing';

const rows = 100_000;

/** Imports a workbook of 100,000 rows and 8 columns, against read-excel-file, the fastest library we know, which only parses it. */
export async function measureWorkbook(folder: string, options: CompareOptions): Promise<Comparison> {
  const file = join(folder, 'rows.xlsx');
  await writeFile(file, await makeXlsx([{ name: 'Gespräche', rows: makeRows() }]));
  return compare(
    'import of a workbook of 100,000 rows',
    {
      ours: {
        label: 'Lectern: sheet, header and types found, kept as Parquet',
        measure: () => importByUs(file, folder),
      },
      theirs: { label: 'read-excel-file alone, cells in memory', measure: () => readByLibrary(file) },
      target: 1.2,
    },
    options,
  );
}

async function importByUs(file: string, folder: string): Promise<number> {
  const working = join(folder, 'working');
  await mkdir(working, { recursive: true });
  const engine = await DataEngine.open({ folder: working });
  const begun = performance.now();
  const read = await engine.importFile(file);
  const time = performance.now() - begun;
  engine.close();
  await rm(working, { recursive: true });
  checkRows(read.ok ? read.value.dataset.rowCount : 0);
  return time;
}

async function readByLibrary(file: string): Promise<number> {
  const begun = performance.now();
  const read = await readSheet(file);
  const time = performance.now() - begun;
  checkRows(read.length - 1);
  return time;
}

function checkRows(count: number): void {
  if (count !== rows) throw new Error(`${count} rows`);
}

function makeRows() {
  const header = ['AGS', 'Kreis', 'Tag', 'Thema', 'Gespräche', 'Kosten', 'Anteil', 'Vorgang'];
  const body = Array.from({ length: rows }, (_, row) => [
    `0${8111 + (row % 44)}`,
    `Kreis Nördlingen ${row % 44}`,
    styled(42_736 + (row % 2_556), styles.date),
    ['Wohnen', 'Arbeit', 'Sprache', 'Bildung'][row % 4] ?? '',
    (row * 37) % 4_000,
    styled(((row * 7_919) % 10_000_000) / 100, styles.euro),
    styled(((row * 31) % 1_000) / 1_000, styles.percent),
    `V-${row}`,
  ]);
  return [header, ...body];
}
