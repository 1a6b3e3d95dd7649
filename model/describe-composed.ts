import type { ChartData } from './chart-data';
import type { ChartKind } from './chart-kinds';
import type { Language } from './localized';
import { formatNumber } from './number-format';
import { formatChange, nameStep, waterfallSteps } from './waterfall-steps';

/** What charts say that are not read as lines or as amounts side by side; undefined for all others. */
export function describeComposed(
  kind: ChartKind,
  data: ChartData,
  language: Language,
): readonly string[] | undefined {
  switch (kind) {
    case 'waterfall':
      return describeWaterfall(data, language);
    default:
      return undefined;
  }
}

function describeWaterfall(data: ChartData, language: Language): readonly string[] {
  const say = words[language];
  const { steps } = waterfallSteps(data);
  const isTotal = (kind: string) => kind === 'total' || kind === 'end';
  const named = (step: (typeof steps)[number]) => nameStep(step, data, language);
  const list = steps.map((step) => {
    if (step.value === null) return say.pair(named(step), say.missing);
    const write = isTotal(step.kind) ? formatNumber : formatChange;
    return say.pair(named(step), write(step.value, data.format, language));
  });
  return [`${say.steps}${list.join('; ')}.`];
}

const words = {
  de: {
    steps: 'Der Reihe nach: ',
    missing: 'keine Angabe',
    pair: (name: string, value: string) => `${name} ${value}`,
  },
  en: {
    steps: 'In order: ',
    missing: 'not stated',
    pair: (name: string, value: string) => `${name} ${value}`,
  },
  fr: {
    steps: 'Dans l’ordre\u00A0: ',
    missing: 'non précisé',
    pair: (name: string, value: string) => `${name} ${value}`,
  },
} as const;
