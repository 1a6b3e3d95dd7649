import type { Language } from './localized';
import { formatNumber, plainNumber } from './number-format';
import type { Calculation } from './query';

/**
 * What is calculated, in words: "Fälle (Anteil)", "Fälle je 1.000 Einwohner". `base` names the measure it is made of,
 * `nameColumn` says a column in the language.
 */
export function nameCalculation(
  base: string,
  calculation: Calculation,
  nameColumn: (column: string) => string,
  language: Language,
): string {
  if (calculation.kind === 'ratio') {
    const { column, per = 1 } = calculation;
    const count = per === 1 ? [] : [formatNumber(per, plainNumber, language)];
    return [base, perWords[language], ...count, nameColumn(column)].join(' ');
  }
  const word = words[language][calculation.kind];
  if (calculation.kind === 'index') return `${base} (${word}, ${calculation.base} = 100)`;
  return `${base} (${word}${calculation.kind === 'moving' ? ` ${calculation.periods}` : ''})`;
}

const perWords: Readonly<Record<Language, string>> = { de: 'je', en: 'per', fr: 'pour' };

const words: Readonly<Record<Language, Readonly<Record<Exclude<Calculation['kind'], 'ratio'>, string>>>> = {
  de: {
    share: 'Anteil',
    change: 'Veränderung',
    growth: 'Veränderung in %',
    index: 'Index',
    running: 'aufgelaufen',
    moving: 'gleitendes Mittel über',
  },
  en: {
    share: 'share',
    change: 'change',
    growth: 'change in %',
    index: 'index',
    running: 'running total',
    moving: 'moving average over',
  },
  fr: {
    share: 'part',
    change: 'évolution',
    growth: 'évolution en %',
    index: 'indice',
    running: 'cumul',
    moving: 'moyenne mobile sur',
  },
};
