import type { Language } from './localized';
import { noBreakSpace } from './number-format';

/** ISO date, month or year as people write it: "14. Februar 2024", "Februar 2024", "2024". */
export function formatDate(iso: string, language: Language): string {
  if (!/^\d{4}(-\d{2}){0,2}/.test(iso)) return iso;
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // What is no date of the calendar (2024-13, a code that looks like one) stays as it is.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso.slice(0, 10))) return iso;
  const name = months[language][date.getUTCMonth()] ?? '';
  if (!day) return `${name} ${year}`;
  // French says the first of the month, and only the first, as an ordinal.
  const ordinal = language === 'de' ? '.' : language === 'fr' && day === '01' ? 'er' : '';
  return `${Number(day)}${ordinal}${noBreakSpace}${name} ${year}`;
}

/** ISO date in digits, for tables: "14.02.2024", "14/02/2024". A time follows in 24 hours. */
export function formatShortDate(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day, time] = match;
  const date = language === 'de' ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
  return time ? `${date}, ${time}` : date;
}

/** A period of a query's answer: "2023-Q4" is "4. Quartal 2023", "Q4 2023", "4e trimestre 2023"; "2023-12" a month. */
export function formatPeriod(period: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (!quarter) return formatDate(period, language);
  const [, year, number] = quarter;
  return {
    de: `${number}.${noBreakSpace}Quartal${noBreakSpace}${year}`,
    en: `Q${number}${noBreakSpace}${year}`,
    fr: `${number === '1' ? '1er' : `${number}e`}${noBreakSpace}trimestre${noBreakSpace}${year}`,
  }[language];
}

/** A period where there is little room, as on an axis: "Q4 2023", "T4 2023", "Dez. 2023", "31.12.2023". */
export function formatShortPeriod(period: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return `${language === 'fr' ? 'T' : 'Q'}${quarter[2]}${noBreakSpace}${quarter[1]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (!month) return formatShortDate(period, language);
  const name = shortMonths[language][Number(month[2]) - 1];
  return name ? `${name}${noBreakSpace}${month[1]}` : period;
}

// Written out: the first date that Intl writes in a page takes it 25 ms, which every export would wait for.
const months: Readonly<Record<Language, readonly string[]>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
};
