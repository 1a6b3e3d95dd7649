import { open } from 'node:fs/promises';
import { type CsvMarks, type CsvRecord, readRecords } from './csv-records';

const tailSize = 64 * 1024;

export interface Footnote {
  /** Line of the text, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * Cuts what stands below the table (source, remarks, a rule of underscores) and blank lines off the end of the working
 * copy, and gives the lines back. `lines` is how many lines the text has, `firstLine` where the rows begin.
 */
export async function cutFootnotes(
  file: string,
  table: CsvMarks & { readonly width: number; readonly firstLine: number },
  lines: number,
): Promise<readonly Footnote[]> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - tailSize);
    const buffer = Buffer.alloc(size - from);
    await handle.read(buffer, 0, buffer.length, from);
    const start = from === 0 ? 0 : buffer.indexOf(10) + 1;
    const tail = buffer.subarray(start);
    const lineFeeds = tail.filter((byte) => byte === 10).length;
    const firstOfTail = lines - lineFeeds;
    const records = readRecords(tail.toString('utf8'), table, firstOfTail).filter(
      ({ line }) => line >= table.firstLine,
    );
    const kept = countRows(records, table.width) - 1;
    const notes = records.slice(kept + 1);
    // With nothing but notes in sight the guess is wrong, or the table is not what it seems: leave it alone.
    if (kept < 0 || notes.length === 0) return [];
    const end = findLine(tail, (notes[0]?.line ?? firstOfTail) - firstOfTail);
    await handle.truncate(from + start + end);
    return notes.map(noteOf);
  } finally {
    await handle.close();
  }
}

/** A line below the table as a text. */
export function noteOf({ line, cells }: CsvRecord): Footnote {
  const texts = cells.map((cell) => cell.trim());
  return { line, text: texts.filter(Boolean).join(' ') };
}

/**
 * How many of the records are rows; footnotes follow. A rule of underscores ends the table, and a line of text alone in
 * its first cell above a footnote is one too.
 */
export function countRows(records: readonly CsvRecord[], width: number): number {
  const rule = records.findLastIndex(
    ({ cells }) => isAlone(cells) && /^[_\-=]{5,}$/.test(cells[0]?.trim() ?? ''),
  );
  if (rule > 0 && records.length - rule < 100) return rule;
  let count = records.findLastIndex((record) => !isFootnote(record, width)) + 1;
  if (count === records.length) return count;
  while (count > 1 && width > 2 && isAlone(records[count - 1]?.cells ?? [])) count -= 1;
  return count;
}

/**
 * Parts the records of a table from what stands below it. Where a person says which line is its last, that holds; else notes are
 * told by how they look.
 */
export function partNotes(
  records: readonly CsvRecord[],
  count: () => number,
  lastRow: number | undefined,
): { readonly rows: readonly CsvRecord[]; readonly notes: readonly CsvRecord[] } {
  const first = records[0]?.line ?? 0;
  const below = records.findIndex(({ line }) => lastRow !== undefined && line > lastRow);
  const isChosen = lastRow !== undefined && lastRow >= first;
  const kept = isChosen ? (below < 0 ? records.length : below) : count();
  const rows = kept > 0 ? records.slice(0, kept) : records;
  return { rows, notes: records.slice(rows.length) };
}

function isAlone(cells: readonly string[]): boolean {
  return cells.slice(1).every((cell) => cell.trim() === '');
}

/** Whether a line at the end belongs to the table no more: text in its first cell only, and too few cells or words of a note. */
function isFootnote({ cells }: CsvRecord, width: number): boolean {
  if (width < 2) return false;
  const texts = cells.map((cell) => cell.trim());
  const [first = '', ...others] = texts;
  if (others.some(Boolean)) {
    // A table that begins in the second column of a sheet has its notes there, too.
    const [only = '', ...more] = texts.filter(Boolean);
    return first === '' && more.length === 0 && (noteBeginnings.test(only) || only.length > 60);
  }
  return cells.length < Math.min(width, 3) || first === '' || noteBeginnings.test(first) || first.length > 60;
}

const noteBeginnings =
  /^(_{3,}|-{3,}|={3,}|\*|\d\)|\([\d*]\)|©|\(c\)|quelle|source|stand\b|datenstand|hinweis|anmerkung|bemerkung|note|legende|zeichenerklärung|erstellt|abgerufen|letzte aktualisierung|last update|statistisches|copyright|lizenz|licence|license)/i;

/** Byte where the line with this index begins. */
function findLine(bytes: Buffer, index: number): number {
  let at = 0;
  for (let line = 0; line < index; line++) at = bytes.indexOf(10, at) + 1;
  return at;
}
