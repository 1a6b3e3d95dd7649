import type { Column } from '../../../model/column';

/** What a name or a line says about numbers: what they count, and in thousands or millions of it. */
export type FoundUnit = Partial<Pick<Column, 'unit' | 'scale' | 'type'>>;

/** `Tsd. EUR`, `1 000 Personen`, `Mio. t`, `EUR million`, `T€`; a scale alone (`1 000`, `Mio.`) has no unit. */
export function splitUnit(said: string): Pick<FoundUnit, 'unit' | 'scale'> {
  const [, short] = /^[Tk] ?(€|EUR|Euro)$/.exec(said) ?? [];
  if (short) return { unit: short, scale: 1_000 };
  for (const { scale, words } of scaleWords) {
    const [front, rest] =
      new RegExp(`^(?:${words})(?![\\p{L}\\d])(?: of\\b)?\\s*(.*)$`, 'iu').exec(said) ?? [];
    if (front !== undefined) return { scale, ...(rest ? { unit: rest } : {}) };
    const [, unit] = new RegExp(`^(${currency})\\s+(?:${words})$`, 'iu').exec(said) ?? [];
    if (unit) return { scale, unit };
  }
  return { unit: said };
}

/**
 * What the name of a column of numbers says about them: `Fläche (km²)`, `Förderung in Tsd. Euro`, `Anteil %`. A percent or a
 * currency makes the numbers percent or money.
 */
export function unitOfName(name: string): FoundUnit {
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
    const { unit, scale } = splitUnit(said);
    const found = { ...(unit ? { unit } : {}), ...(scale ? { scale } : {}) };
    if (unit && isCurrency.test(unit)) return { ...found, type: 'money' };
    if (unit && isUnit(unit)) return found;
    // A bare number in brackets may be anything; a thousand of something, or "in" before it, is a scale.
    if (scale && (said !== inBrackets || unit || !/^\d/.test(said))) return found;
  }
  return {};
}

const scaleWords = [
  { scale: 1_000_000, words: '1[. \u00a0\u202f]?000[. \u00a0\u202f]000|Mio\\.?|Mill\\.|Million(?:en|s)?' },
  { scale: 1_000_000_000, words: 'Mrd\\.?|Milliarden?|billions?|bn' },
  { scale: 1_000, words: '1[. \u00a0\u202f,]?000|Tsd\\.?|Tausend|thousands?' },
] as const;

const currency = '€|EUR|Euros?|USD|US-Dollar|CHF|Franken|£|GBP|\\$';
const isCurrency = new RegExp(`(?:^|\\s)(?:${currency})$`, 'i');

function isUnit(said: string): boolean {
  return /^(km²|km2|qkm|m²|m2|qm|ha|km|m|cm|mm|kg|g|t|l|h|min|s|Std\.?|Stunden|hours|Tage|days|Wochen|Monate|Jahre|years|Personen|persons|people|Einwohner|Fälle|cases|Stück|kWh|MWh|GWh|TWh|MW|GW|kW|°C|µg\/m³|µg\/m3|t CO2|‰|VZÄ|FTE|je .{1,30}|pro .{1,30}|per .{1,30})$/i.test(
    said,
  );
}
