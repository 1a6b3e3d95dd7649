import { columnOfJoined, type Join, type Query } from './query';
import { compileGroup, quoteName } from './query-group-sql';
import { type CompiledText, compileConditions, compilePartnerConditions, keysOf } from './query-join-sql';
import type { AskedDataset } from './query-sql';
import { compileLeavingOut, totalsLeftOut } from './totals';

/** What one dataset of a join holds, of the rows that the conditions on it let in. */
export interface JoinSide {
  readonly dataset: string;
  readonly rows: number;
  /** Different keys; rows without one are not among them. */
  readonly keys: number;
  readonly unmatchedKeys: number;
  /** Rows without a partner, those without a key included. */
  readonly unmatchedRows: number;
  readonly rowsWithoutKey: number;
  /** The first keys without a partner in the alphabet's order; the parts of a key with " · " between them. */
  readonly examples: readonly string[];
}

/** What found no partner when two datasets were joined. */
export interface JoinReport {
  readonly left: JoinSide;
  readonly right: JoinSide;
  /** So many more rows would find one if leading zeros, capitals and spaces made no difference. */
  readonly looseRows: number;
}

const mostExamples = 5;

/** What must be known of the two datasets. */
interface JoinedColumns {
  readonly own: AskedDataset;
  readonly joined: AskedDataset;
}

/**
 * SQL whose only row is: rows, keys, keys without a partner, rows without a partner, rows without a key, and the examples
 * as JSON.
 */
export function compileJoinSide(
  query: Query,
  join: Join,
  sides: JoinedColumns,
  side: 'left' | 'right',
): CompiledText {
  const { own, theirs } = compileSides(query, join, sides, side);
  const parts = join.on.map((_, index) => `k${index}`);
  const same = parts.map((part) => `own.${part} = theirs.${part}`).join(' AND ');
  const complete = parts.map((part) => `own.${part} IS NOT NULL`).join(' AND ');
  const marked =
    `SELECT own.shown, own.n, theirs.k0 IS NOT NULL AS found, ${complete} AS complete FROM ` +
    `(SELECT ${parts.join(', ')}, min(shown) AS shown, count(*) AS n FROM (${own.sql}) GROUP BY ${parts.join(', ')}) AS own ` +
    `LEFT JOIN (SELECT DISTINCT ${parts.join(', ')} FROM (${theirs.sql})) AS theirs ON ${same}`;
  const lost = 'FILTER (WHERE complete AND NOT found)';
  const sql =
    'SELECT CAST(coalesce(sum(n), 0) AS BIGINT), count(*) FILTER (WHERE complete), ' +
    `count(*) ${lost}, CAST(coalesce(sum(n) FILTER (WHERE NOT found), 0) AS BIGINT), ` +
    'CAST(coalesce(sum(n) FILTER (WHERE NOT complete), 0) AS BIGINT), ' +
    `CAST(to_json(coalesce(min(shown, ${mostExamples}) ${lost}, [])) AS VARCHAR) FROM (${marked})`;
  return { sql, parameters: [...own.parameters, ...theirs.parameters] };
}

/** SQL that answers a key that rows of the query's dataset find twice in the joined one, and how often it is there; or no row. */
export function compileTwins(query: Query, join: Join, sides: JoinedColumns): CompiledText {
  const { own, theirs } = compileSides(query, join, sides, 'right');
  const parts = join.on.map((_, index) => `k${index}`);
  const same = parts.map((part) => `own.${part} = theirs.${part}`).join(' AND ');
  return {
    sql:
      `SELECT min(own.shown), count(*) FROM (${own.sql}) AS own SEMI JOIN (${theirs.sql}) AS theirs ON ${same} ` +
      `GROUP BY ${parts.map((part) => `own.${part}`).join(', ')} HAVING count(*) > 1 ORDER BY 1 LIMIT 1`,
    parameters: [...own.parameters, ...theirs.parameters],
  };
}

/** The rows of a side and of the other, each with its key as k0, k1 … and as it is shown. */
function compileSides(
  query: Query,
  join: Join,
  { own, joined }: JoinedColumns,
  side: 'left' | 'right',
): { readonly own: CompiledText; readonly theirs: CompiledText } {
  const keys = keysOf(join, own.columns, joined.columns);
  const ofSide = (which: 'left' | 'right'): CompiledText => {
    const { columns } = which === 'left' ? own : joined;
    const where =
      which === 'left'
        ? compileConditions(
            query.filters.filter(({ column }) => columnOfJoined(query, column) === undefined),
            columns,
            totalsLeftOut(query, own.totals).map(compileLeavingOut),
          )
        : compilePartnerConditions(query, joined);
    const selected = keys.map((key, index) => `${key[which]} AS k${index}`);
    const shown = join.on.map((pair) => `CAST(${compileGroup(pair[which])} AS VARCHAR)`);
    const dataset = quoteName(which === 'left' ? query.dataset : join.dataset);
    return {
      sql: `SELECT ${selected.join(', ')}, concat_ws(' · ', ${shown.join(', ')}) AS shown FROM ${dataset}${where.sql}`,
      parameters: where.parameters,
    };
  };
  return { own: ofSide(side), theirs: ofSide(side === 'left' ? 'right' : 'left') };
}
