import { type InterfaceLanguage, localeOf } from '../../model/localized';

/** A whole number in the marks of the window's language: "6.160", "6,160". */
export function writeCount(count: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(localeOf(language), { useGrouping: 'always' }).format(count);
}
