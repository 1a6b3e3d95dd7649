import type { Readable } from 'node:stream';
import { type CellStyle, decodeEntities } from './xlsx-workbook';

/** What the spreadsheet reader does not tell: how numbers are shown, and cells without a value that they should have. */
export interface SheetScan {
  /** Of each column, how often its numbers have which style. */
  readonly styles: readonly ReadonlyMap<CellStyle, number>[];
  readonly faults: readonly CellFault[];
}

export interface CellFault {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Index of the column, from 0. */
  readonly column: number;
  /** `#DIV/0!`, or "" for a formula whose result was never computed. */
  readonly error: string;
}

const keptFaults = 10_000;

/** Goes once through the XML of a sheet. */
export async function scanSheet(xml: Readable, cellStyles: readonly CellStyle[]): Promise<SheetScan> {
  const styles: Map<CellStyle, number>[] = [];
  const faults: CellFault[] = [];
  let rest = '';
  xml.setEncoding('utf8');
  for await (const part of xml) {
    const text = rest + String(part);
    // What may be the beginning of a cell is kept for the next part.
    const end = lastCellEnd(text);
    for (const [, attributes = '', body = ''] of text.slice(0, end).matchAll(cellForm)) {
      meetCell(attributes, body, { cellStyles, styles, faults });
    }
    rest = text.slice(end);
  }
  return { styles: Array.from({ length: styles.length }, (_, index) => styles[index] ?? new Map()), faults };
}

const cellForm = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function lastCellEnd(text: string): number {
  return Math.max(
    text.lastIndexOf('</c>') + 4,
    text.lastIndexOf('</row>') + 6,
    text.lastIndexOf(':c>') + 3,
    0,
  );
}

function meetCell(
  attributes: string,
  body: string,
  {
    cellStyles,
    styles,
    faults,
  }: { cellStyles: readonly CellStyle[]; styles: Map<CellStyle, number>[]; faults: CellFault[] },
): void {
  const [, letters, digits] = /\sr="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
  if (!letters || !digits) return;
  const [, type = 'n'] = /\st="(\w+)"/.exec(attributes) ?? [];
  const [, value] = /<(?:\w+:)?v[^>]*>([^<]*)</.exec(body) ?? [];
  const column = columnIndex(letters);
  const isLost = value === undefined && /<(?:\w+:)?f\b/.test(body);
  if ((type === 'e' || isLost) && faults.length < keptFaults) {
    faults.push({ row: Number(digits), column, error: type === 'e' ? decodeEntities(value ?? '') : '' });
  }
  if (type !== 'n' || value === undefined) return;
  const [, style = '0'] = /\ss="(\d+)"/.exec(attributes) ?? [];
  const counts = styles[column] ?? new Map<CellStyle, number>();
  styles[column] = counts;
  const shown = cellStyles[Number(style)];
  counts.set(shown, (counts.get(shown) ?? 0) + 1);
}

/** A is 0, Z 25, AA 26. */
function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
