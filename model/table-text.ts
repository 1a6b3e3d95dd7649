import { labelCategory, readMoment } from './category';
import { isNumeric, isTemporal } from './column';
import type { Dataset } from './dataset';
import { formatShortDate } from './date-format';
import { type Language, pickText } from './localized';
import { nameCalculation } from './name-calculation';
import { formatNumber, type NumberFormat } from './number-format';
import { type Measure, nameGroup, nameMeasure, type Query } from './query';
import { sayRest } from './rest-name';
import type { BlockOf } from './slide';
import type { Cell, Table, TableColumn } from './table';

export interface TableTextColumn {
  readonly name: string;
  readonly heading: string;
  readonly numeric: boolean;
}

/** A table as it is read: every cell in words and digits of the language. */
export interface TableText {
  readonly columns: readonly TableTextColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Index of the column that names the rows, or -1. */
  readonly naming: number;
}

export function tableText(
  block: BlockOf<'table'>,
  table: Table,
  terms: Dataset['terms'],
  language: Language,
): TableText {
  const shown = chooseColumns(block, table);
  const columns = shown.map(({ column }) => ({
    name: column.name,
    heading:
      pickText(block.headings[column.name], language) || nameColumn(column, block.query, terms, language),
    numeric: isNumeric(column.type) && !isYears(table, column),
  }));
  return {
    columns,
    rows: table.rows.map((row) =>
      shown.map(({ column, index }, place) =>
        sayCell(
          sayOthers(row[index] ?? null, column, block.query, language),
          column,
          columns[place]?.numeric ?? false,
          block.formats[column.name] ?? usualFormat(column),
          terms,
          language,
        ),
      ),
    ),
    naming: columns.findIndex((column) => !column.numeric),
  };
}

/** Those that the block names, as far as the answer has them; all where it names none. */
function chooseColumns(block: BlockOf<'table'>, table: Table) {
  const all = table.columns.map((column, index) => ({ column, index }));
  const named = block.columns.flatMap((name) => all.find(({ column }) => column.name === name) ?? []);
  return named.length > 0 ? named : all;
}

/** What a column of an answer is called: "Gespräche (Summe)", "Anzahl", "Quartal". */
export function nameColumn(
  column: TableColumn,
  query: Query,
  terms: Dataset['terms'],
  language: Language,
): string {
  const translate = (name: string) => pickText(terms[name], language) || name;
  const measure = query.measures.find((each) => nameMeasure(each) === column.name);
  if (measure) {
    const base = nameBase(measure, translate, language);
    return [measure.calculate, measure.further].reduce(
      (name, calculation) => (calculation ? nameCalculation(name, calculation, translate, language) : name),
      base,
    );
  }
  const group = query.groups.find((each) => nameGroup(each) === column.name);
  return group?.period ? words[language][group.period] : translate(column.name);
}

/** A sum goes by the name of what is summed up; the others say what they are. */
function nameBase(measure: Measure, translate: (name: string) => string, language: Language): string {
  if (measure.kind === 'count') return words[language].count;
  if (measure.kind === 'sum') return translate(measure.column);
  return `${translate(measure.column)} (${words[language][measure.kind]})`;
}

function sayCell(
  cell: Cell,
  column: TableColumn,
  numeric: boolean,
  format: NumberFormat | undefined,
  terms: Dataset['terms'],
  language: Language,
): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'number')
    return numeric && format ? formatNumber(cell, format, language) : String(cell);
  if (typeof cell === 'string' && isTemporal(column.type)) return formatShortDate(cell, language);
  return labelCategory(cell, terms, language);
}

/** The row of all others goes by its name in the language. */
function sayOthers(cell: Cell, column: TableColumn, { groups, top }: Query, language: Language): Cell {
  const [first] = groups;
  const isRest =
    top?.others !== undefined && cell === top.others && first && nameGroup(first) === column.name;
  return isRest ? sayRest(cell, language) : cell;
}

function usualFormat(column: TableColumn): NumberFormat {
  if (column.type === 'percent') return { scale: 'one', grouping: true, unit: { de: '%', en: '%', fr: '%' } };
  return { scale: 'one', grouping: true, ...(column.type === 'money' ? { decimals: 2 } : {}) };
}

/** Years are names of rows, not amounts: 2023, never 2.023. */
function isYears(table: Table, column: TableColumn): boolean {
  if (column.type !== 'integer') return false;
  const index = table.columns.indexOf(column);
  const cells = table.rows.map((row) => row[index] ?? null).filter((cell) => cell !== null);
  return index === 0 && cells.length > 0 && cells.every((cell) => readMoment(cell)?.step === 'year');
}

const words = {
  de: {
    count: 'Anzahl',
    mean: 'Mittelwert',
    median: 'Median',
    min: 'kleinster Wert',
    max: 'größter Wert',
    distinct: 'verschiedene',
    year: 'Jahr',
    quarter: 'Quartal',
    month: 'Monat',
  },
  en: {
    count: 'Count',
    mean: 'mean',
    median: 'median',
    min: 'lowest',
    max: 'highest',
    distinct: 'distinct',
    year: 'Year',
    quarter: 'Quarter',
    month: 'Month',
  },
  fr: {
    count: 'Nombre',
    mean: 'moyenne',
    median: 'médiane',
    min: 'minimum',
    max: 'maximum',
    distinct: 'distincts',
    year: 'Année',
    quarter: 'Trimestre',
    month: 'Mois',
  },
} as const;
