import type { Column } from '../../../model/column';
import { quoteName } from '../../../model/query-sql';
import type { Session } from '../engine';
import { quoteText } from '../sql-text';

/** What a spreadsheet makes of a long number, an account or a barcode: `1,25E+11`. The digits it left out are lost. */
export const damagedNumber = '[-+]?[0-9](?:[.,][0-9]+)?E[+][0-9]{2,3}';
/** What it makes of a code such as 5-3 or 3.5: `05. Mrz`. */
const damagedCode = '[0-9]{1,2}\\. ?(?:Jan|Feb|Mrz|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)';

const kinds = { number: damagedNumber, code: damagedCode } as const;

/** Cells that a spreadsheet has changed, in a column that stays text for it: how many of a kind, and the first of them. */
export interface Damage {
  readonly kind: keyof typeof kinds;
  /** Index of the row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly count: number;
}

/** Looks for damaged cells in the columns of text given by their indexes. A column of nothing but days is not damaged. */
export async function findDamage(
  session: Session,
  source: string,
  columns: readonly Column[],
  asked: readonly number[],
): Promise<readonly Damage[]> {
  const found: Damage[] = [];
  for (const column of asked) {
    const { name = '', type } = columns[column] ?? {};
    if (type !== 'text') continue;
    const cell = quoteName(name);
    for (const kind of ['number', 'code'] as const) {
      const holds = `regexp_full_match(${cell}, ${quoteText(kinds[kind])})`;
      const [row = []] = await session.rows(
        `SELECT count(*) FILTER (WHERE ${holds}), min(file_row_number) FILTER (WHERE ${holds}), ` +
          `arg_min(${cell}, file_row_number) FILTER (WHERE ${holds}), count(${cell}) FROM ${source}`,
      );
      const [count, first, value, all] = row;
      const isDamaged = Number(count) > 0 && (kind === 'number' || Number(count) * 2 < Number(all));
      if (isDamaged)
        found.push({ kind, row: Number(first), column, value: String(value), count: Number(count) });
    }
  }
  return found;
}

const anyDamage = new RegExp(`^\\s*(?:${damagedNumber}|${damagedCode})\\s*$`);

/** Whether a text looks like a cell that a spreadsheet has changed. */
export function looksDamaged(text: string): boolean {
  return anyDamage.test(text);
}
