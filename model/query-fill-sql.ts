import type { Group, Measure, Query } from './query';

/** The answer's rows with the number of their period, `period`. */
export const numberedTable = '"lectern:numbered"';

/**
 * The rows of `numberedTable` and, for each series, a row for each period between the first and the last of the answer that
 * has none. Counts of it are 0; sums are 0 or missing, as asked; the others are missing. Rows without a period stay.
 */
export function fillPeriods(query: Query, timeline: number): string {
  const names = [
    ...query.groups.map((_, index) => `a${index}`),
    ...query.measures.map((_, index) => `a${query.groups.length + index}`),
    ...(query.top ? ['place'] : []),
  ];
  const series = names.filter(
    (name, index) => name === 'place' || (index < query.groups.length && index !== timeline),
  );
  const filled = names.map((name, index) => {
    const measure = query.measures[index - query.groups.length];
    if (series.includes(name)) return `series.${name}`;
    if (index === timeline) return `${writePeriod(query.groups[timeline])} AS ${name}`;
    return measure && isNothing(measure, query.fill === 'zero')
      ? `CASE WHEN there.period IS NULL THEN 0 ELSE there.${name} END AS ${name}`
      : `there.${name}`;
  });
  const same = series.map((name) => ` AND there.${name} IS NOT DISTINCT FROM series.${name}`).join('');
  const all =
    series.length > 0
      ? `SELECT DISTINCT ${series.join(', ')} FROM ${numberedTable} WHERE period IS NOT NULL`
      : 'SELECT 1 AS one';
  return (
    `(SELECT ${filled.join(', ')}, every.period FROM ` +
    `(SELECT unnest(range(CAST(min(period) AS BIGINT), CAST(max(period) AS BIGINT) + 1)) AS period FROM ${numberedTable}) AS every ` +
    `CROSS JOIN (${all}) AS series LEFT JOIN ${numberedTable} AS there ON there.period = every.period${same} ` +
    `UNION ALL SELECT ${names.join(', ')}, period FROM ${numberedTable} WHERE period IS NULL) AS filled`
  );
}

/** Whether the measure of no rows is zero. */
function isNothing({ kind, calculate }: Measure, sumsToo: boolean): boolean {
  if (kind === 'count' || kind === 'distinct') return true;
  return kind === 'sum' && sumsToo && calculate?.kind !== 'ratio';
}

/** The period of the number that `numberPeriods` gives it. */
function writePeriod(group: Group | undefined): string {
  const padded = (value: string, digits: number) => `lpad(CAST(${value} AS VARCHAR), ${digits}, '0')`;
  const turn = 'every.period - 1';
  if (group?.period === 'quarter')
    return `CAST((${turn}) // 4 AS VARCHAR) || '-Q' || CAST((${turn}) % 4 + 1 AS VARCHAR)`;
  if (group?.period === 'month')
    return `${padded(`(${turn}) // 12`, 4)} || '-' || ${padded(`(${turn}) % 12 + 1`, 2)}`;
  return 'every.period';
}
