import type { Dataset } from '../../model/dataset';
import { type Language, pickText } from '../../model/localized';
import { nameCalculation } from '../../model/name-calculation';
import type { Group, Measure, MeasureKind, Period } from '../../model/query';

/** A measure in words: "Anzahl der Zeilen", "Summe Gespräche", "Mittelwert Alter". */
export function nameMeasureIn(measure: Measure, dataset: Dataset, language: Language): string {
  const { calculate, further, ...base } = measure;
  if (further) {
    const inner = { ...base, ...(calculate ? { calculate } : {}) };
    return nameCalculation(nameMeasureIn(inner, dataset, language), further, String, language);
  }
  const translate = (column: string) => nameColumn(dataset, column, language);
  if (calculate) {
    const name = calculate.kind === 'ratio' && 'column' in base ? translate(base.column) : undefined;
    return nameCalculation(name ?? nameMeasureIn(base, dataset, language), calculate, translate, language);
  }
  if (measure.kind === 'count') return countOfRows[language];
  return `${measureNames[language][measure.kind]} ${nameColumn(dataset, measure.column, language)}`;
}

/** A column as the dataset calls it in the language. */
export function nameColumn(dataset: Dataset | undefined, column: string, language: Language): string {
  return pickText(dataset?.terms[column], language) || column;
}

/** What the rows are split by, in words: "Quartal, nach Jahr". */
export function nameGroupIn(group: Group, dataset: Dataset | undefined, language: Language): string {
  const column = nameColumn(dataset, group.column, language);
  return group.period ? `${column}, ${periodNames[language][group.period]}` : column;
}

export const measureNames: Readonly<Record<Language, Readonly<Record<MeasureKind, string>>>> = {
  de: {
    count: 'Anzahl',
    sum: 'Summe',
    mean: 'Mittelwert',
    median: 'Median',
    min: 'kleinster Wert',
    max: 'größter Wert',
    distinct: 'Anzahl verschiedener',
  },
  en: {
    count: 'Count',
    sum: 'Sum of',
    mean: 'Mean of',
    median: 'Median of',
    min: 'Smallest',
    max: 'Largest',
    distinct: 'Number of different',
  },
  fr: {
    count: 'Nombre',
    sum: 'Somme',
    mean: 'Moyenne',
    median: 'Médiane',
    min: 'Minimum',
    max: 'Maximum',
    distinct: 'Nombre distinct',
  },
};

const countOfRows: Readonly<Record<Language, string>> = {
  de: 'Anzahl der Zeilen',
  en: 'Number of rows',
  fr: 'Nombre de lignes',
};

const periodNames: Readonly<Record<Language, Readonly<Record<Period, string>>>> = {
  de: { year: 'nach Jahr', quarter: 'nach Quartal', month: 'nach Monat' },
  en: { year: 'by year', quarter: 'by quarter', month: 'by month' },
  fr: { year: 'par année', quarter: 'par trimestre', month: 'par mois' },
};
