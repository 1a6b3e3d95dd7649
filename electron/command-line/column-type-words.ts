import type { ColumnType } from '../../model/column';

export const typeWords: Readonly<Record<ColumnType, Readonly<Record<'de' | 'en', string>>>> = {
  text: { de: 'Text', en: 'text' },
  integer: { de: 'ganze Zahl', en: 'whole number' },
  number: { de: 'Zahl', en: 'number' },
  percent: { de: 'Prozent', en: 'percent' },
  money: { de: 'Geld', en: 'money' },
  date: { de: 'Datum', en: 'date' },
  datetime: { de: 'Datum mit Uhrzeit', en: 'date with time' },
  boolean: { de: 'Ja/Nein', en: 'yes/no' },
};
