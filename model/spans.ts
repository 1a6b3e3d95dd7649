import type { ChartData } from './chart-data';

/** From where to where a category reaches: two of its values. null is missing. */
export interface Span {
  readonly begin: number | null;
  readonly end: number | null;
}

export interface Spans {
  readonly beginLabel: string;
  readonly endLabel: string;
  /** One for each category. */
  readonly spans: readonly Span[];
}

/** The two values of each category: of two series, or the value and the end of one. */
export function spansOf(data: ChartData): Spans {
  const first = data.series[0];
  const last = data.further.end ?? data.series[1];
  const ends = data.further.end?.values[0] ?? data.series[1]?.values ?? [];
  return {
    beginLabel: first?.label || data.valueLabel,
    endLabel: last?.label ?? '',
    spans: data.categories.map((_, index) => ({
      begin: first?.values[index] ?? null,
      end: ends[index] ?? null,
    })),
  };
}
