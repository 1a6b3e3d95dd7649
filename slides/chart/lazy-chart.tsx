import { useSyncExternalStore } from 'react';
import type { LiveChart, LiveChartProps } from './live-chart';

/** Recharts is large: it is fetched when the first chart is to be drawn. */
let component: typeof LiveChart | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Settles when charts are drawn at once, in the same render as the slide around them. */
export function loadLiveCharts(): Promise<void> {
  loading ??= import('./live-chart').then((module) => {
    component = module.LiveChart;
    for (const listener of listeners) listener();
  });
  return loading;
}

export function LazyChart(props: LiveChartProps) {
  const Chart = useSyncExternalStore(subscribe, () => component);
  return Chart ? <Chart {...props} /> : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  void loadLiveCharts();
  return () => listeners.delete(listener);
}
