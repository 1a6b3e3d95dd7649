import { keyOfCategory } from './category';
import type { Chart } from './chart';
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
  /** `values[series][category]` */
  readonly values: readonly (readonly (number | null)[])[];
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
  const { category, value, series } = chart.encoding;
  const problem = (found: ChartProblem) => ({ kind: 'problem', problem: found }) as const;
  const categoryAt = findColumn(table, category);
  const valueAt = findColumn(table, value);
  const seriesAt = series === undefined ? -1 : findColumn(table, series);
  if (categoryAt < 0) return problem({ kind: 'column-gone', column: category });
  if (valueAt < 0) return problem({ kind: 'column-gone', column: value });
  if (series !== undefined && seriesAt < 0) return problem({ kind: 'column-gone', column: series });
  if (table.rows.length === 0) return problem({ kind: 'no-rows' });

  const rest = nameOfRest(chart);
  const categories = new Map<string, Cell>();
  const seriesCells = new Map<string, Cell>();
  const found = new Map<string, Map<string, number | null>>();
  let numbers = 0;
  let others = 0;
  let doubled = false;
  for (const row of table.rows) {
    const cell = row[categoryAt] ?? null;
    const seriesCell = seriesAt < 0 ? null : (row[seriesAt] ?? null);
    const key = rest !== undefined && cell === rest ? restKey : keyOfCategory(cell);
    const seriesKey = keyOfCategory(seriesCell);
    if (!categories.has(key)) categories.set(key, cell);
    if (!seriesCells.has(seriesKey)) seriesCells.set(seriesKey, seriesCell);
    const written = row[valueAt] ?? null;
    if (typeof written === 'number') numbers += 1;
    else if (written !== null) others += 1;
    const number = typeof written === 'number' ? drawable(written) : null;
    const column = found.get(seriesKey) ?? new Map<string, number | null>();
    found.set(seriesKey, column);
    const before = column.get(key);
    if (before !== undefined && before !== null && number !== null) doubled = true;
    column.set(key, addUp([before ?? null, number]));
  }
  if (others > 0 && numbers === 0) return problem({ kind: 'no-numbers', column: value });
  if (doubled && !additive) return problem({ kind: 'several-values', column: category });

  const keys = [...categories.keys()];
  const seriesKeys = [...seriesCells.keys()];
  return {
    kind: 'grid',
    grid: {
      categories: [...categories.values()],
      keys,
      series: [...seriesCells.values()],
      seriesKeys,
      values: seriesKeys.map((seriesKey) => keys.map((key) => found.get(seriesKey)?.get(key) ?? null)),
    },
  };
}

/** What the answer calls all others together, where the categories are those of which only the largest are asked for. */
function nameOfRest({ query, encoding }: Chart): string | undefined {
  const [first] = query.groups;
  return first && nameGroup(first) === encoding.category ? query.top?.others : undefined;
}

/** What cannot be told from zero is zero, and what is beyond all measure is missing: both would upset any scale. */
function drawable(value: number): number | null {
  if (!(Math.abs(value) < 1e100)) return null;
  return Math.abs(value) < 1e-100 ? 0 : value;
}
