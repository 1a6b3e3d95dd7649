import { type Column, isNumeric, isTemporal } from './column';
import { type ColumnMeaning, meaningOf } from './column-meaning';
import type { Dataset } from './dataset';
import { keyOfQuery, type Measure, nameMeasure, type Query } from './query';
import type { Answers } from './resolved';
import type { Cell } from './table';

/** A column with what a first look at its values says. */
export interface ColumnProfile {
  readonly column: Column;
  readonly meaning: ColumnMeaning;
  /** How many different values there are, missing ones not counted. */
  readonly distinct: number;
  /** Of numbers and dates. */
  readonly min?: Cell;
  readonly max?: Cell;
}

/** What must be known of a dataset to suggest slides for it. */
export interface DatasetProfile {
  readonly dataset: Dataset;
  readonly columns: readonly ColumnProfile[];
}

/** A first look takes the first columns: nobody wants a chart of the two hundredth. */
const columnsLookedAt = 40;
const measuresPerQuery = 16;

/** What to ask before `profileDataset`. */
export function profileQueries(dataset: Dataset): readonly Query[] {
  const measures = dataset.columns.slice(0, columnsLookedAt).flatMap(measuresOf);
  const count = Math.ceil(measures.length / measuresPerQuery);
  return Array.from({ length: count }, (_, index) => ({
    dataset: dataset.id,
    groups: [],
    measures: measures.slice(index * measuresPerQuery, (index + 1) * measuresPerQuery),
    filters: [],
    order: [],
  }));
}

/** Takes the answers to `profileQueries`; a column with no answer is left out. */
export function profileDataset(dataset: Dataset, answers: Answers): DatasetProfile {
  const values = new Map<string, Cell>();
  for (const query of profileQueries(dataset)) {
    const table = answers[keyOfQuery(query)];
    table?.columns.forEach((column, index) => {
      values.set(column.name, table.rows[0]?.[index] ?? null);
    });
  }
  const columns = dataset.columns.slice(0, columnsLookedAt).flatMap((column): ColumnProfile[] => {
    const value = (kind: 'distinct' | 'min' | 'max') =>
      values.get(nameMeasure({ kind, column: column.name }));
    const distinct = value('distinct');
    if (typeof distinct !== 'number') return [];
    const range = { min: value('min') ?? null, max: value('max') ?? null };
    const meaning = correctMeaning(meaningOf(column), column, range);
    const level = meaning === 'amount' && distinct >= fewestLevels && isLevel(column, range);
    return [{ column, meaning: level ? 'rate' : meaning, distinct, ...range }];
  });
  return {
    dataset,
    columns: columns.map((profile) => withoutRunningNumber(profile, dataset)),
  };
}

function measuresOf({ name, type }: Column): readonly Measure[] {
  const distinct: Measure = { kind: 'distinct', column: name };
  if (!isNumeric(type) && !isTemporal(type)) return [distinct];
  return [distinct, { kind: 'min', column: name }, { kind: 'max', column: name }];
}

/** A column may be called "Jahr" and hold something else; whole numbers from 1900 to 2100 may be years under any name. */
function correctMeaning(
  meaning: ColumnMeaning,
  column: Column,
  { min, max }: { readonly min: Cell; readonly max: Cell },
): ColumnMeaning {
  if (!isNumeric(column.type) || typeof min !== 'number' || typeof max !== 'number') return meaning;
  if (meaning === 'time') return min >= 1_000 && max <= 3_000 ? 'time' : 'code';
  const looksLikeYears = column.type === 'integer' && min >= 1_900 && max <= 2_100 && min < max;
  return looksLikeYears && !column.unit && meaning === 'amount' ? 'code' : meaning;
}

/** With fewer values, lying close together may be chance. */
const fewestLevels = 20;
const narrow = 4;

/**
 * Decimals without a unit that are all below 1, or that all lie close together far from zero, are shares and levels
 * (pressure, concentration, years of life) under a name we do not know: they have no sum.
 */
function isLevel(column: Column, { min, max }: { readonly min: Cell; readonly max: Cell }): boolean {
  if (column.type !== 'number' || column.unit || typeof min !== 'number' || typeof max !== 'number')
    return false;
  return min >= 0 && (max <= 1 || (min > 0 && max / min < narrow));
}

/** What counts 1, 2, 3 … to the last row numbers the rows and measures nothing. */
function withoutRunningNumber(profile: ColumnProfile, { rowCount }: Dataset): ColumnProfile {
  const { column, distinct, min, max } = profile;
  const running =
    column.type === 'integer' &&
    rowCount > 3 &&
    distinct === rowCount &&
    (min === 0 || min === 1) &&
    typeof max === 'number' &&
    max - min + 1 === rowCount;
  return running ? { ...profile, meaning: 'code' } : profile;
}
