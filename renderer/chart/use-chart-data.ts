import { useMemo } from 'react';
import type { Chart } from '../../model/chart';
import { type ChartData, chartData, type UnsuitedData } from '../../model/chart-data';
import { termsOfQuery } from '../../model/joined-dataset';
import { useDocument } from '../store/document-store';
import { keyOf } from '../store/drawable';
import { useView } from '../store/view-store';

/** What is drawn of the chart, or why it cannot be; undefined while its query is being answered. */
export function useChartData(chart: Chart | undefined): ChartData | UnsuitedData | undefined {
  const language = useView((now) => now.language);
  const key = chart && keyOf(chart.query);
  const table = useDocument((now) => (key === undefined ? undefined : now.answers[key]));
  const datasets = useDocument((now) => now.history.present.datasets);
  const geometries = useDocument((now) => now.history.present.geometries);
  return useMemo(
    () =>
      chart && table
        ? chartData(chart, table, termsOfQuery(datasets, chart.query), language, undefined, { geometries })
        : undefined,
    [chart, table, datasets, geometries, language],
  );
}
