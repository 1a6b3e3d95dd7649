import type { DuckDBValue } from '@duckdb/node-api';
import type { Column } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import { quoteName, rowNumberColumn } from '../../model/query-sql';
import {
  type ChangedRow,
  keyCandidates,
  type RowComparison,
  sharedColumns,
} from '../../model/row-comparison';
import type { Cell, Table } from '../../model/table';
import type { Session } from './engine';
import { toCell } from './run-query';

type Side = Pick<Dataset, 'id' | 'columns'>;

/** Rows that are shown of each kind. */
const shownRows = 20;
/** Columns by which the changed rows that are shown are chosen. */
const sortedColumns = 8;

/**
 * Compares the rows of two datasets of the engine, `before` and the same table read again. Rows are found again by the
 * columns that tell them apart on both sides, and else compared as wholes. Throws what DuckDB says.
 */
export async function compareRows(session: Session, before: Side, after: Side): Promise<RowComparison> {
  const shared = sharedColumns(before.columns, after.columns);
  const counts = { before: await countRows(session, before), after: await countRows(session, after) };
  const key = await findKey(session, before, after, keyCandidates(shared));
  const differing =
    key.length > 0
      ? await compareByKey(session, before, after, shared, key)
      : await compareWholes(session, before, after, shared);
  return { ...counts, key: key.map(({ name }) => name), ...differing };
}

/** The fewest columns, from the left, that tell all rows apart on both sides; none where even all of them do not. */
async function findKey(
  session: Session,
  before: Side,
  after: Side,
  candidates: readonly Column[],
): Promise<readonly Column[]> {
  const tells = async (columns: readonly Column[]) =>
    columns.length > 0 &&
    // A part of the rows is enough to see that most do not.
    (await areDistinct(session, before, columns, 50_000)) &&
    (await areDistinct(session, before, columns)) &&
    (await areDistinct(session, after, columns));
  if (!(await tells(candidates))) return [];
  let key = candidates;
  for (const column of candidates.toReversed()) {
    const fewer = key.filter((other) => other !== column);
    if (await tells(fewer)) key = fewer;
  }
  return key;
}

async function areDistinct(
  session: Session,
  { id }: Side,
  columns: readonly Column[],
  limit?: number,
): Promise<boolean> {
  const names = namesOf(columns);
  const source = limit === undefined ? quoteName(id) : `(SELECT * FROM ${quoteName(id)} LIMIT ${limit})`;
  const twice = await session.rows(
    `SELECT 1 FROM ${source} AS rows GROUP BY ${names} HAVING count(*) > 1 LIMIT 1`,
  );
  return twice.length === 0;
}

type Difference = Pick<RowComparison, 'added' | 'removed' | 'changed' | 'changedColumns' | 'samples'>;

async function compareByKey(
  session: Session,
  before: Side,
  after: Side,
  shared: readonly Column[],
  key: readonly Column[],
): Promise<Difference> {
  const same = key
    .map(({ name }) => `old.${quoteName(name)} IS NOT DISTINCT FROM new.${quoteName(name)}`)
    .join(' AND ');
  const [old, fresh] = [`${quoteName(before.id)} AS old`, `${quoteName(after.id)} AS new`];
  const compared = shared.filter((column) => !key.includes(column));
  const differs = compared.map(({ name }) => {
    const [was, is] = valuesOf(name, before, after);
    return `${was} IS DISTINCT FROM ${is}`;
  });
  const changed = `FROM ${old} JOIN ${fresh} ON ${same} WHERE ${differs.join(' OR ') || 'false'}`;
  const [counted = []] = await session.rows(
    `SELECT ${['count(*)', ...differs.map((each) => `count_if(${each})`)].join(', ')} ${changed}`,
  );
  const [changedRows = 0, ...byColumn] = counted.map(Number);
  const changedColumns = compared
    .map(({ name }, index) => ({ column: name, rows: byColumn[index] ?? 0, differs: differs[index] ?? '' }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => a.rows - b.rows);
  // A new date in every row must not hide the one number that changed: what is rare comes first.
  const rarest = changedColumns.slice(0, sortedColumns).map(({ differs }) => `${differs} DESC`);
  const cells = compared.flatMap(({ name }) => [`old.${quoteName(name)}`, `new.${quoteName(name)}`]);
  const keys = key.map(({ name }) => `new.${quoteName(name)}`);
  const rows = await session.rows(
    `SELECT ${[...keys, ...cells].join(', ')} ${changed} ORDER BY ${[...rarest, `new.${quoteName(rowNumberColumn)}`].join(', ')} LIMIT ${shownRows}`,
  );
  const addedFrom = `FROM ${fresh} ANTI JOIN ${old} ON ${same}`;
  const removedFrom = `FROM ${old} ANTI JOIN ${fresh} ON ${same}`;
  return {
    added: await countFrom(session, addedFrom),
    removed: await countFrom(session, removedFrom),
    changed: changedRows,
    changedColumns: changedColumns.map(({ column, rows }) => ({ column, rows })),
    samples: {
      added: await sample(session, after, 'new', addedFrom),
      removed: await sample(session, before, 'old', removedFrom),
      changed: rows.map((row) => readChangedRow(row, key.length, compared)),
    },
  };
}

/** Rows as often as they stand there: one that stands there twice and now once is one row removed. */
async function compareWholes(
  session: Session,
  before: Side,
  after: Side,
  shared: readonly Column[],
): Promise<Difference> {
  const numbered = `row_number() OVER (PARTITION BY ${namesOf(shared) || '1'}) AS "lectern:time"`;
  const side = ({ id }: Side) =>
    `(SELECT *, ${shared.length === 0 ? 'row_number() OVER () AS "lectern:time"' : numbered} FROM ${quoteName(id)})`;
  const same = [
    ...shared.map(({ name }) => {
      const [was, is] = valuesOf(name, before, after);
      return `${was} IS NOT DISTINCT FROM ${is}`;
    }),
    'old."lectern:time" = new."lectern:time"',
  ].join(' AND ');
  const addedFrom = `FROM ${side(after)} AS new ANTI JOIN ${side(before)} AS old ON ${same}`;
  const removedFrom = `FROM ${side(before)} AS old ANTI JOIN ${side(after)} AS new ON ${same}`;
  return {
    added: await countFrom(session, addedFrom),
    removed: await countFrom(session, removedFrom),
    changed: 0,
    changedColumns: [],
    samples: {
      added: await sample(session, after, 'new', addedFrom),
      removed: await sample(session, before, 'old', removedFrom),
      changed: [],
    },
  };
}

/** The two values as SQL. Numbers of different types are compared as what they both can be. */
function valuesOf(name: string, before: Side, after: Side): readonly [string, string] {
  const typeIn = ({ columns }: Side) => columns.find((column) => column.name === name)?.type;
  const [was, is] = [`old.${quoteName(name)}`, `new.${quoteName(name)}`];
  return typeIn(before) === typeIn(after) ? [was, is] : [`CAST(${was} AS DOUBLE)`, `CAST(${is} AS DOUBLE)`];
}

function readChangedRow(
  row: readonly DuckDBValue[],
  keyLength: number,
  compared: readonly Column[],
): ChangedRow {
  const cells = row.map(toCell);
  return {
    key: cells.slice(0, keyLength),
    cells: compared.flatMap(({ name }, index) => {
      const at = keyLength + 2 * index;
      const [before = null, after = null]: readonly Cell[] = cells.slice(at, at + 2);
      return before === after ? [] : [{ column: name, before, after }];
    }),
  };
}

async function sample(
  session: Session,
  { columns }: Side,
  alias: 'old' | 'new',
  from: string,
): Promise<Table> {
  const names = columns.map(({ name }) => `${alias}.${quoteName(name)}`).join(', ');
  const rows = await session.rows(
    `SELECT ${names} ${from} ORDER BY ${alias}.${quoteName(rowNumberColumn)} LIMIT ${shownRows}`,
  );
  return {
    columns: columns.map(({ name, type, unit }) => ({ name, type, ...(unit ? { unit } : {}) })),
    rows: rows.map((row) => row.map(toCell)),
  };
}

function namesOf(columns: readonly Column[]): string {
  return columns.map(({ name }) => quoteName(name)).join(', ');
}

async function countRows(session: Session, { id }: Side): Promise<number> {
  return countFrom(session, `FROM ${quoteName(id)}`);
}

async function countFrom(session: Session, from: string): Promise<number> {
  const [row] = await session.rows(`SELECT count(*) ${from}`);
  return Number(row?.[0] ?? 0);
}
