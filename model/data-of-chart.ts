import type { Chart } from './chart';
import { type ChartData, chartData, type UnsuitedData } from './chart-data';
import { termsOfQuery } from './joined-dataset';
import type { Language } from './localized';
import { markOccasion } from './mark-occasion';
import { answerTo, figureValues, mapsOf, type ResolvedBriefing } from './resolved';

/** What is drawn of a briefing's chart, as slides and paper show it, or why it cannot be drawn. */
export function dataOfChart(
  resolved: ResolvedBriefing,
  chart: Chart,
  language: Language,
): ChartData | UnsuitedData {
  const terms = termsOfQuery(resolved.briefing.datasets, chart.query);
  const data = chartData(
    chart,
    answerTo(resolved, chart.query),
    terms,
    language,
    figureValues(resolved),
    mapsOf(resolved),
  );
  return markOccasion(chart.kind, data, resolved.briefing.occasion.date, language);
}
