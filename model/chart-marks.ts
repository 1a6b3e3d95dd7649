import { keyOfCategory } from './category';
import type { Chart } from './chart';
import { placeArrows } from './chart-arrow';
import type { ChartAnnotation, ChartCategory, ChartData, ChartSeries } from './chart-data';
import { rulesOf } from './chart-kinds';
import { type FigureValues, placeReferences } from './chart-reference';
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

export function findTotals(
  { kind, totals }: Chart,
  categories: readonly ChartCategory[],
): readonly number[] | undefined {
  if (kind !== 'waterfall' || !totals) return undefined;
  return categories.flatMap(({ key }, index) => (totals.includes(key) ? [index] : []));
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

/** The lines, bands and arrows that the chart's kind draws, and the range of its axis; none of them is there without need. */
export function placeValueMarks(
  chart: Chart,
  shown: Pick<ChartData, 'categories' | 'series' | 'arrangement' | 'format'>,
  valueOfFigure: FigureValues,
  language: Language,
): Pick<ChartData, 'references' | 'arrows' | 'range'> {
  const { marks = [] } = rulesOf(chart.kind);
  // Parts of 100 percent have an axis that everyone knows.
  const parts = shown.arrangement === 'parts';
  const references =
    marks.includes('references') && !parts
      ? placeReferences(chart.references, shown, valueOfFigure, language)
      : [];
  const arrows = marks.includes('arrows') && !parts ? placeArrows(chart.arrows, shown, language) : [];
  const range =
    marks.includes('range') && shown.arrangement === 'beside' ? settleRange(chart.range) : undefined;
  return {
    ...(references.length > 0 ? { references } : {}),
    ...(arrows.length > 0 ? { arrows } : {}),
    ...(range ? { range } : {}),
  };
}

/** Ends that are the wrong way round are no range. */
function settleRange({ min, max }: Chart['range']): ChartData['range'] {
  if (min === undefined && max === undefined) return undefined;
  return min !== undefined && max !== undefined && min >= max ? undefined : { min, max };
}
