import { z } from 'zod';
import { reasonCountSchema } from './statistical-signs';

export const columnTypes = [
  'text',
  'integer',
  'number',
  'percent',
  'money',
  'date',
  'datetime',
  'boolean',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** Thousands, millions, billions. */
export const scaleSchema = z.union([z.literal(1_000), z.literal(1_000_000), z.literal(1_000_000_000)]);

export const columnSchema = z.object({
  name: z.string().min(1).max(500),
  type: z.enum(columnTypes),
  /** What is counted or measured, as the file says it: "EUR", "%", "je 100 Einwohner". */
  unit: z.string().max(100).optional(),
  /** What a 1 stands for, where the file counts in thousands or millions of the unit. */
  scale: scaleSchema.optional(),
  /** How many rows have no value. */
  missing: z.int().min(0).default(0),
  /** What signs stand in the file instead of values, or beside them; each cell's own is kept with the rows. */
  reasons: z.array(reasonCountSchema).max(200).optional(),
});
export type Column = Readonly<z.infer<typeof columnSchema>>;

/** A column as a query names it: one of a joined dataset stands under another name than in its own. */
export interface JoinedColumn extends Column {
  readonly plainName?: string;
}

export function isNumeric(type: ColumnType): boolean {
  return type === 'integer' || type === 'number' || type === 'percent' || type === 'money';
}

export function isTemporal(type: ColumnType): boolean {
  return type === 'date' || type === 'datetime';
}
