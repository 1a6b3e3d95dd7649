import { type Briefing, findChart } from './briefing';
import type { Chart } from './chart';
import { type Place, places, type Slide } from './slide';

/** Where a chart stands on one slide and where on the next. */
export interface SharedChart {
  readonly from: Place;
  readonly to: Place;
}

/**
 * The charts that two slides have in common: the same, or one of the same kind that asks the same of other rows. On stage
 * one grows into the other.
 */
export function sharedCharts(
  briefing: Pick<Briefing, 'charts'>,
  before: Slide,
  after: Slide,
): readonly SharedChart[] {
  const taken = new Set<Place>();
  return places.flatMap((to) => {
    const chart = chartIn(briefing, after, to);
    if (!chart) return [];
    const alike = (from: Place) => {
      const other = chartIn(briefing, before, from);
      return !taken.has(from) && other !== undefined && (other.id === chart.id || asksTheSame(other, chart));
    };
    const from = [to, ...places].find(alike);
    if (from === undefined) return [];
    taken.add(from);
    return { from, to };
  });
}

function chartIn(briefing: Pick<Briefing, 'charts'>, slide: Slide, place: Place): Chart | undefined {
  const block = slide.blocks[place];
  return block?.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
}

/** Of the same dataset, by the same groups and measures; filters, order and limit may differ. */
function asksTheSame(one: Chart, other: Chart): boolean {
  const asked = ({ kind, query: { dataset, groups, measures } }: Chart) =>
    JSON.stringify([kind, dataset, groups, measures]);
  return asked(one) === asked(other);
}
