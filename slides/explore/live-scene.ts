import type { Chart } from '../../model/chart';
import { withChoice } from '../../model/chart-choice';

/** What was done to a chart on stage. */
export interface ChartSettings {
  /** Keys of the series that were switched off. */
  readonly off: readonly string[];
  /** The choice that was made, by its key; undefined where it is as the chart says. */
  readonly choice: { readonly value: string | undefined } | undefined;
}

export const untouched: ChartSettings = { off: [], choice: undefined };

/** The settings of the charts that were touched, by the chart's id. */
export type StageSettings = Readonly<Record<string, ChartSettings>>;

/** How what is on stage answers to the pointer and the keyboard. */
export interface LiveScene {
  readonly change: (chart: string, settings: ChartSettings) => void;
  readonly showTable: (chart: string) => void;
}

export function toggleSeries(settings: ChartSettings, series: string): ChartSettings {
  const off = settings.off.filter((key) => key !== series);
  return { ...settings, off: off.length === settings.off.length ? [...off, series] : off };
}

/** The chart as it was set on stage. */
export function chartAsSet(chart: Chart, { choice }: ChartSettings): Chart {
  return choice ? withChoice(chart, choice.value) : chart;
}
