import type { ChartData } from '../../model/chart-data';

/** One value of a stack: from where to where it reaches. A missing one has no length. */
export interface StackPart {
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** A category's values end to end: positive ones one way from zero, negative ones the other. */
export interface Stack {
  readonly parts: readonly StackPart[];
  readonly low: number;
  readonly high: number;
  /** The sum of all; null where every value is missing. */
  readonly total: number | null;
}

export function isStacked({ arrangement }: Pick<ChartData, 'arrangement'>): boolean {
  return arrangement !== 'beside';
}

export function stackOf(data: ChartData, category: number): Stack {
  let [low, high] = [0, 0];
  let total: number | null = null;
  const parts = data.series.map(({ values }, series): StackPart => {
    const value = values[category] ?? null;
    if (value === null) return { series, from: high, to: high };
    total = (total ?? 0) + value;
    if (value < 0) {
      low += value;
      return { series, from: low - value, to: low };
    }
    high += value;
    return { series, from: high - value, to: high };
  });
  return { parts, low, high, total };
}
