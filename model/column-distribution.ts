import { z } from 'zod';
import { type Column, isNumeric, isTemporal } from './column';
import { type Dataset, idSchema } from './dataset';
import { quoteName } from './query-sql';
import type { Cell } from './table';
import { compileLeavingOut } from './totals';

/** Which column a person looks at. */
export const columnLookSchema = z.object({ dataset: idSchema, column: z.string().min(1).max(500) });
export type ColumnLook = Readonly<z.infer<typeof columnLookSchema>>;

/** How the values of a column are spread, totals left out. Missing ones are not counted in it. */
export interface ColumnDistribution {
  readonly missing: number;
  /** Rows that have a value. */
  readonly present: number;
  /** How many different values there are. */
  readonly distinct: number;
  /** Whether `distinct` is an estimate, close to two percent: of very long columns it is. */
  readonly estimated: boolean;
  /** The smallest and the largest; null where there is no value. Of texts, yes and no there are none. */
  readonly min?: Cell;
  readonly max?: Cell;
  readonly shape: DistributionShape;
}

export type DistributionShape =
  /** Of numbers and days: how many rows in each of equal parts between the smallest and the largest. */
  | { readonly kind: 'histogram'; readonly counts: readonly number[] }
  /** Of anything else: the most frequent values, each with its rows. */
  | {
      readonly kind: 'frequent';
      readonly values: readonly { readonly value: Cell; readonly rows: number }[];
    };

/** Parts of a histogram. */
export const histogramParts = 24;
/** Frequent values that are told. */
const frequentValues = 4;
/** So many rows, and different values are estimated. */
const exactUpTo = 3_000_000;

export function isMeasurable({ type }: Column): boolean {
  return isNumeric(type) || isTemporal(type);
}

export function isEstimated(rowCount: number): boolean {
  return rowCount > exactUpTo;
}

/** SQL with a `?` for each parameter. */
export interface CompiledLook {
  readonly sql: string;
  readonly parameters: readonly string[];
}

type LookedAt = Pick<Dataset, 'id' | 'rowCount' | 'totals'>;

/** Asks in one row: how many are missing, how many different values, and of measurable ones smallest and largest. */
export function compileExtent(dataset: LookedAt, column: Column): CompiledLook {
  const name = quoteName(column.name);
  const distinct = isEstimated(dataset.rowCount)
    ? `approx_count_distinct(${name})`
    : `count(DISTINCT ${name})`;
  const range = isMeasurable(column) ? `, min(${name}), max(${name})` : '';
  const { sql, parameters } = rowsOf(dataset);
  return {
    sql: `SELECT count(*) - count(${name}), count(${name}), ${distinct}${range} FROM ${sql}`,
    parameters,
  };
}

/** Asks for the number of each part of the histogram that has rows, from 0, and its rows. */
export function compileHistogram(dataset: LookedAt, column: Column): CompiledLook {
  const place = placeOnScale(column);
  const part = `CASE WHEN high > low THEN least(${histogramParts - 1}, CAST(floor((place - low) / (high - low) * ${histogramParts}) AS INTEGER)) ELSE 0 END`;
  const { sql, parameters } = rowsOf(dataset);
  const places = `SELECT ${place} AS place FROM ${sql}`;
  const range = `SELECT min(${place}) AS low, max(${place}) AS high FROM ${sql}`;
  return {
    sql: `SELECT ${part}, count(*) FROM (${places}), (${range}) WHERE place IS NOT NULL GROUP BY 1 ORDER BY 1`,
    parameters: [...parameters, ...parameters],
  };
}

/** Asks for the most frequent values and their rows. */
export function compileFrequent(dataset: LookedAt, column: Column): CompiledLook {
  const name = quoteName(column.name);
  const { sql, parameters } = rowsOf(dataset);
  return {
    sql: `SELECT ${name}, count(*) FROM ${sql} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${frequentValues}`,
    parameters,
  };
}

/** The rows without those that are the total of others: they would count twice. */
function rowsOf({ id, totals }: LookedAt): CompiledLook {
  const conditions = totals.map(compileLeavingOut);
  if (conditions.length === 0) return { sql: quoteName(id), parameters: [] };
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  return {
    sql: `(SELECT * FROM ${quoteName(id)} WHERE ${where})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

function placeOnScale({ name, type }: Column): string {
  const column = quoteName(name);
  return isTemporal(type) ? `CAST(epoch(${column}) AS DOUBLE)` : `CAST(${column} AS DOUBLE)`;
}
