import { type Column, isNumeric } from '../../model/column';
import type { InterfaceLanguage } from '../../model/localized';
import type { Cell } from '../../model/table';
import { sayCell } from './say-cell';
import { sayBelowName } from './say-type';

/** Pixels. */
const narrowest = 84;
const widest = 340;
const perLetter = 7.4;
const padding = 28;
/** Letters below the name, compared with those of the name. */
const smaller = 0.9;

/** How wide each column is drawn: for its name and for what stands in the first rows, within limits. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[] | undefined,
  language: InterfaceLanguage,
): readonly number[] {
  return columns.map((column, index) => {
    const cells = (rows ?? []).map((row) => sayCell(row[index] ?? null, column, language).length);
    const expected = isNumeric(column.type) ? 8 : 14;
    const below = Math.ceil(sayBelowName(column, language).length * smaller);
    const letters = Math.max(column.name.length + 1, below, ...(rows ? cells : [expected]));
    return Math.round(Math.max(narrowest, Math.min(widest, letters * perLetter + padding)));
  });
}
