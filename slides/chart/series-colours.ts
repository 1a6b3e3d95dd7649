import type { ChartData } from '../../model/chart-data';
import { type CategoryColour, categoryColours, restColour, strongColour } from '../theme/tokens';

/** The colour of each series: the highlighted strong and the others grey, or a palette where nothing is highlighted. */
export function seriesColours(data: ChartData): readonly CategoryColour[] {
  if (data.series.some((series) => series.strong)) {
    return data.series.map((series) => (series.strong ? strongColour : restColour));
  }
  return data.series.map((series, index) => (series.rest ? restColour : paletteColour(index)));
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

function paletteColour(index: number): CategoryColour {
  return categoryColours[index % categoryColours.length] ?? restColour;
}
