import { timeStepOf } from './category';
import type { Chart } from './chart';
import type { ChartData } from './chart-data';
import { type FurtherName, furtherNames, rulesOf } from './chart-kinds';
import type { ChartProblem } from './chart-problem';
import type { ValueGrid } from './chart-values';
import { findCycle, flowsOf } from './flows';
import { isAdditive, nameMeasure } from './query';
import { findColumn, type Table } from './table';

/** What the kind needs and the chart does not say. */
export function findUnchosen({ kind, encoding }: Chart): 'series' | FurtherName | undefined {
  const rules = rulesOf(kind);
  if (rules.series === 'needed' && encoding.series === undefined) return 'series';
  return furtherNames.find((name) => {
    const rule = rules.further[name];
    const wanted = rule === 'needed' || (rule === 'or-series' && encoding.series === undefined);
    return wanted && encoding[name] === undefined;
  });
}

/** Sums and counts may be added up; means, extremes and percentages may not. */
export function canAddUp(chart: Chart, table: Table): boolean {
  if (rulesOf(chart.kind).adds === 'points') return false;
  const measure = chart.query.measures.find((each) => nameMeasure(each) === chart.encoding.value);
  if (measure) return isAdditive(measure, chart.query);
  return table.columns[findColumn(table, chart.encoding.value)]?.type !== 'percent';
}

/** What keeps these values from being drawn as this kind. `measured`: what the values are called. */
export function findProblem(
  chart: Chart,
  grid: ValueGrid,
  additive: boolean,
  measured: string,
): ChartProblem | undefined {
  const present = grid.values.flat().filter((value) => value !== null);
  if (present.length === 0) return { kind: 'all-missing', column: measured };
  if (grid.further.size?.some((row) => row.some((value) => value !== null && value < 0))) {
    return { kind: 'negative-sizes' };
  }
  const { adds, exactly, flows, falls, around } = rulesOf(chart.kind);
  if (around && (grid.keys.length < 3 || grid.keys.length > 10)) return { kind: 'not-axes' };
  if (around && grid.seriesKeys.length > 3) return { kind: 'not-three-series' };
  if (around && present.some((value) => value < 0)) return { kind: 'negative-axes' };
  if (falls && !isFalling(chart.sort === 'given' ? present : present.toSorted((a, b) => b - a))) {
    return { kind: 'not-falling' };
  }
  if (falls && present.every((value) => value === 0)) return { kind: 'nothing-to-share' };
  const circle = flows && findCycle(flowsOf(grid));
  if (circle) return { kind: 'circle', column: circle.join(' → ') };
  if (exactly?.two === 'series' && chart.encoding.series !== undefined && grid.seriesKeys.length !== 2) {
    return { kind: 'not-two-series' };
  }
  // Of a course of time its first and last point are the two.
  const points = grid.categories.length;
  if (exactly?.two === 'points' && (points < 2 || (points > 2 && !timeStepOf(grid.categories)))) {
    return { kind: 'not-two-points' };
  }
  if (chart.kind === 'pictogram' && present.some((value) => value < 0)) return { kind: 'negative-symbols' };
  if (adds === 'changes' && !additive) return { kind: 'not-changes' };
  const across = grid.further.x;
  if (
    across &&
    !grid.values.some((row, at) => row.some((y, index) => y !== null && hasValue(across[at]?.[index])))
  ) {
    return { kind: 'no-points' };
  }
  const parts = adds === 'parts' || chart.show === 'share';
  const layers = adds === 'layers' && arrange(chart) !== 'beside';
  if (layers && !additive) return { kind: 'not-layers' };
  if (layers && present.some((value) => value < 0)) return { kind: 'negative-layers' };
  if (!parts) return arrange(chart) === 'stacked' && !additive ? { kind: 'not-stackable' } : undefined;
  if (!additive) return { kind: 'not-additive' };
  if (present.some((value) => value < 0)) return { kind: 'negative-parts' };
  return present.every((value) => value === 0) ? { kind: 'nothing-to-share' } : undefined;
}

function isFalling(values: readonly number[]): boolean {
  return values.every((value, index) => value >= 0 && value <= (values[index - 1] ?? value));
}

function hasValue(value: number | null | undefined): boolean {
  return value !== null && value !== undefined;
}

/** How the series stand to each other. */
export function arrange({ kind, show, arrangement, encoding }: Chart): ChartData['arrangement'] {
  const { adds } = rulesOf(kind);
  if (adds === 'stacks') return show === 'share' && encoding.series !== undefined ? 'parts' : 'stacked';
  if (encoding.series === undefined) return 'beside';
  if (adds === 'layers') return show === 'share' ? 'parts' : 'stacked';
  if (adds !== 'either') return 'beside';
  return show === 'share' ? 'parts' : arrangement;
}
