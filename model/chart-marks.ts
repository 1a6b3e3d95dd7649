import { keyOfCategory } from './category';
import type { Chart } from './chart';
import type { ChartAnnotation, ChartCategory, ChartData, ChartSeries } from './chart-data';
import { type Language, pickText } from './localized';

/** Only neighbours can be bracketed: what lies between them is not in the sum. */
export function findBracket(
  categories: readonly ChartCategory[],
  series: readonly ChartSeries[],
): ChartData['bracket'] {
  const strong = categories.flatMap((category, index) => (category.strong ? [index] : []));
  const [first] = strong;
  const last = strong.at(-1);
  const values = series[0]?.values;
  if (first === undefined || last === undefined || !values || series.length > 1) return undefined;
  if (strong.length < 2 || last - first + 1 !== strong.length) return undefined;
  return { first, last, sum: strong.reduce((sum, index) => sum + (values[index] ?? 0), 0) };
}

/** An annotation whose point is gone is not drawn; it would point at nothing. */
export function placeAnnotations(
  chart: Chart,
  categories: readonly ChartCategory[],
  series: readonly ChartSeries[],
  language: Language,
): readonly ChartAnnotation[] {
  return chart.annotations.flatMap((annotation) => {
    const category = categories.findIndex(({ key }) => key === keyOfCategory(annotation.category));
    const index =
      annotation.series === undefined
        ? Math.max(
            0,
            series.findIndex(({ strong }) => strong),
          )
        : series.findIndex(({ key }) => key === annotation.series);
    const value = series[index]?.values[category];
    const text = pickText(annotation.text, language);
    return value === undefined || value === null || !text ? [] : [{ category, series: index, value, text }];
  });
}
