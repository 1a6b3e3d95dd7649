import type { ChartData } from '../../model/chart-data';
import { colours, strongColour } from '../theme/tokens';
import { seriesColours } from './series-colours';

/** A point with both its values. */
export interface ScatterPoint {
  readonly of: { readonly category: number; readonly series: number };
  readonly x: number;
  readonly y: number;
  /** Undefined where the chart draws no sizes. */
  readonly size: number | undefined;
  readonly strong: boolean;
  readonly fill: string;
}

export interface ScatterPoints {
  readonly points: readonly ScatterPoint[];
  /** Entries that lack a value and so have no place, or no size. */
  readonly missing: number;
}

/** The points of the data, the highlighted ones in the strong colour and the others grey. */
export function gatherPoints(data: ChartData): ScatterPoints {
  const { x, size } = data.further;
  const fills = seriesColours(data);
  const highlights = data.categories.some(({ strong }) => strong) || data.series.some(({ strong }) => strong);
  let missing = 0;
  const points = data.series.flatMap(({ values, strong: strongSeries }, series) =>
    values.flatMap((y, category): readonly ScatterPoint[] => {
      const across = x?.values[series]?.[category] ?? null;
      const large = size?.values[series]?.[category] ?? null;
      if (y === null && across === null) return [];
      if (y === null || across === null || (size && large === null)) {
        missing += 1;
        return [];
      }
      const strong = strongSeries || data.categories[category]?.strong === true;
      const seen = fills[series]?.fill ?? strongColour.fill;
      const colour = strong ? strongColour.fill : colours.grey;
      return [
        {
          of: { category, series },
          x: across,
          y,
          size: large ?? undefined,
          strong,
          fill: highlights && seen !== 'none' ? colour : seen,
        },
      ];
    }),
  );
  return { points, missing };
}
