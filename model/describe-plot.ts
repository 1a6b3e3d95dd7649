import type { ChartData } from './chart-data';
import type { ChartKind } from './chart-kinds';
import { describeAxes } from './describe-axes';
import { describeFlows } from './describe-flows';
import { describePoints } from './describe-points';
import { describeSteps } from './describe-steps';
import type { Language } from './localized';

/** What charts say of which not each value counts but how they lie to each other; undefined for all others. */
export function describePlot(
  kind: ChartKind,
  data: ChartData,
  language: Language,
): readonly string[] | undefined {
  switch (kind) {
    case 'sankey':
      return describeFlows(data, language);
    case 'funnel':
      return describeSteps(data, language);
    case 'radar':
      return describeAxes(data, language);
    case 'scatter':
      return describePoints(data, language);
    default:
      return undefined;
  }
}
