import { type Column, isNumeric } from './column';
import { meaningOf } from './column-meaning';
import type { Cell, Table } from './table';

/** How the rows of a dataset differ from those of the same table read again. */
export interface RowComparison {
  /** Rows there were, and rows there are now. */
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  /** Rows that are in both, with another value in a column that both have. */
  readonly changed: number;
  /** Of the changed rows: how many have another value in each column; those first that say most, having fewest. */
  readonly changedColumns: readonly { readonly column: string; readonly rows: number }[];
  /**
   * The columns by whose values a row is known again. Empty where none tell the rows apart: then rows are the same only as
   * wholes, and one with another value counts as removed and added.
   */
  readonly key: readonly string[];
  /** The first of each, as far as they are shown. */
  readonly samples: {
    readonly added: Table;
    readonly removed: Table;
    readonly changed: readonly ChangedRow[];
  };
}

export interface ChangedRow {
  /** The values of the key's columns. */
  readonly key: readonly Cell[];
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** Whether the two sides of a comparison say the same. */
export function sameRows({ added, removed, changed }: RowComparison): boolean {
  return added + removed + changed === 0;
}

/** The columns that are in both and whose values can be compared, as they are now. */
export function sharedColumns(before: readonly Column[], after: readonly Column[]): readonly Column[] {
  return after.filter((column) => {
    const known = before.find(({ name }) => name === column.name);
    return known && (known.type === column.type || (isNumeric(known.type) && isNumeric(column.type)));
  });
}

/** More columns than this name no row; beyond it, finding out costs more than it tells. */
const longestKey = 8;

/** Columns that could name a row: dates, codes and labels, but neither amounts nor remarks. */
export function keyCandidates(shared: readonly Column[]): readonly Column[] {
  const named = shared.filter((column) => {
    if (isNumeric(column.type) && column.type !== 'integer') return false;
    return ['label', 'time', 'code'].includes(meaningOf(column));
  });
  return named.slice(0, longestKey);
}
