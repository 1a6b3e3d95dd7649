import { type Column, isNumeric } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { ColumnsIntoRows } from '../../../model/reading-step';
import { quoteText } from '../sql-text';
import { findPeriodKind, readPeriods, splitRests } from './column-periods';
import { holdsFlagsOf } from './name-header';

/** The columns of a table that a step means. */
export interface ChosenColumns {
  /** In the table's order. */
  readonly chosen: readonly Column[];
  /** Named by the step, and not in the table. */
  readonly missing: readonly string[];
  /** Of the same kind, come since the step was made. */
  readonly added: readonly string[];
  /** The step with all its columns by name, decided what becomes of later ones. */
  readonly step: ColumnsIntoRows;
}

/** Fewer than two columns are nothing to make rows of: then the step cannot be done. */
export function chooseColumns(step: ColumnsIntoRows, columns: readonly Column[]): ChosenColumns {
  const names = columns.map(({ name }) => name);
  const missing = step.columns.filter((name) => !names.includes(name));
  const places = step.columns.map((name) => names.indexOf(name)).filter((place) => place >= 0);
  const named = step.between
    ? names.slice(Math.min(...places), Math.max(...places) + 1)
    : names.filter((name) => step.columns.includes(name));
  const listed = named.filter((name) => !named.some((other) => holdsFlagsOf(other, name)));
  const others = findSameKind(listed, names).filter(
    (name) => !names.some((other) => holdsFlagsOf(other, name)),
  );
  const later = step.later ?? others.length === 0;
  const added = later ? others : [];
  const all = new Set([...listed, ...added]);
  const { between: _, ...rest } = step;
  return {
    ...{ missing, added, chosen: columns.filter(({ name }) => all.has(name)) },
    step: { ...rest, columns: names.filter((name) => all.has(name)), later },
  };
}

/** Names of other columns that say a period in the same way, of the same things. */
function findSameKind(listed: readonly string[], names: readonly string[]): readonly string[] {
  const known = findPeriodKind(listed);
  if (!known) return [];
  const rests = new Set(known.names.map(({ rest }) => rest));
  const read = readPeriods(names).find(({ kind }) => kind.pattern === known.kind.pattern);
  return names.filter((name, index) => {
    const found = read?.names[index];
    return found && rests.has(found.rest) && !listed.includes(name);
  });
}

/** One of the new columns that say what the columns were called. */
export interface NamesColumn extends Omit<Column, 'missing'> {
  /** SQL for its value, of each chosen column. */
  readonly values: readonly string[];
}

/**
 * What the names of the columns say, in one column or several: `2023 / weiblich` is the year 2023 and `weiblich`. Undefined where not all
 * of the names have so many parts.
 */
export function splitNames(
  names: readonly string[],
  { names: name, moreNames = [] }: ColumnsIntoRows,
): readonly NamesColumn[] | undefined {
  const periods = findPeriodKind(names);
  if (moreNames.length === 0) {
    const rests = new Set(periods?.names.map(({ rest }) => rest));
    // `Einwohner 2023`: what is the same in all names says nothing.
    return [periods && rests.size === 1 ? periodColumn(name, periods) : textColumn(name, names)];
  }
  const split = names.map((text) => text.split(' / '));
  if (split.every(({ length }) => length === moreNames.length + 1))
    return nameParts(split, [name, ...moreNames]);
  const [rest] = moreNames;
  if (!periods || moreNames.length > 1 || rest === undefined) return undefined;
  const rests = splitRests(periods.names.map((read) => read.rest));
  return [periodColumn(name, periods), textColumn(rest, rests.own)];
}

/** The part that is a period gets the first name, the others the others in their order. */
function nameParts(split: readonly (readonly string[])[], names: readonly string[]): readonly NamesColumn[] {
  const parts = names.map((_, at) => split.map((texts) => texts[at] ?? ''));
  const period = parts.findIndex((texts) => findPeriodKind(texts)?.names.every(({ rest }) => rest === ''));
  const first = Math.max(0, period);
  const ordered = [parts[first] ?? [], ...parts.filter((_, index) => index !== first)];
  return ordered.map((texts, index) => {
    const periods = index === 0 && period >= 0 ? findPeriodKind(texts) : undefined;
    const name = names[index] ?? '';
    return periods ? periodColumn(name, periods) : textColumn(name, texts);
  });
}

function periodColumn(
  name: string,
  { kind, names }: NonNullable<ReturnType<typeof findPeriodKind>>,
): NamesColumn {
  return { name, type: kind.type, values: names.map(({ period }) => kind.sql(period)) };
}

function textColumn(name: string, texts: readonly string[]): NamesColumn {
  return { name, type: 'text', values: texts.map((text) => (text ? quoteText(text) : 'NULL')) };
}

/** What the values of several columns have in common. */
export interface CommonType extends Omit<Column, 'name' | 'missing'> {
  /** Whether they were not all of this type: numbers that became text. */
  readonly widened: boolean;
  /** Whether their units differ, so that none is kept. */
  readonly mixedUnits: boolean;
}

/** Columns without any value have no say. */
export function findCommonType(columns: readonly Column[]): CommonType {
  const types = new Set(columns.map(({ type }) => type));
  const counting = columns.filter(({ unit, scale }) => unit !== undefined || scale !== undefined);
  const units = new Set(counting.map(({ unit = '', scale = 1 }) => `${scale} ${unit}`));
  const [unit] = counting;
  const [type = 'text'] = types;
  if (types.size <= 1) return { type, widened: false, ...keepUnit(units.size, unit) };
  if (![...types].every(isNumeric)) return { type: 'text', widened: true, mixedUnits: false };
  const special = [...types].filter((one) => one === 'percent' || one === 'money');
  const [only] = special;
  return {
    type: special.length === 1 && only ? only : 'number',
    widened: false,
    ...keepUnit(units.size, unit),
  };
}

function keepUnit(
  count: number,
  found: Pick<Column, 'unit' | 'scale'> | undefined,
): Pick<Column, 'unit' | 'scale'> & { readonly mixedUnits: boolean } {
  const { unit, scale } = (count === 1 && found) || {};
  return { mixedUnits: count > 1, ...(unit ? { unit } : {}), ...(scale ? { scale } : {}) };
}

/** SQL for the table with the columns as rows: row by row, each in the columns' order. */
export function columnsIntoRowsSql(
  source: string,
  kept: readonly string[],
  names: readonly NamesColumn[],
  values: { readonly name: string; readonly cells: readonly string[] },
): string {
  const listed = [
    ...kept.map(quoteName),
    ...names.map(({ name, values: texts }) => `unnest([${texts.join(', ')}]) AS ${quoteName(name)}`),
    `unnest([${values.cells.join(', ')}]) AS ${quoteName(values.name)}`,
  ];
  return `SELECT ${listed.join(', ')} FROM ${source}`;
}
