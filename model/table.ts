import { z } from 'zod';
import { columnTypes, scaleSchema } from './column';

/**
 * One value. Numbers are numbers (a percent is kept as it is shown: 31.2 means 31.2 %), dates are ISO text
 * (`2024-02-14`, `2024-02-14T18:30:00`), missing is null.
 */
export const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

export const tableColumnSchema = z.object({
  name: z.string(),
  type: z.enum(columnTypes),
  unit: z.string().optional(),
  scale: scaleSchema.optional(),
});
export type TableColumn = Readonly<z.infer<typeof tableColumnSchema>>;

/** The answer to a query. Each row has as many cells as there are columns. */
export const tableSchema = z
  .object({ columns: z.array(tableColumnSchema), rows: z.array(z.array(cellSchema)) })
  .refine((table) => table.rows.every((row) => row.length === table.columns.length), {
    message: 'a row has another number of cells than there are columns',
  });
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Index of the column, or -1. */
export function findColumn(table: Table, name: string): number {
  return table.columns.findIndex((column) => column.name === name);
}
