import { createReadStream } from 'node:fs';
import { mostColumns } from './column-names';
import { type FlatRecord, readRecord } from './flatten-record';
import { type JsonElement, JsonSplitter, NoJson } from './json-splitter';
import { MarkCounts } from './sheet-cells';

/** An array of records (or of rows) in a JSON file, after a first look at all of them. */
export interface JsonTable {
  readonly kind: 'records' | 'rows';
  /** Where in the file it lies, "" for the whole of it. */
  readonly path: string;
  readonly recordCount: number;
  /** By name, in the order in which they come first. */
  readonly columns: ReadonlyMap<string, JsonColumn>;
  /** What rows are called by their first one; undefined if it is one of them. */
  readonly header?: readonly string[];
  /** Numbers of the elements that are no records or have no value, counted from 1. */
  readonly skipped: readonly number[];
}

export interface JsonColumn {
  readonly counts: MarkCounts;
  /** The first element with a list in this column, counted from 1; 0 for none. */
  firstList: number;
}

/** How the elements of a file follow one another. */
export type JsonShape = 'lines' | 'arrays' | 'single';

/** By its beginning: one record a line, or arrays of records. */
export function detectShape(head: string): JsonShape {
  const [first = '', rest = ''] = head.trimStart().split(/\r?\n(.*)/s);
  return /^\s*[[{]/.test(rest) && readRecord(first) ? 'lines' : 'arrays';
}

/** All tables of a file. Throws `NoJson`, what the file system throws, and when `signal` is aborted. */
export async function surveyJson(
  file: string,
  shape: JsonShape,
  signal: AbortSignal | undefined,
  isCut = false,
): Promise<readonly JsonTable[]> {
  const surveys = new Map<string, Survey>();
  for await (const elements of readElements(file, shape, signal, isCut)) {
    for (const { text, path } of elements) {
      const survey = surveys.get(path) ?? startSurvey();
      surveys.set(path, survey);
      survey.count += 1;
      const record = readRecord(text);
      if (record && !(record.isRow && shape === 'single') && fits(record, survey)) meetRecord(record, survey);
      else if (survey.skipped.length < mostSkipped) survey.skipped.push(survey.count);
      else throw new NoJson('too many elements that are no records');
    }
  }
  const tables = [...surveys].flatMap(([path, survey]): readonly JsonTable[] => {
    const { count, columns, skipped, header, kind } = survey;
    const recordCount = count - skipped.length - (header ? 1 : 0);
    return recordCount > 0 && kind
      ? [{ ...{ kind, path, columns, skipped, recordCount }, ...(header ? { header } : {}) }]
      : [];
  });
  // Beside records, rows without names are coordinates and the like.
  const records = tables.filter(({ kind }) => kind === 'records');
  return records.length > 0 ? records : tables;
}

/** Whether an element goes into the table: it is of the kind of the first one, and has a value. */
function fits(record: FlatRecord, survey: Survey): boolean {
  const kind = record.isRow ? 'rows' : 'records';
  if (!hasValue(record)) return false;
  if (survey.kind === undefined) {
    survey.kind = kind;
    survey.header = record.isRow ? headerOf(record) : undefined;
  }
  return survey.kind === kind;
}

/** A first row of texts that differ says what the columns are called. */
function headerOf({ cells, lists }: FlatRecord): readonly string[] | undefined {
  const names = [...cells.values()].map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const isHeader = names.length > 1 && lists.length === 0 && new Set(names).size === names.length;
  return isHeader && !names.includes('') ? names : undefined;
}

/**
 * The elements of a file in parts: of all its arrays, or each of its lines. What stands at the end of one that `isCut` need not be
 * complete.
 */
export async function* readElements(
  file: string,
  shape: JsonShape,
  signal: AbortSignal | undefined,
  isCut = false,
): AsyncGenerator<readonly JsonElement[]> {
  const splitter = new JsonSplitter();
  let rest = '';
  const options = { encoding: 'utf8', highWaterMark: 1 << 20, ...(signal ? { signal } : {}) } as const;
  for await (const part of createReadStream(file, options)) {
    const text: string = part;
    if (shape === 'arrays') {
      yield splitter.push(text);
      continue;
    }
    rest += text;
    if (rest.length > longestLine) throw new NoJson('a line is too long');
    if (shape === 'single') continue;
    const end = rest.lastIndexOf('\n') + 1;
    yield linesOf(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (isCut) return;
  if (shape === 'arrays') splitter.end();
  else yield shape === 'lines' ? linesOf(rest) : [{ text: rest, path: '' }];
}

const longestLine = 64 * 1024 ** 2;
const mostSkipped = 100_000;

interface Survey {
  kind: 'records' | 'rows' | undefined;
  header: readonly string[] | undefined;
  count: number;
  readonly columns: Map<string, JsonColumn>;
  readonly skipped: number[];
}

function startSurvey(): Survey {
  return { kind: undefined, header: undefined, count: 0, columns: new Map(), skipped: [] };
}

function linesOf(text: string): readonly JsonElement[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ text: line, path: '' }]));
}

function hasValue({ cells }: FlatRecord): boolean {
  for (const cell of cells.values()) if (cell !== null && String(cell).trim() !== '') return true;
  return false;
}

function meetRecord({ isRow, cells, lists }: FlatRecord, { columns, count, header, skipped }: Survey): void {
  // The header is the first that is not skipped.
  const isHeader = isRow && header !== undefined && count === skipped.length + 1;
  for (const [name, cell] of cells) {
    let column = columns.get(name);
    if (!column) {
      if (columns.size > mostColumns) continue;
      column = { counts: new MarkCounts(), firstList: 0 };
      columns.set(name, column);
    }
    if (!isHeader) column.counts.add(cell);
  }
  for (const name of lists) {
    const column = columns.get(name);
    if (column?.firstList === 0) column.firstList = count;
  }
}
