import { z } from 'zod';
import { type Language, localeOf, localizedTextSchema, pickText } from './localized';

export const scales = ['one', 'thousand', 'million', 'billion'] as const;
export type Scale = (typeof scales)[number];

/** How a number is written. Percent numbers are kept as shown: 31.2 is written "31,2 %". */
export const numberFormatSchema = z.object({
  /** Digits after the decimal mark; without it, as many as needed, at most two. */
  decimals: z.int().min(0).max(6).optional(),
  scale: z.enum(scales).default('one'),
  /** What a 1 of the values stands for: of a column in 1 000 EUR a thousand. */
  base: z.enum(scales).optional(),
  /** What stands after the number: "Euro", "%". */
  unit: localizedTextSchema.optional(),
  /** What stands after exactly one (in French, after less than two), where it is another word: "1 Person". */
  unitOfOne: localizedTextSchema.optional(),
  /** False for years and codes: 2024, not 2.024. */
  grouping: z.boolean().default(true),
});
export type NumberFormat = Readonly<z.infer<typeof numberFormatSchema>>;

export const plainNumber: NumberFormat = { scale: 'one', grouping: true };

export const noBreakSpace = '\u00A0';
const narrowNoBreakSpace = '\u202F';
const trueMinus = '\u2212';

/** The number with scale word and unit, as running text: "55 Mio. Euro", "31,2 %", "31.2%". */
export function formatNumber(value: number, format: NumberFormat, language: Language): string {
  if (!Number.isFinite(value)) return '–';
  const number = formatDigits(value / formatFactor(format), format, language);
  return joinUnit(number, shortUnit(unitFor(number, format, language), language), language);
}

/** The format with the unit that the written number takes: one person, two persons, 1.0 persons. */
export function unitFor(number: string, format: NumberFormat, language: Language): NumberFormat {
  const singular = language === 'fr' ? /^[01](,\d+)?$/.test(number) : number === '1';
  return format.unitOfOne && format.scale === 'one' && singular
    ? { ...format, unit: format.unitOfOne }
    : format;
}

/** Digits only, with the marks of the language, a true minus, and no unit. */
export function formatDigits(
  value: number,
  format: Pick<NumberFormat, 'decimals' | 'grouping'>,
  language: Language,
): string {
  const digits = numberWriter(localeOf(language), format.decimals, format.grouping).format(value);
  // A value that rounds to nothing is nothing: never "−0".
  return /^-[0.,]*$/.test(digits) ? digits.slice(1) : digits.replace('-', trueMinus);
}

/** "Mio. Euro", "%", "" */
export function shortUnit(format: NumberFormat, language: Language): string {
  return joinScale(
    format.scale,
    shortScaleWord(format.scale, language),
    pickText(format.unit, language),
    language,
  );
}

/** "Mio. Euro", "million euros", "millions d’euros": in French a million is a noun and takes "de". */
export function joinScale(scale: Scale, word: string, unit: string, language: Language): string {
  const noun = language === 'fr' && (scale === 'million' || scale === 'billion');
  if (!noun || !unit || unit === '%' || /^d(e |[’'])/.test(unit))
    return [word, unit].filter(Boolean).join(' ');
  return /^[aeiouyhàâæéèêëîïôœùûü]/i.test(unit) ? `${word} d’${unit}` : `${word} de ${unit}`;
}

/**
 * German and French keep a number and its unit together by no-break spaces: 31,2 %, 55 Mio. Euro. English writes 31.2%
 * and "3 million" with a plain space, so that people find it when they search; slides never break inside a figure.
 */
export function joinUnit(number: string, unit: string, language: Language): string {
  if (!unit) return number;
  if (language === 'en') return unit === '%' ? `${number}%` : `${number} ${unit}`;
  const space = unit === '%' && language === 'fr' ? narrowNoBreakSpace : noBreakSpace;
  return `${number}${space}${unit.replaceAll(' ', noBreakSpace)}`;
}

/** What a value is divided by for its digits. */
export function formatFactor({ scale, base = 'one' }: Pick<NumberFormat, 'scale' | 'base'>): number {
  return scaleFactor(scale) / scaleFactor(base);
}

export function scaleFactor(scale: Scale): number {
  return { one: 1, thousand: 1e3, million: 1e6, billion: 1e9 }[scale];
}

export function shortScaleWord(scale: Scale, language: Language): string {
  if (scale === 'one') return '';
  return {
    de: { thousand: 'Tsd.', million: 'Mio.', billion: 'Mrd.' },
    en: { thousand: 'thousand', million: 'million', billion: 'billion' },
    fr: { thousand: 'k', million: 'M', billion: 'Md' },
  }[language][scale];
}

/** The word in running text for a number already divided by the scale: "3 Millionen", "1 Million", "3 millions". */
export function longScaleWord(scale: Scale, language: Language, scaled: number): string {
  if (scale === 'one') return '';
  const one = Math.abs(scaled) === 1;
  // French takes the plural from two on: 1,5 million.
  const belowTwo = Math.abs(scaled) < 2;
  return {
    de: {
      thousand: 'Tausend',
      million: one ? 'Million' : 'Millionen',
      billion: one ? 'Milliarde' : 'Milliarden',
    },
    en: { thousand: 'thousand', million: 'million', billion: 'billion' },
    fr: {
      thousand: 'mille',
      million: belowTwo ? 'million' : 'millions',
      billion: belowTwo ? 'milliard' : 'milliards',
    },
  }[language][scale];
}

const writers = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than using it a hundred times, so each is made once. */
function numberWriter(locale: string, decimals: number | undefined, grouping: boolean): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${grouping}`;
  const writer =
    writers.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 2,
      useGrouping: grouping ? 'always' : false,
    });
  writers.set(key, writer);
  return writer;
}
