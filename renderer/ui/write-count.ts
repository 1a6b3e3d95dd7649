import { type InterfaceLanguage, localeOf } from '../../model/localized';

/** A whole number in the marks of the window's language: "6.160", "6,160". */
export function writeCount(count: number, language: InterfaceLanguage): string {
  const format =
    formats.get(language) ?? new Intl.NumberFormat(localeOf(language), { useGrouping: 'always' });
  formats.set(language, format);
  return format.format(count);
}

/** Made once: each costs more than writing a hundred numbers. */
const formats = new Map<InterfaceLanguage, Intl.NumberFormat>();
