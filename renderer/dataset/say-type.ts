import type { Column } from '../../model/column';
import { sayUnit } from '../../model/column-format';
import type { InterfaceLanguage } from '../../model/localized';
import { wordsIn } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { datasetWords } from './dataset-words';

/** Type and unit of a column: "Geld, Tsd. EUR". A percent shows its unit with each value. */
export function sayType(column: Column, language: InterfaceLanguage): string {
  const type = wordsIn(datasetWords, language).types[column.type];
  return [type, column.type !== 'percent' && sayUnit(column, language)].filter(Boolean).join(', ');
}

/** What stands below the name of a column in the table: "ganze Zahl · 3 fehlen". */
export function sayBelowName(column: Column, language: InterfaceLanguage): string {
  const missing = wordsIn(datasetWords, language).missing(writeCount(column.missing, language));
  return [sayType(column, language), column.missing > 0 && missing].filter(Boolean).join(' · ');
}
