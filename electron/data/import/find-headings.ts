import type { Column } from '../../../model/column';
import type { Cell } from '../../../model/table';

/** Rows with a label in the first column and nothing else, as headings of the groups below them: their indexes. */
export function findHeadings(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly number[] {
  // Where signs stand instead of numbers, a row without any number is no heading.
  if (columns[0]?.type !== 'text' || columns.length < 3 || columns.some(({ reasons }) => reasons)) return [];
  const isHeading = (row: readonly Cell[]) => row[0] !== null && row.slice(1).every((cell) => cell === null);
  const found = rows.flatMap((row, index) => (isHeading(row) ? [index] : []));
  // Where most rows are so, they are rows of which little is known.
  return found.length >= 2 && found.length * 2 <= rows.length ? found : [];
}
