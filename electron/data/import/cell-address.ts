import type { Area } from './workbook';

/** `B12` as a row counted from 1 and a column counted from 0; undefined if it is no address. */
export function readAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(text.slice(at));
  return at > 0 && at < 4 && Number.isInteger(row) && row > 0 ? { row, column: column - 1 } : undefined;
}

const lastRow = 1_048_576;
const lastColumn = 16_383;

/** An area such as `B4:F20`, `$A$1:$C$5`, `A:C` or `B4`; undefined if it is none. */
export function parseArea(text: string): Area | undefined {
  const [from = '', to = from, more] = text.replaceAll('$', '').split(':');
  if (more !== undefined) return undefined;
  if (/^[A-Za-z]{1,3}$/.test(from) && /^[A-Za-z]{1,3}$/.test(to))
    return areaOf(readAddress(`${from}1`), readAddress(`${to}${lastRow}`));
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    const [top, bottom] = [Number(from), Number(to)];
    return top > 0 && bottom >= top ? { top, left: 0, bottom, right: lastColumn } : undefined;
  }
  return areaOf(readAddress(from), readAddress(to));
}

function areaOf(
  one: ReturnType<typeof readAddress>,
  other: ReturnType<typeof readAddress>,
): Area | undefined {
  if (!one || !other) return undefined;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** An area in a sheet, as names of workbooks point to it: `Daten!$A$1:$C$5`, `'Mein Blatt'!B2:D9`, `$Daten.$A$1:.$C$5`. */
export function parseSheetArea(text: string): { readonly sheet: string; readonly area: Area } | undefined {
  const [, quoted, before, plain = before, place = ''] =
    /^\$?(?:'((?:[^']|'')*)'[!.]|([^'!][^!]*)!|([^'!.]+)\.)(.+)$/.exec(text) ?? [];
  // OpenDocument names the sheet again at the second corner.
  const area = parseArea(place.replace(/:\$?(?:'(?:[^']|'')*'|[^'!.:]*)[!.]/, ':'));
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area && sheet ? { sheet, area } : undefined;
}
