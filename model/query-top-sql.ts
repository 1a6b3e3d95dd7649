/** The rows that meet the conditions. No dataset and no column has a name like this. */
export const pickedTable = '"lectern:picked"';

/** The place of a row's group among the largest, counted from 1; after them `restPlace`, then `missingPlace`. */
export const placeColumn = '"lectern:place"';
export const restPlace = 1_000_000_000;
const missingPlace = restPlace + 1;

/**
 * The rows of `pickedTable` with the place of their group beside them, as SQL with one parameter: how many are the largest.
 * `group` and `measure` are expressions on the rows; `rows` are the same with what the measure needs beside them. All rows are kept, so that shares are of the whole and what is
 * measured of the rest is measured of its rows: a mean is the mean of the rows, not of the groups' means. Rows without a value
 * in the group are no part of the rest and never among the largest.
 */
export function rankRows(group: string, measure: string, rows = pickedTable): string {
  const places =
    'SELECT v AS "lectern:value", row_number() OVER (ORDER BY m DESC NULLS LAST, v) AS "lectern:rank" ' +
    `FROM (SELECT ${group} AS v, ${measure} AS m FROM ${rows} WHERE ${group} IS NOT NULL GROUP BY 1) QUALIFY "lectern:rank" <= ?`;
  const place = `CASE WHEN ${group} IS NULL THEN ${missingPlace} ELSE coalesce(largest."lectern:rank", ${restPlace}) END`;
  return (
    `(SELECT ${pickedTable}.*, ${place} AS ${placeColumn} FROM ${pickedTable} ` +
    `LEFT JOIN (${places}) AS largest ON ${group} = largest."lectern:value")`
  );
}

/** The group's value as text, or the name of the rest: one parameter. */
export function nameRest(group: string): string {
  return `CASE ${placeColumn} WHEN ${restPlace} THEN ? ELSE CAST(${group} AS VARCHAR) END`;
}
