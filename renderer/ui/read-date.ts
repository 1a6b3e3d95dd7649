import type { InterfaceLanguage } from '../../model/localized';

/**
 * What people write for a date, month or year as ISO text: "31.12.2023" and "31/12/2023" are `2023-12-31`, "12/2023" is
 * `2023-12`, "2023" is itself. Undefined for what is no date.
 */
export function readDate(text: string): string | undefined {
  const typed = text.trim();
  const match =
    /^(?:(?:(?<day>\d{1,2})[./-])?(?<month>\d{1,2})[./-])?(?<year>\d{4})$/.exec(typed) ??
    /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?$/.exec(typed);
  const { year, month, day } = match?.groups ?? {};
  if (!year) return undefined;
  if (!month) return year;
  const iso = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  const date = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** The way it is written in a field: "31.12.2023", "12/2023", "2023". */
export function writeDate(iso: string | undefined, language: InterfaceLanguage): string {
  if (!iso) return '';
  const [year, month, day] = iso.split('-');
  if (!month) return year ?? '';
  const mark = language === 'de' ? '.' : '/';
  return day ? [day, month, year].join(mark) : `${month}/${year}`;
}
