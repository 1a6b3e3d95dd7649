import type { ColumnType } from './column';
import type { Condition, Scalar } from './query';

/** Whether the value is one that a group by this period answers. */
export function fitsPeriod(value: Scalar, period: NonNullable<Condition['period']>): boolean {
  if (period === 'year') return typeof value === 'number' && Number.isInteger(value);
  const form = period === 'quarter' ? /^\d{4}-Q[1-4]$/ : /^\d{4}-(0[1-9]|1[0-2])$/;
  return typeof value === 'string' && form.test(value);
}

/** Whether the value can be compared with those of a column of the type. */
export function fitsType(value: Scalar, type: ColumnType, equality: boolean): boolean {
  switch (type) {
    case 'text':
      // `Code = 17` may be asked of a column of texts; what is greater than 17 among texts, nobody means.
      return typeof value === 'string' || (equality && typeof value === 'number');
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'datetime':
      return typeof value === 'string' && isMoment(value);
    default:
      return typeof value === 'number' && Number.isFinite(value);
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // The engine of dates takes 31 February for 2 March; a calendar does not.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^(|[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)$/.test(text.slice(10));
}
