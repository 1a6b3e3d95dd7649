import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import { type CsvMarks, readRecords } from './csv-records';
import { type Footnote, noteOf } from './cut-footnotes';

/** What stands below the last line is kept as notes up to this many bytes. */
const keptBytes = 64 * 1024;

/**
 * Cuts all that stands below the line `lastRow` off the end of the working copy and gives it back: a person said that the table
 * ends there.
 */
export async function cutNotes(
  file: string,
  marks: CsvMarks,
  lastRow: number,
  signal?: AbortSignal,
): Promise<readonly Footnote[]> {
  const end = await findLineEnd(file, lastRow, signal);
  const handle = await open(file, 'r');
  const buffer = Buffer.alloc(keptBytes);
  let below = '';
  try {
    const { bytesRead } = await handle.read(buffer, 0, keptBytes, end);
    below = buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
  if (below.trim() === '') return [];
  await truncate(file, end);
  return readRecords(below, marks, lastRow + 1).map(noteOf);
}

/** Byte behind the end of a line, counted from 1; of the file, where it has fewer lines. */
async function findLineEnd(file: string, line: number, signal: AbortSignal | undefined): Promise<number> {
  let ends = 0;
  let before = 0;
  let wasReturn = false;
  for await (const part of createReadStream(file, {
    highWaterMark: 1 << 20,
    ...(signal ? { signal } : {}),
  })) {
    const bytes: Buffer = part;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at];
      if (wasReturn && byte !== lineFeed) {
        ends += 1;
        if (ends === line) return before + at;
      }
      wasReturn = byte === carriageReturn;
      if (byte === lineFeed) {
        ends += 1;
        if (ends === line) return before + at + 1;
      }
    }
    before += bytes.length;
  }
  return before;
}

const lineFeed = 10;
const carriageReturn = 13;
