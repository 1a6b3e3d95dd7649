import type { ReadingChoices } from '../../../model/reading-choices';
import { isSign } from '../../../model/statistical-signs';
import { matcher } from './cell-format';
import type { CsvRecord } from './csv-records';
import type { Footnote } from './cut-footnotes';
import { dateFormats } from './date-cells';
import { numberFormat, numberMarks, withoutSign } from './number-cells';
import { withoutFlag } from './statistical-signs';

export interface Header {
  /** Line where the header begins, counted from 1; 0: there is none. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** Line of the first row of data. */
  readonly firstLine: number;
  /** The header's texts, one a column, "" where there is none. */
  readonly headers: readonly string[];
  /** Lines above the header that have text: title, source, as-of date. */
  readonly titles: readonly Footnote[];
}

/** At most so many lines of header below the first. */
const moreHeaderLines = 4;

/** What a person says of the header. A line that is not there is not believed. */
export type HeaderChoice = Pick<ReadingChoices, 'headerRow' | 'headerRows'>;

/**
 * Finds the header: the first line that is as wide as the table, below titles, above rows whose cells are of another
 * kind. Undefined: no table. A table without a header gets none; its columns are named later.
 */
export function detectHeader(records: readonly CsvRecord[], choice: HeaderChoice = {}): Header | undefined {
  const { headerRow, headerRows } = choice;
  const chosen = headerRow ? records.findIndex(({ line }) => line >= headerRow) : -1;
  const width = findWidth(chosen < 0 ? records : records.slice(chosen));
  const first =
    chosen < 0
      ? records.findIndex(({ cells }) => cells.length >= width && filled(cells) >= Math.min(2, width))
      : chosen;
  if (first < 0) return undefined;
  const rest = records.slice(first);
  const titles = records.slice(0, first).map(({ line, cells }) => {
    const words = cells.map((cell) => cell.trim()).filter(Boolean);
    return { line, text: words.join(' ') };
  });
  const below = rest.slice(1).filter(({ cells }) => filled(cells) >= Math.min(2, width));
  const typed = Array.from({ length: width }, (_, index) => isTypedColumn(below, index));
  const head = rest[0]?.cells ?? [];
  const isChosen = chosen >= 0 || (headerRows ?? 0) > 0;
  if (headerRow === 0 || headerRows === 0 || (!isChosen && !isHeader(head, below, typed))) {
    return {
      ...{ headerRow: 0, headerRows: 0, firstLine: rest[0]?.line ?? 1 },
      ...{ headers: Array.from({ length: width }, () => ''), titles },
    };
  }
  let count = 1;
  while (count <= moreHeaderLines && isMoreHeader(rest[count]?.cells, rest[count + 1]?.cells, typed))
    count += 1;
  if (typed.includes(false) && isNumbering(rest[count]?.cells)) count += 1;
  if (headerRows !== undefined) count = Math.min(headerRows, rest.length);
  const lines = rest
    .slice(0, count)
    .map(({ cells }) => cells)
    .filter((cells, index) => index === 0 || !isNumbering(cells));
  return {
    headerRow: rest[0]?.line ?? 1,
    headerRows: count,
    firstLine: rest[count]?.line ?? (rest[count - 1]?.line ?? 1) + 1,
    headers: joinHeaders(lines, Math.max(width, namedWidth(head))),
    titles: titles.filter(({ text }) => !/^sep=.$/i.test(text)),
  };
}

/** Rows may leave out their last cells; what has a name is a column. */
function namedWidth(head: readonly string[]): number {
  return head.findLastIndex((cell) => cell.trim() !== '') + 1;
}

const isPlainNumber = numberMarks.map((marks) =>
  matcher(numberFormat({ marks, decimals: 'any', loose: true })),
);

function isNumber(text: string): boolean {
  const bare = withoutFlag(withoutSign(text));
  // Codes with a zero in front are no numbers, but no names of columns either.
  return isPlainNumber.some((test) => test(bare)) || /^0\d+$/.test(text);
}

const isDate = Object.values(dateFormats).map(matcher);

function isTyped(cell: string | undefined): boolean {
  const text = (cell ?? '').trim();
  return isNumber(text) || isDate.some((test) => test(text));
}

function isBlank(cell: string | undefined): boolean {
  const text = (cell ?? '').trim();
  return text === '' || isSign(text);
}

function isTypedColumn(records: readonly CsvRecord[], index: number): boolean {
  const cells = records
    .slice(0, 200)
    .map(({ cells }) => cells[index])
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter(isTyped).length >= cells.length * 0.6;
}

/**
 * The number of cells that most records have; more cells win if as many records have them. Where titles and notes are more lines
 * than the table has, the lines that follow one another with the same number of cells.
 */
function findWidth(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const most = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
  return most > 1 ? most : (findBlock(records)?.width ?? most);
}

/** The most records one after the other with the same number of cells, at least a header and two rows. */
export function findBlock(
  records: readonly CsvRecord[],
): { readonly width: number; readonly length: number } | undefined {
  let best = { width: 1, length: 0 };
  let run = { width: 0, length: 0 };
  for (const { cells } of records) {
    run = { width: cells.length, length: cells.length === run.width ? run.length + 1 : 1 };
    if (run.width > 1 && run.length > best.length) best = run;
  }
  return best.length >= 3 ? best : undefined;
}

function isHeader(head: readonly string[], below: readonly CsvRecord[], typed: readonly boolean[]): boolean {
  if (below.length === 0) return !head.some(isTyped);
  const typedCells = head.filter(isTyped);
  if (typedCells.length === 0) return true;
  // Years or days as names of columns: above numbers that are none themselves.
  const periods = head.filter(isPeriod);
  const periodsBelow = typed.some((_, index) => isPeriod(head[index]) && isPeriod(below[0]?.cells[index]));
  if (periods.length === typedCells.length && !periodsBelow) return true;
  // Otherwise a line is a header only if it differs in kind from what stands below it.
  return typed.some((isTypedBelow, index) => isTypedBelow && !isTyped(head[index]) && !isBlank(head[index]));
}

/** What may be the name of a column though it looks like a value: a year, quarter, month or day. */
function isPeriod(cell: string | undefined): boolean {
  const text = withoutFlag((cell ?? '').trim());
  return isYear(text) || isDate.some((test) => test(text));
}

/** Two years, or two days written in the same way. */
function writtenAlike(one: string, other: string | undefined): boolean {
  const [a, b] = [one.trim(), (other ?? '').trim()];
  return (isYear(a) && isYear(b)) || isDate.some((test) => test(a) && test(b));
}

function isYear(text: string): boolean {
  return /^(19|20|21)\d{2}$/.test(text);
}

/** A line of units or of second names: no number where numbers stand below, and text in most of these places. */
function isMoreHeader(
  cells: readonly string[] | undefined,
  below: readonly string[] | undefined,
  typed: readonly boolean[],
): boolean {
  if (!cells) return false;
  const places = typed.flatMap((isTypedBelow, index) => (isTypedBelow ? [index] : []));
  if (places.length === 0) return false;
  const periods = cells.filter(isPeriod);
  // Years above years are a column of years, and this is its first row.
  if (cells.some((cell, index) => isPeriod(cell) && writtenAlike(cell, below?.[index]))) return false;
  const named = places.filter(
    (index) => !isBlank(cells[index]) && (!isValue(cells[index]) || isUnitOfScale(cells[index])),
  );
  const words = named.filter((index) => !isUnitOfScale(cells[index]));
  const wrong = places.some((index) => isValue(cells[index]) && !isUnitOfScale(cells[index]));
  // A line of nothing but such units would rather be a row.
  if (words.length === 0 || places.some((index) => isAbout(cells[index]))) return false;
  if (periods.length > 0 && (periods.length < 2 || periods.length < named.length)) return false;
  return !wrong && named.length >= places.length / 2;
}

function isValue(cell: string | undefined): boolean {
  return isTyped(cell) && !isPeriod(cell);
}

/** `1 000 EUR`, which alone could be an amount. */
function isUnitOfScale(cell: string | undefined): boolean {
  return /^(?:in )?1[ .\u00a0\u202f]?000(?:\s\p{L}.*)?$/u.test((cell ?? '').trim());
}

/** `ca. 500`, which is no name. */
function isAbout(cell: string | undefined): boolean {
  const [, number] = /^(?:ca\.?|circa|rund|etwa|[~±])\s?(.+)$/i.exec((cell ?? '').trim()) ?? [];
  return number !== undefined && isNumber(number);
}

/** Statistics offices number their columns: 1, 2, 3, … below the names. Above nothing but numbers this could be a row. */
function isNumbering(cells: readonly string[] | undefined): boolean {
  const [first = '', ...rest] = (cells ?? []).map((cell) => cell.trim().replace(/^\((\d+)\)$/, '$1'));
  // The column of names may be left out.
  const numbers = first === '' ? rest : [first, ...rest];
  const inBrackets = (cells ?? []).some((cell) => cell.trim() === '(1)');
  return numbers.length > (inBrackets ? 1 : 2) && numbers.every((cell, index) => cell === String(index + 1));
}

/** One name a column: a name above several columns is repeated for each of them. */
function joinHeaders(lines: readonly (readonly string[])[], width: number): readonly string[] {
  const spread = lines.map((cells, at) => {
    let last = '';
    return Array.from({ length: width }, (_, index) => {
      const text = (cells[index] ?? '').trim();
      // Only upper lines span columns, and only over columns that have a name of their own below.
      const spans = at < lines.length - 1 && lines.slice(at + 1).some((lower) => (lower[index] ?? '').trim());
      last = text || (spans && index > 0 ? last : '');
      return last;
    });
  });
  return Array.from({ length: width }, (_, index) => {
    const parts = spread.map((cells) => cells[index] ?? '').filter(Boolean);
    return [...new Set(parts)].join(' / ');
  });
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
