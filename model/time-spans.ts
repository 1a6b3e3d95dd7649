import { keyOfCategory, type Moment, readMoment } from './category';
import type { Chart } from './chart';
import type { ChartCategory, ChartSeries } from './chart-data';
import { restKey } from './chart-rest';
import { formatShortPeriod } from './date-format';
import type { Language } from './localized';
import { type Cell, findColumn, type Table } from './table';

/**
 * From when to when something lasts.
 * lasting: both are known · milestone: one day, or a begin in a chart that knows no ends · open-end, open-begin: the other one is
 * not stated · reversed: it would end before it begins · missing: neither is stated.
 */
export interface TimeSpan {
  readonly kind: 'lasting' | 'milestone' | 'open-end' | 'open-begin' | 'reversed' | 'missing';
  /** In years with a fraction. */
  readonly begin: number | null;
  /** Where it is over: the end of the last year, quarter, month or day that belongs to it. */
  readonly end: number | null;
  /** As they are written where there is little room: "Dez. 2023", "31.12.2023"; "" where they are not stated. */
  readonly said: { readonly begin: string; readonly end: string };
}

/** `spans[series][category]`; undefined where the answer has no such row. */
export type TimeSpans = readonly (readonly (TimeSpan | undefined)[])[];

/** The spans of a chart whose values are moments, read from the same rows as its values. */
export function timeSpansOf(
  chart: Chart,
  table: Table,
  categories: readonly Pick<ChartCategory, 'key'>[],
  series: readonly Pick<ChartSeries, 'key'>[],
  language: Language,
): TimeSpans {
  const { encoding } = chart;
  const at = (name: string | undefined) => (name === undefined ? -1 : findColumn(table, name));
  const [categoryAt, seriesAt, beginAt, endAt] = [
    at(encoding.category),
    at(encoding.series),
    at(encoding.value),
    at(encoding.end),
  ];
  const found = new Map<string, { begin: Cell; end: Cell }>();
  for (const row of table.rows) {
    const key = keyOfPlace(keyOfCategory(row[seriesAt] ?? null), keyOfCategory(row[categoryAt] ?? null));
    const before = found.get(key);
    found.set(key, {
      begin: before?.begin ?? row[beginAt] ?? null,
      end: before?.end ?? row[endAt] ?? null,
    });
  }
  return series.map((one) =>
    categories.map(({ key }) => {
      const cells = key === restKey ? undefined : found.get(keyOfPlace(one.key, key));
      return cells && spanBetween(cells.begin, cells.end, endAt >= 0, language);
    }),
  );
}

/** @param hasEnds whether ends are asked for at all: without, every begin is a milestone */
export function spanBetween(begin: Cell, end: Cell, hasEnds: boolean, language: Language): TimeSpan {
  const [from, to] = [readMoment(begin), readMoment(end)];
  const over = to && overAt(end, to);
  const places = { begin: from?.time ?? null, end: over ?? null };
  const said = { begin: from ? sayCell(begin, language) : '', end: to ? sayCell(end, language) : '' };
  return { kind: kindOf(from, over, said, hasEnds), ...places, said };
}

/** "Jan. 2023 – Dez. 2024", "ab Jan. 2023", "14.02.2024"; "" where nothing is stated. */
export function saySpan({ kind, said }: TimeSpan, language: Language): string {
  const say = words[language];
  switch (kind) {
    case 'lasting':
      return said.begin === said.end ? said.begin : `${said.begin} – ${said.end}`;
    case 'milestone':
      return said.begin;
    case 'open-end':
      return say.from(said.begin);
    case 'open-begin':
      return say.until(said.end);
    case 'reversed':
      return say.reversed(said.begin, said.end);
    case 'missing':
      return '';
  }
}

function kindOf(
  from: Moment | undefined,
  over: number | undefined,
  said: TimeSpan['said'],
  hasEnds: boolean,
): TimeSpan['kind'] {
  if (!from) return over === undefined ? 'missing' : 'open-begin';
  if (over === undefined) return hasEnds ? 'open-end' : 'milestone';
  if (from.step === 'day' && said.begin === said.end) return 'milestone';
  return over > from.time ? 'lasting' : 'reversed';
}

/** A time of the day is where it is; a day, month, quarter or year belongs to the span as a whole. */
function overAt(cell: Cell, { time, step }: Moment): number {
  if (step !== 'day') return time + { year: 1, quarter: 1 / 4, month: 1 / 12 }[step];
  if (isTimeOfDay(cell)) return time;
  const [year = 0, month = 1, day = 1] = String(cell).slice(0, 10).split('-').map(Number);
  return readMoment(new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10))?.time ?? time;
}

/** Midnight is what dates have that were kept with a time. */
function isTimeOfDay(cell: Cell): boolean {
  return /T(?!00:00)/.test(String(cell));
}

function sayCell(cell: Cell, language: Language): string {
  const text = String(cell);
  return formatShortPeriod(isTimeOfDay(cell) ? text : text.slice(0, 10), language);
}

function keyOfPlace(series: string, category: string): string {
  return `${series}\u0000${category}`;
}

const words = {
  de: {
    from: (begin: string) => `ab ${begin}`,
    until: (end: string) => `bis ${end}`,
    reversed: (begin: string, end: string) => `Ende (${end}) vor Beginn (${begin})`,
  },
  en: {
    from: (begin: string) => `from ${begin}`,
    until: (end: string) => `until ${end}`,
    reversed: (begin: string, end: string) => `end (${end}) before beginning (${begin})`,
  },
  fr: {
    from: (begin: string) => `dès ${begin}`,
    until: (end: string) => `jusqu’à ${end}`,
    reversed: (begin: string, end: string) => `fin (${end}) avant le début (${begin})`,
  },
} as const;
