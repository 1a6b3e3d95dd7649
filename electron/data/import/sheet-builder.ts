import type { SheetCell } from './sheet-cells';
import type { Area, CellFault, CellStyle, SheetContent, SheetRow } from './workbook';

/** Values that are kept of a sheet, empty cells between them included. */
export const mostCells = 20_000_000;

export class TooManyCells extends Error {}

/** More columns than any program knows. */
export class TooManyColumns extends Error {
  constructor(readonly columns: number) {
    super(`${columns} columns`);
  }
}

const keptFaults = 10_000;
const keptAreas = 100_000;

/** Columns that any program knows. */
const mostSheetColumns = 16_384;

/** Collects what a reader of a workbook meets in a sheet, row by row from the top. Throws `TooManyCells` and `TooManyColumns`. */
export class SheetBuilder {
  private readonly rows: SheetRow[] = [];
  private readonly styles: (Map<CellStyle, number> | undefined)[] = [];
  private readonly faults: CellFault[] = [];
  private readonly merged: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private cells: SheetCell[] = [];
  private cellStyles: CellStyle[] = [];
  private cellCount = 0;

  /** A cell of the row that `endRow` will name; `style` is that of a number. */
  add(column: number, value: SheetCell, style?: CellStyle): void {
    if (value === undefined || value === null || value === '') return;
    if (column >= mostSheetColumns) throw new TooManyColumns(column + 1);
    this.cellCount += Math.max(1, column + 1 - this.cells.length);
    if (this.cellCount > mostCells) throw new TooManyCells();
    while (this.cells.length < column) this.cells.push(null);
    this.cells[column] = value;
    if (typeof value === 'number') this.cellStyles[column] = style;
  }

  addFault(row: number, column: number, error: string): void {
    if (this.faults.length < keptFaults) this.faults.push({ row, column, error });
  }

  addMerged(area: Area): void {
    if (this.merged.length < keptAreas) this.merged.push(area);
  }

  hideRow(row: number): void {
    if (this.hiddenRows.length < keptAreas) this.hiddenRows.push(row);
  }

  hideColumns(first: number, count: number): void {
    const last = Math.min(first + count, mostSheetColumns);
    for (let column = first; column < last; column += 1) this.hiddenColumns.push(column);
  }

  /** Ends a row; `repeated` rows are like it. */
  endRow(number: number, repeated = 1): void {
    if (this.cells.length === 0) return;
    const { cells, cellStyles } = this;
    this.cells = [];
    this.cellStyles = [];
    this.cellCount += cells.length * (repeated - 1);
    if (this.cellCount > mostCells) throw new TooManyCells();
    for (let index = 0; index < repeated; index += 1) this.rows.push({ number: number + index, cells });
    for (const [column, value] of cells.entries())
      if (typeof value === 'number') this.countStyle(column, cellStyles[column], repeated);
  }

  end(): SheetContent {
    const { rows, styles, faults, merged, hiddenRows, hiddenColumns } = this;
    return {
      rows: [...rows].sort((one, other) => one.number - other.number),
      styles: Array.from({ length: styles.length }, (_, index) => styles[index] ?? new Map()),
      ...{ faults, merged, hiddenRows, hiddenColumns },
    };
  }

  private countStyle(column: number, style: CellStyle, count: number): void {
    const counts = this.styles[column] ?? new Map<CellStyle, number>();
    this.styles[column] = counts;
    counts.set(style, (counts.get(style) ?? 0) + count);
  }
}
