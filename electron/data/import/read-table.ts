import { type Column, isNumeric } from '../../../model/column';
import type { LineCounts, Problem, Provenance } from '../../../model/dataset';
import { quoteName } from '../../../model/query-sql';
import type { ColumnChoice } from '../../../model/reading-choices';
import type { Totals } from '../../../model/totals';
import type { Session, Watch } from '../engine';
import { quoteText } from '../sql-text';
import type { CellFormat } from './cell-format';
import { addSigns, type KnownSign } from './cell-signs';
import { type CarefulConversion, convertCarefully } from './convert-carefully';
import { convertQuickly, isMisfit } from './convert-quickly';
import { countLines, type LineTotals } from './count-lines';
import type { Footnote } from './cut-footnotes';
import { dayFirst } from './date-cells';
import { describeProblems, type Happenings } from './describe-problems';
import { dropEmptyColumns } from './drop-empty-columns';
import { findDamage, looksDamaged } from './find-damage';
import { findTableUnit, type TableUnit, takesTableUnit } from './find-table-unit';
import { findTotals } from './find-totals';
import { splitUnit, unitOfName } from './find-unit';
import { type Guess, guessFormats, type Habit } from './guess-formats';
import type { ImportJob } from './import-job';
import { decimalOf, groupPatternOf, type NumberMarks } from './number-cells';
import { marksFor, thousandsOf } from './number-choice';
import { type ConstantColumn, isAboutTable, proposeProvenance } from './propose-provenance';
import { repairLines } from './repair-lines';
import type { TextTable } from './text-table';

/** A table's text, and what is known of it before its rows are read. */
export interface TableText {
  readonly table: TextTable;
  /** What columns are called without what they lie in, where that is more than the name: of `a.PLZ` it is `PLZ`. */
  readonly plainNames?: readonly string[];
  /** Cells of some rows, by column. */
  readonly sample: readonly (readonly string[])[];
  /** Lines above and below the table. */
  readonly remarks: readonly Footnote[];
  /** How numbers are written where nothing says so. */
  readonly habit: Habit;
  /** By column, where its numbers are known to be written in a certain way. */
  readonly ownMarks?: readonly (NumberMarks | undefined)[];
  /** The lines of the file (rows of the sheet) where the rows with these indexes stand. `indexes` ascend. */
  readonly locate: (indexes: readonly number[], rowCount: number) => Promise<ReadonlyMap<number, number>>;
  /** Line of the header, for what concerns a whole column. */
  readonly headerLine: number;
  /** Errors of a spreadsheet in cells that are empty in the text. */
  readonly errors?: readonly KnownSign[];
  /** Of a file that is read as a whole. */
  readonly lines?: LineTotals;
  /** About how many rows there are, where that is known beforehand. */
  readonly rowsAhead?: number;
}

/** What an import finds out about a table; its rows lie in the job's target as Parquet. */
export interface TableContent {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  readonly totals: readonly Totals[];
  readonly problems: readonly Problem[];
  readonly provenance: Provenance;
  readonly lines?: LineCounts;
  /** The decimal mark, if any number has a mark. */
  readonly decimal?: ',' | '.';
  /** The mark between thousands, if any number has one; a space stands for spaces of every width. */
  readonly thousands?: string;
}

/** Reads all rows into Parquet: quickly where the guess from a sample holds for every cell, else with a closer look. */
export async function readTable(text: TableText, job: ImportJob): Promise<TableContent> {
  const { session, target, language } = job;
  const { names } = text.table;
  const chosen = names.map((name) => job.choices.columns?.[name]);
  const guess = guessFormats(text.plainNames ?? names, text.sample, text.habit, text.ownMarks, {
    ...{ columns: chosen, ways: marksFor(job.choices) },
  });
  const watch = watchRows(text.rowsAhead, job);
  const quick =
    !text.table.repeatedHeader && (await convertQuickly(session, text.table, guess, target, watch));
  const careful = quick ? undefined : await lookClosely(text.table, guess, job, watch);
  job.onProgress?.({ share: 0.95 });
  const formats = careful?.formats ?? guess.columns.map(({ format }) => format ?? null);
  const source = `read_parquet(${quoteText(target)})`;
  const counted = await countValues(session, source, names);
  const tableUnit = findTableUnit(text.remarks);
  const described = names.map((name, index) => ({
    ...describeColumn(name, formats[index] ?? null, { tableUnit, ...chosen[index] }),
    missing: counted.rows - (counted.values[index] ?? 0),
    ...(careful?.reasons[index]?.length ? { reasons: [...careful.reasons[index]] } : {}),
  }));
  const columns = await addSigns(described, text.errors ?? [], job);
  const readRows = { table: careful?.table ?? text.table, source, columns, rowCount: counted.rows };
  const lines =
    text.lines && (await countLines(session, text.lines, { ...readRows, faulty: careful?.faulty ?? [] }));
  const kept = await dropEmptyColumns(columns, counted.values, job);
  const keptColumns = columns.filter((_, index) => kept[index]);
  const keptSample = text.sample.filter((_, index) => kept[index]);
  const totals = await findTotals(session, source, keptColumns, counted.rows);
  const openColumns = columns.filter((_, index) => formats[index] === dayFirst && !chosen[index]?.days);
  const openDays = await findOpenDays(session, source, openColumns);
  // Where a column was expected to be more than text, one damaged cell far down may have made it text.
  const doubtful = columns.flatMap((_, index) => {
    const becameText = careful && guess.columns[index]?.format !== null && !formats[index];
    return kept[index] && (becameText || text.sample[index]?.some(looksDamaged)) ? [index] : [];
  });
  const damages = await findDamage(session, source, columns, doubtful);
  const happenings: Happenings = {
    ...{ ...emptyCareful, ...careful, totals, openDays, damages, guess, columns, tableUnit },
  };
  return {
    columns: keptColumns,
    rowCount: counted.rows,
    totals: totals.totals,
    ...(lines ? { lines } : {}),
    problems: await describeProblems(happenings, text, counted.rows, language),
    provenance: proposeProvenance(
      await findConstants(session, source, keptSample, keptColumns),
      text.remarks.map((remark) => remark.text),
    ),
    ...findMarks(text, formats),
  };
}

/** Makes known how far the rows are. */
function watchRows(rowsAhead: number | undefined, { onProgress }: ImportJob): Watch {
  return (share) =>
    onProgress?.({
      share: 0.4 + share * 0.55,
      ...(rowsAhead ? { rows: { done: Math.round(share * rowsAhead), all: rowsAhead } } : {}),
    });
}

const emptyCareful = {
  misfits: [],
  misfitCounts: [],
  marks: [],
  flags: [],
  reasons: [],
  faults: [],
  faultCount: 0,
  faulty: [],
} as const;

async function lookClosely(table: TextTable, guess: Guess, job: ImportJob, watch: Watch) {
  try {
    if (!table.repeatedHeader) {
      const converted = await convertCarefully(job.session, table, guess, job.target, watch);
      return { ...converted, table, faults: [], faultCount: 0, faulty: [] };
    }
  } catch (error) {
    if (!isMisfit(error)) throw error;
  }
  // Lines that are no proper CSV or no rows: write the others again properly, and tell which they were.
  const repaired = await repairLines(table, `${job.scratch}-repaired.csv`, job.signal);
  const converted: CarefulConversion = await convertCarefully(
    job.session,
    repaired.table,
    guess,
    job.target,
    watch,
  );
  return { ...converted, ...repaired };
}

/** How many rows there are, and how many values each column has. */
export async function countValues(
  session: Session,
  source: string,
  names: readonly string[],
): Promise<{ readonly rows: number; readonly values: readonly number[] }> {
  const counts = names.map((name) => `, count(${quoteName(name)})`).join('');
  const [row = []] = await session.rows(`SELECT count(*)${counts} FROM ${source}`);
  const [rows = 0, ...values] = row.map(Number);
  return { rows, values };
}

/** The column with the type and unit that its format, its name, a line above the table and a person give it. */
export function describeColumn(
  name: string,
  format: Pick<CellFormat, 'type' | 'unit'> | null,
  known: ColumnChoice & { readonly tableUnit?: TableUnit | undefined } = {},
): Omit<Column, 'missing'> {
  if (!format) return { name, type: 'text' };
  const { tableUnit } = known;
  const said = isNumeric(format.type) ? unitOfName(name) : {};
  const plain = format.type === 'integer' || format.type === 'number';
  const type = known.type ?? (plain ? (said.type ?? format.type) : format.type);
  // Who says that there is no unit writes an empty one.
  if (known.unit !== undefined)
    return { name, type, ...(known.unit.trim() ? splitUnit(known.unit.trim()) : {}) };
  // What stands behind the numbers may be a scale, too: `3,2 Mio. €`.
  const { unit = said.unit, scale = format.unit ? undefined : said.scale } =
    type === 'percent' ? { unit: '%' } : format.unit ? splitUnit(format.unit) : {};
  const own = { name, type, ...(unit ? { unit } : {}), ...(scale ? { scale } : {}) };
  if (!tableUnit || !takesTableUnit(own, tableUnit)) return own;
  const { remark: _, ...given } = tableUnit;
  return { ...own, ...given, type: known.type ?? given.type ?? own.type };
}

/** Of columns of days written as 03/04/2024, those where no day says whether it or the month comes first. */
async function findOpenDays(
  session: Session,
  source: string,
  columns: readonly Column[],
): Promise<readonly string[]> {
  const names = columns.map(({ name }) => name);
  if (names.length === 0) return [];
  const [row = []] = await session.rows(
    `SELECT ${names.map((name) => `max(day(${quoteName(name)})) <= 12`).join(', ')} FROM ${source}`,
  );
  return names.filter((_, index) => row[index] === true);
}

/** Texts that stand in every row are about the table; nobody writes more of them. */
const askedConstants = 40;

/** Columns with one value in all rows; only those that have one in the sample are asked for. */
export async function findConstants(
  session: Session,
  source: string,
  sample: TableText['sample'],
  columns: readonly Column[],
): Promise<readonly ConstantColumn[]> {
  const likely = columns
    .filter(
      ({ name, type }, index) => new Set(sample[index]).size === 1 && (type === 'text' || isAboutTable(name)),
    )
    .slice(0, askedConstants);
  if (likely.length === 0) return [];
  const asked = likely.map(({ name }) => {
    const column = quoteName(name);
    return `CASE WHEN count(${column}) = count(*) AND min(${column}) = max(${column}) THEN CAST(min(${column}) AS VARCHAR) END`;
  });
  const [row = []] = await session.rows(`SELECT ${asked.join(', ')} FROM ${source}`);
  return likely.flatMap(({ name }, index) => {
    const value = row[index];
    return typeof value === 'string' ? [{ name, value }] : [];
  });
}

/** The marks of the file's numbers, where any have them. */
function findMarks(
  { sample }: TableText,
  formats: readonly (CellFormat | null)[],
): Pick<TableContent, 'decimal' | 'thousands'> {
  const index = formats.findIndex(
    (format, column) => format?.marks && sample[column]?.some((cell) => /\d[.,]\d/.test(cell)),
  );
  const marks = formats[index]?.marks;
  const grouped = formats.find((format, column) => format && hasGroups(format, sample[column] ?? []));
  const thousands = grouped?.marks && thousandsOf(grouped.marks);
  return { ...(marks ? { decimal: decimalOf(marks) } : {}), ...(thousands ? { thousands } : {}) };
}

function hasGroups({ marks }: CellFormat, cells: readonly string[]): boolean {
  const group = marks && groupPatternOf(marks);
  if (!group) return false;
  const form = new RegExp(`[0-9]${group}[0-9]{3}(?![0-9])`);
  return cells.some((cell) => form.test(cell));
}
