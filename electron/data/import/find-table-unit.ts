import type { Column } from '../../../model/column';
import { unitOfName } from './column-names';

/** A unit that a line of its own beside the table gives to all its numbers: `in 1 000 EUR`, `Angaben in Prozent`. */
export interface TableUnit {
  readonly line: string;
  readonly unit: string;
  readonly type?: Column['type'];
}

export function findTableUnit(remarks: readonly string[]): TableUnit | undefined {
  for (const line of remarks) {
    const [, said] =
      /^\(?\s*(?:(?:alle\s+|all\s+)?(?:angaben|beträge|werte|zahlen|figures|amounts|values)\s+)?in\s+(\S[^;:.]{0,30}\.?[^;:.]{0,20}?)\s*\)?$/i.exec(
        line.trim(),
      ) ?? [];
    if (!said) continue;
    const { unit, type } = unitOfName(`in (${said})`).unit
      ? unitOfName(`in (${said})`)
      : unitOfName(`x in ${said}`);
    if (unit) return { line: line.trim(), unit, ...(type ? { type } : {}) };
  }
  return undefined;
}

/** Whether such a unit is meant for a column: for numbers without a unit of their own that are no years, counts or ranks. */
export function takesTableUnit({ name, type, unit }: Omit<Column, 'missing'>): boolean {
  if (unit || (type !== 'integer' && type !== 'number')) return false;
  return !/(jahr|year|rang|rank|platz|nummer|nr\.?|number|anzahl|fälle|einwohner|personen|bevölkerung|population|count|monat|month|quartal|quarter)\b/i.test(
    name,
  );
}
