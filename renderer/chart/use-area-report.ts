import { useMemo } from 'react';
import type { Chart } from '../../model/chart';
import { type AreaReport, reportAreas } from '../../model/maps/report-areas';
import { useDocument } from '../store/document-store';
import { keyOf } from '../store/drawable';
import { useView } from '../store/view-store';

/** What found its area on the chart's map; undefined while its query is being answered, or where there is no map. */
export function useAreaReport(chart: Chart): AreaReport | undefined {
  const language = useView((now) => now.language);
  const table = useDocument((now) => now.answers[keyOf(chart.query)]);
  const geometries = useDocument((now) => now.history.present.geometries);
  return useMemo(
    () => (table ? reportAreas(chart, table, { geometries }, language) : undefined),
    [chart, table, geometries, language],
  );
}
