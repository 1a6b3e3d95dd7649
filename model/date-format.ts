import { type Language, localeOf } from './localized';
import { noBreakSpace } from './number-format';

/** ISO date, month or year as people write it: "14. Februar 2024", "Februar 2024", "2024". */
export function formatDate(iso: string, language: Language): string {
  if (!/^\d{4}(-\d{2}){0,2}/.test(iso)) return iso;
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // What is no date of the calendar (2024-13, a code that looks like one) stays as it is.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso.slice(0, 10))) return iso;
  return dateWriter(language, day ? 'day' : 'month')
    .format(date)
    .replace(/^(\d+\.?) /, `$1${noBreakSpace}`);
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
  const date = new Date(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1));
  if (Number.isNaN(date.getTime())) return period;
  const name = dateWriter(language, 'short-month').format(date);
  return `${name}${noBreakSpace}${month[1]}`;
}

const dateForms = {
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  'short-month': { month: 'short', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const writers = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times, so each is made once. */
function dateWriter(language: Language, form: keyof typeof dateForms): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(localeOf(language), dateForms[form]);
  writers.set(key, writer);
  return writer;
}
