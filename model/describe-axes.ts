import type { ChartData } from './chart-data';
import type { Language } from './localized';
import { formatNumber } from './number-format';

/** Axes around a middle: each series with its value on each of them. */
export function describeAxes(data: ChartData, language: Language): readonly string[] {
  const say = words[language];
  const colon = language === 'fr' ? '\u00A0: ' : ': ';
  return data.series.map(({ label, values }) => {
    const list = data.categories.map((category, index) => {
      const value = values[index] ?? null;
      return `${category.label} ${value === null ? say.missing : formatNumber(value, data.format, language)}`;
    });
    return `${label ? `${label}${colon}` : ''}${list.join('; ')}.`;
  });
}

const words = {
  de: { missing: 'keine Angabe' },
  en: { missing: 'not stated' },
  fr: { missing: 'non précisé' },
} as const;
