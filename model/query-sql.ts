import type { Column, ColumnType } from './column';
import {
  type Calculation,
  columnOfJoined,
  type Group,
  nameGroup,
  nameMeasure,
  type Order,
  type Query,
} from './query';
import { compileCalculation, findTimeline, numberPeriods } from './query-calculation-sql';
import { checkQuery } from './query-check';
import { compileCondition } from './query-condition-sql';
import { fillPeriods, numberedTable } from './query-fill-sql';
import { compileGroup, quoteName } from './query-group-sql';
import { columnsOfQuery, compileJoin, joinedTable, markOnce } from './query-join-sql';
import { columnOf, compileMeasure, describeMeasure, needsOnce } from './query-measure-sql';
import { nameRest, pickedTable, placeColumn, rankRows, restPlace } from './query-top-sql';
import { type Result, success } from './result';
import { rowNumberColumn } from './row-number';
import type { TableColumn } from './table';
import { compileLeavingOut, type Totals, totalsLeftOut } from './totals';

export { quoteName, rowNumberColumn };

/** SQL text for DuckDB, with a `?` for each parameter, and what its answer's columns are. */
export interface CompiledQuery {
  readonly sql: string;
  readonly parameters: readonly (string | number | boolean)[];
  readonly columns: readonly TableColumn[];
}

/** What must be known of a dataset to ask it something. */
export interface AskedDataset {
  readonly columns: readonly Column[];
  readonly totals: readonly Totals[];
}

/**
 * The query as SQL on the table `"<dataset>"` and on that of the joined dataset, if there is one, `joined`. There no
 * two rows may have the same key (`compileTwins`): the rows would be multiplied. All names are quoted and all values are
 * parameters, so nothing a person types is ever read as SQL. Answers are in a fixed order: as asked, then by the groups
 * ascending, missing last; rows without an order come as in the file.
 */
export function compileQuery(
  query: Query,
  dataset: AskedDataset,
  joined: AskedDataset = { columns: [], totals: [] },
): Result<CompiledQuery> {
  const own = dataset.columns;
  const checked = checkQuery(query, own, joined.columns);
  if (!checked.ok) return checked;
  const { join } = query;
  const columns = columnsOfQuery(query, own, joined.columns);
  const typeOf = (name: string) => columns.find((column) => column.name === name)?.type ?? 'text';
  const where = [
    ...query.filters.map((condition) => compileCondition(condition, typeOf(condition.column))),
    ...totalsLeftOut(query, dataset.totals)
      .filter(({ column }) => columnOfJoined(query, column) === undefined)
      .map(compileLeavingOut),
  ];
  const plan =
    query.groups.length + query.measures.length === 0 ? planRows(query, columns) : planAnswer(query, columns);
  const paging = [query.limit, query.offset].map((count) => (count === undefined ? [] : [count]));
  const pairs = join && compileJoin(query, join, own, joined);
  const source = pairs ? joinedTable : quoteName(query.dataset);
  const conditions = where.length > 0 ? [`WHERE ${where.map(({ sql }) => sql).join(' AND ')}`] : [];
  const rows = plan.rows ? [plan.rows] : [source, ...conditions];
  const grouped = ['SELECT', plan.inner, 'FROM', ...rows, ...plan.grouping].join(' ');
  const tables = [
    ...(pairs ? [pairs.sql] : []),
    ...(plan.rows ? [`${pickedTable} AS (${['SELECT * FROM', source, ...conditions].join(' ')})`] : []),
    ...(plan.calculated
      ? [`${numberedTable} AS (SELECT *${plan.calculated.period} FROM (${grouped}) AS grouped)`]
      : []),
  ];
  const sql = [
    ...(tables.length > 0 ? [`WITH ${tables.join(', ')}`] : []),
    `SELECT ${plan.outer} FROM (${plan.calculated?.selection ?? grouped}) AS answer`,
    ...(query.top && query.top.others === undefined ? [`WHERE place < ${restPlace}`] : []),
    ...(plan.order.length > 0 ? [`ORDER BY ${plan.order.join(', ')}`] : []),
    ...(query.limit === undefined ? [] : ['LIMIT ?']),
    ...(query.offset === undefined ? [] : ['OFFSET ?']),
  ].join(' ');
  return success({
    sql,
    parameters: [
      ...(pairs?.parameters ?? []),
      ...where.flatMap(({ parameters }) => parameters),
      ...plan.parameters,
      ...paging.flat(),
    ],
    columns: plan.columns,
  });
}

/**
 * The columns of the answer to a query, known before it is asked. `columns` are those that the query may speak of
 * (`columnsOfQuery`), and it must fit them.
 */
export function describeAnswer(query: Query, columns: readonly Column[]): readonly TableColumn[] {
  const find = (name: string) => columns.find((column) => column.name === name);
  if (query.groups.length + query.measures.length === 0)
    return columns.map((column) => columnOf(column.name, column.type, column));
  return [
    ...query.groups.map((group, index) => {
      const described = describeGroup(group, find(group.column));
      // The rest's name stands among the values.
      return index === 0 && query.top?.others !== undefined ? columnOf(described.name, 'text') : described;
    }),
    ...query.measures.map((measure) =>
      describeMeasure(measure, measure.kind === 'count' ? undefined : find(measure.column)),
    ),
  ];
}

/** What is calculated from the grouped rows: these are in `numberedTable`, with the period's number as one more column. */
interface Calculated {
  readonly selection: string;
  readonly period: string;
  readonly parameters: readonly (string | number)[];
}

interface Plan {
  /** The rows to group, where they are not simply those that meet the conditions: these are then in `pickedTable`. */
  readonly rows?: string | undefined;
  readonly calculated?: Calculated | undefined;
  readonly inner: string;
  readonly outer: string;
  readonly grouping: readonly string[];
  /** For the `?` between those of the conditions and those of the paging. */
  readonly parameters: readonly (string | number)[];
  readonly order: readonly string[];
  readonly columns: readonly TableColumn[];
}

function planRows(query: Query, columns: readonly Column[]): Plan {
  const names = columns.map(({ name }) => quoteName(name));
  const order = query.order.map(({ by, descending }) =>
    orderBy(quoteName(by), columns.find(({ name }) => name === by)?.type ?? 'text', descending),
  );
  // Without an order they come as they lie in the file, and only as many are read as are wanted; partners are found in any order.
  const sorted = order.length > 0 || query.join !== undefined;
  return {
    inner: [...names, ...(sorted ? [quoteName(rowNumberColumn)] : [])].join(', '),
    outer: names.join(', '),
    grouping: [],
    parameters: [],
    order: sorted ? [...order, quoteName(rowNumberColumn)] : [],
    columns: describeAnswer(query, columns),
  };
}

function planAnswer(query: Query, columns: readonly Column[]): Plan {
  const answer = describeAnswer(query, columns);
  const { top } = query;
  const expressions = [
    ...query.groups.map((group, index) =>
      index === 0 && top?.others !== undefined ? nameRest(compileGroup(group)) : compileGroup(group),
    ),
    ...query.measures.map((measure) => compileMeasure(measure, query, columns)),
  ];
  const once = query.measures.some((measure) => needsOnce(measure, query));
  // Short aliases of our own: an answer may hold the same measure twice, or a group named like another column.
  const alias = (index: number) => `a${index}`;
  const orderAt = (index: number, descending: boolean) =>
    orderBy(alias(index), answer[index]?.type ?? 'text', descending);
  const asked = query.order.map(({ by, descending }: Order) =>
    orderAt(
      answer.findIndex(({ name }) => name === by),
      descending,
    ),
  );
  const byGroups = query.groups.map((_, index) => orderAt(index, false));
  const inner = expressions.map((expression, index) => `${expression} AS ${alias(index)}`);
  const keys = query.groups.map((_, index) => String(index + 1));
  const plan = { outer: expressions.map((_, index) => alias(index)).join(', '), columns: answer };
  const calculated = planCalculations(query, columns);
  const parameters = calculated?.parameters ?? [];
  const [first] = query.groups;
  if (top && first) {
    const ranking = query.measures.find((measure) => nameMeasure(measure) === top.by) ?? query.measures[0];
    const measured = compileMeasure(ranking ?? { kind: 'count' }, query, columns);
    const group = compileGroup(first);
    const ranked = `${rankRows(group, measured, once ? markOnce(pickedTable, [group], 'marked') : pickedTable)} AS ranked`;
    const splits = [placeColumn, ...query.groups.slice(1).map(compileGroup)];
    // Without another order the largest come first; the rest and what has no value come last in any order.
    const place = asked.length > 0 ? `CASE WHEN place < ${restPlace} THEN 0 ELSE place END` : 'place';
    return {
      ...plan,
      rows: once ? markOnce(ranked, splits, 'counted') : ranked,
      calculated,
      inner: [...inner, `${placeColumn} AS place`].join(', '),
      grouping: [`GROUP BY ${[...keys, placeColumn].join(', ')}`],
      // In the order of the text: the name of the rest stands in the selection, before the rows.
      parameters: [...(top.others === undefined ? [] : [top.others]), top.count, ...parameters],
      order: [place, ...asked, ...byGroups],
    };
  }
  return {
    ...plan,
    rows: once ? markOnce(pickedTable, query.groups.map(compileGroup), 'counted') : calculated && pickedTable,
    calculated,
    inner: inner.join(', '),
    grouping: keys.length > 0 ? [`GROUP BY ${keys.join(', ')}`] : [],
    parameters,
    order: [...asked, ...byGroups, ...(asked.length + byGroups.length > 0 ? [] : ['1'])],
  };
}

/** The measures that are made of others, from the grouped rows, whose periods are numbered first. */
function planCalculations(query: Query, columns: readonly Column[]): Calculated | undefined {
  const timeline = findTimeline(query, columns);
  const { measures } = query;
  const followed = measures.some(({ further }) => further !== undefined);
  const calculates = measures.some(({ calculate }) => calculate !== undefined && calculate.kind !== 'ratio');
  if (!query.fill && !calculates && !followed) return undefined;
  const numbered = query.fill ? fillPeriods(query, timeline) : numberedTable;
  const wanted = measures.map(({ calculate }) => calculate);
  const first = selectCalculated(query, timeline, wanted, numbered, followed ? ['period'] : []);
  const second = followed
    ? selectCalculated(
        query,
        timeline,
        measures.map(({ further }) => further),
        `(${first.sql}) AS calculated`,
        [],
      )
    : undefined;
  const time = query.groups[timeline];
  const column = columns.find(({ name }) => name === time?.column);
  return {
    selection: second?.sql ?? first.sql,
    period: time ? `, ${numberPeriods(time, column, `a${timeline}`)} AS period` : '',
    // In the order of the text: what is selected last stands first.
    parameters: [...(second?.parameters ?? []), ...first.parameters],
  };
}

/** The rows of `from` with these calculations in the place of their measures; `kept` are columns to come along. */
function selectCalculated(
  query: Query,
  timeline: number,
  wanted: readonly (Calculation | undefined)[],
  from: string,
  kept: readonly string[],
): { readonly sql: string; readonly parameters: readonly (string | number)[] } {
  const count = query.groups.length;
  const made = wanted.map((each, index) =>
    each && each.kind !== 'ratio'
      ? compileCalculation(each, `a${count + index}`, query, timeline)
      : undefined,
  );
  const selected = [
    ...query.groups.map((_, index) => `a${index}`),
    ...(query.top ? ['place'] : []),
    ...kept,
    ...made.map((each, index) => (each ? `${each.sql} AS a${count + index}` : `a${count + index}`)),
  ];
  return {
    sql: `SELECT ${selected.join(', ')} FROM ${from}`,
    parameters: made.flatMap((each) => each?.parameters ?? []),
  };
}

/** Texts in the alphabet's order (Ärzte before Zoll); the collation is part of DuckDB, no extension. */
export function orderBy(expression: string, type: ColumnType, descending: boolean): string {
  return `${expression}${type === 'text' ? ' COLLATE de' : ''} ${descending ? 'DESC' : 'ASC'} NULLS LAST`;
}

function describeGroup(group: Group, column: Column | undefined): TableColumn {
  if (group.period) return columnOf(nameGroup(group), group.period === 'year' ? 'integer' : 'text');
  return columnOf(group.column, column?.type ?? 'text', column);
}
