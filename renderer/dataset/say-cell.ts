import type { Column } from '../../model/column';
import { meaningOf } from '../../model/column-meaning';
import { formatShortDate } from '../../model/date-format';
import { type InterfaceLanguage, localeOf } from '../../model/localized';
import type { Cell } from '../../model/table';
import { wordsIn } from '../ui/words';
import { datasetWords } from './dataset-words';

/** A cell as it stands in the table of rows: all its digits, in the marks of the window's language. */
export function sayCell(cell: Cell, column: Column, language: InterfaceLanguage): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return wordsIn(datasetWords, language)[cell ? 'yes' : 'no'];
  if (typeof cell === 'number') return sayNumber(cell, column, language);
  return column.type === 'date' || column.type === 'datetime' ? formatShortDate(cell, language) : cell;
}

/** Years and codes are no amounts: 2024 and 70173, not 2.024. */
function isMeasured(column: Column): boolean {
  const known = measured.get(column) ?? !['time', 'code'].includes(meaningOf(column));
  measured.set(column, known);
  return known;
}

const measured = new WeakMap<Column, boolean>();

function mayBeYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1_900 && value <= 2_100;
}

const formats = new Map<string, Intl.NumberFormat>();

function sayNumber(value: number, column: Column, language: InterfaceLanguage): string {
  const grouping = column.type === 'money' || (isMeasured(column) && !mayBeYear(value));
  const key = `${language}${grouping}${column.type === 'money'}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(localeOf(language), {
      useGrouping: grouping ? 'always' : false,
      minimumFractionDigits: column.type === 'money' && !Number.isInteger(value) ? 2 : 0,
      maximumFractionDigits: 10,
    });
  formats.set(key, format);
  const text = format.format(value).replace('-', '\u2212');
  return column.type === 'percent' ? `${text}${language === 'de' ? '\u00A0%' : '%'}` : text;
}
