import type { Chart } from './chart';
import { rulesOf } from './chart-kinds';
import { mapFurther, type ValueGrid } from './chart-values';

/** The key of what is drawn as one: no cell of a dataset has it. */
export const restKey = '\u0000rest';

interface Kept {
  readonly grid: ValueGrid;
  /** How many could not be added up to a rest. */
  readonly leftOut: number;
}

/** The largest series and all highlighted ones in their order; the others as one, if they can be added. */
export function keepSeries(chart: Chart, grid: ValueGrid, additive: boolean): Kept {
  const highlights = grid.seriesKeys.some((key) => chart.highlight.includes(key));
  const { top, mostSeries, mostGreySeries } = rulesOf(chart.kind);
  const limit = Math.min(
    (top === 'series' ? chart.top : undefined) ?? Number.POSITIVE_INFINITY,
    highlights ? mostGreySeries : mostSeries,
  );
  const sums = grid.values.map((row) => row.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0));
  const kept = largest(grid.seriesKeys, sums, limit, chart.highlight).toSorted((a, b) => a - b);
  const keeps = new Set(kept);
  const gone = grid.seriesKeys.map((_, index) => index).filter((index) => !keeps.has(index));
  if (gone.length === 0) return { grid, leftOut: 0 };
  const pick = <T>(list: readonly T[]) => kept.flatMap((index) => list.slice(index, index + 1));
  const fewer = {
    ...grid,
    series: pick(grid.series),
    seriesKeys: pick(grid.seriesKeys),
    values: pick(grid.values),
    further: mapFurther(grid.further, pick),
  };
  if (!additive) return { grid: fewer, leftOut: gone.length };
  const rest = grid.keys.map((_, category) =>
    addUp(gone.map((index) => grid.values[index]?.[category] ?? null)),
  );
  return {
    grid: {
      ...fewer,
      series: [...fewer.series, null],
      seriesKeys: [...fewer.seriesKeys, restKey],
      values: [...fewer.values, rest],
      further: mapFurther(fewer.further, (values) => [...values, grid.keys.map(() => null)]),
    },
    leftOut: 0,
  };
}

/** Sorts the categories and keeps the first `top`; the rest comes last, as one, if it can be added. */
export function keepCategories(chart: Chart, grid: ValueGrid, additive: boolean, inTime: boolean): Kept {
  const rules = rulesOf(chart.kind);
  const sums = grid.keys.map((_, category) => addUp(grid.values.map((row) => row[category] ?? null)));
  // All others may be one in the answer already: they come last, whatever they are.
  const restAt = grid.keys.indexOf(restKey);
  const order = grid.keys.map((_, index) => index).filter((index) => index !== restAt);
  const ranks =
    rules.value === 'moment'
      ? rankMoments(chart, grid)
      : rules.further.end === 'or-series'
        ? rankSpans(chart, grid)
        : sums;
  const byHand = placesByHand(chart, grid.keys);
  const sorted = inTime
    ? order
    : (rules.order === 'given' || chart.sort === 'given'
        ? order
        : order.toSorted((a, b) => compareValues(ranks[a] ?? null, ranks[b] ?? null) || a - b)
      ).toSorted((a, b) => byHand(a) - byHand(b));
  const { mostCategories } = rules;
  const limit = Math.min(
    (rules.top === 'series' ? undefined : chart.top) ?? Number.POSITIVE_INFINITY,
    mostCategories,
  );
  // One more than the kind can show is shown as it is: "Übrige" would save nothing.
  const all = inTime || sorted.length <= (Number.isFinite(mostCategories) ? limit + 1 : limit);
  const wanted = all
    ? sorted
    : largest(
        sorted.map((index) => grid.keys[index] ?? ''),
        sorted.map((index) => (rules.value === 'moment' ? ranks : sums)[index] ?? Number.NEGATIVE_INFINITY),
        limit,
        chart.highlight,
      )
        .toSorted((a, b) => a - b)
        .flatMap((position) => sorted.slice(position, position + 1));
  const wants = new Set(wanted);
  const left = sorted.filter((index) => !wants.has(index));
  const known = restAt < 0 ? [] : [restAt];
  const gone = additive ? [...left, ...known] : known;
  const pick = <T>(list: readonly T[]) => wanted.flatMap((index) => list.slice(index, index + 1));
  const fewer = {
    ...grid,
    categories: pick(grid.categories),
    keys: pick(grid.keys),
    values: grid.values.map(pick),
    further: mapFurther(grid.further, (values) => values.map(pick)),
  };
  const leftOut = additive ? 0 : left.length;
  if (gone.length === 0) return { grid: fewer, leftOut };
  return {
    grid: {
      ...fewer,
      categories: [...fewer.categories, null],
      keys: [...fewer.keys, restKey],
      values: fewer.values.map((row, series) => [
        ...row,
        addUp(gone.map((index) => grid.values[series]?.[index] ?? null)),
      ]),
      further: mapFurther(fewer.further, (values) => values.map((row) => [...row, null])),
    },
    leftOut,
  };
}

/** By what spans are sorted: where they end, or how long they are. */
function rankSpans({ sort }: Chart, { keys, values, further }: ValueGrid): readonly (number | null)[] {
  const ends = further.end?.[0] ?? values[1] ?? [];
  return keys.map((_, index) => {
    const [begin, end] = [values[0]?.[index] ?? null, ends[index] ?? null];
    if (sort !== 'difference') return end;
    return begin === null || end === null ? null : end - begin;
  });
}

/** By what spans of time are sorted: the earliest first, or the longest. */
function rankMoments({ sort }: Chart, { keys, values, further }: ValueGrid): readonly (number | null)[] {
  return keys.map((_, index) => {
    const begins = values.flatMap((row) => row[index] ?? []);
    if (begins.length === 0) return null;
    const begin = Math.min(...begins);
    if (sort !== 'difference') return -begin;
    const ends = (further.end ?? []).flatMap((row) => row[index] ?? []);
    return ends.length > 0 ? Math.max(...ends) - begin : null;
  });
}

/** Where a category stands in the order made by hand; those that are not in it come after it. */
function placesByHand({ order }: Chart, keys: readonly string[]): (index: number) => number {
  const places = new Map(order.map((key, place) => [key, place]));
  return (index) => places.get(keys[index] ?? '') ?? order.length;
}

/** Indices of the highlighted and then the largest, at most `limit`. */
function largest(
  keys: readonly string[],
  sums: readonly number[],
  limit: number,
  highlight: readonly string[],
): readonly number[] {
  const strong = (index: number) => (highlight.includes(keys[index] ?? '') ? 1 : 0);
  return keys
    .map((_, index) => index)
    .toSorted((a, b) => strong(b) - strong(a) || (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, limit);
}

/** The sum of what is there; null where nothing is, or where it is too large for a number. */
export function addUp(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  const sum = present.reduce((total, value) => total + value, 0);
  return present.length > 0 && Number.isFinite(sum) ? sum : null;
}

/** Largest first, missing last. */
function compareValues(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
