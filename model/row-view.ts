import { z } from 'zod';
import { idSchema } from './dataset';
import { conditionSchema, orderSchema } from './query';
import type { CellSign } from './statistical-signs';
import type { Cell } from './table';

/** The rows of a dataset as a person looks at them: those that meet the filters, in this order or as in the file. */
export const rowViewSchema = z.object({
  dataset: idSchema,
  filters: z.array(conditionSchema).max(64).default([]),
  order: z.array(orderSchema).max(8).default([]),
});
export type RowView = Readonly<z.infer<typeof rowViewSchema>>;

/** Rows of a view from a place on. A place counts the rows of the view from 0, an index those of the dataset. */
export const rowRangeSchema = rowViewSchema.extend({
  offset: z.int().min(0),
  limit: z.int().min(1).max(1_000),
});
export type RowRange = Readonly<z.infer<typeof rowRangeSchema>>;

export interface RowPage {
  /** Of the whole view. */
  readonly count: number;
  /** Index in the dataset of each row. */
  readonly indexes: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the file has in cells instead of a value, or beside it. */
  readonly marks: readonly CellMark[];
}

/** The sign of a cell; `row` and `column` are indexes in the page. */
export interface CellMark extends CellSign {
  readonly row: number;
  readonly column: number;
}

/** The next cell that contains a text, row by row, beginning after (or before) a cell and going round at the end. */
export const rowSearchSchema = rowViewSchema.extend({
  text: z.string().min(1).max(500),
  /** In whose marks numbers and dates are written in the text. */
  language: z.enum(['de', 'en']),
  /** Place of a row and index of a column; a column of -1 is before the first. */
  from: z.object({ place: z.int().min(0), column: z.int().min(-1) }),
  backwards: z.boolean(),
});
export type RowSearch = Readonly<z.infer<typeof rowSearchSchema>>;

export interface RowHit {
  readonly place: number;
  /** Index of the column. */
  readonly column: number;
  /** Of how many rows with the text this is which one, counted from 1. */
  readonly number: number;
  readonly total: number;
}

/** The same text for the same view. */
export function keyOfView({ dataset, filters, order }: RowView): string {
  return JSON.stringify([dataset, filters, order]);
}

/** Whether it is the whole dataset as it stands in the file. */
export function isWhole({ filters, order }: RowView): boolean {
  return filters.length + order.length === 0;
}
