import { keyOfCategory, readMoment } from './category';
import type { Chart } from './chart';
import { type FurtherName, furtherNames, rulesOf } from './chart-kinds';
import type { ChartProblem } from './chart-problem';
import { addUp, restKey } from './chart-rest';
import { nameGroup } from './query';
import { type Cell, findColumn, type Table } from './table';

/** Values by series and category, both in the order in which the answer names them first. */
export interface ValueGrid {
  readonly categories: readonly Cell[];
  readonly keys: readonly string[];
  readonly series: readonly Cell[];
  readonly seriesKeys: readonly string[];
  readonly values: GridValues;
  /** The further columns that the chart draws. */
  readonly further: Readonly<Partial<Record<FurtherName, GridValues>>>;
}

/** `values[series][category]`; null is missing. */
export type GridValues = readonly (readonly (number | null)[])[];

/** The same step with all values of a grid: the kept ones, or those in another order. */
export function mapFurther(
  further: ValueGrid['further'],
  step: (values: GridValues) => GridValues,
): ValueGrid['further'] {
  return Object.fromEntries(
    furtherNames.flatMap((name) => {
      const values = further[name];
      return values ? [[name, step(values)]] : [];
    }),
  );
}

/**
 * Reads the chart's columns out of the answer. Several rows for the same place are added up where that is right;
 * else the chart cannot be drawn.
 */
export function gatherValues(
  chart: Chart,
  table: Table,
  additive: boolean,
):
  | { readonly kind: 'grid'; readonly grid: ValueGrid }
  | { readonly kind: 'problem'; readonly problem: ChartProblem } {
  const { category, series } = chart.encoding;
  const problem = (found: ChartProblem) => ({ kind: 'problem', problem: found }) as const;
  const drawn = drawnColumns(chart);
  const gone = [
    category,
    ...(series === undefined ? [] : [series]),
    ...drawn.map(({ column }) => column),
  ].find((column) => findColumn(table, column) < 0);
  if (gone !== undefined) return problem({ kind: 'column-gone', column: columnIn(gone) });
  if (table.rows.length === 0) return problem({ kind: 'no-rows' });

  const categoryAt = findColumn(table, category);
  const seriesAt = series === undefined ? -1 : findColumn(table, series);
  const rest = nameOfRest(chart);
  const categories = new Places();
  const lines = new Places();
  const gathered = drawn.map((each) => ({ ...each, at: findColumn(table, each.column), found: new Found() }));
  for (const row of table.rows) {
    const cell = row[categoryAt] ?? null;
    const seriesCell = seriesAt < 0 ? null : (row[seriesAt] ?? null);
    const key = rest !== undefined && cell === rest ? restKey : keyOfCategory(cell);
    const seriesKey = keyOfCategory(seriesCell);
    const [line, place] = [lines.at(seriesKey, seriesCell), categories.at(key, cell)];
    for (const { at, read, found } of gathered) found.add(line, place, row[at] ?? null, read);
  }
  const unread = gathered.find(({ found }) => found.others > 0 && found.numbers === 0);
  if (unread) return problem({ kind: unread.problem, column: columnIn(unread.column) });
  // Several points in the same place have no common place across; several values may have a sum.
  if (gathered.some(({ found }) => found.doubled) && (!additive || gathered.length > 1)) {
    return problem({ kind: 'several-values', column: category });
  }

  const gridOf = (found: Found): GridValues =>
    lines.keys.map((_, line) => categories.keys.map((_key, place) => found.at(line, place)));
  return {
    kind: 'grid',
    grid: {
      categories: categories.cells,
      keys: categories.keys,
      series: lines.cells,
      seriesKeys: lines.keys,
      values: gathered.flatMap(({ name, found }) => (name === 'value' ? [gridOf(found)] : []))[0] ?? [],
      further: Object.fromEntries(
        gathered.flatMap(({ name, found }) => (name === 'value' ? [] : [[name, gridOf(found)]])),
      ),
    },
  };
}

interface DrawnColumn {
  readonly name: 'value' | FurtherName;
  readonly column: string;
  readonly read: (cell: Cell) => number | null;
  readonly problem: 'no-numbers' | 'no-moments';
}

/** The columns of which the kind draws values. One that the kind knows nothing of is not looked at. */
function drawnColumns({ kind, encoding }: Chart): readonly DrawnColumn[] {
  const rules = rulesOf(kind);
  const number = { read: readNumber, problem: 'no-numbers' } as const;
  const value = rules.value === 'moment' ? ({ read: readTime, problem: 'no-moments' } as const) : number;
  return [
    { name: 'value', column: encoding.value, ...value },
    ...furtherNames.flatMap((name): readonly DrawnColumn[] => {
      const column = rules.further[name] && encoding[name];
      if (column === undefined) return [];
      return [{ name, column, ...(name === 'end' || name === 'target' ? value : number) }];
    }),
  ];
}

/** The values of one column by series and category, and what was met on the way. */
class Found {
  numbers = 0;
  /** Cells that hold something else. */
  others = 0;
  /** Whether a place had several values. */
  doubled = false;
  readonly #values: (number | null)[][] = [];

  add(series: number, category: number, cell: Cell, read: (cell: Cell) => number | null): void {
    const value = read(cell);
    // A number beyond all measure is one all the same; one that is no year is no point in time.
    if (value !== null || (typeof cell === 'number' && read === readNumber)) this.numbers += 1;
    else if (cell !== null) this.others += 1;
    this.#values[series] ??= [];
    const row = this.#values[series];
    const before = row[category] ?? null;
    if (before !== null && value !== null) this.doubled = true;
    row[category] = before === null ? value : addUp([before, value]);
  }

  at(series: number, category: number): number | null {
    return this.#values[series]?.[category] ?? null;
  }
}

/** The categories or the series, in the order in which they were met. */
class Places {
  readonly keys: string[] = [];
  readonly cells: Cell[] = [];
  readonly #known = new Map<string, number>();

  /** Where this one stands; a new one comes last. */
  at(key: string, cell: Cell): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.keys.length);
    this.cells.push(cell);
    return this.keys.push(key) - 1;
  }
}

/** What cannot be told from zero is zero, and what is beyond all measure is missing: both would upset any scale. */
function readNumber(cell: Cell): number | null {
  if (typeof cell !== 'number' || !(Math.abs(cell) < 1e100)) return null;
  return Math.abs(cell) < 1e-100 ? 0 : cell;
}

function readTime(cell: Cell): number | null {
  return readMoment(cell)?.time ?? null;
}

/** What the answer calls all others together, where the categories are those of which only the largest are asked for. */
function nameOfRest({ query, encoding }: Chart): string | undefined {
  const [first] = query.groups;
  return first && nameGroup(first) === encoding.category ? query.top?.others : undefined;
}

/** "Gespräche" of "sum(Gespräche)": what people know it by. */
function columnIn(name: string): string {
  return /^\w+\((.+)\)$/.exec(name)?.[1] ?? name;
}
