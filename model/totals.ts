import { z } from 'zod';
import { type Condition, type Query, valuesOf } from './query';
import { quoteName } from './query-group-sql';
import type { Cell } from './table';

/** What stands in a column where the row is the total of others: `Insgesamt`, `Ulm zusammen`. */
export const totalsSchema = z.object({
  column: z.string().min(1).max(500),
  labels: z.array(z.string().max(10_000)).min(1).max(1_000),
});
export type Totals = Readonly<z.infer<typeof totalsSchema>>;

/**
 * The totals whose rows are no part of the answer: added up with the rows that they are the total of, everything would
 * count twice. A query for the rows themselves shows them, and so does one that asks for them by name.
 */
export function totalsLeftOut(query: Query, totals: readonly Totals[]): readonly Totals[] {
  const listed = query.groups.length + query.measures.length === 0;
  if ((query.totals ?? (listed ? 'with' : 'without')) === 'with') return [];
  return totals.filter((one) => !query.filters.some((condition) => asksFor(condition, one)));
}

function asksFor(condition: Condition, { column, labels }: Totals): boolean {
  if (condition.column !== column || (condition.is !== '=' && condition.is !== 'in')) return false;
  return valuesOf(condition).some((value) => labels.includes(String(value)));
}

/** SQL that holds for rows that are none of these totals, with a `?` for each label. */
export function compileLeavingOut({ column, labels }: Totals): {
  readonly sql: string;
  readonly parameters: readonly string[];
} {
  const name = quoteName(column);
  return {
    sql: `(${name} IS NULL OR ${name} NOT IN (${labels.map(() => '?').join(', ')}))`,
    parameters: labels,
  };
}

/** A test for whether a row of the dataset is a total; its cells are those of `columns`. */
export function totalTest(
  totals: readonly Totals[],
  columns: readonly { readonly name: string }[],
): (cells: readonly Cell[]) => boolean {
  const places = totals.flatMap(({ column, labels }) => {
    const index = columns.findIndex(({ name }) => name === column);
    return index < 0 ? [] : [{ index, labels: new Set<Cell>(labels) }];
  });
  return (cells) => places.some(({ index, labels }) => labels.has(cells[index] ?? null));
}
