import { readMoment } from './category';
import type { ChartData, UnsuitedData } from './chart-data';
import type { ChartKind } from './chart-kinds';
import { rulesOf } from './chart-kinds';
import { formatDate } from './date-format';
import type { Language } from './localized';

/** The chart with a line at the day of the occasion, where it is drawn along time; every other chart as it is. */
export function markOccasion<D extends ChartData | UnsuitedData>(
  kind: ChartKind,
  data: D,
  date: string | undefined,
  language: Language,
): D {
  if (data.kind !== 'drawable' || rulesOf(kind).value !== 'moment' || date === undefined) return data;
  const time = readMoment(date)?.time;
  if (time === undefined) return data;
  const day = { from: time, to: undefined, label: formatDate(date, language) };
  return { ...data, references: [...(data.references ?? []), day] };
}
