import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvReader, type CsvRecord, writeRecord } from './csv-records';
import { repeatTest } from './repeated-header';
import type { TextTable } from './text-table';

/** A line with too few or too many cells, or a quote that stays open. */
export interface LineFault {
  readonly line: number;
  /** Among the rows; none for a line that is no row. */
  readonly index?: number;
  readonly kind: 'too-few' | 'too-many' | 'open-quote' | 'comment' | 'header';
  readonly found: number;
  /** Of a line that is no row. */
  readonly text?: string;
}

export interface RepairedTable {
  readonly table: TextTable;
  readonly faults: readonly LineFault[];
  readonly faultCount: number;
  /** Indexes of the rows that have a fault. */
  readonly faulty: readonly number[];
}

const toldFaults = 20;

/** Writes the rows again as plain RFC 4180 with the right number of cells in each line. Cells that are too many are left out. */
export async function repairLines(
  source: TextTable,
  target: string,
  signal?: AbortSignal,
): Promise<RepairedTable> {
  const width = source.names.length;
  const faults: LineFault[] = [];
  let faultCount = 0;
  const faulty: number[] = [];
  let index = 0;
  const isRepeat = repeatTest(source.repeatedHeader ?? []);
  const note = (fault: LineFault) => {
    faultCount += 1;
    if (fault.index !== undefined) faulty.push(fault.index);
    if (faults.length < toldFaults) faults.push(fault);
  };
  const out = await open(target, 'w', 0o600);
  try {
    let written = '';
    const onRecord = (record: CsvRecord) => {
      const { cells, line, unfinished } = record;
      if (isComment(record, width)) return note({ line, kind: 'comment', found: 1, text: cells[0] ?? '' });
      if (isRepeat(cells)) {
        return note({ line, kind: 'header', found: cells.length, text: cells.join(source.delimiter) });
      }
      const place = { line, index, found: cells.length };
      if (unfinished) note({ ...place, kind: 'open-quote' });
      if (cells.length < width) note({ ...place, kind: 'too-few' });
      if (cells.slice(width).some((cell) => cell.trim() !== '')) note({ ...place, kind: 'too-many' });
      index += 1;
      written += writeRecord(
        [...cells.slice(0, width), ...Array(Math.max(0, width - cells.length)).fill('')],
        ';',
      );
    };
    await readRows(source, onRecord, signal, async () => {
      if (written.length > 1 << 20) {
        await out.write(written);
        written = '';
      }
      return true;
    });
    await out.write(written);
  } finally {
    await out.close();
  }
  return {
    table: { ...source, file: target, delimiter: ';', quote: '"', skip: 0, longLines: true },
    faults,
    faultCount,
    faulty,
  };
}

/** The lines of the file where the rows with these indexes stand. `indexes` ascend. */
export async function locateRows(
  source: TextTable,
  indexes: readonly number[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, number>> {
  const wanted = new Set(indexes);
  const last = Math.max(-1, ...indexes);
  const lines = new Map<number, number>();
  let index = 0;
  const isRepeat = repeatTest(source.repeatedHeader ?? []);
  const onRecord = (record: CsvRecord) => {
    if (isComment(record, source.names.length) || isRepeat(record.cells)) return;
    const { line } = record;
    if (wanted.has(index)) lines.set(index, line);
    index += 1;
  };
  if (last >= 0) await readRows(source, onRecord, signal, async () => index <= last);
  return lines;
}

/** A line between the rows that is no row: `# from here on estimated`. */
function isComment({ cells }: CsvRecord, width: number): boolean {
  return width > 1 && cells.length === 1 && /^\s*#/.test(cells[0] ?? '');
}

async function readRows(
  source: TextTable,
  onRecord: (record: CsvRecord) => void,
  signal: AbortSignal | undefined,
  goOn: () => Promise<boolean>,
): Promise<void> {
  let toSkip = source.skip;
  const onAny = (record: CsvRecord) => {
    if (record.cells.some((cell) => cell.trim() !== '')) onRecord(record);
  };
  const reader = new CsvReader(source, onAny, source.skip + 1);
  for await (const chunk of createReadStream(source.file, {
    encoding: 'utf8',
    highWaterMark: 1 << 20,
    signal,
  })) {
    let text: string = chunk;
    while (toSkip > 0) {
      const end = /\r\n|\n|\r(?=[^\n])/.exec(text);
      if (!end) break;
      text = text.slice(end.index + end[0].length);
      toSkip -= 1;
    }
    if (toSkip > 0) continue;
    reader.push(text);
    if (!(await goOn())) return;
  }
  reader.end();
}
