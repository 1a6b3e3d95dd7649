import type { TimeStep } from './category';
import type { ChartData, ChartSeries } from './chart-data';
import type { Language } from './localized';
import { formatNumber } from './number-format';

/** From when to when values over time are shown: "Von 2017 bis 2023.", "Vom 1. Quartal 2017 bis zum 3. Quartal 2018." */
export function describeSpan(data: ChartData, language: Language): string {
  const first = data.categories[0];
  const last = data.categories.at(-1);
  if (!first || !last || first === last) return '';
  return spans[language](first.label, last.label, data.time);
}

/**
 * The course of a series: whether it rises or falls, from what to what, and its peak and low where these are not its
 * ends. "steigt von 34 auf 102; höchster Wert 115 (2. Quartal 2017)." Undefined for fewer than two values.
 */
export function describeCourse(data: ChartData, series: ChartSeries, language: Language): string | undefined {
  const points = series.values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || first === last) return undefined;
  const say = words[language];
  const write = (value: number) => formatNumber(value, data.format, language);
  const at = (point: { readonly value: number; readonly index: number }) =>
    [write(point.value), data.categories[point.index]?.label ?? ''] as const;
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const lowest = points.reduce((best, point) => (point.value < best.value ? point : best), first);
  const [from, to] = [write(first.value), write(last.value)];
  const peak = highest.value > Math.max(first.value, last.value) ? [say.highest(...at(highest))] : [];
  const low = lowest.value < Math.min(first.value, last.value) ? [say.lowest(...at(lowest))] : [];
  // What is written alike has not changed, as far as anyone can tell.
  if (from === to) {
    const steady = highest.value === lowest.value;
    return `${[steady ? say.same(from) : say.back(from), ...peak, ...low].join(say.and)}.`;
  }
  const rises = last.value > first.value;
  const onTheWay = points.every(
    ({ value }, index) =>
      index === 0 || Math.sign(value - (points[index - 1]?.value ?? 0)) !== (rises ? -1 : 1),
  );
  const always = onTheWay && points.length > 2;
  const trend = rises ? (always ? say.risesAlways : say.rises) : always ? say.fallsAlways : say.falls;
  return `${[trend(from, to), ...peak, ...low].join(say.and)}.`;
}

type Span = (first: string, last: string, step: TimeStep | undefined) => string;

const spans: Readonly<Record<Language, Span>> = {
  de: (first, last, step) =>
    step === 'quarter' || step === 'day' ? `Vom ${first} bis zum ${last}.` : `Von ${first} bis ${last}.`,
  en: (first, last) => `From ${first} to ${last}.`,
  fr: (first, last, step) => {
    if (step === 'quarter' || step === 'day') return `Du ${first} au ${last}.`;
    return `${/^[aeiouhéèâàô]/i.test(first) ? `D’${first}` : `De ${first}`} à ${last}.`;
  },
};

interface CourseWords {
  readonly rises: (from: string, to: string) => string;
  readonly risesAlways: (from: string, to: string) => string;
  readonly falls: (from: string, to: string) => string;
  readonly fallsAlways: (from: string, to: string) => string;
  readonly same: (value: string) => string;
  /** It ends where it began, with something else between. */
  readonly back: (value: string) => string;
  readonly highest: (value: string, name: string) => string;
  readonly lowest: (value: string, name: string) => string;
  readonly and: string;
}

const words: Readonly<Record<Language, CourseWords>> = {
  de: {
    rises: (from, to) => `steigt von ${from} auf ${to}`,
    risesAlways: (from, to) => `steigt durchgehend von ${from} auf ${to}`,
    falls: (from, to) => `sinkt von ${from} auf ${to}`,
    fallsAlways: (from, to) => `sinkt durchgehend von ${from} auf ${to}`,
    same: (value) => `bleibt bei ${value}`,
    back: (value) => `beginnt und endet bei ${value}`,
    highest: (value, name) => `höchster Wert ${value} (${name})`,
    lowest: (value, name) => `niedrigster Wert ${value} (${name})`,
    and: '; ',
  },
  en: {
    rises: (from, to) => `rises from ${from} to ${to}`,
    risesAlways: (from, to) => `rises throughout from ${from} to ${to}`,
    falls: (from, to) => `falls from ${from} to ${to}`,
    fallsAlways: (from, to) => `falls throughout from ${from} to ${to}`,
    same: (value) => `stays at ${value}`,
    back: (value) => `begins and ends at ${value}`,
    highest: (value, name) => `highest value ${value} (${name})`,
    lowest: (value, name) => `lowest value ${value} (${name})`,
    and: '; ',
  },
  fr: {
    rises: (from, to) => `augmente de ${from} à ${to}`,
    risesAlways: (from, to) => `augmente sans interruption de ${from} à ${to}`,
    falls: (from, to) => `diminue de ${from} à ${to}`,
    fallsAlways: (from, to) => `diminue sans interruption de ${from} à ${to}`,
    same: (value) => `reste à ${value}`,
    back: (value) => `commence et finit à ${value}`,
    highest: (value, name) => `valeur la plus élevée\u00A0: ${value} (${name})`,
    lowest: (value, name) => `valeur la plus basse\u00A0: ${value} (${name})`,
    and: '\u202F; ',
  },
};
