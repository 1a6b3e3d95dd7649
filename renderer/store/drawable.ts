import type { Briefing } from '../../model/briefing';
import type { Failure } from '../../model/failure';
import { queriesOfFigure } from '../../model/figure';
import { keyOfQuery, type Query } from '../../model/query';
import type { Answers, ResolvedBriefing } from '../../model/resolved';
import type { Table } from '../../model/table';

export type Failures = Readonly<Record<string, Failure>>;

/**
 * What the slides are drawn from: the briefing and its answers. A chart or figure whose new query has no answer yet is
 * drawn as it was before, so that nothing blinks while someone tries one split after another.
 */
export function drawable(
  before: ResolvedBriefing,
  briefing: Briefing,
  answers: Answers,
  failures: Failures,
): ResolvedBriefing {
  const settled = (query: Query) => {
    const key = keyOf(query);
    return key in answers || key in failures;
  };
  const charts = swap(briefing.charts, before.briefing.charts, (chart) => settled(chart.query));
  const figures = swap(briefing.figures, before.briefing.figures, (figure) =>
    queriesOfFigure(figure).every(settled),
  );
  const unchanged = charts === briefing.charts && figures === briefing.figures;
  const { shapes } = before;
  return { briefing: unchanged ? briefing : { ...briefing, charts, figures }, answers, shapes };
}

/** New answers over old ones. A table that says the same stays the same object, so that its slide is not drawn again. */
export function mergeAnswers(before: Answers, news: Answers): Answers {
  const merged: Record<string, Table> = { ...before };
  let changed = false;
  for (const [key, table] of Object.entries(news)) {
    const known = before[key];
    if (known && sayTheSame(known, table)) continue;
    merged[key] = table;
    changed = true;
  }
  return changed ? merged : before;
}

const keys = new WeakMap<Query, string>();

/** `keyOfQuery`, made once for each query: a query is never changed, only replaced. */
export function keyOf(query: Query): string {
  const known = keys.get(query);
  if (known !== undefined) return known;
  const key = keyOfQuery(query);
  keys.set(query, key);
  return key;
}

function swap<T extends { readonly id: string }>(
  now: readonly T[],
  before: readonly T[],
  isSettled: (value: T) => boolean,
): T[] {
  if (now.every(isSettled)) return now as T[];
  const old = new Map(before.map((value) => [value.id, value]));
  return now.map((value) => (isSettled(value) ? value : (old.get(value.id) ?? value)));
}

function sayTheSame(a: Table, b: Table): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.columns.length === b.columns.length &&
    a.columns.every((column, index) => {
      const other = b.columns[index];
      const counts = column.unit === other?.unit && column.scale === other?.scale;
      return column.name === other?.name && column.type === other.type && counts;
    }) &&
    a.rows.every((row, index) => row.every((cell, at) => cell === b.rows[index]?.[at]))
  );
}
