import type { ChartData } from './chart-data';
import type { Language } from './localized';
import { formatNumber } from './number-format';

/** The steps of a funnel in their order, and what part of the first is left at the end. */
export function describeSteps(data: ChartData, language: Language): readonly string[] {
  const values = data.series[0]?.values ?? [];
  const say = words[language];
  const list = data.categories.map(({ label }, index) => {
    const value = values[index] ?? null;
    return `${label} ${value === null ? say.missing : formatNumber(value, data.format, language)}`;
  });
  const present = values.filter((value) => value !== null);
  const [first = 0] = present;
  const last = present.at(-1) ?? 0;
  const left =
    first > 0 && present.length > 1 ? [say.left(formatNumber((last / first) * 100, percent, language))] : [];
  return [`${say.steps}${list.join('; ')}.`, ...left];
}

const percent = { scale: 'one', grouping: true, decimals: 1, unit: { de: '%', en: '%', fr: '%' } } as const;

const words = {
  de: {
    steps: 'Schritt für Schritt: ',
    missing: 'keine Angabe',
    left: (part: string) => `Vom ersten bis zum letzten Schritt bleiben ${part}.`,
  },
  en: {
    steps: 'Step by step: ',
    missing: 'not stated',
    left: (part: string) => `From the first to the last step ${part} remain.`,
  },
  fr: {
    steps: 'Étape par étape\u00A0: ',
    missing: 'non précisé',
    left: (part: string) => `De la première à la dernière étape, il reste ${part}.`,
  },
} as const;
