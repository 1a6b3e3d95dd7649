import { type CsvRecord, readRecords } from './csv-records';
import { detectHeader, findBlock, type Header } from './detect-header';

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface Layout extends Header {
  readonly delimiter: Delimiter;
  /** Records of the sample below the header, each with its line. */
  readonly records: readonly CsvRecord[];
}

/** How a CSV text is laid out, by its beginning; undefined if there is no table in it. */
export function detectLayout(text: string, isWholeFile: boolean): Layout | undefined {
  // Excel writes the delimiter into a first line of its own.
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const tries = delimiters
    .filter((delimiter) => told === undefined || delimiter === told)
    .map((delimiter) => {
      const all = readRecords(text, delimiter);
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
  const header = detectHeader(best.records);
  if (!header) return undefined;
  const body = best.records.filter(({ line }) => line >= header.firstLine);
  return { ...header, delimiter: best.delimiter, records: body };
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
