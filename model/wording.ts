import { z } from 'zod';
import { fractionWordingSchema, isTrueFraction, sayFraction, stateFraction } from './fraction-wording';
import { type Language, pickText } from './localized';
import {
  formatDigits,
  joinScale,
  joinUnit,
  longScaleWord,
  type NumberFormat,
  type Scale,
  scaleFactor,
  shortUnit,
  unitFor,
} from './number-format';

/**
 * How a figure is said. `step` is what it is rounded to: with a step of 1,000,000, more-than says "more than 3 million"
 * of 3,124,608. rounded: the nearest step ("rund") · more-than: the step below · nearly: the step above ("knapp") ·
 * fraction: a share in words ("fast jede dritte").
 */
export const wordingSchema = z.union([
  z.object({ kind: z.literal('exact') }),
  z.object({ kind: z.enum(['rounded', 'more-than', 'nearly']), step: z.number().positive() }),
  fractionWordingSchema,
]);
export type Wording = Readonly<z.infer<typeof wordingSchema>>;

/** `floor`: the source gives a number that the true value exceeds; the dataset holds "1200" for "more than 1,200". */
export const bounds = ['exact', 'floor'] as const;
export type Bound = (typeof bounds)[number];

/** A figure in words, in parts, since a slide may draw each in its own size. */
export interface Phrase {
  /** "mehr als", "rund"; "" for none. */
  readonly lead: string;
  readonly number: string;
  /** Scale word and unit: "Millionen", "Mio. Euro", "%". */
  readonly unit: string;
  /** The whole as running text. */
  readonly text: string;
}

/** The value as a number of ones: 3,200 of a column in thousands is 3,200,000. */
export function trueValue(value: number, { base = 'one' }: Pick<NumberFormat, 'base'>): number {
  return Number((value * scaleFactor(base)).toPrecision(15));
}

/** What the wording says of the true value, as a number: of 3,124,608, more-than by a million says 3,000,000. */
export function stateValue(value: number, wording: Wording, bound: Bound): number {
  if (wording.kind === 'exact') return value;
  if (wording.kind === 'fraction') return stateFraction(wording);
  // Cut to twelve digits, so that 0.3 / 0.1 is three steps and not 2.9999999999999996.
  const steps = Number((value / wording.step).toPrecision(12));
  const onStep = bound === 'exact' && Number.isInteger(steps);
  switch (wording.kind) {
    case 'rounded':
      return Math.round(steps) * wording.step;
    case 'more-than':
      // The true value exceeds a floor already; an exact value is not more than itself.
      return (onStep ? steps - 1 : Math.floor(steps)) * wording.step;
    case 'nearly':
      return (onStep ? steps + 1 : Math.ceil(steps)) * wording.step;
  }
}

/** What a wording needs to know of a number beside its value. */
export interface Said {
  readonly format: NumberFormat;
  readonly bound: Bound;
}

/**
 * Whether the wording may be used of the true value: it must be true and not misleading. "Rund" and "knapp" need the
 * value to be within a tenth of what is said; nobody may say either of a floor, whose true value is not known. Only
 * shares are fractions.
 */
export function isTrueWording(value: number, wording: Wording, { format, bound }: Said): boolean {
  if (wording.kind === 'fraction')
    return isShare(format) && isTrueFraction(value, wording, bound === 'floor');
  const stated = stateValue(value, wording, bound);
  switch (wording.kind) {
    case 'exact':
      return bound === 'exact';
    case 'more-than':
      return stated > 0;
    case 'rounded':
    case 'nearly':
      return bound === 'exact' && stated > 0 && Math.abs(stated - value) <= stated * 0.1;
  }
}

/** Numbers that are written in percent. */
export function isShare(format: NumberFormat): boolean {
  return pickText(format.unit, 'en') === '%' && format.scale === 'one';
}

/**
 * The wording itself where it is true of the value; else the nearest that is, so that a text never says what the data no
 * longer hold: the exact number, or of a floor what it is more than.
 */
export function settleWording(value: number, wording: Wording, said: Said): Wording {
  if (isTrueWording(value, wording, said)) return wording;
  if (said.bound === 'exact' || !(value > 0)) return { kind: 'exact' };
  // Every digit that is written down, so that what is said is the floor itself.
  const digits = Number(value.toPrecision(12)).toString().split('.')[1]?.length ?? 0;
  return { kind: 'more-than', step: Number((10 ** -digits).toPrecision(12)) };
}

/** The value in words. `long` writes "3 Millionen" where a tile would write "3 Mio.". */
export function phraseValue(
  value: number,
  wording: Wording,
  options: Said & { readonly long: boolean },
  language: Language,
): Phrase {
  const { format, bound, long } = options;
  if (wording.kind === 'fraction') {
    const { lead, words } = sayFraction(wording, language);
    return { lead, number: words, unit: '', text: lead ? `${lead} ${words}` : words };
  }
  const stated = stateValue(trueValue(value, format), wording, bound);
  const scale = long ? wordScale(stated, format) : format.scale;
  const scaled = stated / scaleFactor(scale);
  const isAsked = wording.kind === 'exact' && scale === format.scale;
  const decimals = isAsked ? format.decimals : countDecimals(scaled);
  const number = formatDigits(scaled, { ...format, decimals }, language);
  const counted = unitFor(number, { ...format, scale }, language);
  const unit = long
    ? joinScale(scale, longScaleWord(scale, language, scaled), pickText(counted.unit, language), language)
    : shortUnit(unitFor(number, format, language), language);
  const lead = wording.kind === 'exact' ? '' : leads[language][wording.kind];
  return { lead, number, unit, text: [lead, joinUnit(number, unit, language)].filter(Boolean).join(' ') };
}

const leads = {
  de: { rounded: 'rund', 'more-than': 'mehr als', nearly: 'knapp' },
  en: { rounded: 'about', 'more-than': 'more than', nearly: 'nearly' },
  fr: { rounded: 'environ', 'more-than': 'plus de', nearly: 'près de' },
} as const;

/** In words nobody says "3,200 thousand": numbers of thousands are told in the largest word that keeps all their digits. */
function wordScale(stated: number, { scale, base = 'one' }: NumberFormat): Scale {
  if (base === 'one' || scale !== base) return scale;
  const fitting = (['billion', 'million'] as const).filter((word) => {
    const scaled = Math.abs(stated) / scaleFactor(word);
    return scaled >= 1 && Math.abs(scaled - Number(scaled.toFixed(3))) < 1e-9 * scaled;
  });
  const larger = fitting.find((word) => scaleFactor(word) > scaleFactor(scale));
  return larger ?? scale;
}

/** As many digits as the rounded number has, at most three: 3, 1.2, 0.25. */
function countDecimals(scaled: number): number {
  const digits = Number(scaled.toPrecision(12)).toString().split('.')[1] ?? '';
  return Math.min(digits.length, 3);
}
