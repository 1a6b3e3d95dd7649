import { z } from 'zod';
import { type Column, isNumeric, isTemporal } from './column';
import { idSchema } from './dataset';
import { quoteName } from './query-sql';
import type { Cell } from './table';

/** Which column a person looks at. */
export const columnLookSchema = z.object({ dataset: idSchema, column: z.string().min(1).max(500) });
export type ColumnLook = Readonly<z.infer<typeof columnLookSchema>>;

/** How the values of a column are spread. Missing ones are not counted in it. */
export interface ColumnDistribution {
  readonly missing: number;
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

/** Asks in one row: how many are missing, how many different values, and of measurable ones smallest and largest. */
export function compileExtent(dataset: string, column: Column, rowCount: number): string {
  const name = quoteName(column.name);
  const distinct = isEstimated(rowCount) ? `approx_count_distinct(${name})` : `count(DISTINCT ${name})`;
  const range = isMeasurable(column) ? `, min(${name}), max(${name})` : '';
  return `SELECT count(*) - count(${name}), ${distinct}${range} FROM ${quoteName(dataset)}`;
}

/** Asks for the number of each part of the histogram that has rows, from 0, and its rows. */
export function compileHistogram(dataset: string, column: Column): string {
  const place = placeOnScale(column);
  const [low, high] = [`min(${place})`, `max(${place})`];
  const part = `CASE WHEN high > low THEN least(${histogramParts - 1}, CAST(floor((place - low) / (high - low) * ${histogramParts}) AS INTEGER)) ELSE 0 END`;
  const from = `FROM ${quoteName(dataset)}`;
  return `SELECT ${part}, count(*) FROM (SELECT ${place} AS place ${from}), (SELECT ${low} AS low, ${high} AS high ${from}) WHERE place IS NOT NULL GROUP BY 1 ORDER BY 1`;
}

/** Asks for the most frequent values and their rows. */
export function compileFrequent(dataset: string, column: Column): string {
  const name = quoteName(column.name);
  return `SELECT ${name}, count(*) FROM ${quoteName(dataset)} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${frequentValues}`;
}

function placeOnScale({ name, type }: Column): string {
  const column = quoteName(name);
  return isTemporal(type) ? `CAST(epoch(${column}) AS DOUBLE)` : `CAST(${column} AS DOUBLE)`;
}
