import type { Column } from './column';
import type { Dataset, Problem, Provenance } from './dataset';
import type { Failure } from './failure';
import type { Answers } from './resolved';
import type { RowComparison } from './row-comparison';

/** A source that was read again, and what that would change. Nothing has changed yet. */
export interface DatasetChange {
  /** The dataset as it would be: its id, name, terms and provenance are kept. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly rows: RowComparison;
  /** The answers to the briefing's queries on this dataset, under `keyOfQuery`, from the new rows. */
  readonly answers: Answers;
  /** The briefing's queries that the new rows cannot answer, under `keyOfQuery`. Such a dataset is not accepted. */
  readonly failures: Readonly<Record<string, Failure>>;
}

/** How the columns differ, found by name. */
export interface ColumnComparison {
  readonly added: readonly Column[];
  readonly gone: readonly Column[];
  /** Another type or unit. */
  readonly changed: readonly { readonly before: Column; readonly after: Column }[];
}

export function compareColumns(before: readonly Column[], after: readonly Column[]): ColumnComparison {
  const find = (columns: readonly Column[], { name }: Column) => columns.find((each) => each.name === name);
  return {
    added: after.filter((column) => !find(before, column)),
    gone: before.filter((column) => !find(after, column)),
    changed: before.flatMap((column) => {
      const now = find(after, column);
      return now && (now.type !== column.type || now.unit !== column.unit || now.scale !== column.scale)
        ? [{ before: column, after: now }]
        : [];
    }),
  };
}

/**
 * The dataset with what was read anew. What people made of it stays: its id, name, terms and provenance. Only the as-of
 * date follows the file, where the file says one.
 */
export function renewDataset(known: Dataset, read: Dataset): Dataset {
  const { id, name, terms } = known;
  const asOf = read.provenance.asOf ?? known.provenance.asOf;
  const provenance: Provenance = { ...known.provenance, ...(asOf === undefined ? {} : { asOf }) };
  return { ...read, id, name, terms, provenance };
}

/** Whether answers from one hold for the other: the rows are the same, and so is what counts as a total. */
export function answersAlike(a: Dataset, b: Dataset): boolean {
  return nameRows(a) === nameRows(b) && JSON.stringify(a.totals) === JSON.stringify(b.totals);
}

/** Names the rows that belong to a dataset as it was read once: also a safe part of a file name. */
export function nameRows({ origin }: Dataset): string {
  return `${origin.fingerprint.slice(0, 16)}-${Date.parse(origin.importedAt)}`;
}
