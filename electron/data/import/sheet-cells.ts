import { matcher } from './cell-format';
import { type NumberMarks, numberFormat } from './number-cells';
import type { CellStyle } from './workbook';

/** A cell as the spreadsheet reader gives it. */
export type SheetCell = string | number | boolean | Date | null | undefined;

/** How the cells of a column are written as text: `marks` are those of numbers, `style` what stands beside them. */
export interface ColumnWriting {
  /** Undefined where the column has no number of the spreadsheet's own: then its texts say how they are written. */
  readonly marks: NumberMarks | undefined;
  readonly style: CellStyle;
  /** Whether any of its dates has a time: then all are written with one. */
  readonly times: boolean;
}

const isGerman = matcher(numberFormat({ marks: 'german', decimals: 'any', loose: true }));
const isEnglish = matcher(numberFormat({ marks: 'english', decimals: 'any', loose: true }));

/** Numbers are written as the column's texts that look like numbers are, so that one reading fits all of them. */
export function chooseWriting(
  cells: readonly SheetCell[],
  styles: ReadonlyMap<CellStyle, number> | undefined,
): ColumnWriting {
  const counts = new MarkCounts();
  for (const cell of cells) counts.add(cell);
  const all = [...(styles?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const [style] = [...(styles ?? [])].find(([, count]) => count >= all * 0.8) ?? [];
  const times = cells.some((cell) => cell instanceof Date && hasTime(cell));
  return { marks: counts.marks, style, times };
}

/** How many cells of a column are numbers, and texts that are numbers in one way of writing only. */
export class MarkCounts {
  private numbers = 0;
  private german = 0;
  private english = 0;

  add(cell: SheetCell): void {
    if (typeof cell === 'number') this.numbers += 1;
    else if (typeof cell === 'string' && mayBeNumber.test(cell)) {
      const [fitsGerman, fitsEnglish] = [isGerman(cell), isEnglish(cell)];
      if (fitsGerman && !fitsEnglish) this.german += 1;
      if (fitsEnglish && !fitsGerman) this.english += 1;
    }
  }

  /** Undefined for a column without numbers: its texts say how they are written. */
  get marks(): 'german' | 'english' | undefined {
    return this.numbers === 0 ? undefined : this.german > this.english ? 'german' : 'english';
  }
}

const mayBeNumber = /^\D{0,4}\d/;

export function writeCell(cell: SheetCell, { marks, style, times }: ColumnWriting): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return writeNumber(cell, marks ?? 'english', style);
  if (cell instanceof Date) return writeDate(cell, times);
  return String(cell);
}

function writeNumber(value: number, marks: NumberMarks, style: CellStyle): string {
  const plain = writePlain(style === '%' ? value * 100 : value);
  const digits = marks === 'german' ? plain.replace('.', ',') : plain;
  return style ? `${digits} ${style}` : digits;
}

/** A spreadsheet shows fifteen digits: 0.1 + 0.2 is 0.3 there, and 7 % is not 7.000000000000001 %. */
function writePlain(value: number): string {
  const written = String(value);
  if (written.length <= 15 && !written.includes('e')) return written;
  const shown = Number(value.toPrecision(15));
  const plain = String(shown);
  return plain.includes('e')
    ? shown.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 })
    : plain;
}

/** A day, a moment, or, on the day from which spreadsheets count, a time of day. */
function writeDate(date: Date, withTime: boolean): string {
  if (Number.isNaN(date.getTime())) return '';
  if (date.getTime() < Date.UTC(1900, 0, 1)) return writeTime(date);
  if (!withTime) return writeDay(date);
  return `${roundToSecond(date).slice(0, 10)} ${writeTime(date)}`;
}

/** Sheets name the same days again and again. */
const knownDays = new Map<number, string>();

function writeDay(date: Date): string {
  const time = date.getTime();
  const known = knownDays.get(time);
  if (known !== undefined) return known;
  const day = roundToSecond(date).slice(0, 10);
  if (knownDays.size > 50_000) knownDays.clear();
  knownDays.set(time, day);
  return day;
}

function writeTime(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : roundToSecond(date).slice(11, 19);
}

function hasTime(date: Date): boolean {
  return Math.round(date.getTime() / 1_000) % 86_400 !== 0;
}

/** Times are kept as parts of a day, so they come out some milliseconds off. */
function roundToSecond(date: Date): string {
  return new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
}
