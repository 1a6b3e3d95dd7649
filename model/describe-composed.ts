import type { ChartData } from './chart-data';
import type { ChartKind } from './chart-kinds';
import { describeTimeLine } from './describe-time-line';
import type { Language } from './localized';
import { formatNumber } from './number-format';
import { spansOf } from './spans';
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
    case 'dumbbell':
      return describeSpans(data, language);
    case 'bullet':
      return describeTargets(data, language);
    case 'time-line':
      return describeTimeLine(data, language);
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

/** So many are told one by one. */
const mostTold = 12;

function describeSpans(data: ChartData, language: Language): readonly string[] {
  const say = words[language];
  const { beginLabel, endLabel, spans } = spansOf(data);
  const write = (value: number | null) =>
    value === null ? say.missing : formatNumber(value, data.format, language);
  return tellAll(data, language, `${beginLabel} – ${endLabel}`, (index) => {
    const { begin, end } = spans[index] ?? { begin: null, end: null };
    return `${write(begin)} – ${write(end)}`;
  });
}

function describeTargets(data: ChartData, language: Language): readonly string[] {
  const say = words[language];
  const targets = data.further.target?.values[0] ?? [];
  const write = (value: number | null) =>
    value === null ? say.missing : formatNumber(value, data.format, language);
  return tellAll(data, language, `${data.valueLabel}, ${data.further.target?.label ?? ''}`, (index) => {
    const target = targets[index] ?? null;
    const value = write(data.series[0]?.values[index] ?? null);
    return target === null ? `${value}, ${say.noTarget}` : `${value}, ${say.target} ${write(target)}`;
  });
}

/** "2015 – 2023: Stuttgart 31 – 58; Böblingen 35 – 41; 3 weitere." */
function tellAll(
  { categories }: ChartData,
  language: Language,
  subject: string,
  tell: (index: number) => string,
): readonly string[] {
  const say = words[language];
  const told = categories.slice(0, mostTold).map(({ label }, index) => `${label} ${tell(index)}`);
  const more = categories.length - told.length;
  return [`${subject}${say.colon} ${[...told, ...(more > 0 ? [say.more(more)] : [])].join('; ')}.`];
}

const words = {
  de: {
    steps: 'Der Reihe nach: ',
    missing: 'keine Angabe',
    colon: ':',
    target: 'Ziel',
    noTarget: 'ohne Ziel',
    more: (count: number) => (count === 1 ? '1 weiterer Eintrag' : `${count} weitere Einträge`),
    pair: (name: string, value: string) => `${name} ${value}`,
  },
  en: {
    steps: 'In order: ',
    missing: 'not stated',
    colon: ':',
    target: 'target',
    noTarget: 'no target',
    more: (count: number) => `${count} more`,
    pair: (name: string, value: string) => `${name} ${value}`,
  },
  fr: {
    steps: 'Dans l’ordre\u00A0: ',
    missing: 'non précisé',
    colon: '\u00A0:',
    target: 'objectif',
    noTarget: 'sans objectif',
    more: (count: number) => (count === 1 ? '1 autre' : `${count} autres`),
    pair: (name: string, value: string) => `${name} ${value}`,
  },
} as const;
