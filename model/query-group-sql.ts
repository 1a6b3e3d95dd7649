import type { Group } from './query';
import { assertNever } from './result';

/** The group's value in a row, as SQL. */
export function compileGroup(group: Group): string {
  const column = quoteName(group.column);
  switch (group.period) {
    case undefined:
      return column;
    case 'year':
      return `year(${column})`;
    case 'quarter':
      return `(year(${column}) || '-Q' || quarter(${column}))`;
    case 'month':
      return `strftime(${column}, '%Y-%m')`;
    default:
      return assertNever(group.period);
  }
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
