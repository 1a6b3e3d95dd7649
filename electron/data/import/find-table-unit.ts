import type { Column } from '../../../model/column';
import type { Footnote } from './cut-footnotes';
import { type FoundUnit, unitOfName } from './find-unit';

/** A unit that a line of its own beside the table gives to all its numbers: `in 1 000 EUR`, `Angaben in Prozent`. */
export interface TableUnit extends FoundUnit {
  readonly remark: Footnote;
}

export function findTableUnit(remarks: readonly Footnote[]): TableUnit | undefined {
  for (const remark of remarks) {
    const [, alone] =
      /^\(?\s*(?:(?:alle\s+|all\s+)?(?:angaben|beträge|werte|zahlen|figures|amounts|values)\s+)?in\s+(\S[^;:.]{0,30}\.?[^;:.]{0,20}?)\s*\)?$/i.exec(
        remark.text.trim(),
      ) ?? [];
    const said = alone ?? readSentence(remark.text.trim());
    if (!said) continue;
    const found = [unitOfName(`in (${said})`), unitOfName(`x in ${said}`)].find(saysSomething);
    if (found) return { remark, ...found };
  }
  return undefined;
}

/** The end of a title: `Ausgaben der Kreise (in Mio. EUR)`, `Beratungen, Anzahl in Tausend`. A footnote may be about one column. */
function readSentence(text: string): string | undefined {
  if (/^([\d*¹²³]+\)?\s|\(?\d\)|\*|quelle|source|hinweis|anmerkung|note)/i.test(text)) return undefined;
  return /.{3,}[\s(]in\s+(\S[^;:,()]{0,30}?)\s*\)?$/i.exec(text)?.[1];
}

/**
 * Whether such a unit is meant for a column: for numbers without a unit of their own that are no years or ranks; counts are in
 * thousands, but not in euros.
 */
export function takesTableUnit(
  { name, type, unit, scale }: Omit<Column, 'missing'>,
  tableUnit: FoundUnit,
): boolean {
  if (unit || scale || (type !== 'integer' && type !== 'number')) return false;
  if (/(jahr|year|rang|rank|platz|nummer|nr\.?|number|monat|month|quartal|quarter)\b/i.test(name))
    return false;
  if (tableUnit.scale && !tableUnit.unit) return true;
  return !/(anzahl|fälle|einwohner|personen|bevölkerung|population|count)\b/i.test(name);
}

function saysSomething({ unit, scale }: FoundUnit): boolean {
  return unit !== undefined || scale !== undefined;
}
