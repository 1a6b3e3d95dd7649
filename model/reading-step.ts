import { z } from 'zod';

const columnName = z.string().min(1).max(500);

/** Something that is done to a table after it is read, again each time the file is read. */
export const stepSchema = z.discriminatedUnion('kind', [
  /** Years or quarters that stand side by side become rows: one column for what their names say, one for their values. */
  z.object({
    kind: z.literal('columns-into-rows'),
    columns: z.array(columnName).min(2).max(2_000),
    /** Whether the columns between the first and the last of these belong to them, too. */
    between: z.boolean().optional(),
    /**
     * Whether columns of the same kind that the file gets later, a further year, belong to them, too. Undecided, they do if the
     * file has no such columns that were left out.
     */
    later: z.boolean().optional(),
    /** What the column of their names is called, and the one of their values. */
    names: columnName,
    values: columnName,
    /** Names such as `2023 / weiblich` say several things: what the columns of all but the period, or the first, are called. */
    moreNames: z.array(columnName).max(4).optional(),
  }),
  /** Labels that stand only in the first row of their group are written into the rows below it. */
  z.object({ kind: z.literal('fill-down'), column: columnName }),
]);
export type Step = Readonly<z.infer<typeof stepSchema>>;
export type ColumnsIntoRows = Extract<Step, { readonly kind: 'columns-into-rows' }>;
