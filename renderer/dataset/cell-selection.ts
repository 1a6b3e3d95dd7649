/** A cell by its place in the view and the index of its column. Row -1 is the header. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell that the keys move, and where the selection began. */
export interface CellSelection {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key goes on. */
  readonly page: number;
}

export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function selectCell(cell: CellPlace): CellSelection {
  return { active: cell, anchor: cell };
}

/** Everything from where the selection began to the active cell, the header left out; null where only it is chosen. */
export function rangeOf({ active, anchor }: CellSelection): CellRange | null {
  const bottom = Math.max(active.row, anchor.row);
  if (bottom < 0) return null;
  return {
    top: Math.max(0, Math.min(active.row, anchor.row)),
    bottom,
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

export interface Keystroke {
  readonly key: string;
  /** Ctrl, on a Mac Cmd. */
  readonly control: boolean;
  readonly shift: boolean;
}

/** The selection after a key, as a spreadsheet does it; undefined for a key that moves nothing. */
export function moveSelection(
  selection: CellSelection,
  { key, control, shift }: Keystroke,
  size: TableSize,
): CellSelection | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (control && key.toLowerCase() === 'a' && !shift) {
    return { anchor: { row: 0, column: 0 }, active: last };
  }
  const { row, column } = selection.active;
  const target = targetOf({ row, column }, key, control, last, size.page);
  if (!target) return undefined;
  // A selection of cells does not reach into the header.
  const lowest = shift ? 0 : -1;
  const active = {
    row: Math.max(Math.min(lowest, last.row), Math.min(target.row, last.row)),
    column: Math.max(0, Math.min(target.column, last.column)),
  };
  return { active, anchor: shift ? selection.anchor : active };
}

function targetOf(
  { row, column }: CellPlace,
  key: string,
  control: boolean,
  last: CellPlace,
  page: number,
): CellPlace | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: control ? Math.min(0, row - 1) : row - 1, column };
    case 'ArrowDown':
      return { row: control ? last.row : row + 1, column };
    case 'ArrowLeft':
      return { row, column: control ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: control ? last.column : column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}
