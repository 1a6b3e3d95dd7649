import type { ChartData } from '../../model/chart-data';
import { type Hyphenate, shortestBroken } from './hyphenation';

/** The chart's data with soft hyphens in all that may be broken into lines, for the frames. */
export function hyphenateLabels(data: ChartData, hyphenate: Hyphenate): ChartData {
  return {
    ...data,
    categories: data.categories.map((each) => ({ ...each, label: hyphenate(each.label) })),
    series: data.series.map((each) => ({ ...each, label: hyphenate(each.label) })),
    annotations: data.annotations.map((each) => ({ ...each, text: hyphenate(each.text) })),
    ...(data.references && {
      references: data.references.map((each) => ({ ...each, label: hyphenate(each.label) })),
    }),
  };
}

/** Whether any of its labels has a word that is long enough to be broken. */
export function hasLongWords(data: ChartData): boolean {
  const texts = [
    ...data.categories.map(({ label }) => label),
    ...data.series.map(({ label }) => label),
    ...data.annotations.map(({ text }) => text),
    ...(data.references ?? []).map(({ label }) => label),
  ];
  return texts.some((text) => longWord.test(text));
}

const longWord = new RegExp(`\\p{L}{${shortestBroken},}`, 'u');
