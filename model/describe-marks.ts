import type { ChartArrow, ChartArrowEnd } from './chart-arrow';
import type { ChartData } from './chart-data';
import type { Language } from './localized';

/** The lines, bands and arrows of a drawing in sentences. */
export function describeMarks(data: ChartData, language: Language): readonly string[] {
  const say = words[language];
  const references = (data.references ?? []).map(({ label }) => label);
  return [
    ...(references.length > 0 ? [say.references(references.join('; '))] : []),
    ...(data.arrows ?? []).map((arrow) => describeArrow(arrow, data, language)),
  ];
}

function describeArrow({ kind, from, to, text }: ChartArrow, data: ChartData, language: Language): string {
  const say = words[language];
  const name = ({ category, series }: ChartArrowEnd) => {
    const own = typeof series === 'number' ? (data.series[series]?.label ?? '') : '';
    return [own, data.categories[category]?.label ?? ''].filter(Boolean).join(', ');
  };
  return (kind === 'growth' ? say.growth : say.change)(name(from), name(to), text.replace(/\.$/, ''));
}

interface MarkWords {
  readonly references: (labels: string) => string;
  readonly change: (from: string, to: string, text: string) => string;
  readonly growth: (from: string, to: string, text: string) => string;
}

const words: Readonly<Record<Language, MarkWords>> = {
  de: {
    references: (labels) => `Eingezeichnet: ${labels}.`,
    change: (from, to, text) => `Unterschied von ${from} zu ${to}: ${text}.`,
    growth: (from, to, text) => `Wachstum von ${from} bis ${to}: ${text}.`,
  },
  en: {
    references: (labels) => `Marked: ${labels}.`,
    change: (from, to, text) => `Difference from ${from} to ${to}: ${text}.`,
    growth: (from, to, text) => `Growth from ${from} to ${to}: ${text}.`,
  },
  fr: {
    references: (labels) => `Repères\u00A0: ${labels}.`,
    change: (from, to, text) => `Écart entre ${from} et ${to}\u00A0: ${text}.`,
    growth: (from, to, text) => `Croissance de ${from} à ${to}\u00A0: ${text}.`,
  },
};
