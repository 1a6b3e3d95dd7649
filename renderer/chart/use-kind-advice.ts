import { useMemo } from 'react';
import type { Chart } from '../../model/chart';
import { termsOfQuery } from '../../model/joined-dataset';
import { type KindAdvice, suggestKinds } from '../../model/suggest-kind';
import { useDocument } from '../store/document-store';
import { keyOf } from '../store/drawable';
import { useInterfaceLanguage } from '../ui/words';

/** What the program thinks of each kind for the chart's answer; empty until it is there. */
export function useKindAdvice(chart: Chart | undefined): readonly KindAdvice[] {
  const language = useInterfaceLanguage();
  const key = chart && keyOf(chart.query);
  const table = useDocument((now) => (key === undefined ? undefined : now.answers[key]));
  const datasets = useDocument((now) => now.history.present.datasets);
  const geometries = useDocument((now) => now.history.present.geometries);
  return useMemo(
    () =>
      chart && table
        ? suggestKinds(
            { chart, table, terms: termsOfQuery(datasets, chart.query), maps: { geometries } },
            language,
          )
        : [],
    [chart, table, datasets, geometries, language],
  );
}
