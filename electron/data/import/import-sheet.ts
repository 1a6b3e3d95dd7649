import { open } from 'node:fs/promises';
import type { Problem } from '../../../model/dataset';
import { fail, type Result, success } from '../../../model/result';
import { tableFormatNames } from '../../../model/table-files';
import { fingerprintFile } from '../fingerprint';
import type { KnownSign } from './cell-signs';
import { checkChoices } from './check-choices';
import { mostColumns, nameColumns, tooWide } from './column-names';
import { type CsvRecord, writeRecord } from './csv-records';
import { countRows, noteOf, partNotes } from './cut-footnotes';
import { describeNotes } from './describe-notes';
import { describeSheet } from './describe-sheet';
import { detectHeader, type Header, type HeaderChoice } from './detect-header';
import { fillMerged } from './fill-merged';
import { describeNext, findNextTable } from './find-next-table';
import { glanceRows } from './glance';
import type { ImportedTable, ImportJob } from './import-job';
import type { InspectedFile } from './inspect-file';
import { nameHeader } from './name-header';
import type { NumberMarks } from './number-cells';
import { problemSentences as say } from './problem-sentences';
import { readTable, type TableText } from './read-table';
import { linesOfHeader, repeatTest } from './repeated-header';
import { chooseWriting, writeCell } from './sheet-cells';
import type { Sheet, SheetContent, Workbook } from './workbook';

/** A sheet with a table in it. */
export interface FoundSheet {
  readonly sheet: Sheet;
  readonly content: SheetContent;
  readonly header: Header;
  /** All rows with a value, as text. */
  readonly seen: readonly CsvRecord[];
  /** Records at and below the first row of data, written as text. */
  readonly records: readonly CsvRecord[];
  readonly marks: readonly (NumberMarks | undefined)[];
}

/** The table in a sheet; undefined if there is none. */
export function findTable(
  sheet: Sheet,
  content: SheetContent,
  choice: HeaderChoice = {},
): FoundSheet | undefined {
  const { rows, styles } = content;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const writings = Array.from({ length: width }, (_, index) =>
    chooseWriting(
      rows.map(({ cells }) => cells[index]),
      styles[index],
    ),
  );
  const records = rows
    .map(({ number, cells }) => ({
      line: number,
      cells: writings.map((writing, at) => writeCell(cells[at], writing)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const header = detectHeader(records, choice);
  if (!header) return undefined;
  const body = records.filter(({ line }) => line >= header.firstLine);
  return { sheet, content, header, seen: records, records: body, marks: writings.map(({ marks }) => marks) };
}

/** Reads a table that was found in a sheet. Throws what DuckDB and the file system throw. */
export async function importSheet(
  file: InspectedFile,
  format: Workbook['format'],
  { sheet, content, header, seen, records, marks }: FoundSheet,
  job: ImportJob,
): Promise<Result<ImportedTable>> {
  const { headers, headerRow, headerRows, titles } = header;
  job.glance?.noteLines(seen, true);
  if (headers.length > mostColumns) return tooWide(file.name, headers.length);
  const headerLines = linesOfHeader(seen, header);
  const next = job.choices.lastRow ? undefined : findNextTable(records, headerLines);
  const own = next ? records.filter(({ line }) => line < next.line) : records;
  const { rows: above, notes } = partNotes(
    own,
    () => countRows(own.map(trimEnd), headers.length),
    job.choices.lastRow,
  );
  const footnotes = notes.map(noteOf);
  const isRepeat = repeatTest(headerLines);
  const repeats = new Set(above.filter(({ cells }) => isRepeat(cells)));
  const allRows = above.filter((record) => !repeats.has(record));
  const merged = fillMerged(job.glance ? allRows.slice(0, glanceRows) : allRows, content);
  const rows = merged.records;
  if (job.glance) job.glance.isWhole = rows.length === allRows.length;
  if (rows.length === 0) return fail('table-empty', { file: file.name });
  const named = nameHeader(header, rows, job.language);
  const names = nameColumns(named.headers, job.language);
  const copy = `${job.scratch}.csv`;
  await writeRows(copy, rows, names.length);
  const sampled = takeEvenly(rows, 3_000);
  const text: TableText = {
    table: { file: copy, delimiter: ';', skip: 0, names },
    remarks: [...titles, ...footnotes],
    sample: names.map((_, index) => sampled.map(({ cells }) => cells[index] ?? '')),
    habit: { marks: 'german', sure: false },
    ownMarks: marks,
    locate: async (indexes) => new Map(indexes.map((index) => [index, rows[index]?.line ?? headerRow])),
    headerLine: Math.max(1, headerRow),
    ...(job.glance ? {} : { lines: { table: rows.length, all: content.rows.at(-1)?.number ?? rows.length } }),
    errors: findErrors(content, rows, names.length),
  };
  const table = await readTable(text, job);
  const misnamed = { row: 1, message: say.misnamed(tableFormatNames[format], job.language) };
  const problems: readonly Problem[] = [
    ...(file.misnamed ? [misnamed] : []),
    ...checkChoices(job, names, header),
    ...named.problems,
    ...table.problems,
    ...describeSheet({ sheet, content, names, rows, ...merged }, job.language),
    ...[...repeats].slice(0, 20).map((record) => ({
      ...{ row: record.line, value: noteOf(record).text.slice(0, 200) },
      message: say.repeatedHeader(0, job.language),
    })),
    ...describeNotes(footnotes, job.language),
    ...describeNext(next, job.language),
  ];
  return success({
    ...table,
    problems,
    fingerprint: job.glance?.fingerprint ?? (await fingerprintFile(file.path, job.signal)),
    ...(titles[0] ? { title: titles[0].text } : {}),
    ...{
      firstRow: header.firstLine,
      noteLines: [...footnotes, ...(next ? [next] : [])].map(({ line }) => line),
      locate: text.locate,
    },
    reading: {
      ...{ format, sheet: sheet.name, headerRow, headerRows },
      ...(table.lines ? { lines: table.lines } : {}),
    },
  });
}

/** Errors within the table; a formula without a saved result leaves no sign. */
function findErrors(
  { faults }: SheetContent,
  rows: readonly CsvRecord[],
  width: number,
): readonly KnownSign[] {
  if (faults.length === 0) return [];
  const indexes = new Map(rows.map(({ line }, index) => [line, index]));
  return faults.flatMap(({ row: line, column, error }): readonly KnownSign[] => {
    const row = indexes.get(line);
    return row === undefined || column >= width || error === '' ? [] : [{ row, column, sign: error }];
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

/** Rows from everywhere in a long list. */
function takeEvenly<T>(items: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count + 1);
}

/** Sheets are rectangles: a line of text has empty cells to its right, which in a CSV file would not be there. */
function trimEnd(record: CsvRecord): CsvRecord {
  return { ...record, cells: record.cells.slice(0, record.cells.findLastIndex(Boolean) + 1) };
}
