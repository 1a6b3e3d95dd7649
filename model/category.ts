import type { Dataset } from './dataset';
import { formatPeriod, formatShortPeriod } from './date-format';
import { type Language, pickText } from './localized';
import { formatDigits } from './number-format';
import type { Cell } from './table';

/** How fine a time axis is. `day` also for times of day: such points are where they are, none is missing. */
export type TimeStep = 'year' | 'quarter' | 'month' | 'day';

/** A point in time as a number of years: the second quarter of 2022 is 2022.25. */
export interface Moment {
  readonly time: number;
  readonly step: TimeStep;
}

/** What a category column's values are: points in time of one kind, or names. */
export function timeStepOf(cells: readonly Cell[]): TimeStep | undefined {
  const first = cells.find((cell) => cell !== null) ?? null;
  const step = readMoment(first)?.step;
  return step && cells.every((cell) => cell === null || readMoment(cell)?.step === step) ? step : undefined;
}

/** 2023, "2023", "2023-Q4", "2023-12", "2023-12-31", "2023-12-31T18:30"; anything else is no moment. */
export function readMoment(cell: Cell): Moment | undefined {
  const match = momentForm.exec(typeof cell === 'number' || typeof cell === 'string' ? String(cell) : '');
  if (!match) return undefined;
  const [, year, quarter, month, day, hour, minute] = match;
  const whole = Number(year);
  if (quarter) return { time: whole + (Number(quarter) - 1) / 4, step: 'quarter' };
  if (!month) return { time: whole, step: 'year' };
  if (!day) {
    const index = Number(month) - 1;
    return index < 12 && index >= 0 ? { time: whole + index / 12, step: 'month' } : undefined;
  }
  const at = Date.UTC(whole, Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  const { begin, length } = spanOfYear(whole);
  return { time: whole + (at - begin) / length, step: 'day' };
}

const momentForm =
  /^(1[5-9]\d\d|2[0-2]\d\d)(?:-Q([1-4])|-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::[\d.]+)?)?)?)?$/;

/** In milliseconds; kept, since the days of a long series ask again and again. */
function spanOfYear(year: number): { readonly begin: number; readonly length: number } {
  const known = yearSpans.get(year);
  if (known) return known;
  const begin = Date.UTC(year, 0, 1);
  const span = { begin, length: Date.UTC(year + 1, 0, 1) - begin };
  yearSpans.set(year, span);
  return span;
}

const yearSpans = new Map<number, { readonly begin: number; readonly length: number }>();

/** The same text for the same category; charts name the highlighted and annotated ones by it. */
export function keyOfCategory(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

const perYear = { year: 1, quarter: 4, month: 12 } as const;
/** More would be a wrong year in the data, not a time series. */
const mostSteps = 5_000;

/** The keys of all periods from the first to the last, those without data too; days are given back as they are. */
export function fillPeriods(keys: readonly string[], step: TimeStep): readonly string[] {
  if (step === 'day' || keys.length < 2) return keys;
  const count = perYear[step];
  const indices = keys.map((key) => Math.round((readMoment(key)?.time ?? 0) * count));
  const first = Math.min(...indices);
  const last = Math.max(...indices);
  if (last - first > mostSteps) return keys;
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const year = Math.floor((first + offset) / count);
    const part = ((first + offset) % count) + 1;
    if (step === 'year') return String(year);
    return step === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
  });
}

/** The category as people read it, in full: "4. Quartal 2023", "Arbeit und Ausbildung", "ohne Angabe". */
export function labelCategory(cell: Cell, terms: Dataset['terms'], language: Language): string {
  if (cell === null || cell === '') return words[language].missing;
  const term = pickText(terms[String(cell)], language);
  if (term) return term;
  if (typeof cell === 'boolean') return words[language][cell ? 'yes' : 'no'];
  if (readMoment(cell)) return formatPeriod(String(cell), language);
  return typeof cell === 'number' ? formatDigits(cell, { grouping: true }, language) : cell;
}

/** For axes: "Q4 2023", "Dez. 2023". */
export function labelMoment(key: string, language: Language): string {
  return formatShortPeriod(key, language);
}

const words = {
  de: { missing: 'ohne Angabe', yes: 'ja', no: 'nein' },
  en: { missing: 'not stated', yes: 'yes', no: 'no' },
  fr: { missing: 'non précisé', yes: 'oui', no: 'non' },
} as const;
