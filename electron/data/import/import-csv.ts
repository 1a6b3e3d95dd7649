import { open } from 'node:fs/promises';
import { fail, type Result, success } from '../../../model/result';
import { checkChoices } from './check-choices';
import { mostColumns, nameColumns, tooWide } from './column-names';
import { readRecords } from './csv-records';
import { cutBeginning } from './cut-beginning';
import { cutFootnotes } from './cut-footnotes';
import { cutNotes } from './cut-notes';
import { describeNotes } from './describe-notes';
import { detectLayout, type Layout } from './detect-layout';
import { detectDrawing } from './drawn-table';
import { dropInvisible, hasInvisible } from './drop-invisible';
import { describeNext, findNextTable } from './find-next-table';
import type { Habit } from './guess-formats';
import type { ImportedTable, ImportJob } from './import-job';
import { expectedTable, type InspectedFile } from './inspect-file';
import { nameHeader } from './name-header';
import { problemSentences } from './problem-sentences';
import { readTable, type TableText } from './read-table';
import { type RecodedFile, recodeFile } from './recode-file';
import { redrawTable } from './redraw-table';
import { locateRows } from './repair-lines';
import { isRepeated, repeatTest } from './repeated-header';
import type { TextTable } from './text-table';

/** Reads a CSV file: copy as UTF-8, layout, header, formats, rows. Throws what DuckDB and the file system throw. */
export async function importCsv(whole: InspectedFile, job: ImportJob): Promise<Result<ImportedTable>> {
  const beginning = job.glance && (await cutBeginning(whole, `${job.scratch}-beginning`, job.choices));
  if (job.glance && beginning) job.glance.isWhole = false;
  const file = beginning ?? whole;
  const source = `${job.scratch}.csv`;
  const recoded = await recodeFile(file.path, source, file.head, {
    size: file.size,
    encoding: job.choices.encoding,
    signal: job.signal,
    onRead: (bytes) =>
      job.onProgress?.({
        share: (bytes / Math.max(1, file.size)) * 0.4,
        bytes: { done: bytes, all: file.size },
      }),
  });
  if (!recoded)
    return fail('file-not-as-named', { file: file.name, expected: expectedTable, found: unreadable });
  const raw = await readPiece(source, 0, headSize);
  const isClean = !hasInvisible(raw.text);
  if (!isClean) await dropInvisible(source, job.signal);
  const begin = isClean ? raw : await readPiece(source, 0, headSize);
  job.glance?.noteText(begin.text, begin.isWhole && !beginning);
  const drawn = detectDrawing(begin.text, job.choices);
  const copy = drawn ? `${job.scratch}-redrawn.csv` : source;
  const lines = drawn
    ? { lineFeeds: await redrawTable(source, copy, drawn, job.signal), endsWithLineFeed: true }
    : recoded;
  const head = drawn ? await readPiece(copy, 0, headSize) : begin;
  const choices = drawn ? { ...job.choices, ...plainCsv } : job.choices;
  const layout = detectLayout(head.text, head.isWhole, choices);
  if (!layout) return fail('table-empty', { file: file.name });
  if (layout.headers.length > mostColumns) return tooWide(file.name, layout.headers.length);
  const { delimiter, quote, headers, titles, headerRow, headerRows, firstLine } = layout;
  const { lastRow = 0 } = job.choices;
  const width = headers.length;
  const isEndChosen = lastRow >= firstLine;
  const next = isEndChosen ? undefined : findNextTable(layout.records, layout.headerLines);
  if (next) await cutNotes(copy, layout, next.line - 1, job.signal);
  const lineFeeds = next ? next.line - 1 : lines.lineFeeds;
  const footnotes = isEndChosen
    ? await cutNotes(copy, layout, lastRow, job.signal)
    : beginning && !next
      ? []
      : await cutFootnotes(copy, { delimiter, quote, width, firstLine }, lineFeeds + 1);
  const records = layout.records.filter(({ line }) => line < (next?.line ?? Number.POSITIVE_INFINITY));
  const named = nameHeader(layout, records, job.language);
  const names = nameColumns(named.headers, job.language);
  const table: TextTable = {
    ...{ file: copy, delimiter, quote, skip: firstLine - 1, names },
    ...(isRepeated(layout.headerLines, records) ? { repeatedHeader: layout.headerLines } : {}),
  };
  const end = footnotes[0] ? footnotes[0].line - 1 : lineFeeds + (next || lines.endsWithLineFeed ? 0 : 1);
  const text: TableText = {
    ...{ table, remarks: [...titles, ...footnotes] },
    sample: await takeSample(
      copy,
      { ...layout, records },
      head.isWhole || next !== undefined,
      footnotes[0]?.line,
    ),
    habit: guessHabit(drawn ?? layout, recoded, head.text),
    locate: async (indexes, rowCount) => {
      // One line a row: no need to read the file again.
      if (rowCount === end - table.skip) return new Map(indexes.map((index) => [index, firstLine + index]));
      return locateRows(table, indexes, job.signal);
    },
    headerLine: Math.max(1, headerRow),
    ...(job.glance ? {} : { lines: { table: end - table.skip, all: recoded.lines } }),
    rowsAhead: Math.max(1, lineFeeds - firstLine + 2),
  };
  const content = await readTable(text, job);
  if (content.rowCount === 0) return fail('table-empty', { file: file.name });
  const misnamed = { row: 1, message: problemSentences.misnamed('CSV', job.language) };
  return success({
    ...content,
    problems: [
      ...(file.misnamed ? [misnamed] : []),
      ...(isClean ? [] : [{ row: 1, message: problemSentences.invisible(0, job.language) }]),
      ...checkChoices(job, names, layout),
      ...named.problems,
      ...content.problems,
      ...describeNotes(footnotes, job.language),
      ...describeNext(next, job.language),
    ],
    fingerprint: recoded.fingerprint,
    ...(titles[0] ? { title: titles[0].text } : {}),
    ...{
      firstRow: firstLine,
      noteLines: [...footnotes, ...(next ? [next] : [])].map(({ line }) => line),
      locate: text.locate,
    },
    reading: {
      ...{ format: 'csv', encoding: recoded.encoding, headerRow, headerRows },
      delimiter: drawn?.delimiter ?? delimiter,
      ...(layout.isQuoted && !drawn ? { quote } : {}),
      ...(content.lines ? { lines: content.lines } : {}),
      ...(content.decimal ? { decimal: content.decimal } : {}),
      ...(content.thousands ? { thousands: content.thousands } : {}),
    },
  });
}

/** How a table is written that was drawn. */
const plainCsv = { delimiter: ';', quote: '"' } as const;

const headSize = 256 * 1024;
const unreadable = { de: 'keine Textdatei', en: 'no text file' };

async function readPiece(
  file: string,
  position: number,
  length: number,
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, position);
    const { size } = await handle.stat();
    return {
      text: buffer.subarray(0, bytesRead).toString('utf8'),
      isWhole: position === 0 && bytesRead >= size,
    };
  } finally {
    await handle.close();
  }
}

/** Rows from the beginning, and of a long file also from its middle and end, as columns of cells. */
async function takeSample(
  file: string,
  layout: Layout,
  isWhole: boolean,
  firstFootnote = Number.POSITIVE_INFINITY,
): Promise<readonly (readonly string[])[]> {
  const width = layout.headers.length;
  const isRepeat = repeatTest(layout.headerLines);
  const above = layout.records.filter(({ line, cells }) => line < firstFootnote && !isRepeat(cells));
  const rows = above.slice(0, isWhole ? 3_000 : 1_000).map(({ cells }) => cells);
  if (!isWhole) {
    const { size } = await readSize(file);
    for (const place of [0.25, 0.5, 0.75, 1]) {
      const piece = await readPiece(file, Math.max(0, Math.floor(size * place) - 64 * 1024), 64 * 1024);
      // The first and the last line of a piece are cut; a quoted line end may put lines out of step, so only whole rows count.
      const records = readRecords(piece.text.slice(piece.text.indexOf('\n') + 1), layout).slice(0, -1);
      rows.push(
        ...records
          .map(({ cells }) => cells)
          .filter((cells) => cells.length === width)
          .slice(0, 500),
      );
    }
  }
  return Array.from({ length: width }, (_, index) => rows.map((cells) => cells[index] ?? ''));
}

async function readSize(file: string): Promise<{ readonly size: number }> {
  const handle = await open(file, 'r');
  try {
    return await handle.stat();
  } finally {
    await handle.close();
  }
}

/** How the file's numbers are written where they do not say it themselves: semicolons and umlauts are German habits. */
function guessHabit(
  { delimiter }: Pick<Layout, 'delimiter'>,
  { encoding }: RecodedFile,
  head: string,
): Habit {
  const german = /^(windows|iso)-/.test(encoding) || /[äöüßÄÖÜ]/.test(head);
  if (delimiter === ',') return { marks: 'english', sure: true };
  if (delimiter === ';') return { marks: 'german', sure: german };
  return { marks: german ? 'german' : 'english', sure: false };
}
