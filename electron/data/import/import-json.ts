import { open } from 'node:fs/promises';
import type { Problem } from '../../../model/dataset';
import { fail, type Result, success } from '../../../model/result';
import { checkChoices } from './check-choices';
import { mostColumns, nameColumns, tooWide } from './column-names';
import { writeRecord } from './csv-records';
import { cutBeginning } from './cut-beginning';
import { readRecord } from './flatten-record';
import type { Glance, SeenLine } from './glance';
import type { ImportedTable, ImportJob } from './import-job';
import type { InspectedFile } from './inspect-file';
import { NoJson } from './json-splitter';
import { detectShape, type JsonShape, type JsonTable, readElements, surveyJson } from './json-table';
import { problemSentences as say } from './problem-sentences';
import { readTable, type TableText } from './read-table';
import { recodeFile } from './recode-file';
import { writeCell } from './sheet-cells';

/**
 * Reads records of a JSON file: an array of them, one a line, or the largest array within an object. Rows are counted as
 * the elements stand in their array. Throws what DuckDB and the file system throw.
 */
export async function importJson(file: InspectedFile, job: ImportJob): Promise<Result<ImportedTable>> {
  const { glance } = job;
  const beginning = glance && (await cutBeginning(file, `${job.scratch}-beginning`, job.choices));
  if (!beginning) return importRecords(file, job, false);
  const read = await importRecords(beginning, job, true);
  // One record that is larger than a beginning.
  if (!read.ok && read.failure.code === 'table-empty') return importRecords(file, job, false);
  glance.isWhole = false;
  return read;
}

async function importRecords(
  file: InspectedFile,
  job: ImportJob,
  isCut: boolean,
): Promise<Result<ImportedTable>> {
  const { language, signal } = job;
  const source = `${job.scratch}.json`;
  const recoded = await recodeFile(file.path, source, file.head, {
    size: file.size,
    encoding: job.choices.encoding,
    ...(signal ? { signal } : {}),
  });
  const expected = { de: 'eine JSON-Datei', en: 'a JSON file' };
  if (!recoded) return fail('file-damaged', { file: file.name, expected });
  const surveyed = await survey(source, job, isCut).catch((error: unknown) => {
    if (error instanceof NoJson) return error;
    throw error;
  });
  if (surveyed instanceof NoJson) return fail('file-damaged', { file: file.name, expected }, surveyed);
  const { tables, shape } = surveyed;
  job.onProgress?.({ share: 0.2 });
  if (job.glance)
    job.glance.sources = tables.map((table) => ({ kind: 'sheet', name: table.path, isHidden: false }));
  const paths = tables.map(({ path }) => path).join(', ');
  const table = chooseTable(tables, job.choices.sheet);
  if (!table) {
    return tables.length > 0
      ? fail('sheet-missing', { file: file.name, sheet: job.choices.sheet ?? '', sheets: paths || '–' })
      : fail('table-empty', { file: file.name });
  }
  const { path, columns, header } = table;
  // The header is no row, like what is skipped, but that is no problem.
  const skipped = header ? withHeader(table.skipped) : table.skipped;
  if (columns.size > mostColumns) return tooWide(file.name, columns.size);
  const names = nameColumns(namesOf(table), language);
  const copy = `${job.scratch}.csv`;
  const sample = await writeRows({ source, shape, isCut }, table, copy, signal);
  if (job.glance) await noteElements({ source, shape, isCut }, path, job.glance);
  job.onProgress?.({ share: 0.4 });
  const locate: TableText['locate'] = async (indexes) =>
    new Map(indexes.map((index) => [index, numberOfRow(index, skipped)]));
  const content = await readTable(
    {
      table: { file: copy, delimiter: ';', skip: 0, names, longLines: true },
      ...{ sample, remarks: [], headerLine: 1 },
      plainNames: names.map((name) => name.replace(/^.*\./, '')),
      habit: { marks: 'english', sure: false },
      ownMarks: [...columns.values()].map(({ counts }) => counts.marks),
      locate,
      ...(job.glance ? {} : { lines: { table: table.recordCount, all: table.recordCount + skipped.length } }),
    },
    job,
  );
  const others = tables.filter((other) => other !== table).map((other) => other.path);
  const lists = [...columns.values()].flatMap(({ firstList: row }, index) =>
    row > 0
      ? [{ row, index: indexOfRow(row, skipped), column: names[index] ?? '', message: say.list(0, language) }]
      : [],
  );
  const misnamed = { row: 1, message: say.misnamed('JSON', language) };
  const problems: readonly Problem[] = [
    ...(file.misnamed ? [misnamed] : []),
    ...checkChoices(job, names),
    ...(others.length > 0 ? [{ row: 1, message: say.otherTables(others.join(', '), language) }] : []),
    ...content.problems,
    ...lists,
    ...table.skipped.slice(0, 20).map((row) => ({ row, message: say.noRecord(0, language) })),
    ...(table.skipped.length > 20
      ? [{ row: 1, message: say.moreRecords(table.skipped.length - 20, language) }]
      : []),
  ];
  return success({
    ...{
      ...content,
      problems,
      fingerprint: recoded.fingerprint,
      firstRow: numberOfRow(0, skipped),
      noteLines: [],
      locate,
    },
    reading: {
      ...{ format: 'json', encoding: recoded.encoding },
      ...(header
        ? { headerRow: headerElement(table.skipped), headerRows: 1 }
        : { headerRow: 0, headerRows: 0 }),
      ...(path ? { sheet: path } : {}),
      ...(content.lines ? { lines: content.lines } : {}),
    },
  });
}

/** Names of the columns, of rows the header's. */
function namesOf({ kind, columns, header }: JsonTable): readonly string[] {
  const names = [...columns.keys()];
  return kind === 'records' ? names : names.map((name) => header?.[Number(name) - 1] ?? '');
}

/** The first element that is not skipped, counted from 1. */
function headerElement(skipped: readonly number[]): number {
  return numberOfRow(0, skipped);
}

function withHeader(skipped: readonly number[]): readonly number[] {
  return [...skipped, headerElement(skipped)].sort((one, other) => one - other);
}

interface Surveyed {
  readonly tables: readonly JsonTable[];
  readonly shape: JsonShape;
}

async function survey(source: string, { signal }: ImportJob, isCut: boolean): Promise<Surveyed> {
  const shape = detectShape(await readHead(source));
  const tables = await surveyJson(source, shape, signal, isCut);
  if (tables.length > 0 || shape === 'lines' || isCut) return { tables, shape };
  // No array of records: then the object itself may be the only one.
  return { tables: await surveyJson(source, 'single', signal), shape: 'single' };
}

async function readHead(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(1 << 20);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The table asked for, else the one with the most records. */
function chooseTable(tables: readonly JsonTable[], wanted: string | undefined): JsonTable | undefined {
  if (wanted !== undefined) return tables.find(({ path }) => path === wanted.trim());
  return [...tables].sort((one, other) => other.recordCount - one.recordCount)[0];
}

const sampleSize = 3_000;

/** A JSON text in the working folder. */
interface JsonText {
  readonly source: string;
  readonly shape: JsonShape;
  readonly isCut: boolean;
}

/** Tells the glance of the elements as they stand in the file. */
async function noteElements({ source, shape, isCut }: JsonText, path: string, glance: Glance): Promise<void> {
  const seen: SeenLine[] = [];
  for await (const elements of readElements(source, shape, undefined, isCut)) {
    const own = elements.filter((element) => element.path === path);
    for (const { text } of own) seen.push({ line: seen.length + 1, cells: [text.slice(0, 2_000)] });
  }
  glance.noteLines(seen, !isCut);
}

/** Writes the records as plain CSV, and gives a sample of the cells of each column. */
async function writeRows(
  { source, shape, isCut }: JsonText,
  { path, columns, recordCount, skipped, header, kind }: JsonTable,
  target: string,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly string[])[]> {
  const writings = [...columns].map(([name, column]) => ({
    ...{ name, marks: column.counts.marks, style: undefined, times: false },
  }));
  const sample: string[][] = writings.map(() => []);
  const step = Math.max(1, Math.floor(recordCount / sampleSize));
  const left = new Set(header ? withHeader(skipped) : skipped);
  const out = await open(target, 'w', 0o600);
  let number = 0;
  try {
    for await (const elements of readElements(source, shape, signal, isCut)) {
      let written = '';
      for (const element of elements) {
        if (element.path !== path) continue;
        number += 1;
        const record = left.has(number) ? undefined : readRecord(element.text);
        if (!record || record.isRow !== (kind === 'rows')) continue;
        const cells = writings.map((writing) => writeCell(record.cells.get(writing.name), writing));
        written += writeRecord(cells, ';');
        if (number % step === 0) for (const [index, cell] of cells.entries()) sample[index]?.push(cell);
      }
      await out.write(written);
    }
  } finally {
    await out.close();
  }
  return sample;
}

/** The element, counted from 1, that became the row with this index. */
function numberOfRow(index: number, skipped: readonly number[]): number {
  let number = index + 1;
  for (const left of skipped) {
    if (left > number) break;
    number += 1;
  }
  return number;
}

/** The other way round. */
function indexOfRow(number: number, skipped: readonly number[]): number {
  return number - 1 - skipped.filter((left) => left < number).length;
}
