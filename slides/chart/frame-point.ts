import type { ChartData } from '../../model/chart-data';
import type { Box } from '../../model/layout';
import { formatNumber } from '../../model/number-format';
import { chartWords } from './chart-words';
import type { FrameInput, FramePoint } from './frame';
import { withoutSoftHyphens } from './soft-hyphen';

/** The point of one value of the data: named and written as the chart does. A missing value says so. */
export function pointOfValue(
  { data, language }: Pick<FrameInput, 'data' | 'language'>,
  of: { readonly category: number; readonly series: number },
  box: Box,
): FramePoint {
  const value = valueAt(data, of);
  return {
    box,
    of,
    category: withoutSoftHyphens(data.categories[of.category]?.label ?? ''),
    series: withoutSoftHyphens(data.series[of.series]?.label ?? ''),
    value: value === null ? chartWords[language].missing : formatNumber(value, data.format, language),
  };
}

/** Every value of the data in the order in which they are walked through: series by series. */
export function walkValues<T>(
  data: ChartData,
  visit: (of: { category: number; series: number }, value: number | null) => readonly T[],
): readonly T[] {
  return data.series.flatMap((_, series) =>
    data.categories.flatMap((_category, category) => {
      const of = { category, series };
      return visit(of, valueAt(data, of));
    }),
  );
}

/** A box around a dot, large enough to be pointed at. */
export function boxAround(x: number, y: number, radius = 14): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** The box between two corners, in whatever order they come. */
export function boxBetween(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Box {
  return {
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]),
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]),
  };
}

function valueAt(data: ChartData, { category, series }: { category: number; series: number }) {
  return data.series[series]?.values[category] ?? null;
}
