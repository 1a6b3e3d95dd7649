import type { SheetCell } from './sheet-cells';
import type { CellStyle } from './workbook';

/** What a number format makes of a number: itself with a sign beside it, a point in time, or a length of time. */
export type NumberStyle =
  | { readonly kind: 'number'; readonly style: CellStyle }
  | { readonly kind: 'date' }
  | { readonly kind: 'duration' };

export const plainStyle: NumberStyle = { kind: 'number', style: undefined };

/** What a format such as `#,##0.00\ "€"`, `0.0%`, `[$CHF-807] #,##0`, `TT.MM.JJJJ` or `[h]:mm` shows. */
export function styleOfFormat(code: string): NumberStyle {
  const bare = code
    .replaceAll(/"[^"]*"|\\.|[_*]./g, ' ')
    // Hours that do not begin again after 24 are a length of time; other brackets are colours, languages, conditions.
    .replaceAll(/\[(h+|m+|s+)\]/gi, '§')
    .replaceAll(/\[[^\]]*\]/g, '');
  if (bare.includes('§')) return { kind: 'duration' };
  if (bare.includes('%')) return { kind: 'number', style: '%' };
  if (!/^\s*(general|standard)/i.test(bare) && /[ymdhsjt]/i.test(bare) && !/[#?]|0\.?0*e/i.test(bare))
    return { kind: 'date' };
  return { kind: 'number', style: currencyOf(code) };
}

/** What the formats that have a number but no text are; in Germany 14 is TT.MM.JJJJ. */
export function styleOfNumber(id: number): NumberStyle | undefined {
  if (id === 9 || id === 10) return { kind: 'number', style: '%' };
  if (id === 46) return { kind: 'duration' };
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return { kind: 'date' };
  return undefined;
}

export function currencyOf(code: string): CellStyle {
  if (/€|EUR/.test(code)) return '€';
  if (/CHF/.test(code)) return 'CHF';
  if (/£|GBP/.test(code)) return '£';
  return /\[\$\$|"\$"|USD|\\\$/.test(code) ? '$' : undefined;
}

/** A number of the sheet as the value that its format shows; `is1904`: days are counted from 1904 on. */
export function valueOfNumber(value: number, { kind }: NumberStyle, is1904: boolean): SheetCell {
  if (kind === 'number') return value;
  if (kind === 'duration') return writeDuration(value);
  return dateOfSerial(value, is1904);
}

const day = 86_400_000;

/** Spreadsheets count days from the end of 1899, and believe that 1900 had a 29 February. */
function dateOfSerial(serial: number, is1904: boolean): Date | number {
  const days = is1904 && serial >= 1 ? serial + 1462 : serial;
  const date = new Date((days - (days >= 1 && days < 60 ? 25_568 : 25_569)) * day);
  return Number.isNaN(date.getTime()) || serial < 0 ? serial : date;
}

/** `36:15:00` for a day and a half and a quarter of an hour. */
function writeDuration(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  return `${days < 0 ? '−' : ''}${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
