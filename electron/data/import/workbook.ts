import type { SheetCell } from './sheet-cells';
import type { StrayCells } from './stray-cells';

/** A workbook of any kind (XLSX, ODS, XLS), opened. */
export interface Workbook {
  readonly format: 'xlsx' | 'ods' | 'xls';
  readonly sheets: readonly Sheet[];
  /** Named tables and named ranges. */
  readonly ranges: readonly NamedRange[];
  /** All of a sheet. Throws `NoXml` and what yauzl says of damage, `TooManyCells`, and when `signal` is aborted. */
  readSheet(sheet: Sheet, signal?: AbortSignal): Promise<SheetContent>;
  close(): void;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

export interface NamedRange {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A rectangle of cells; rows are counted from 1, columns from 0, and all four belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetContent {
  /** The rows that have a value, from the top down. */
  readonly rows: readonly SheetRow[];
  /** Of each column, how often its numbers have which style. */
  readonly styles: readonly ReadonlyMap<CellStyle, number>[];
  readonly faults: readonly CellFault[];
  readonly merged: readonly Area[];
  /** Rows (from 1) and columns (from 0) that the program does not show. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What was left out of it. */
  readonly stray?: StrayCells;
}

export interface SheetRow {
  /** Row of the sheet, counted from 1. */
  readonly number: number;
  /** Up to its last cell with a value. */
  readonly cells: readonly SheetCell[];
}

/** `%`, a currency, or undefined for a plain number. */
export type CellStyle = string | undefined;

/** A cell without the value that it should have. */
export interface CellFault {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Index of the column, from 0. */
  readonly column: number;
  /** `#DIV/0!`, or "" for a formula whose result was never computed. */
  readonly error: string;
}

/** Bytes that a workbook may unpack to; more is a mistake or an attack. */
export const workbookLimit = 512 * 1024 ** 2;

export class WorkbookTooLarge extends Error {
  constructor(
    readonly size: number,
    readonly limit = workbookLimit,
  ) {
    super(`${size} bytes`);
  }
}

/** Another kind of archive. */
export class NoWorkbook extends Error {}
export class WorkbookEncrypted extends Error {}
