import type { CsvRecord } from './csv-records';
import type { Header } from './detect-header';

/** The lines of a header, each with its cells. */
export type HeaderLines = readonly (readonly string[])[];

/**
 * A test for the lines of a header that stands again between the rows, where a printed table goes on on its next page. To be
 * asked about one record after the other.
 */
export function repeatTest(header: HeaderLines): (cells: readonly string[]) => boolean {
  const [first = []] = header;
  let next = 0;
  return (cells) => {
    const expected = header[next];
    if (next > 0 && expected && areAlike(cells, expected)) {
      next = (next + 1) % header.length;
      return true;
    }
    const begins = first.length > 1 && areAlike(cells, first);
    next = begins ? 1 % header.length : 0;
    return begins;
  };
}

/** The lines of a header that was found among the records. */
export function linesOfHeader(
  records: readonly CsvRecord[],
  { headerRow, firstLine }: Pick<Header, 'headerRow' | 'firstLine'>,
): HeaderLines {
  if (headerRow === 0) return [];
  return records.filter(({ line }) => line >= headerRow && line < firstLine).map(({ cells }) => cells);
}

/** Whether the header stands again among the records, which are those below it. */
export function isRepeated(header: HeaderLines, records: readonly CsvRecord[]): boolean {
  const isRepeat = repeatTest(header);
  return header.length > 0 && records.some(({ cells }) => isRepeat(cells));
}

function areAlike(cells: readonly string[], header: readonly string[]): boolean {
  const isAlike = (at: number) => (cells[at] ?? '').trim() === (header[at] ?? '').trim();
  if (!isAlike(0) || !isAlike(1)) return false;
  const width = Math.max(cells.length, header.length);
  return Array.from({ length: width }, (_, index) => index).every(isAlike);
}
