import type { Problem } from '../../../model/dataset';
import type { InterfaceLanguage } from '../../../model/localized';
import type { CsvRecord } from './csv-records';
import { detectHeader } from './detect-header';
import { areNumbers } from './flag-cells';
import { problemSentences as say } from './problem-sentences';
import type { HeaderLines } from './repeated-header';

/** Another table below the one that was found. */
export interface NextTable {
  /** The first line that belongs to it: a title of its own, or its header. */
  readonly line: number;
  readonly headerRow: number;
  readonly headers: readonly string[];
}

/** At most so many lines of title stand above it. */
const mostTitles = 3;
const leastRows = 2;
/** A sheet whose every second row is empty has no more tables for it. */
const mostGaps = 50;

/**
 * Finds where a second table begins: behind a blank line, with a header of its own whose words stand where the first table has
 * numbers, or where it has no column, above rows with numbers.
 */
export function findNextTable(records: readonly CsvRecord[], header: HeaderLines): NextTable | undefined {
  const rows = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  let tried = 0;
  for (let at = leastRows; at < rows.length - leastRows && tried < mostGaps; at++) {
    if (!isBehindGap(rows, at)) continue;
    tried += 1;
    const found = readTable(rows.slice(0, at), rows.slice(at), header);
    if (found) return found;
  }
  return undefined;
}

/** Says that there is one more, and how to read it. */
export function describeNext(next: NextTable | undefined, language: InterfaceLanguage): readonly Problem[] {
  if (!next) return [];
  const value = next.headers.filter(Boolean).join(', ').slice(0, 200);
  return [{ row: next.headerRow, value, message: say.nextTable(next.headerRow, language) }];
}

function isBehindGap(rows: readonly CsvRecord[], at: number): boolean {
  const [above, below] = [rows[at - 1], rows[at]];
  if (!above || !below || below.line <= above.line + 1) return false;
  const height = above.cells.join('').split(/\r\n|\n|\r/).length;
  return below.line > above.line + height;
}

function readTable(
  above: readonly CsvRecord[],
  rest: readonly CsvRecord[],
  header: HeaderLines,
): NextTable | undefined {
  const place = rest.findIndex(({ cells }) => filled(cells) > 1);
  const [first, head] = [rest[0], rest[place]];
  if (place < 0 || place > mostTitles || !first || !head) return undefined;
  // The header once more, without a title of its own, is the same table on its next page.
  if (place === 0 && header[0]?.join('\n') === head.cells.join('\n')) return undefined;
  const end = rest.findIndex((_, index) => index > place && isBehindGap(rest, index));
  const found = detectHeader(rest.slice(place, end < 0 ? undefined : end));
  if (!found || found.headerRow !== head.line) return undefined;
  const rows = rest.slice(place, end < 0 ? undefined : end).filter(({ line }) => line >= found.firstLine);
  const column = (records: readonly CsvRecord[], index: number) =>
    records.slice(-1_000).map(({ cells }) => (cells[index] ?? '').trim());
  const isNew = found.headers.some((name, index) => {
    const said = column(above, index).filter(Boolean);
    return (
      name !== '' &&
      areNumbers(column(rows, index)) &&
      (said.length === 0 || areNumbers(said)) &&
      !/^[\d.,\s-]+$/.test(head.cells[index] ?? '')
    );
  });
  if (rows.length < leastRows || !isNew) return undefined;
  return { line: first.line, headerRow: found.headerRow, headers: found.headers };
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
