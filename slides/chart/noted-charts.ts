import type { FramePoint } from './frame';
import { layLoaded } from './lazy-chart';
import type { LiveChartProps } from './live-chart';

export type NotedChart = Omit<LiveChartProps, 'label'>;

const noted = new WeakMap<Element, NotedChart>();

/** What the chart in this element is drawn from, for those who find the element. */
export function noteChart(element: Element, chart: NotedChart): void {
  noted.set(element, chart);
}

/** The values of the chart in this element, where they are drawn; none as long as the page has no layout of charts. */
export function pointsOfChart(element: Element): readonly FramePoint[] {
  const chart = noted.get(element);
  if (!chart) return [];
  const { kind, data, size, language, font } = chart;
  return layLoaded()?.(kind, data, size, language, font).frame.points?.() ?? [];
}
