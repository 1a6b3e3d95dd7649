import { type Column, isNumeric } from '../../model/column';
import type { InterfaceLanguage } from '../../model/localized';
import type { Cell } from '../../model/table';
import { sayCell } from './say-cell';

/** Pixels. */
const narrowest = 84;
const widest = 340;
const perLetter = 7.4;
const padding = 28;

/** How wide each column is drawn: for its name and for what stands in the first rows, within limits. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[] | undefined,
  language: InterfaceLanguage,
): readonly number[] {
  return columns.map((column, index) => {
    const cells = (rows ?? []).map((row) => sayCell(row[index] ?? null, column, language).length);
    const expected = isNumeric(column.type) ? 8 : 14;
    const letters = Math.max(column.name.length + 1, column.type.length + 8, ...(rows ? cells : [expected]));
    return Math.round(Math.max(narrowest, Math.min(widest, letters * perLetter + padding)));
  });
}
