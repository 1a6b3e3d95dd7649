import { type Column, type ColumnType, isNumeric, type JoinedColumn } from './column';
import { type Condition, columnOfJoined, type Group, type Join, nameJoined, type Query } from './query';
import { compileCondition } from './query-condition-sql';
import { compileGroup, quoteName } from './query-group-sql';
import { rowNumberColumn } from './row-number';
import { compileLeavingOut, type Totals, totalsLeftOut } from './totals';

/** The rows of the query's dataset with their partners' columns beside them. No dataset has a name like this. */
export const joinedTable = '"lectern:joined"';
/** The number of the partner's row, missing for a row without one. */
export const partnerColumn = '"lectern:partner"';
/** Whether the row is the one of its group at which its partner is counted. */
export const onceColumn = '"lectern:once"';

export interface CompiledText {
  readonly sql: string;
  readonly parameters: readonly (string | number | boolean)[];
}

/** The columns that a query may speak of: its dataset's own, and those of the joined one under their joined names. */
export function columnsOfQuery(
  query: Pick<Query, 'join'>,
  own: readonly Column[],
  joined: readonly Column[] = [],
): readonly JoinedColumn[] {
  const { join } = query;
  if (!join) return own;
  return [
    ...own.filter(({ name }) => columnOfJoined(query, name) === undefined),
    ...joined.map((column) => ({
      ...column,
      name: nameJoined(join.dataset, column.name),
      plainName: column.name,
    })),
  ];
}

/** The type of the values that the group answers. */
export function typeOfGroup(group: Group, columns: readonly Column[]): ColumnType {
  if (group.period) return group.period === 'year' ? 'integer' : 'text';
  return columns.find(({ name }) => name === group.column)?.type ?? 'text';
}

/** `joinedTable` as one table of a WITH clause. Each row is in it once if no key has two partners: see `compileTwins`. */
export function compileJoin(query: Query, join: Join, own: readonly Column[], joined: Joined): CompiledText {
  const partners = pickPartners(query, join, own, joined);
  const names = own
    .filter(({ name }) => columnOfJoined(query, name) === undefined)
    .map(({ name }) => quoteName(name));
  const columns = joined.columns.map(({ name }) => quoteName(nameJoined(join.dataset, name)));
  const same = keysOf(join, own, joined.columns).map(({ left }, index) => `${left} = "lectern:key${index}"`);
  const sql =
    `${joinedTable} AS (SELECT ${[...names, ...columns, quoteName(rowNumberColumn), partnerColumn].join(', ')} ` +
    `FROM ${quoteName(query.dataset)} ${join.kind === 'inner' ? 'INNER' : 'LEFT'} JOIN (${partners.sql}) AS partners ` +
    `ON ${same.join(' AND ')})`;
  return { sql, parameters: partners.parameters };
}

/** The row at which a partner counts, for a FROM clause: `rows` are split by these expressions. */
export function markOnce(rows: string, splits: readonly string[], name: string): string {
  const within = [...splits, partnerColumn].join(', ');
  return (
    `(SELECT *, ${partnerColumn} IS NOT NULL AND row_number() OVER (PARTITION BY ${within}) = 1 AS ${onceColumn} ` +
    `FROM ${rows}) AS ${name}`
  );
}

/** Each side's key as SQL, made comparable: where one is a text and the other a number, their digits are compared. */
export function keysOf(
  join: Join,
  own: readonly Column[],
  joined: readonly Column[],
): readonly { readonly left: string; readonly right: string }[] {
  return join.on.map(({ left, right }) => {
    const types = [typeOfGroup(left, own), typeOfGroup(right, joined)] as const;
    const asText = join.loose || types.filter((type) => type === 'text').length === 1;
    const write = (group: Group, type: ColumnType) => {
      const key = compileGroup(group);
      if (!asText) return key;
      return join.loose ? loosen(writeKey(key, type)) : writeKey(key, type);
    };
    return { left: write(left, types[0]), right: write(right, types[1]) };
  });
}

/** The conditions that tell which rows of the joined dataset are looked at: those that no missing value fulfils. */
function conditionsOnJoined(query: Query): readonly Condition[] {
  return query.filters.flatMap((condition) => {
    const column = columnOfJoined(query, condition.column);
    const sparesMissing = condition.is !== '!=' && condition.is !== 'missing';
    return column !== undefined && sparesMissing ? [{ ...condition, column }] : [];
  });
}

/** The conditions as a WHERE clause with a space before it, or nothing. */
export function compileConditions(
  conditions: readonly Condition[],
  columns: readonly Column[],
  others: readonly CompiledText[] = [],
): CompiledText {
  const compiled = [
    ...conditions.map((condition) =>
      compileCondition(condition, columns.find(({ name }) => name === condition.column)?.type ?? 'text'),
    ),
    ...others,
  ];
  return {
    sql: compiled.length > 0 ? ` WHERE ${compiled.map(({ sql }) => sql).join(' AND ')}` : '',
    parameters: compiled.flatMap(({ parameters }) => parameters),
  };
}

/** What must be known of the joined dataset. */
interface Joined {
  readonly columns: readonly Column[];
  readonly totals: readonly Totals[];
}

/** Which rows of the joined dataset are looked at, as a WHERE clause: its totals are nobody's partners, unless asked for. */
export function compilePartnerConditions(query: Query, { columns, totals }: Joined): CompiledText {
  const conditions = conditionsOnJoined(query);
  const wish = query.totals ?? 'without';
  const left = totalsLeftOut({ ...query, filters: [...conditions], totals: wish }, totals);
  return compileConditions(conditions, columns, left.map(compileLeavingOut));
}

function pickPartners(query: Query, join: Join, own: readonly Column[], joined: Joined): CompiledText {
  const columns = joined.columns.map(
    ({ name }) => `${quoteName(name)} AS ${quoteName(nameJoined(join.dataset, name))}`,
  );
  const keys = keysOf(join, own, joined.columns).map(
    ({ right }, index) => `${right} AS "lectern:key${index}"`,
  );
  const where = compilePartnerConditions(query, joined);
  const row = `${quoteName(rowNumberColumn)} AS ${partnerColumn}`;
  return {
    sql: `SELECT ${[...columns, row, ...keys].join(', ')} FROM ${quoteName(join.dataset)}${where.sql}`,
    parameters: where.parameters,
  };
}

/** 8111.0 is the key 8111. */
function writeKey(key: string, type: ColumnType): string {
  const text = `CAST(${key} AS VARCHAR)`;
  return isNumeric(type) && type !== 'integer' ? `regexp_replace(${text}, '\\.0+$', '')` : text;
}

function loosen(text: string): string {
  return `ltrim(lower(nfc_normalize(trim(${text}, chr(32) || chr(160) || chr(9)))), '0')`;
}
