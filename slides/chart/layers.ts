import type { ChartData } from '../../model/chart-data';
import { isStacked } from './stack';

/** From where to where an area reaches at each category, in values of the axis; null is a gap. */
export type LayerSpan = readonly [low: number, high: number] | null;

export interface Layers {
  /** Which series lie upon each other, from the axis upwards. */
  readonly order: readonly number[];
  /** `spans[series][category]` */
  readonly spans: readonly (readonly LayerSpan[])[];
  /** Whether a value is missing beside others that are there: its area has no height then. */
  readonly incomplete: boolean;
}

/**
 * Areas upon each other. The highlighted lie on the axis, where their course can be read; "all others" lie on top. Where
 * all values are missing there is a gap.
 */
export function layLayers(data: ChartData): Layers {
  if (!isStacked(data)) {
    const spans = data.series.map(({ values }) =>
      values.map((value): LayerSpan => (value === null ? null : [Math.min(0, value), Math.max(0, value)])),
    );
    return { order: data.series.map((_, index) => index), spans, incomplete: false };
  }
  const rank = (index: number) => {
    const series = data.series[index];
    // What is highlighted later lies where it will.
    return series?.strong || data.view?.pale.series.includes(index) ? 0 : series?.rest ? 2 : 1;
  };
  const order = data.series.map((_, index) => index).toSorted((a, b) => rank(a) - rank(b) || a - b);
  const spans = data.series.map(() => new Array<LayerSpan>(data.categories.length).fill(null));
  let incomplete = false;
  for (const category of data.categories.keys()) {
    const values = order.map((index) => data.series[index]?.values[category] ?? null);
    if (values.every((value) => value === null)) continue;
    incomplete ||= values.includes(null);
    let height = 0;
    for (const [place, index] of order.entries()) {
      const low = height;
      height += values[place] ?? 0;
      spans[index]?.splice(category, 1, [low, height]);
    }
  }
  return { order, spans, incomplete };
}
