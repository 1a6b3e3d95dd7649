import type { ReadingChoices } from '../../../model/reading-choices';
import { type CsvRecord, readRecords } from './csv-records';
import { detectHeader, findBlock, type Header } from './detect-header';
import { type HeaderLines, linesOfHeader } from './repeated-header';

const delimiters = [';', ',', '\t', '|'] as const;

export interface Layout extends Header {
  readonly delimiter: string;
  /** The character around texts; empty for none. */
  readonly quote: string;
  /** Whether any text stands between quotes. */
  readonly isQuoted: boolean;
  /** The lines of the header. */
  readonly headerLines: HeaderLines;
  /** Records of the sample below the header, each with its line. */
  readonly records: readonly CsvRecord[];
}

/** How a CSV text is laid out, by its beginning; undefined if there is no table in it. What a person says of it holds. */
export function detectLayout(
  text: string,
  isWholeFile: boolean,
  choices: ReadingChoices = {},
): Layout | undefined {
  // Excel writes the delimiter into a first line of its own.
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const quote = choices.quote ?? guessQuote(text);
  const chosen = choices.delimiter && isDelimiter(choices.delimiter) ? choices.delimiter : told;
  const tries = (chosen === undefined ? delimiters : [chosen]).map((delimiter) => {
    const all = readRecords(text, { delimiter, quote });
    // The last record of a piece may be cut off.
    return { delimiter, records: isWholeFile ? all : all.slice(0, -1) };
  });
  const rated = tries.map((attempt) => ({
    ...attempt,
    ...rateWidths(attempt.records.map(({ cells }) => cells.length)),
  }));
  const best =
    rated.filter(({ share }) => share >= 0.5).sort((one, other) => other.fit - one.fit)[0] ??
    // A small table among many lines of text.
    longestBlock(rated) ??
    // A table of one column, or no table: the delimiter that occurs least.
    rated.sort((one, other) => one.share - other.share)[0];
  if (!best || best.records.length === 0) return undefined;
  const { delimiter, records } = best;
  const header = detectHeader(records, choices);
  if (!header) return undefined;
  const body = records.filter(({ line }) => line >= header.firstLine);
  const headerLines = linesOfHeader(records, header);
  const isQuoted = areQuoted(text, delimiter, quote);
  return { ...header, delimiter, quote, isQuoted, headerLines, records: body };
}

/** Whether it can stand between cells. */
function isDelimiter(text: string): boolean {
  return text.length === 1 && !/[\r\n"]/.test(text);
}

/** Some write single quotes around texts; where there are double ones, these are characters like others. */
function guessQuote(text: string): string {
  if (text.includes('"')) return '"';
  const quoted = text.match(/(?<=^|[;,\t|])'(?:[^'\r\n]|'')*'(?=[;,\t|\r\n]|$)/gm) ?? [];
  return quoted.length > 1 && countQuotes(quoted.join('')) === countQuotes(text) ? "'" : '"';
}

function countQuotes(text: string): number {
  return text.split("'").length - 1;
}

function areQuoted(text: string, delimiter: string, quote: string): boolean {
  if (quote === '') return false;
  const starts = text.startsWith(quote) || text.includes(`\n${quote}`) || text.includes(`\r${quote}`);
  return starts || text.includes(delimiter + quote);
}

function longestBlock<T extends { readonly records: readonly CsvRecord[] }>(tries: readonly T[]) {
  return tries
    .map((attempt) => ({ attempt, length: findBlock(attempt.records)?.length ?? 0 }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length)[0]?.attempt;
}

/** How well a delimiter explains the lines: most of them should have the same number of cells, and more than one. */
function rateWidths(widths: readonly number[]): { readonly share: number; readonly fit: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const several = [...counts].filter(([width]) => width > 1);
  const [width, count] = several.sort((one, other) => other[1] - one[1])[0] ?? [1, 0];
  const share = count / Math.max(1, widths.length);
  // Among delimiters that explain all lines alike, the one that gives more columns.
  return { share, fit: share + Math.min(width, 50) / 1_000 };
}
