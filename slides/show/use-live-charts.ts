import { useEffect, useMemo, useState } from 'react';
import type { LiveScene, StageSettings } from '../explore/live-scene';

export interface LiveCharts {
  readonly settings: StageSettings;
  readonly live: LiveScene;
  /** The chart whose table is shown, by its id. */
  readonly table: string | undefined;
  readonly closeTable: () => void;
}

/** What is done to the charts of a show: it stays as long as the show runs; a table goes with its slide. */
export function useLiveCharts(slide: number): LiveCharts {
  const [settings, setSettings] = useState<StageSettings>({});
  const [shown, setShown] = useState<{ readonly chart: string; readonly slide: number }>();
  // What was left is not met again.
  useEffect(() => setShown((now) => (now && now.slide !== slide ? undefined : now)), [slide]);
  const actions = useMemo(
    () => ({
      live: {
        change: (chart, changed) => setSettings((now) => ({ ...now, [chart]: changed })),
        showTable: (chart) => setShown({ chart, slide }),
      } satisfies LiveScene,
      closeTable: () => setShown(undefined),
    }),
    [slide],
  );
  return { settings, ...actions, table: shown?.slide === slide ? shown.chart : undefined };
}
