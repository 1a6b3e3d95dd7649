import { describeFailure, type Failure } from '../../../model/failure';
import type { ImportPreview, RawLine } from '../../../model/import-preview';
import { quoteName } from '../../../model/query-sql';
import { type Result, success } from '../../../model/result';
import { signedColumns } from '../../../model/row-view-sql';
import { signColumn } from '../../../model/statistical-signs';
import { type TableFormat, tableFormats } from '../../../model/table-files';
import { totalTest } from '../../../model/totals';
import { attempt, type Session } from '../engine';
import { findMarks } from '../row-views';
import { runQuery } from '../run-query';
import { quoteText } from '../sql-text';
import { failureOfReading } from './failure-of-reading';
import { Glance, type Remember, type SeenLine } from './glance';
import type { ImportedTable } from './import-job';
import { keepSteps, nameTable, readFinished, removeScratch, type TableImport } from './import-table';
import { type InspectedFile, inspectFile } from './inspect-file';

export interface TablePreview extends Omit<TableImport, 'makeId' | 'onProgress' | 'name'> {
  readonly id: string;
  readonly remember: Remember;
}

/** Rows that are shown. */
const shownRows = 100;
/** Rows whose place in the file is found, so that raw lines can be told apart. */
const placedRows = 500;

/**
 * Reads the beginning of a file as an import would, and shows what comes of it. Nothing is kept of it but what `remember`
 * keeps. Where only these choices are in the way of a table, it is a preview without columns, with the reason as its problem.
 */
export async function previewTable(path: string, options: TablePreview): Promise<Result<ImportPreview>> {
  const { engine, signal, scratch } = options;
  const inspected = await inspectFile(path);
  if (!inspected.ok) return inspected;
  const file = inspected.value;
  const glance = new Glance(options.remember);
  const looked = await attempt(
    () => engine.use((session) => look(file, glance, session, options), signal),
    file.name,
    (error) => failureOfReading(error, file.name),
  );
  await removeScratch(scratch, undefined);
  return looked.ok ? looked.value : looked;
}

async function look(
  file: InspectedFile,
  glance: Glance,
  session: Session,
  options: TablePreview,
): Promise<Result<ImportPreview>> {
  const { id, choices, language = 'de', target } = options;
  const read = await readFinished(file, { ...options, session, language, glance });
  const base = { id, fileName: file.name, size: file.size, choices, isWhole: glance.isWhole };
  if (!read.ok) {
    if (!canBeSaved(read.failure, glance)) return read;
    return success({
      ...{ ...base, name: nameTable({}, file.name), sources: glance.sources },
      reading: { format: formatOf(file), headerRow: 0, headerRows: 0, choices },
      raw: glance.lines.map((line) => ({ ...line, part: 'left-out' as const })),
      ...{ columns: [], rowCount: 0, rows: [], marks: [], lines: [], proposals: [] },
      problems: [{ row: 0, message: describeFailure(read.failure, language) }],
    });
  }
  const table = read.value;
  const { columns, rowCount, reading, problems, proposals } = table;
  const placed = Array.from({ length: Math.min(placedRows, rowCount) }, (_, index) => index);
  const places = await table.locate(placed, rowCount);
  const lines = placed.map((index) => places.get(index) ?? 0);
  const signs = signedColumns(columns).map((index) => signColumn(columns[index]?.name ?? ''));
  const wanted = [...columns, ...signs.map((name) => ({ name, type: 'text' as const }))];
  const names = wanted.map(({ name }) => quoteName(name)).join(', ');
  const shown = await runQuery(session, {
    sql: `SELECT ${names} FROM read_parquet(${quoteText(target)}) LIMIT ${placedRows}`,
    ...{ parameters: [], columns: wanted },
  });
  const first = shown.rows.slice(0, shownRows);
  const isTotal = totalTest(table.totals, columns);
  const totals = lines.filter((_, index) => isTotal(shown.rows[index] ?? []));
  return success({
    ...{ ...base, name: nameTable(table, file.name), columns, rowCount, problems, proposals },
    sources: glance.sources,
    reading: Object.keys(choices).length > 0 ? { ...reading, choices: keepSteps(choices, table) } : reading,
    raw: markParts(glance.lines, table, { lines, totals: new Set(totals) }),
    rows: first.map((cells) => cells.slice(0, columns.length)),
    marks: findMarks(first, columns),
    lines: lines.slice(0, shownRows),
  });
}

/** Whether other choices may lead to a table. */
function canBeSaved({ code }: Failure, glance: Glance): boolean {
  if (code === 'tables-several' || code === 'entry-missing' || code === 'sheet-missing') return true;
  return code === 'table-empty' && (glance.lines.length > 0 || glance.sources.length > 0);
}

/** What each line is to the table; lines between the rows that are none are left out of it. */
function markParts(
  seen: readonly SeenLine[],
  { reading, firstRow, noteLines }: ImportedTable,
  { lines, totals }: { readonly lines: readonly number[]; readonly totals: ReadonlySet<number> },
): readonly RawLine[] {
  const begins = new Set(lines);
  const notes = new Set(noteLines);
  const firstNote = Math.min(...noteLines, Number.POSITIVE_INFINITY);
  const lastPlaced = lines.at(-1) ?? 0;
  return seen.map((line): RawLine => {
    const isBlank = line.cells.every((cell) => cell.trim() === '');
    if (notes.has(line.line) || line.line >= firstNote)
      return { ...line, part: isBlank ? 'left-out' : 'note' };
    if (line.line < firstRow) {
      const isHeader = reading.headerRow > 0 && line.line >= reading.headerRow;
      return { ...line, part: isBlank ? 'left-out' : isHeader ? 'header' : 'title' };
    }
    if (totals.has(line.line)) return { ...line, part: 'total' };
    if (line.line > lastPlaced) return { ...line, part: isBlank ? 'left-out' : 'row' };
    return { ...line, part: begins.has(line.line) || goesOn(line) ? 'row' : 'left-out' };
  });
}

/** Whether a line of text belongs to the row above it, as a quoted text does that has several lines. */
function goesOn({ cells: [text = '', ...others] }: SeenLine): boolean {
  return others.length === 0 && !/^\s*#/.test(text) && /[^;,\t|\s]/.test(text);
}

function formatOf({ kind }: InspectedFile): TableFormat {
  return tableFormats.find((format) => format === kind) ?? 'csv';
}
