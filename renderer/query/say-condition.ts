import { isTemporal } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import { formatPeriod, formatShortDate } from '../../model/date-format';
import { type InterfaceLanguage, pickText } from '../../model/localized';
import { formatNumber, plainNumber } from '../../model/number-format';
import type { Condition, Scalar } from '../../model/query';
import { wordsIn } from '../ui/words';
import { nameColumn } from './name-measure';
import { queryWords } from './query-words';

/** A filter in words: "Quartal im Jahr 2023", "Thema: Wohnen, Arbeit", "Einwohner größer als 100.000". */
export function sayCondition(condition: Condition, dataset: Dataset, language: InterfaceLanguage): string {
  const words = wordsIn(queryWords, language);
  const column = nameColumn(dataset, condition.column, language);
  if (condition.is === 'in') {
    const named = condition.values.slice(0, 3).map((value) => sayValue(value, condition, dataset, language));
    const more = condition.values.length - named.length;
    return `${column}: ${named.join(', ')}${more > 0 ? ` ${words.more(more)}` : ''}`;
  }
  const type = dataset.columns.find((each) => each.name === condition.column)?.type;
  const comparisons = type && isTemporal(type) ? words.timeComparisons : words.comparisons;
  if (!('value' in condition)) return `${column} ${comparisons[condition.is]}`;
  if (condition.is === 'contains' || condition.is === 'starts with')
    return `${column} ${comparisons[condition.is]} ${words.quoted(condition.value)}`;
  const value = sayValue(condition.value, condition, dataset, language);
  return condition.is === '=' ? `${column}: ${value}` : `${column} ${comparisons[condition.is]} ${value}`;
}

/** One value as people read it. */
export function sayValue(
  value: Scalar,
  about: Pick<Condition, 'column' | 'period'>,
  dataset: Dataset | undefined,
  language: InterfaceLanguage,
): string {
  const words = wordsIn(queryWords, language);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (about.period) return formatPeriod(String(value), language);
  if (typeof value === 'number')
    return formatNumber(value, { ...plainNumber, grouping: value >= 10_000 }, language);
  const column = dataset?.columns.find((each) => each.name === about.column);
  if (column && isTemporal(column.type)) return formatShortDate(value, language);
  return pickText(dataset?.terms[value], language) || value || words.empty;
}
