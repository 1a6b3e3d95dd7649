import { open } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import type { Problem } from '../../../model/dataset';
import { fail, type Result, success } from '../../../model/result';
import { fingerprintFile } from '../fingerprint';
import { mostColumns, nameColumns, tooWide } from './column-names';
import { type CsvRecord, writeRecord } from './csv-records';
import { countRows } from './cut-footnotes';
import { detectHeader, type Header } from './detect-header';
import { glanceRows } from './glance';
import type { ImportedTable, ImportJob } from './import-job';
import { expectedWorkbook, type InspectedFile } from './inspect-file';
import type { NumberMarks } from './number-cells';
import { problemSentences as say } from './problem-sentences';
import { readTable, type TableText } from './read-table';
import { chooseWriting, type SheetCell, writeCell } from './xlsx-cells';
import { type SheetScan, scanSheet } from './xlsx-scan';
import {
  NoWorkbook,
  openWorkbook,
  type Sheet,
  type Workbook,
  WorkbookTooLarge,
  workbookLimit,
} from './xlsx-workbook';

/** Reads one sheet of a workbook. Throws what DuckDB and the file system throw. */
export async function importXlsx(file: InspectedFile, job: ImportJob): Promise<Result<ImportedTable>> {
  let workbook: Workbook;
  try {
    workbook = await openWorkbook(file.path);
  } catch (error) {
    return refuseWorkbook(file.name, error);
  }
  try {
    if (job.glance)
      job.glance.sources = workbook.sheets.map(({ name, hidden }) => ({
        kind: 'sheet',
        name,
        isHidden: hidden,
      }));
    const sheets = chooseSheets(workbook, job.choices.sheet);
    if (sheets.length === 0) {
      const names = workbook.sheets.map(({ name }) => name).join(', ');
      return fail('sheet-missing', { file: file.name, sheet: job.choices.sheet ?? '', sheets: names });
    }
    const read = await readBestSheet(file.path, workbook, sheets, job);
    if (!read.ok) return fail('file-damaged', { file: file.name, expected: expectedWorkbook }, read.error);
    job.onProgress?.({ share: 0.4 });
    return read.found ? await importSheet(file, read.found, job) : fail('table-empty', { file: file.name });
  } finally {
    workbook.close();
  }
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly scan: SheetScan;
  readonly header: Header;
  /** All rows with a value, as text. */
  readonly seen: readonly CsvRecord[];
  /** Records at and below the first row of data; `cells` are those of `rows`, written as text. */
  readonly records: readonly CsvRecord[];
  readonly marks: readonly (NumberMarks | undefined)[];
}

function refuseWorkbook(file: string, error: unknown): Result<never> {
  const expected = expectedWorkbook;
  if (error instanceof NoWorkbook) {
    const found = { de: 'ein anderes Archiv (ZIP)', en: 'another archive (ZIP)' };
    return fail('file-not-as-named', { file, expected, found });
  }
  if (error instanceof WorkbookTooLarge) {
    const megabytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`;
    return fail('file-too-large', { file, found: megabytes(error.size), expected: megabytes(workbookLimit) });
  }
  return fail('file-damaged', { file, expected }, error);
}

/** The sheet asked for; without one, all that a person sees. */
function chooseSheets({ sheets }: Workbook, wanted: string | undefined): readonly Sheet[] {
  if (wanted === undefined) return sheets.filter(({ hidden }) => !hidden);
  const exact = sheets.filter(({ name }) => name === wanted);
  return exact.length > 0
    ? exact
    : sheets.filter(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
}

/** Title pages and tables of contents often come first: at most so many sheets are looked at. */
const triedSheets = 8;

type ReadSheets =
  | { readonly ok: true; readonly found?: FoundSheet }
  | { readonly ok: false; readonly error: unknown };

/** The first sheet with a table of some width and with numbers or dates in it; else the widest there is. */
async function readBestSheet(
  path: string,
  workbook: Workbook,
  sheets: readonly Sheet[],
  job: ImportJob,
): Promise<ReadSheets> {
  let best: FoundSheet | undefined;
  try {
    for (const sheet of sheets.slice(0, triedSheets)) {
      job.signal?.throwIfAborted();
      const scan = await scanSheet(await workbook.openSheet(sheet), workbook.styles);
      const make = () => readRows(path, sheet);
      const rows = job.glance ? await job.glance.remember(sheet.name, make, countCells) : await make();
      const found = findTable(sheet, scan, rows);
      if (found && found.header.headers.length > 1 && found.records.length > 1 && scan.styles.length > 0) {
        return { ok: true, found };
      }
      if (found && found.header.headers.length > (best?.header.headers.length ?? 0)) best = found;
    }
  } catch (error) {
    if (job.signal?.aborted) throw error;
    return { ok: false, error };
  }
  return best ? { ok: true, found: best } : { ok: true };
}

/** The reader's types know only what its schema would give; without one it gives cells as they are. */
async function readRows(path: string, sheet: Sheet): Promise<readonly (readonly SheetCell[])[]> {
  const rows: readonly (readonly unknown[])[] = await readSheet(path, sheet.name);
  return rows as readonly (readonly SheetCell[])[];
}

function countCells(rows: readonly (readonly SheetCell[])[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

function findTable(
  sheet: Sheet,
  scan: SheetScan,
  rows: readonly (readonly SheetCell[])[],
): FoundSheet | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const writings = Array.from({ length: width }, (_, index) =>
    chooseWriting(
      rows.map((row) => row[index]),
      scan.styles[index],
    ),
  );
  const records = rows
    .map((row, index) => ({
      line: index + 1,
      cells: writings.map((writing, at) => writeCell(row[at], writing)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const header = detectHeader(records);
  if (!header) return undefined;
  const body = records.filter(({ line }) => line >= header.firstLine);
  return { sheet, scan, header, seen: records, records: body, marks: writings.map(({ marks }) => marks) };
}

async function importSheet(
  file: InspectedFile,
  { sheet, scan, header, seen, records, marks }: FoundSheet,
  job: ImportJob,
): Promise<Result<ImportedTable>> {
  const { headers, headerRow, headerRows, titles } = header;
  job.glance?.noteLines(seen, true);
  if (headers.length > mostColumns) return tooWide(file.name, headers.length);
  const kept = countRows(records.map(trimEnd), headers.length);
  const allRows = kept > 0 ? records.slice(0, kept) : records;
  const footnotes = records.slice(allRows.length);
  const rows = job.glance ? allRows.slice(0, glanceRows) : allRows;
  if (job.glance) job.glance.isWhole = rows.length === allRows.length;
  if (rows.length === 0) return fail('table-empty', { file: file.name });
  const names = nameColumns(headers, job.language);
  const copy = `${job.scratch}.csv`;
  await writeRows(copy, rows, names.length);
  const text: TableText = {
    table: { file: copy, delimiter: ';', skip: 0, names },
    remarks: [...titles, ...footnotes.map(joinCells)],
    sample: names.map((_, index) => takeEvenly(rows, 3_000).map(({ cells }) => cells[index] ?? '')),
    habit: { marks: 'german', sure: false },
    ownMarks: marks,
    locate: async (indexes) => new Map(indexes.map((index) => [index, rows[index]?.line ?? headerRow])),
    headerLine: Math.max(1, headerRow),
  };
  const content = await readTable(text, job);
  const last = rows.at(-1)?.line ?? 0;
  const problems: readonly Problem[] = [
    ...(file.misnamed ? [{ row: 1, message: say.misnamed('Excel (XLSX)', job.language) }] : []),
    ...content.problems,
    ...describeFaults(scan, names, rows, { from: header.firstLine, to: last }, job),
    ...footnotes.map((note) => ({
      ...{ row: note.line, value: joinCells(note).slice(0, 200) },
      message: say.footnote(0, job.language),
    })),
  ];
  return success({
    ...content,
    problems,
    fingerprint: await fingerprintFile(file.path, job.signal),
    ...(titles[0] ? { title: titles[0] } : {}),
    ...{ firstRow: header.firstLine, noteLines: footnotes.map(({ line }) => line), locate: text.locate },
    reading: { format: 'xlsx', sheet: sheet.name, headerRow, headerRows },
  });
}

async function writeRows(file: string, rows: readonly CsvRecord[], width: number): Promise<void> {
  const out = await open(file, 'w', 0o600);
  try {
    for (let at = 0; at < rows.length; at += 5_000) {
      const part = rows.slice(at, at + 5_000);
      await out.write(part.map(({ cells }) => writeRecord(cells.slice(0, width), ';')).join(''));
    }
  } finally {
    await out.close();
  }
}

/** Errors and formulas without a result, within the table. */
function describeFaults(
  { faults }: SheetScan,
  names: readonly string[],
  rows: readonly CsvRecord[],
  { from, to }: { readonly from: number; readonly to: number },
  { language }: ImportJob,
): readonly Problem[] {
  const within = faults.filter(({ row, column }) => row >= from && row <= to && column < names.length);
  const told = within.slice(0, 20).map(({ row, column, error }) => ({
    ...{ row, ...placeOf(row, rows), column: names[column] ?? '', ...(error ? { value: error } : {}) },
    message: error ? say.cellError(error, language) : say.noResult(0, language),
  }));
  const rest = within.length - told.length;
  return rest > 0 ? [...told, { row: from, message: say.moreCells(rest, language) }] : told;
}

function placeOf(line: number, rows: readonly CsvRecord[]): { readonly index?: number } {
  const index = rows.findIndex((row) => row.line === line);
  return index < 0 ? {} : { index };
}

/** Rows from everywhere in a long list. */
function takeEvenly<T>(items: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count + 1);
}

function joinCells({ cells }: CsvRecord): string {
  return cells.filter(Boolean).join(' ');
}

/** Sheets are rectangles: a line of text has empty cells to its right, which in a CSV file would not be there. */
function trimEnd(record: CsvRecord): CsvRecord {
  return { ...record, cells: record.cells.slice(0, record.cells.findLastIndex(Boolean) + 1) };
}
