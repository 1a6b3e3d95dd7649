import { fillPeriods, readMoment, timeStepOf } from './category';
import { type Figure, queriesOfFigure } from './figure';
import { type Group, nameGroup, type Query } from './query';
import { answerTo, type ResolvedBriefing } from './resolved';
import type { Cell, Table } from './table';

/** A figure's value in a period. */
export interface CoursePoint {
  /** As the answer says it: 2023, "2023-Q4". */
  readonly period: string;
  /** Years. */
  readonly time: number;
  readonly value: number | null;
}

/** The figure's questions, period by period. What is said about the time itself would leave only one of them. */
export function queriesOfCourse(figure: Figure, group: Group): readonly Query[] {
  return queriesOfFigure(figure).map(({ top: _top, limit: _limit, offset: _offset, ...query }) => ({
    ...query,
    groups: [group],
    filters: query.filters.filter(({ column }) => column !== group.column),
    order: [{ by: nameGroup(group), descending: false }],
  }));
}

/** The figure over time, periods without a value among them; empty where there is no answer, or one without periods. */
export function courseOfFigure(
  resolved: ResolvedBriefing,
  figure: Figure,
  group: Group,
): readonly CoursePoint[] {
  const [own, whole] = queriesOfCourse(figure, group).map((query) => answerTo(resolved, query));
  if (!own || (figure.share && !whole)) return [];
  const step = timeStepOf(own.rows.map(([cell]) => cell ?? null));
  if (!step) return [];
  const parts = valuesOf(own);
  const wholes = whole && valuesOf(whole);
  return fillPeriods([...parts.keys()], step)
    .map((period): CoursePoint => {
      const part = parts.get(period) ?? null;
      const all = wholes?.get(period) ?? null;
      const value = !wholes ? part : part !== null && all ? (part / all) * 100 : null;
      return { period, time: readMoment(period)?.time ?? 0, value };
    })
    .sort((a, b) => a.time - b.time);
}

function valuesOf(table: Table): ReadonlyMap<string, number | null> {
  return new Map(
    table.rows.flatMap((row) => {
      const [period] = row;
      const value: Cell | undefined = row.at(-1);
      if (period === null || period === undefined) return [];
      return [[String(period), typeof value === 'number' && Number.isFinite(value) ? value : null] as const];
    }),
  );
}
