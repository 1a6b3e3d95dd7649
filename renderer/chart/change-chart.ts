import type { Chart } from '../../model/chart';

/** Changes the chart; edits with the same topic in quick succession are undone as one. */
export type ChangeChart = (step: (chart: Chart) => Chart, topic?: string) => void;
