import { useSyncExternalStore } from 'react';
import { hasLongWords } from './hyphenate-labels';
import { hyphenationOf, loadHyphenation } from './hyphenation';
import type { LiveChartProps, layLive } from './live-chart';

/** Recharts is large: it is fetched when the first chart is to be drawn, and so are the rules for breaking words. */
let live: typeof import('./live-chart') | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Settles when charts are drawn at once, in the same render as the slide around them. */
export function loadLiveCharts(): Promise<void> {
  loading ??= import('./live-chart').then((module) => {
    live = module;
    tellListeners();
  });
  return loading;
}

export function LazyChart(props: LiveChartProps) {
  const Chart = useSyncExternalStore(subscribe, () => live?.LiveChart);
  const hyphenate = useSyncExternalStore(subscribe, () => hyphenationOf(props.language));
  if (!Chart) return null;
  if (!hyphenate && hasLongWords(props.data)) {
    void loadHyphenation(props.language).then(tellListeners);
    return null;
  }
  return <Chart {...props} />;
}

/** How charts are laid out in this page, once it is loaded: for those who ask where their values are drawn. */
export function useLayLive(): typeof layLive | undefined {
  return useSyncExternalStore(subscribe, () => live?.layLive);
}

/** The same, for those who do not draw; undefined as long as it is not loaded. */
export function layLoaded(): typeof layLive | undefined {
  return live?.layLive;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  void loadLiveCharts();
  return () => listeners.delete(listener);
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}
