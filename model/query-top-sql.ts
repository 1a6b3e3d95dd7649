/** The place of a row's group among the largest, counted from 1; after them `restPlace`, then `missingPlace`. */
export const placeColumn = '"lectern:place"';
export const restPlace = 1_000_000_000;
const missingPlace = restPlace + 1;

/**
 * The rows of `picked` with the place of their group beside them, as SQL with one parameter: how many are the largest.
 * `group` and `measure` are expressions on the rows. All rows are kept, so that shares are of the whole and what is
 * measured of the rest is measured of its rows: a mean is the mean of the rows, not of the groups' means. Rows without a value
 * in the group are no part of the rest and never among the largest.
 */
export function rankRows(group: string, measure: string): string {
  const places =
    'SELECT v, row_number() OVER (ORDER BY m DESC NULLS LAST, v) AS place ' +
    `FROM (SELECT ${group} AS v, ${measure} AS m FROM picked WHERE ${group} IS NOT NULL GROUP BY 1) QUALIFY place <= ?`;
  const place = `CASE WHEN ${group} IS NULL THEN ${missingPlace} ELSE coalesce(largest.place, ${restPlace}) END`;
  return (
    `(SELECT picked.*, ${place} AS ${placeColumn} FROM picked ` +
    `LEFT JOIN (${places}) AS largest ON ${group} = largest.v)`
  );
}

/** The group's value as text, or the name of the rest: one parameter. */
export function nameRest(group: string): string {
  return `CASE ${placeColumn} WHEN ${restPlace} THEN ? ELSE CAST(${group} AS VARCHAR) END`;
}
