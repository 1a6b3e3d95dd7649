import type { ChartCategory, ChartData } from '../../model/chart-data';
import type { TimeSpan } from '../../model/time-spans';
import { type CategoryColour, restColour, strongColour } from '../theme/tokens';
import { categoryColoursOf, seriesColours } from './series-colours';

/** What a row of a time line shows: one category, or its span in one series. */
export interface Task {
  readonly category: ChartCategory;
  /** With the name of its series, where there are too many of these for colours. */
  readonly name: string;
  readonly span: TimeSpan;
  readonly of: { readonly category: number; readonly series: number };
}

/** More series cannot be told apart by colour. */
const mostColours = 6;
const nothing: TimeSpan = { kind: 'missing', begin: null, end: null, said: { begin: '', end: '' } };

/** All rows in their order; `named`: whether a legend names the series. */
export function tasksOf(data: ChartData): { readonly tasks: readonly Task[]; readonly named: boolean } {
  const named = data.series.length > 1 && data.series.length <= mostColours;
  const tasks = data.categories.flatMap((category, index): readonly Task[] => {
    const found = data.series.flatMap((series, at): readonly Task[] => {
      const span = data.spans?.[at]?.[index];
      if (!span) return [];
      const name = data.series.length > mostColours ? `${category.label} · ${series.label}` : category.label;
      return [{ category, name, span, of: { category: index, series: at } }];
    });
    return found.length > 0
      ? found
      : [{ category, name: category.label, span: nothing, of: { category: index, series: 0 } }];
  });
  return { tasks, named };
}

/** From the earliest to the latest point in time; never empty. */
export function timeDomain(data: ChartData, tasks: readonly Task[]): readonly [number, number] {
  const times = tasks.flatMap(({ span: { kind, begin, end } }) =>
    kind === 'reversed' ? [] : [begin, end].filter((time) => time !== null),
  );
  if (times.length === 0) return [2000, 2001];
  const [low, high] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  // The day it is shown, and what else is marked, where that is not far off.
  const near = (data.references ?? [])
    .flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))
    .filter((time) => time > low - (high - low) * 0.15 && time < high + (high - low) * 0.15);
  const ends = [Math.min(low, ...near), Math.max(high, ...near)] as const;
  return ends[1] - ends[0] > 3 * day ? ends : [ends[0] - day, ends[1] + day];
}

/** In years; one alone would fill the axis. */
const day = 1 / 365;

/** The colour of each task: of its series where these are told apart by colour, else strong where it is highlighted. */
export function coloursOfTasks(data: ChartData, named: boolean): (task: Task) => CategoryColour {
  const ofSeries = seriesColours(data);
  const ofCategories = categoryColoursOf(data);
  const highlights = data.categories.some(({ strong }) => strong);
  return ({ of }) => {
    const bySeries = ofSeries[of.series] ?? restColour;
    if (named && !(highlights && ofCategories[of.category] === restColour)) return bySeries;
    if (data.series.length > 1 && bySeries.fill === 'none') return bySeries;
    if (data.series.length > mostColours && data.series.some(({ strong }) => strong)) return bySeries;
    return ofCategories[of.category] ?? strongColour;
  };
}
