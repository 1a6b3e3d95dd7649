import { type Column, isTemporal } from '../../model/column';
import { formatShortDate } from '../../model/date-format';
import { type InterfaceLanguage, localeOf } from '../../model/localized';
import type { Cell } from '../../model/table';
import { sayCell } from './say-cell';

/**
 * Cells as a spreadsheet of the language takes them from the clipboard: tabs between them, numbers with its decimal mark and
 * all digits but no thousands marks, a plain minus.
 */
export function writeTsv(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  language: InterfaceLanguage,
): string {
  return rows
    .map((row) =>
      columns.map((column, index) => quote(writeCell(row[index] ?? null, column, language))).join('\t'),
    )
    .join('\n');
}

function writeCell(cell: Cell, column: Column, language: InterfaceLanguage): string {
  if (typeof cell === 'number') {
    const text = new Intl.NumberFormat(localeOf(language), {
      useGrouping: false,
      maximumFractionDigits: 20,
    }).format(cell);
    return column.type === 'percent' ? `${text}%` : text;
  }
  if (typeof cell === 'string' && isTemporal(column.type))
    return formatShortDate(cell, language).replace(', ', ' ');
  return typeof cell === 'string' ? cell : sayCell(cell, column, language);
}

/** A text with a tab, a line end or a quotation mark would fall apart. */
function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
