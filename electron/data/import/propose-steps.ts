import { type Column, isNumeric } from '../../../model/column';
import type { InterfaceLanguage } from '../../../model/localized';
import type { ColumnsIntoRows, Step } from '../../../model/reading-step';
import type { Cell } from '../../../model/table';
import { type PeriodKind, type PeriodName, readPeriods, splitRests } from './column-periods';
import { findCommonType } from './columns-into-rows';
import { holdsFlagsOf } from './name-header';

/** Two columns of years may be a comparison; from three on they are a series. */
const leastPeriods = 3;

/**
 * What would make a better table of one that was read: its columns, and its first rows. `emptyColumns` are those of nothing but signs
 * for "no value". Each proposal can be done as it stands, in this order; nothing is proposed that might not be meant.
 */
export function proposeSteps(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  language: InterfaceLanguage,
  emptyColumns: ReadonlySet<string> = new Set(),
): readonly Step[] {
  const fillings = findLabelled(columns, rows).map((column): Step => ({ kind: 'fill-down', column }));
  const intoRows = proposeRows(columns, language, emptyColumns);
  return [...fillings, ...(intoRows ? [intoRows] : [])];
}

/** Groups are named in one of the first columns, or in several of them, each within the one before. */
const labelColumns = 3;
const leastRows = 4;

function findLabelled(columns: readonly Column[], rows: readonly (readonly Cell[])[]): readonly string[] {
  if (columns.length < 3 || rows.length < leastRows) return [];
  const found: string[] = [];
  for (const [index, { name, type }] of columns.slice(0, labelColumns).entries()) {
    if (type !== 'text' && type !== 'integer' && type !== 'date') break;
    if (isLabelled(index, rows)) found.push(name);
    // Behind a column that is a key by itself no groups are to be expected.
    else if (new Set(rows.map((row) => row[index])).size === rows.length) break;
  }
  return found;
}

/**
 * Whether a column names groups in their first row only: it begins with a label, none comes twice, a group has two rows at
 * least, and the rows without a label have values further right.
 */
function isLabelled(index: number, rows: readonly (readonly Cell[])[]): boolean {
  const labels = rows.flatMap((row) => (row[index] === null ? [] : [row[index]]));
  const gaps = rows.filter((row) => row[index] === null);
  return (
    rows[0]?.[index] !== null &&
    labels.length >= 2 &&
    new Set(labels).size === labels.length &&
    gaps.length >= labels.length &&
    gaps.every((row) => row.slice(index + 1).some((cell) => cell !== null))
  );
}

interface Run {
  readonly kind: PeriodKind;
  readonly columns: readonly Column[];
  readonly names: readonly PeriodName[];
}

function proposeRows(
  columns: readonly Column[],
  language: InterfaceLanguage,
  emptyColumns: ReadonlySet<string>,
): ColumnsIntoRows | undefined {
  const runs = readPeriods(columns.map(({ name }) => name)).flatMap(({ kind, names }) =>
    findRuns(kind, columns, names, emptyColumns),
  );
  // Two of them one after the other would multiply the rows.
  const run = [...runs].sort((one, other) => other.columns.length - one.columns.length)[0];
  if (!run || run.columns.length === columns.length) return undefined;
  const { common, own } = splitRests(run.names.map(({ rest }) => rest));
  const rests = [...new Set(own)];
  const taken = columns.filter((column) => !run.columns.includes(column)).map(({ name }) => name);
  const values = common || (language === 'de' ? 'Wert' : 'Value');
  return {
    kind: 'columns-into-rows',
    columns: run.columns.map(({ name }) => name),
    names: takeFree(run.kind.called[language], taken),
    values: takeFree(values, taken),
    ...(rests.length > 1 ? { moreNames: [takeFree(nameRests(rests, language), taken)] } : {}),
  };
}

/** Columns side by side that say periods in the same way, have numbers, and do not say the same twice. */
function findRuns(
  kind: PeriodKind,
  columns: readonly Column[],
  names: readonly (PeriodName | undefined)[],
  emptyColumns: ReadonlySet<string>,
): readonly Run[] {
  const runs: { columns: Column[]; names: PeriodName[] }[] = [];
  let open: { columns: Column[]; names: PeriodName[] } | undefined;
  for (const [index, column] of columns.entries()) {
    const name = names[index];
    const isPart = name && (isNumeric(column.type) || emptyColumns.has(column.name));
    if (!isPart) {
      // Flags go with their numbers.
      if (!holdsFlagsOf(columns[index - 1]?.name ?? '', column.name)) open = undefined;
      continue;
    }
    if (!open) {
      open = { columns: [], names: [] };
      runs.push(open);
    }
    open.columns.push(column);
    open.names.push(name);
  }
  return runs.flatMap((run) => (isSeries(run, emptyColumns) ? [{ kind, ...run }] : []));
}

function isSeries(run: Omit<Run, 'kind'>, emptyColumns: ReadonlySet<string>): boolean {
  const periods = new Set(run.names.map(({ period }) => period));
  const rests = new Set(run.names.map(({ rest }) => rest));
  const pairs = new Set(run.names.map(({ period, rest }) => `${period}\n${rest}`));
  const common = findCommonType(run.columns.filter(({ name }) => !emptyColumns.has(name)));
  if (pairs.size < run.columns.length || common.mixedUnits || !isNumeric(common.type)) return false;
  if (rests.size === 1) return periods.size >= leastPeriods;
  // A share and a count are two measures, and better left side by side.
  if (new Set(run.columns.map(({ type }) => type)).size > 1) return false;
  // Of several things each must be there for nearly each period: else the names only happen to have a year in them.
  return (
    periods.size >= 2 && run.columns.length >= 4 && run.columns.length >= periods.size * rests.size * 0.8
  );
}

function nameRests(rests: readonly string[], language: InterfaceLanguage): string {
  const isSexes = rests.every((rest) =>
    /^(weiblich|männlich|divers|frauen|männer|mädchen|jungen|insgesamt|gesamt|zusammen|female|male|women|men|total|[mwd])$/i.test(
      rest,
    ),
  );
  if (isSexes) return language === 'de' ? 'Geschlecht' : 'Sex';
  return language === 'de' ? 'Merkmal' : 'Attribute';
}

function takeFree(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let count = 2; known.has(free.toLowerCase()); count++) free = `${name} (${count})`;
  return free;
}
