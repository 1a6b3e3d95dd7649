import type { ChartData } from './chart-data';
import type { Language } from './localized';
import {
  formatDigits,
  formatFactor,
  formatNumber,
  type NumberFormat,
  noBreakSpace,
  shortUnit,
} from './number-format';

/** One bar of a waterfall. */
export interface WaterfallStep {
  /** total: drawn from zero · change: from the level before it · rest: small changes as one · end: what the changes come to */
  readonly kind: 'total' | 'change' | 'rest' | 'end';
  /** Index of the data's categories; undefined for a rest and for an end that the data do not have. */
  readonly category: number | undefined;
  readonly value: number | null;
  /** Levels; both the same where the value is missing. */
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** How much the totals differ from what the changes before them come to; undefined where they agree. */
  readonly unexplained: number | undefined;
}

/**
 * The bars of a waterfall. Totals are those that the chart names; else the first, and the last if the changes lead to
 * it; if they do not, an end is added.
 * @param most so many bars can be read: beyond that, small changes between two totals become one
 */
export function waterfallSteps(data: ChartData, most = 16): Waterfall {
  const values = data.categories.map((_, index) => data.series[0]?.values[index] ?? null);
  const tolerance = roundingOf(data, values.length);
  const { totals, addsEnd } = findTotals(data, values, tolerance);
  const kept = chooseKept(values, totals, most - (addsEnd ? 1 : 0));
  const steps: WaterfallStep[] = [];
  let level = 0;
  let unexplained = 0;
  let rest: number | undefined;
  const change = (kind: WaterfallStep['kind'], category: number | undefined, value: number | null) => {
    steps.push({ kind, category, value, from: level, to: level + (value ?? 0) });
    level += value ?? 0;
  };
  const endSection = () => {
    if (rest !== undefined) change('rest', undefined, rest);
    rest = undefined;
  };
  for (const [index, value] of values.entries()) {
    if (!totals.has(index)) {
      if (kept.has(index)) change('change', index, value);
      else rest = (rest ?? 0) + (value ?? 0);
      continue;
    }
    endSection();
    if (value === null) {
      steps.push({ kind: 'total', category: index, value, from: level, to: level });
      continue;
    }
    if (steps.length > 0) unexplained += value - level;
    steps.push({ kind: 'total', category: index, value, from: 0, to: value });
    level = value;
  }
  endSection();
  if (addsEnd) steps.push({ kind: 'end', category: undefined, value: level, from: 0, to: level });
  return { steps, unexplained: Math.abs(unexplained) > tolerance ? unexplained : undefined };
}

/** A change with its sign: "+12", "−3,5 %"; one that is written as nothing has none. */
export function formatChange(value: number, format: NumberFormat, language: Language): string {
  return sign(value, formatNumber(value, format, language));
}

/** The same without its unit, which stands at the totals: "+3,1" between 48 and 51 million. Percentages keep theirs. */
export function formatChangeShort(value: number, format: NumberFormat, language: Language): string {
  if (shortUnit(format, language) === '%') return formatChange(value, format, language);
  return sign(value, formatDigits(value / formatFactor(format), format, language));
}

function sign(value: number, written: string): string {
  return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}

export function nameStep(step: WaterfallStep, data: ChartData, language: Language): string {
  if (step.category !== undefined) return data.categories[step.category]?.label ?? '';
  return stepNames[step.kind === 'rest' ? 'rest' : 'end'][language];
}

/** Below the drawing, where the totals say something else than the changes. */
export function sayUnexplained(difference: number, data: ChartData, language: Language): string {
  return unexplainedWords[language] + formatChange(difference, data.format, language);
}

const stepNames = {
  rest: { de: 'Übrige', en: 'All others', fr: 'Autres' },
  end: { de: 'Ergebnis', en: 'Result', fr: 'Résultat' },
} as const;

const unexplainedWords = {
  de: `Durch die Veränderungen nicht erklärt:${noBreakSpace}`,
  en: 'Not explained by the changes: ',
  fr: `Non expliqué par les variations${noBreakSpace}: `,
} as const;

function findTotals(data: ChartData, values: readonly (number | null)[], tolerance: number) {
  if (data.totals) return { totals: new Set(data.totals), addsEnd: false };
  const last = values.length - 1;
  if (last < 1) return { totals: new Set([0]), addsEnd: false };
  const before = values.slice(0, last).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const end = values[last] ?? null;
  // A last value that is missing, or that the changes lead to, is the end; with only two there is no change between them.
  const isEnd =
    end === null || last === 1 || Math.abs(end - before) <= Math.min(tolerance, Math.abs(end) * 0.05);
  return { totals: new Set(isEnd ? [0, last] : [0]), addsEnd: !isEnd };
}

/** What rounding alone may make of so many values that are written with the decimals of the chart. */
function roundingOf({ format, series }: ChartData, count: number): number {
  const unit = formatFactor(format) * 10 ** -(format.decimals ?? 2);
  const largest = Math.max(0, ...(series[0]?.values ?? []).map((value) => Math.abs(value ?? 0)));
  return Math.max((unit * (count + 1)) / 2, largest * 1e-9);
}

/** The largest changes, so many that all bars together are not more than `most`. */
function chooseKept(
  values: readonly (number | null)[],
  totals: ReadonlySet<number>,
  most: number,
): ReadonlySet<number> {
  const changes = values.map((_, index) => index).filter((index) => !totals.has(index));
  if (values.length <= most) return new Set(changes);
  const size = (index: number) => Math.abs(values[index] ?? 0);
  // A rest may stand before each total and at the end.
  const room = Math.max(1, most - 2 * totals.size - 1 + (totals.has(0) ? 1 : 0));
  return new Set(changes.toSorted((a, b) => size(b) - size(a) || a - b).slice(0, room));
}
