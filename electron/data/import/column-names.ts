import type { ColumnType } from '../../../model/column';
import type { InterfaceLanguage } from '../../../model/localized';
import { fail, type Result } from '../../../model/result';

/** A dataset has no more columns than this. */
export const mostColumns = 5_000;

export function tooWide(file: string, columns: number): Result<never> {
  const say = (count: number) => ({ de: `${count} Spalten`, en: `${count} columns` });
  return fail('file-too-large', { file, found: say(columns), expected: say(mostColumns) });
}

/** Names for all columns, each once (DuckDB takes capital and small letters for the same) and none empty. */
export function nameColumns(headers: readonly string[], language: InterfaceLanguage): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    // Composed letters, as keyboards write them: an ä of two characters could not be asked for.
    const given = header
      .normalize('NFC')
      // Ours are called like that.
      .replace(/^\s*lectern:/i, 'lectern ')
      .replaceAll('\0', '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 480);
    const base = given || nameByPlace(index, language);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name of a column that has none. */
export function nameByPlace(index: number, language: InterfaceLanguage): string {
  return `${language === 'de' ? 'Spalte' : 'Column'} ${index + 1}`;
}

/**
 * What the name of a column of numbers says about them: `Fläche (km²)`, `Förderung in Euro`, `Anteil %`. A percent or a
 * currency makes the numbers percent or money.
 */
export function unitOfName(name: string): { readonly unit?: string; readonly type?: ColumnType } {
  const [, inBrackets] = /[([]\s*([^()[\]]{1,40}?)\s*[)\]]\s*$/.exec(name) ?? [];
  const [, inWords] = /.*\sin\s+(\S.{0,39})$/i.exec(name) ?? [];
  const [, perWords] = /\s((?:je|pro|per)\s+\S.{0,39})$/i.exec(name) ?? [];
  const [, atEnd] = /(%|€|‰)\s*$/.exec(name) ?? [];
  const [, inWord] = /(?:^|\s)(Prozent|Euro|EUR)$/i.exec(name) ?? [];
  // The lower line of a header often is the unit. A single letter there would rather be a word: m for men.
  const [, below] = /.* \/ (\S.{1,39})$/.exec(name) ?? [];
  const told = [inBrackets?.replace(/^in\s+/i, ''), inWords, perWords, atEnd, below, inWord];
  for (const said of told.flatMap((text) => (text ? [text.trim()] : []))) {
    if (/^(%|v\.\s?H\.|Prozent|percent|per cent|pct)$/i.test(said)) return { unit: '%', type: 'percent' };
    if (/(^|\s)(€|EUR|Euro|Euros|T€|TEUR|Mio\.?\s?€|USD|US-Dollar|CHF|Franken|£|GBP|\$)$/i.test(said)) {
      return { unit: said, type: 'money' };
    }
    if (isUnit(said) || (said !== inBrackets && isScale(said))) return { unit: said };
  }
  return {};
}

/** `1 000`, `Mio. Tonnen`: how many of something one is. */
function isScale(said: string): boolean {
  return /^(1[. ]?000|Tsd\.?|Mio\.?|Mrd\.?|Tausend|Millionen|Milliarden|thousands?|millions?)(?![\p{L}\d])/iu.test(
    said,
  );
}

function isUnit(said: string): boolean {
  return /^(km²|km2|qkm|m²|m2|qm|ha|km|m|cm|mm|kg|g|t|l|h|min|s|Std\.?|Stunden|hours|Tage|days|Wochen|Monate|Jahre|years|Personen|persons|people|Einwohner|Fälle|cases|Stück|kWh|MWh|GWh|TWh|MW|GW|kW|°C|µg\/m³|µg\/m3|t CO2|‰|VZÄ|FTE|je .{1,30}|pro .{1,30}|per .{1,30})$/i.test(
    said,
  );
}
