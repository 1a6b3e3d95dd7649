import type { Column } from '../../../model/column';
import type { Footnote } from './cut-footnotes';
import { type FoundUnit, unitOfName } from './find-unit';

/** A unit that a line of its own beside the table gives to all its numbers: `in 1 000 EUR`, `Angaben in Prozent`. */
export interface TableUnit extends FoundUnit {
  readonly remark: Footnote;
}

export function findTableUnit(remarks: readonly Footnote[]): TableUnit | undefined {
  for (const remark of remarks) {
    const [, said] =
      /^\(?\s*(?:(?:alle\s+|all\s+)?(?:angaben|beträge|werte|zahlen|figures|amounts|values)\s+)?in\s+(\S[^;:.]{0,30}\.?[^;:.]{0,20}?)\s*\)?$/i.exec(
        remark.text.trim(),
      ) ?? [];
    if (!said) continue;
    const found = [unitOfName(`in (${said})`), unitOfName(`x in ${said}`)].find(saysSomething);
    if (found) return { remark, ...found };
  }
  return undefined;
}

/** Whether such a unit is meant for a column: for numbers without a unit of their own that are no years, counts or ranks. */
export function takesTableUnit({ name, type, unit, scale }: Omit<Column, 'missing'>): boolean {
  if (unit || scale || (type !== 'integer' && type !== 'number')) return false;
  return !/(jahr|year|rang|rank|platz|nummer|nr\.?|number|anzahl|fälle|einwohner|personen|bevölkerung|population|count|monat|month|quartal|quarter)\b/i.test(
    name,
  );
}

function saysSomething({ unit, scale }: FoundUnit): boolean {
  return unit !== undefined || scale !== undefined;
}
