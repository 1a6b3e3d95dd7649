import { type InterfaceLanguage, localeOf } from '../../model/localized';

/** The size of a file: "12 kB", "1,4 MB". */
export function writeBytes(bytes: number, language: InterfaceLanguage): string {
  const [size, unit] =
    bytes < 1_000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
