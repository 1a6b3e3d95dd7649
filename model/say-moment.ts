import { formatShortPeriod } from './date-format';
import type { Language } from './localized';

/** A point in time that is drawn as years with a fraction, as people write it: "2023", "Juni 2023", "15.06.2023". */
export function sayMoment(years: number, language: Language): string {
  const year = Math.floor(years + nearly);
  const rest = years - year;
  if (rest < nearly) return String(year);
  const months = rest * 12;
  if (Math.abs(months - Math.round(months)) < nearly) {
    return formatShortPeriod(`${year}-${String(Math.round(months) + 1).padStart(2, '0')}`, language);
  }
  const begin = Date.UTC(year, 0, 1);
  const at = new Date(begin + rest * (Date.UTC(year + 1, 0, 1) - begin));
  return formatShortPeriod(at.toISOString().slice(0, 10), language);
}

/** A thousandth of a minute: what rounding leaves. */
const nearly = 1e-9;
