import type { ColumnType } from '../../../model/column';
import type { ColumnChoice } from '../../../model/reading-choices';
import { assertNever } from '../../../model/result';
import { quoteText } from '../sql-text';
import { type CellFormat, valueSql } from './cell-format';
import { dateFormats, yearOnly } from './date-cells';
import { truthFormats } from './truth-cells';

/** A type other than text and numbers, of which the marks and digits are to be found. */
type FixedType = Exclude<ColumnType, 'text' | 'integer' | 'number' | 'percent' | 'money'>;

/**
 * The formats that the cells of a column may have that a person says to be of this type, the plainest first. The last ones take
 * each cell as it is written, and cells may differ.
 */
export function formatsForType(type: FixedType, days: ColumnChoice['days']): readonly CellFormat[] {
  switch (type) {
    case 'boolean':
      return [...truthFormats, anyTruth];
    case 'date':
      return [...dates.filter(isAllowed(days)), ...orders(days).map((order) => anyDate(order))];
    case 'datetime':
      return [...moments, ...orders(days).map((order) => anyMoment(order))];
    default:
      return assertNever(type);
  }
}

/** Of days written as 03/04/2024, the formats that a person allows. */
export function isAllowed(days: ColumnChoice['days']): (format: CellFormat) => boolean {
  if (days === undefined) return () => true;
  const other = days === 'day-first' ? dateFormats['month-first'] : dateFormats['day-first'];
  return (format) => format !== other;
}

type Order = NonNullable<ColumnChoice['days']>;

function orders(days: ColumnChoice['days']): readonly Order[] {
  return days === undefined ? ['day-first', 'month-first'] : [days];
}

const all = Object.values(dateFormats);
const dates = all.filter(({ type }) => type === 'date');
const moments = all.filter(({ type }) => type === 'datetime');

function anyDate(order: Order): CellFormat {
  const days = [...dates.filter(isAllowed(order)), yearOnly];
  const values = [
    ...days.map((format) => (cell: string) => valueSql(cell, format)),
    ...moments.map((format) => (cell: string) => `CAST(${valueSql(cell, format)} AS DATE)`),
  ];
  return unite('date', [...days, ...moments], values);
}

function anyMoment(order: Order): CellFormat {
  const days = dates.filter(isAllowed(order));
  const values = [
    ...moments.map((format) => (cell: string) => valueSql(cell, format)),
    ...days.map((format) => (cell: string) => `CAST(${valueSql(cell, format)} AS TIMESTAMP)`),
  ];
  return unite('datetime', [...moments, ...days], values);
}

function unite(
  type: ColumnType,
  formats: readonly CellFormat[],
  values: readonly ((cell: string) => string)[],
): CellFormat {
  return {
    type,
    pattern: formats.map(({ pattern }) => `(?:${pattern})`).join('|'),
    sql: (cell) => `coalesce(${values.map((value) => value(cell)).join(', ')})`,
  };
}

const yes = ['ja', 'yes', 'true', 'wahr', 'oui', 'j', 'y', '1'];
const no = ['nein', 'no', 'false', 'falsch', 'non', 'n', '0'];

const anyTruth: CellFormat = {
  type: 'boolean',
  pattern: [...yes, ...no].flatMap((word) => [word, capital(word), word.toUpperCase()]).join('|'),
  sql: (cell) => `lower(${cell}) IN (${yes.map(quoteText).join(', ')})`,
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
