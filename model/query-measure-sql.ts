import type { Column, ColumnType } from './column';
import { type Calculation, columnOfJoined, type Measure, nameMeasure, type Query } from './query';
import { quoteName } from './query-group-sql';
import { onceColumn, partnerColumn } from './query-join-sql';
import { assertNever } from './result';
import type { TableColumn } from './table';

/** Whether the measure is of the joined dataset's rows, each of which counts once in a group. */
export function needsOnce(measure: Measure, query: Query): boolean {
  const read = [
    ...(measure.kind === 'count' ? [] : [measure.column]),
    ...(measure.calculate?.kind === 'ratio' ? [measure.calculate.column] : []),
  ];
  return read.some((name) => columnOfJoined(query, name) !== undefined);
}

/** The measure of a group's rows, before what is calculated of several groups. Where it `needsOnce`, they have `onceColumn`. */
export function compileMeasure(measure: Measure, query: Query, columns: readonly Column[]): string {
  if (measure.calculate?.kind === 'ratio') return compileRatio(measure, measure.calculate, query, columns);
  if (measure.kind === 'count') return 'count(*)';
  const column = quoteName(measure.column);
  const rows = columnOfJoined(query, measure.column) === undefined ? '' : ` FILTER (WHERE ${onceColumn})`;
  switch (measure.kind) {
    case 'distinct':
      return `count(DISTINCT ${column})`;
    case 'mean':
      return `avg(${column})${rows}`;
    case 'median':
      // On decimals DuckDB would cut the middle of two values to the column's digits.
      return `median(CAST(${column} AS DOUBLE))${rows}`;
    case 'sum':
      return `sum(${column})${rows}`;
    case 'min':
    case 'max':
      return columns.find(({ name }) => name === measure.column)?.type === 'text'
        ? `${measure.kind}(${column} COLLATE de)`
        : `${measure.kind}(${column})`;
    default:
      return assertNever(measure);
  }
}

/** One sum divided by another. Between two datasets only rows with a partner count: what has no inhabitants has no share of them. */
function compileRatio(
  measure: Measure,
  { column, per = 1 }: { readonly column: string; readonly per?: number | undefined },
  query: Query,
  columns: readonly Column[],
): string {
  const joins = needsOnce(measure, query);
  const sum = (name: string) => {
    const rows = columnOfJoined(query, name) === undefined ? `${partnerColumn} IS NOT NULL` : onceColumn;
    return `CAST(sum(${quoteName(name)})${joins ? ` FILTER (WHERE ${rows})` : ''} AS DOUBLE)`;
  };
  const counted = `CAST(count(*)${joins ? ` FILTER (WHERE ${partnerColumn} IS NOT NULL)` : ''} AS DOUBLE)`;
  const divided = measure.kind === 'count' ? counted : sum(measure.column);
  // Thousands of euros by inhabitants are euros by inhabitants, times a thousand.
  const scaleOf = (name: string) => columns.find((each) => each.name === name)?.scale ?? 1;
  const scale = measure.kind === 'count' ? 1 : scaleOf(measure.column);
  const whole = scaleOf(column) === 1 ? sum(column) : `${sum(column)} * ${scaleOf(column)}`;
  return `${divided} / nullif(${whole}, 0) * CAST(${per * scale} AS DOUBLE)`;
}

/** The measure's column in the answer; `column` is the one that is measured. */
export function describeMeasure(measure: Measure, column: Column | undefined): TableColumn {
  const { calculate, further, ...base } = measure;
  const plain = { ...describeBase(base, column), name: nameMeasure(measure) };
  const calculated = calculate ? describeCalculated(calculate, plain) : plain;
  return further ? describeCalculated(further, calculated) : calculated;
}

/** The column of what is calculated of the described one. */
function describeCalculated(calculate: Calculation, described: TableColumn): TableColumn {
  switch (calculate.kind) {
    case 'ratio':
    case 'index':
      return columnOf(described.name, 'number');
    case 'share':
    case 'growth':
      return columnOf(described.name, 'percent', { unit: '%' });
    case 'change':
      // Between two percentages lie points, no percent.
      return described.type === 'percent' ? columnOf(described.name, 'number') : described;
    case 'running':
      return described;
    case 'moving':
      return described.type === 'integer' ? { ...described, type: 'number' } : described;
    default:
      return assertNever(calculate);
  }
}

function describeBase(measure: Measure, column: Column | undefined): TableColumn {
  const name = nameMeasure(measure);
  const type = column?.type ?? 'integer';
  switch (measure.kind) {
    case 'count':
    case 'distinct':
      return columnOf(name, 'integer');
    case 'mean':
    case 'median':
      return columnOf(name, type === 'integer' ? 'number' : type, column);
    case 'sum':
    case 'min':
    case 'max':
      return columnOf(name, type, column);
    default:
      return assertNever(measure);
  }
}

/** A column of an answer, which counts what the dataset's does. */
export function columnOf(
  name: string,
  type: ColumnType,
  { unit, scale }: Pick<Column, 'unit' | 'scale'> = {},
): TableColumn {
  return { name, type, ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) };
}
