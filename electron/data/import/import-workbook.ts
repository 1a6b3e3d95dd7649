import { fail, type Result } from '../../../model/result';
import { parseArea, parseSheetArea } from './cell-address';
import { tooWide } from './column-names';
import type { ImportedTable, ImportJob } from './import-job';
import { type FoundSheet, findTable, importSheet } from './import-sheet';
import { expectedWorkbooks, type InspectedFile } from './inspect-file';
import { openOds } from './ods-workbook';
import { mostCells, TooManyCells, TooManyColumns } from './sheet-builder';
import { leaveStrayCells } from './stray-cells';
import {
  type Area,
  NoWorkbook,
  type Sheet,
  type SheetContent,
  type Workbook,
  WorkbookEncrypted,
  WorkbookTooLarge,
} from './workbook';
import { openXlsx } from './xlsx-workbook';

/** Reads one sheet of a workbook. Throws what DuckDB and the file system throw. */
export async function importWorkbook(file: InspectedFile, job: ImportJob): Promise<Result<ImportedTable>> {
  let workbook: Workbook | undefined;
  let found: FoundSheet | undefined;
  try {
    workbook = await openWorkbook(file, job);
    if (job.glance) job.glance.sources = listSources(workbook);
    const places = choosePlaces(workbook, job);
    if (!places.ok) return refusePlace(file.name, workbook, places.wanted);
    found = await readBestPlace(workbook, places.places, job);
  } catch (error) {
    if (job.signal?.aborted || isFileError(error)) throw error;
    return refuseWorkbook(file, error);
  } finally {
    workbook?.close();
  }
  job.onProgress?.({ share: 0.4 });
  return found ? importSheet(file, workbook.format, found, job) : fail('table-empty', { file: file.name });
}

async function openWorkbook({ path, kind }: InspectedFile, { signal }: ImportJob): Promise<Workbook> {
  if (kind === 'ods') return openOds(path, signal);
  if (kind !== 'xls') return openXlsx(path);
  // Few files are such: its reader is loaded when one comes.
  const { openXls } = await import('./xls-workbook');
  return openXls(path);
}

/** A sheet, or a part of one. */
interface Place {
  readonly sheet: Sheet;
  readonly area?: Area;
}

type Places =
  | { readonly ok: true; readonly places: readonly Place[] }
  | { readonly ok: false; readonly wanted: string };

/** What was asked for, a sheet or a named range; without a wish, all sheets that a person sees. */
function choosePlaces(workbook: Workbook, { choices }: ImportJob): Places {
  const { sheet, range } = choices;
  const sheets = sheet === undefined ? undefined : namedAs(workbook.sheets, sheet);
  if (range !== undefined) return chooseRange(workbook, range, sheets?.[0], sheet);
  if (sheet === undefined || sheets === undefined)
    return { ok: true, places: workbook.sheets.filter(({ hidden }) => !hidden).map((sheet) => ({ sheet })) };
  if (sheets.length > 0) return { ok: true, places: sheets.map((sheet) => ({ sheet })) };
  return chooseRange(workbook, sheet, undefined, undefined);
}

/** A range by its name, or an area such as `B4:F20` of a sheet (`Daten!B4:F20`), else of the first that a person sees. */
function chooseRange(
  workbook: Workbook,
  wanted: string,
  inSheet: Sheet | undefined,
  sheetName: string | undefined,
): Places {
  const [known] = namedAs(workbook.ranges, wanted).filter(
    ({ sheet }) => inSheet === undefined || sheet === inSheet.name,
  );
  const place = known ?? parseSheetArea(wanted);
  const area = place?.area ?? (wanted.includes(':') ? parseArea(wanted) : undefined);
  const named = place ? namedAs(workbook.sheets, place.sheet)[0] : undefined;
  const sheet = named ?? inSheet ?? workbook.sheets.find(({ hidden }) => !hidden);
  const isLost = (place && !named) || (sheetName !== undefined && !inSheet);
  return area && sheet && !isLost ? { ok: true, places: [{ sheet, area }] } : { ok: false, wanted };
}

function namedAs<T extends { readonly name: string }>(items: readonly T[], wanted: string): readonly T[] {
  const exact = items.filter(({ name }) => name === wanted);
  if (exact.length > 0) return exact;
  return items.filter(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
}

function listSources({ sheets, ranges }: Workbook) {
  return [
    ...sheets.map(({ name, hidden }) => ({ kind: 'sheet' as const, name, isHidden: hidden })),
    ...ranges.map(({ name, sheet }) => ({
      ...{ kind: 'range' as const, name },
      isHidden: sheets.some((other) => other.name === sheet && other.hidden),
    })),
  ];
}

/** Title pages and tables of contents often come first: at most so many sheets are looked at. */
const triedSheets = 8;

/** The first place with a table of some width and with numbers or dates in it; else the widest there is. */
async function readBestPlace(
  workbook: Workbook,
  places: readonly Place[],
  { signal, glance, choices }: ImportJob,
): Promise<FoundSheet | undefined> {
  let best: FoundSheet | undefined;
  for (const { sheet, area } of places.slice(0, triedSheets)) {
    signal?.throwIfAborted();
    const read = () => workbook.readSheet(sheet, signal);
    const whole = glance ? await glance.remember(sheet.name, read, countCells) : await read();
    const content = leaveStrayCells(area ? cutArea(whole, area) : whole);
    const found = findTable(sheet, content, choices);
    if (found && found.header.headers.length > 1 && found.records.length > 1 && content.styles.length > 0)
      return found;
    if (found && found.header.headers.length > (best?.header.headers.length ?? 0)) best = found;
  }
  return best;
}

function countCells({ rows }: SheetContent): number {
  return rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The same sheet with nothing outside of an area. */
function cutArea(content: SheetContent, { top, left, bottom, right }: Area): SheetContent {
  const rows = content.rows
    .filter(({ number }) => number >= top && number <= bottom)
    .map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, right + 1).map((cell, column) => (column < left ? null : cell)),
    }));
  return { ...content, rows };
}

function refusePlace(file: string, { sheets, ranges }: Workbook, sheet: string): Result<never> {
  const names = [...sheets, ...ranges].map(({ name }) => name);
  return fail('sheet-missing', { file, sheet, sheets: [...new Set(names)].join(', ') });
}

function refuseWorkbook({ name: file, kind }: InspectedFile, error: unknown): Result<never> {
  const expected = expectedWorkbooks[kind === 'ods' || kind === 'xls' ? kind : 'xlsx'];
  if (error instanceof NoWorkbook) {
    const found = { de: 'ein anderes Archiv (ZIP)', en: 'another archive (ZIP)' };
    return fail('file-not-as-named', { file, expected, found });
  }
  if (error instanceof WorkbookEncrypted) return fail('file-encrypted', { file });
  if (error instanceof WorkbookTooLarge) {
    const megabytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`;
    return fail('file-too-large', { file, found: megabytes(error.size), expected: megabytes(error.limit) });
  }
  if (error instanceof TooManyColumns) return tooWide(file, error.columns);
  if (error instanceof TooManyCells) {
    const millions = mostCells / 1_000_000;
    const found = { de: `mehr als ${millions} Millionen Zellen`, en: `more than ${millions} million cells` };
    return fail('file-too-large', {
      ...{ file, found },
      expected: { de: `${millions} Millionen Zellen`, en: `${millions} million cells` },
    });
  }
  return fail('file-damaged', { file, expected }, error);
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
