import { mostColumns } from './column-names';
import { mostCells, TooManyCells } from './sheet-builder';
import type { SheetContent } from './workbook';

/** Values far to the right of everything else, which would make a table of a few columns one of thousands. */
export interface StrayCells {
  readonly count: number;
  /** Where the first of them stands: `XFD7`. */
  readonly address: string;
}

/** So many empty columns lie between a table and what does not belong to it. */
const wideGap = 50;

/**
 * The sheet without values that stand far to the right of it, where it would be too wide or too large with them. Throws
 * `TooManyCells` where it is too large even so.
 */
export function leaveStrayCells(content: SheetContent): SheetContent {
  const width = widthOf(content);
  if (width <= mostColumns && width * content.rows.length <= mostCells) return content;
  const end = findEnd(content);
  const stray: { row: number; column: number }[] = [];
  const rows = content.rows.flatMap(({ number, cells }) => {
    for (let column = end; column < cells.length; column += 1)
      if (cells[column] !== null && cells[column] !== undefined) stray.push({ row: number, column });
    return end > 0 ? [{ number, cells: cells.slice(0, end) }] : [];
  });
  const [first] = stray;
  const cut = { ...content, rows };
  if (widthOf(cut) * rows.length > mostCells) throw new TooManyCells();
  return first
    ? { ...cut, stray: { count: stray.length, address: `${lettersOf(first.column)}${first.row}` } }
    : content;
}

function widthOf({ rows }: SheetContent): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** The first column behind a wide gap; all columns if there is none. */
function findEnd({ rows }: SheetContent): number {
  const filled = new Set<number>();
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) if (cell !== null && cell !== undefined) filled.add(column);
  const columns = [...filled].sort((one, other) => one - other);
  const last = columns.find((column, index) => (columns[index + 1] ?? column) - column > wideGap);
  return (last ?? columns.at(-1) ?? -1) + 1;
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column >= 26 ? lettersOf(Math.floor(column / 26) - 1) + letter : letter;
}
