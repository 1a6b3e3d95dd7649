import type { ChartData } from '../../model/chart-data';
import { isSeriesSeen } from '../../model/chart-view';
import {
  type CategoryColour,
  categoryColours,
  colours,
  restColour,
  restColours,
  strongColour,
} from '../theme/tokens';

/** The colour of each series: the highlighted strong and the others grey, or a palette where nothing is highlighted. */
export function seriesColours(data: ChartData): readonly CategoryColour[] {
  return coloursOfSeen(data).map((colour, index) => (isSeriesSeen(data, index) ? colour : noColour));
}

function coloursOfSeen(data: ChartData): readonly CategoryColour[] {
  if (data.series.some((series) => series.strong)) {
    return data.series.map((series) => (series.strong ? strongColour : restColour));
  }
  return data.series.map((series, index) => (series.rest ? restColour : paletteColour(index)));
}

/**
 * The same for bars that lie side by side or end to end, and have their names in a legend alone: those that step back are
 * told apart there, full, pale and empty by turns.
 */
export function barColours(data: ChartData): readonly CategoryColour[] {
  let resting = 0;
  return seriesColours(data).map((colour) => {
    if (colour !== restColour) return colour;
    resting += 1;
    return restColours[(resting - 1) % restColours.length] ?? restColour;
  });
}

/** The colour of each category in a chart of one series: all strong where nothing is highlighted. */
export function categoryColoursOf(data: ChartData): readonly CategoryColour[] {
  const highlights = data.categories.some((category) => category.strong);
  return data.categories.map((category) =>
    category.rest || (highlights && !category.strong) ? restColour : strongColour,
  );
}

/** The colour of each part of a ring: the parts must be told apart. */
export function partColours(data: ChartData): readonly CategoryColour[] {
  if (data.categories.some((category) => category.strong)) return categoryColoursOf(data);
  return data.categories.map((category, index) => (category.rest ? restColour : paletteColour(index)));
}

/** Of what is not seen for now: its shapes have no colour, its name is grey. */
const noColour: CategoryColour = { fill: 'none', text: colours.muted, on: 'none' };

function paletteColour(index: number): CategoryColour {
  return categoryColours[index % categoryColours.length] ?? restColour;
}
