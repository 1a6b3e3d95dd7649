import { createReadStream } from 'node:fs';
import { mostColumns } from './column-names';
import { type FlatRecord, readRecord } from './flatten-record';
import { type JsonElement, JsonSplitter, NoJson } from './json-splitter';
import { countMarks, type MarkCounts, noMarks } from './sheet-cells';

/** An array of records in a JSON file, after a first look at all of them. */
export interface JsonTable {
  /** Where in the file it lies, "" for the whole of it. */
  readonly path: string;
  readonly recordCount: number;
  /** By name, in the order in which they come first. */
  readonly columns: ReadonlyMap<string, JsonColumn>;
  /** Numbers of the elements that are no records or have no value, counted from 1. */
  readonly skipped: readonly number[];
}

export interface JsonColumn extends MarkCounts {
  /** The first element with a list in this column, counted from 1; 0 for none. */
  readonly firstList: number;
}

/** How the elements of a file follow one another. */
export type JsonShape = 'lines' | 'arrays' | 'single';

/** By its beginning: one record a line, or arrays of records. */
export function detectShape(head: string): JsonShape {
  const [first = '', rest = ''] = head.trimStart().split(/\r?\n(.*)/s);
  return rest.trim() !== '' && first.startsWith('{') && readRecord(first) ? 'lines' : 'arrays';
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
      if (record && hasValue(record)) meetRecord(record, survey);
      else if (survey.skipped.length < mostSkipped) survey.skipped.push(survey.count);
      else throw new NoJson('too many elements that are no records');
    }
  }
  return [...surveys].flatMap(([path, { count, columns, skipped }]) =>
    columns.size > 0 ? [{ path, columns, skipped, recordCount: count - skipped.length }] : [],
  );
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
  count: number;
  readonly columns: Map<string, JsonColumn>;
  readonly skipped: number[];
}

function startSurvey(): Survey {
  return { count: 0, columns: new Map(), skipped: [] };
}

function linesOf(text: string): readonly JsonElement[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ text: line, path: '' }]));
}

function hasValue({ cells }: FlatRecord): boolean {
  for (const cell of cells.values()) if (cell !== null && String(cell).trim() !== '') return true;
  return false;
}

function meetRecord({ cells, lists }: FlatRecord, { columns, count }: Survey): void {
  for (const [name, cell] of cells) {
    const column = columns.get(name) ?? { ...noMarks, firstList: 0 };
    const firstList = column.firstList || (lists.includes(name) ? count : 0);
    if (columns.size <= mostColumns) columns.set(name, { ...countMarks(column, cell), firstList });
  }
}
