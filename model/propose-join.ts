import { type Column, isTemporal } from './column';
import { meaningOf } from './column-meaning';
import type { Dataset } from './dataset';
import type { Group, Join } from './query';
import { canBeSame } from './query-join-check';

/**
 * The key that rows of both datasets probably share: a code that both have, or else a name, and the year with it. Where nothing is
 * called the same in both, the first columns that could be equal.
 */
export function proposeJoin(own: Dataset, joined: Dataset): Join['on'] {
  const shared = (meaning: 'code' | 'label') =>
    own.columns.find(
      (column) =>
        meaningOf(column) === meaning &&
        joined.columns.some(({ name, type }) => name === column.name && canBeSame(column.type, type)),
    );
  const naming = shared('code') ?? shared('label');
  const when = proposeTime(own.columns, joined.columns);
  const same = naming && { left: { column: naming.name }, right: { column: naming.name } };
  if (same) return when ? [same, when] : [same];
  const other = proposeAny(own.columns, joined.columns);
  return when ? (other ? [other, when] : [when]) : other ? [other] : [];
}

/** Whether two columns are about the same time: both years, or the year of a date. */
function proposeTime(own: readonly Column[], joined: readonly Column[]): Join['on'][number] | undefined {
  const ours = timeOf(own);
  const theirs = timeOf(joined);
  return ours && theirs ? { left: ours, right: theirs } : undefined;
}

/** The year that the rows are about, where they are of several: one and the same day in all rows is no key. */
function timeOf(columns: readonly Column[]): Group | undefined {
  const year = columns.find((column) => column.type === 'integer' && meaningOf(column) === 'time');
  if (year) return { column: year.name };
  const day = columns.find(({ type, name }) => isTemporal(type) && !/^(stand|as of|importiert)/i.test(name));
  return day && { column: day.name, period: 'year' };
}

function proposeAny(own: readonly Column[], joined: readonly Column[]): Join['on'][number] | undefined {
  const naming = (columns: readonly Column[]) =>
    columns.filter((column) => ['code', 'label'].includes(meaningOf(column)));
  for (const left of naming(own)) {
    const right = naming(joined).find(({ type }) => canBeSame(left.type, type));
    if (right) return { left: { column: left.name }, right: { column: right.name } };
  }
  return undefined;
}
