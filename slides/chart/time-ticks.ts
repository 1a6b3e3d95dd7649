import { readMoment } from '../../model/category';
import { formatShortPeriod } from '../../model/date-format';
import type { Language } from '../../model/localized';

/** A round point on an axis of time, written as the period that begins there. */
export interface TimeTick {
  /** In years with a fraction. */
  readonly time: number;
  readonly label: string;
}

type Unit = 'day' | 'month' | 'quarter' | 'year';
interface Stride {
  readonly unit: Unit;
  readonly every: number;
}

const strides: readonly Stride[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 7 },
  { unit: 'month', every: 1 },
  { unit: 'quarter', every: 1 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => ({ unit: 'year', every }) as const),
];
const mostTicks = 12;

/**
 * The finest round ticks between two points in time whose labels have room, the first at or after `low`: days, Mondays, months,
 * quarters, years or round years.
 * @param room how wide each label may be when so many stand side by side
 */
export function timeTicks(
  [low, high]: readonly [number, number],
  room: (label: string, span: number) => boolean,
  language: Language,
): readonly TimeTick[] {
  for (const stride of strides) {
    if ((high - low) / lengthOf(stride) > mostTicks) continue;
    const ticks = ticksAlong(stride, low, high, language);
    if (ticks.length > 0 && ticks.every(({ label }) => room(label, lengthOf(stride)))) return ticks;
  }
  return [];
}

/** In years. */
function lengthOf({ unit, every }: Stride): number {
  return every * { day: 1 / 366, month: 28 / 365, quarter: 90 / 365, year: 1 }[unit];
}

function ticksAlong(stride: Stride, low: number, high: number, language: Language): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  for (const period of periodsFrom(stride, low)) {
    const time = readMoment(period)?.time;
    // Beyond the years that anyone can mean.
    if (time === undefined || time > high + hair) break;
    if (time >= low - hair) ticks.push({ time, label: formatShortPeriod(period, language) });
  }
  return ticks;
}

function* periodsFrom({ unit, every }: Stride, low: number): Generator<string> {
  const year = Math.floor(low + hair);
  if (unit === 'year') {
    for (let at = Math.floor(year / every) * every; ; at += every) yield String(at);
  } else if (unit === 'quarter') {
    for (let at = year * 4; ; at += 1) yield `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  } else if (unit === 'month') {
    for (let at = year * 12; ; at += 1) {
      yield `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    }
  } else {
    const begin = new Date(Date.UTC(year, 0, 1));
    const first = every === 7 ? 1 + ((8 - begin.getUTCDay()) % 7) : 1;
    for (let day = first; ; day += every) {
      yield new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
    }
  }
}

/** What rounding leaves. */
const hair = 1e-9;
