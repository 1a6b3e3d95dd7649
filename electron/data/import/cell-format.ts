import type { ColumnType } from '../../../model/column';
import { quoteText } from '../sql-text';
import type { NumberMarks } from './number-cells';

/**
 * One way in which the cells of a column may be written. The same pattern is used by JavaScript on samples and by DuckDB
 * on all rows, so both judge alike.
 */
export interface CellFormat {
  readonly type: ColumnType;
  readonly unit?: string;
  /** Of numbers: how they are written. */
  readonly marks?: NumberMarks;
  /** A regular expression that a cell must fit as a whole, in what JavaScript and RE2 have in common. */
  readonly pattern: string;
  /** SQL for the value of a cell that fits the pattern; NULL where it still means nothing (31.02.2024). */
  readonly sql: (cell: string) => string;
  /**
   * SQL that gives the same for cells that fit and an error for all others, where that is to be had faster than by pattern
   * and value: it may let pass what `isQuickValue` then rules out.
   */
  readonly quickSql?: (cell: string) => string;
  /** SQL that holds for values that can be, of a column read by `quickSql`. */
  readonly isQuickValue?: (value: string) => string;
}

/** A test for whether a text fits as a whole. */
export function matcher(format: CellFormat): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${format.pattern})$`, 's');
  return (text) => pattern.test(text);
}

export function fitsSql(cell: string, format: CellFormat): string {
  return `regexp_full_match(${cell}, ${quoteText(format.pattern)})`;
}

/** SQL for the value; NULL where the cell does not fit. */
export function valueSql(cell: string, format: CellFormat): string {
  return `CASE WHEN ${fitsSql(cell, format)} THEN ${format.sql(cell)} END`;
}
