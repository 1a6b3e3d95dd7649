import { type Column, isTemporal } from './column';
import { meaningOf } from './column-meaning';
import { type Calculation, type Group, nameGroup, type Query } from './query';
import { assertNever } from './result';

/** What is calculated from the grouped rows, and the values for the `?` in it. */
export interface CompiledCalculation {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** Index of the group that says when: the first by year, quarter or month, of dates or of years; -1 for none. */
export function findTimeline(query: Query, columns: readonly Column[]): number {
  return query.groups.findIndex((group, index) => {
    // Where the rest has a name, the first group is text.
    if (index === 0 && query.top?.others !== undefined) return false;
    const column = columns.find(({ name }) => name === group.column);
    return column !== undefined && (group.period !== undefined || meaningOf(column) === 'time');
  });
}

/**
 * The number of the period: neighbouring periods of the calendar have neighbouring numbers, so that a gap is seen as
 * one. Days have no step; there the neighbours are the days of the answer.
 */
export function numberPeriods(group: Group, column: Column | undefined, value: string): string {
  const part = (mark: string, index: number) => `CAST(split_part(${value}, '${mark}', ${index}) AS BIGINT)`;
  if (group.period === 'quarter') return `${part('-Q', 1)} * 4 + ${part('-Q', 2)}`;
  if (group.period === 'month') return `${part('-', 1)} * 12 + ${part('-', 2)}`;
  if (group.period === 'year' || !column || !isTemporal(column.type)) return value;
  return `CASE WHEN ${value} IS NOT NULL THEN dense_rank() OVER (ORDER BY ${value} ASC NULLS LAST) END`;
}

/**
 * The calculation on the answer's rows. They hold the groups as a0, a1 …, the number of the period as `period`, and,
 * where only the largest groups are shown, `place`. A row without a period has no place in time, hence no value.
 */
export function compileCalculation(
  calculation: Exclude<Calculation, { readonly kind: 'ratio' }>,
  value: string,
  query: Query,
  timeline: number,
): CompiledCalculation {
  const place = query.top ? ['place'] : [];
  const others = query.groups.flatMap((_, index) => (index === timeline ? [] : [`a${index}`]));
  const split = (names: readonly string[]) => (names.length > 0 ? `PARTITION BY ${names.join(', ')} ` : '');
  const series = split([...others, ...place]);
  const over = (frame: string) =>
    `OVER (${series}ORDER BY period ASC NULLS LAST RANGE BETWEEN ${frame} AND CURRENT ROW)`;
  const before = `any_value(${value}) OVER (${series}ORDER BY period ASC NULLS LAST RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING)`;
  const timed = (sql: string, ...parameters: (string | number)[]) => ({
    sql: `CASE WHEN period IS NOT NULL THEN ${sql} END`,
    parameters,
  });
  switch (calculation.kind) {
    case 'share': {
      const within = query.groups.findIndex(
        (group) => calculation.within && nameGroup(group) === nameGroup(calculation.within),
      );
      const names = within < 0 ? [] : [`a${within}`, ...(within === 0 ? place : [])];
      return {
        sql: `100 * CAST(${value} AS DOUBLE) / nullif(CAST(sum(${value}) OVER (${split(names)}) AS DOUBLE), 0)`,
        parameters: [],
      };
    }
    case 'change':
      return timed(`${value} - ${before}`);
    case 'growth':
      // In percent of nothing, or of less than nothing, no change can be said.
      return timed(
        `CASE WHEN ${before} > 0 THEN 100 * (CAST(${value} AS DOUBLE) / CAST(${before} AS DOUBLE) - 1) END`,
      );
    case 'index': {
      const column = `a${timeline}`;
      const base =
        typeof calculation.base === 'string' && !query.groups[timeline]?.period
          ? 'CAST(? AS TIMESTAMP)'
          : '?';
      return timed(
        `100 * CAST(${value} AS DOUBLE) / nullif(max(CASE WHEN ${column} = ${base} THEN CAST(${value} AS DOUBLE) END) OVER (${series}), 0)`,
        calculation.base,
      );
    }
    case 'running':
      return timed(`sum(${value}) ${over('UNBOUNDED PRECEDING')}`);
    case 'moving': {
      const frame = over(`${calculation.periods - 1} PRECEDING`);
      return timed(
        `CASE WHEN count(${value}) ${frame} = ${calculation.periods} THEN avg(CAST(${value} AS DOUBLE)) ${frame} END`,
      );
    }
    default:
      return assertNever(calculation);
  }
}
