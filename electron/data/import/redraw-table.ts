import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { writeRecord } from './csv-records';
import { type DrawnTable, lineEnd, splitDrawn } from './drawn-table';

/**
 * Writes a drawn table as plain CSV with `;`, a line for each of its lines, and says how many. Throws what the file system throws,
 * and when `signal` is aborted.
 */
export async function redrawTable(
  source: string,
  target: string,
  drawn: DrawnTable,
  signal: AbortSignal | undefined,
): Promise<number> {
  const out = await open(target, 'w', 0o600);
  let rest = '';
  let count = 0;
  const rewrite = (lines: readonly string[]) => {
    count += lines.length;
    return lines.map((line) => writeRecord(splitDrawn(line, drawn), ';')).join('');
  };
  try {
    const options = { encoding: 'utf8', highWaterMark: 1 << 20, ...(signal ? { signal } : {}) } as const;
    for await (const part of createReadStream(source, options)) {
      // A return at the end may have its line feed in the next part.
      const text = rest + String(part);
      const end = text.endsWith('\r') ? text.length - 1 : text.length;
      const lines = text.slice(0, end).split(lineEnd);
      rest = (lines.pop() ?? '') + text.slice(end);
      await out.write(rewrite(lines));
    }
    if (rest !== '') await out.write(rewrite(rest.replace(/\r$/, '').split(lineEnd)));
  } finally {
    await out.close();
  }
  return count;
}
