import { keyOfCategory, readMoment } from './category';
import type { Chart } from './chart';
import { mapFurther, type ValueGrid } from './chart-values';
import { thinLine } from './thin-line';

/** More points than this across cannot be told apart on a slide: it is at most so many pixels wide. */
const mostPlaces = 1_920;

/**
 * The grid with only those categories whose points can be told apart: of all that fall on one pixel the first, the last,
 * the lowest and the highest, so that no extreme is lost. What the chart names stays. The values lie in their order along the axis.
 */
export function thinGrid(chart: Chart, grid: ValueGrid, inTime: boolean): ValueGrid {
  if (grid.keys.length <= mostPlaces) return grid;
  const points = grid.keys.map((key, index) => ({
    index,
    x: inTime ? (readMoment(key)?.time ?? 0) : index,
    values: grid.values.map((row) => row[index] ?? null),
  }));
  const named = new Set([
    ...chart.highlight,
    ...chart.annotations.map(({ category }) => keyOfCategory(category)),
    ...chart.arrows.flatMap(({ from, to }) => [from, to].map(({ category }) => keyOfCategory(category))),
  ]);
  const kept = new Set(thinLine(points, mostPlaces).map(({ index }) => index));
  const keep = <T>(list: readonly T[]) =>
    list.filter((_, index) => kept.has(index) || named.has(grid.keys[index] ?? ''));
  return {
    ...grid,
    categories: keep(grid.categories),
    keys: keep(grid.keys),
    values: grid.values.map(keep),
    further: mapFurther(grid.further, (values) => values.map(keep)),
  };
}
