import type { Column } from './column';
import type { InterfaceLanguage, LocalizedText } from './localized';
import { joinScale, type NumberFormat, type Scale, shortScaleWord } from './number-format';

/** How the column's numbers are written: in its unit, in the thousands or millions in which the file counts. */
export function formatOfColumn(column: Column): NumberFormat {
  const base = baseOfColumn(column);
  const unit = unitOf(column);
  return {
    scale: base,
    grouping: true,
    ...(base === 'one' ? {} : { base }),
    ...(unit ? { unit } : {}),
  };
}

/** What a 1 in the column stands for. */
export function baseOfColumn({ scale }: Pick<Column, 'scale'>): Scale {
  return scale === undefined
    ? 'one'
    : ({ 1000: 'thousand', 1000000: 'million', 1000000000: 'billion' } as const)[scale];
}

/** What the column counts, in words: "Tsd. EUR", "km²"; "" for what has no unit. */
export function sayUnit(column: Pick<Column, 'unit' | 'scale'>, language: InterfaceLanguage): string {
  const base = baseOfColumn(column);
  return joinScale(base, shortScaleWord(base, language), column.unit ?? '', language);
}

function unitOf({ type, unit }: Column): LocalizedText | undefined {
  if (type === 'percent') return { de: '%', en: '%', fr: '%' };
  if (unit && /^(eur|euro|€)$/i.test(unit)) return { de: 'Euro', en: 'euros', fr: 'euros' };
  return unit ? { de: unit, en: unit, fr: unit } : undefined;
}
