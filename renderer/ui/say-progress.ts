import type { Progress } from '../../electron/contract';
import type { InterfaceLanguage } from '../../model/localized';
import { localeOf } from '../../model/localized';
import { writeCount } from './write-count';

/** How far a piece of work is: "312 von 846 MB", "4.200.000 von 10.000.000 Zeilen", else "37 %"; "" where it is not known. */
export function sayProgress({ share, bytes, rows }: Progress, language: InterfaceLanguage): string {
  const of = { de: 'von', en: 'of' }[language];
  if (rows) {
    const unit = { de: 'Zeilen', en: 'rows' }[language];
    return `${writeCount(rows.done, language)} ${of} ${writeCount(rows.all, language)}\u00A0${unit}`;
  }
  if (bytes && bytes.all >= megabyte) {
    const write = (count: number) => writeCount(Math.round(count / megabyte), language);
    return `${write(bytes.done)} ${of} ${write(bytes.all)}\u00A0MB`;
  }
  if (share === null) return '';
  return new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(share);
}

const megabyte = 1_000_000;
