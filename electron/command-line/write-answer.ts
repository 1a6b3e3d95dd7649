import { isNumeric, isTemporal } from '../../model/column';
import { sayUnit } from '../../model/column-format';
import { meaningOf } from '../../model/column-meaning';
import { formatShortDate } from '../../model/date-format';
import type { JoinReport } from '../../model/join-report';
import type { InterfaceLanguage } from '../../model/localized';
import { formatDigits } from '../../model/number-format';
import type { Cell, Table, TableColumn } from '../../model/table';
import { layOut } from './lay-out';

/** For people: aligned, in the marks of the language. */
export function writeTable({ columns, rows }: Table, language: InterfaceLanguage): string {
  const headers = columns.map((column) => {
    const { name } = column;
    const unit = sayUnit(column, language);
    return unit && !name.includes(unit) ? `${name} [${unit}]` : name;
  });
  const writers = columns.map((column, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    return cellWriter(column, cells, language);
  });
  const written = rows.map((row) => row.map((cell, index) => writers[index]?.(cell) ?? ''));
  const right = columns.map(({ type }) => isNumeric(type));
  return `${layOut(headers, written, right)}\n`;
}

/** RFC 4180, with decimal points and ISO dates: for programs. */
export function writeCsvRow(cells: readonly Cell[]): string {
  const written = cells.map((cell) => {
    const text = cell === null ? '' : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(',')}\r\n`;
}

export function writeJsonStart(columns: readonly TableColumn[]): string {
  return `{"columns":${JSON.stringify(columns.map(({ name, type }) => ({ name, type })))},"rows":[`;
}

/** Rows within the JSON value; `first` if none were written before. */
export function writeJsonRows(rows: Table['rows'], first: boolean): string {
  if (rows.length === 0) return '';
  return (first ? '' : ',') + rows.map((row) => JSON.stringify(row)).join(',');
}

/** The end of the JSON value, with what the join reports, if there was one. */
export function writeJsonEnd(join: JoinReport | null): string {
  return `]${join ? `,"join":${JSON.stringify(join)}` : ''}}\n`;
}

function cellWriter(
  column: TableColumn,
  cells: readonly Cell[],
  language: InterfaceLanguage,
): (cell: Cell) => string {
  // The same number of digits in all rows, so that the marks stand below each other.
  const decimals = cells.reduce<number>((most, cell) => Math.max(most, countDecimals(cell)), 0);
  const grouping = !isYear(column);
  return (cell) => {
    if (cell === null) return '–';
    if (typeof cell === 'number') return formatDigits(cell, { decimals, grouping }, language);
    if (typeof cell === 'boolean')
      return { de: ['nein', 'ja'], en: ['no', 'yes'] }[language][Number(cell)] ?? '';
    return isTemporal(column.type) ? formatShortDate(cell, language) : cell;
  };
}

function isYear({ name, type }: TableColumn): boolean {
  return (
    type === 'integer' && (name.startsWith('year(') || ['time', 'code'].includes(meaningOf({ name, type })))
  );
}

function countDecimals(cell: Cell): number {
  return typeof cell === 'number' ? Math.min(4, (String(cell).split('.')[1] ?? '').length) : 0;
}
