import type { Chart } from './chart';
import type { ChartCategory, ChartData, ChartSeries, UnsuitedData } from './chart-data';
import { describeComposed } from './describe-composed';
import { describeCourse, describeSpan } from './describe-course';
import { describeMarks } from './describe-marks';
import { describePlot } from './describe-plot';
import { nameKind } from './kind-names';
import { type Language, pickText } from './localized';
import { formatNumber } from './number-format';

/**
 * What a chart shows, for those who cannot see it: its kind, its subject, its extremes, and over time its course. Made from what is drawn, so it never says another number; the chart's own alternative replaces it.
 */
export function describeChart(
  chart: Chart,
  data: ChartData | UnsuitedData,
  language: Language,
  /** What was chosen: "Kreis: Calw". */
  chosen?: string,
): string {
  const own = pickText(chart.alternative, language);
  if (own) return own;
  const say = words[language];
  const subject = pickText(chart.subtitle, language) || pickText(chart.name, language);
  const kind = nameKind(chart.kind, language);
  const opening = [
    subject ? `${kind}${say.colon} ${endSentence(subject)}` : `${kind}.`,
    chosen ? endSentence(chosen) : '',
  ]
    .filter(Boolean)
    .join(' ');
  if (data.kind === 'unsuited') return `${opening} ${data.sentence}`;
  const sentences =
    describeComposed(chart.kind, data, language) ??
    describePlot(chart.kind, data, language) ??
    (data.time !== undefined && data.categories.length > 1
      ? [
          describeSpan(data, language),
          ...data.series.map((series) => describeOverTime(data, series, language)),
        ]
      : [
          describeSize(data, language),
          ...data.series.map((series) => describeExtremes(data, series, language)),
        ]);
  const rest = data.leftOut > 0 ? [say.leftOut(data.leftOut)] : [];
  return [opening, ...sentences, ...describeMarks(data, language), ...rest].filter(Boolean).join(' ');
}

interface Point {
  readonly category: ChartCategory;
  readonly value: number;
}

function describeSize(data: ChartData, language: Language): string {
  return words[language].size(data.categories.length, data.series.length);
}

function describeOverTime(data: ChartData, series: ChartSeries, language: Language): string {
  const course = describeCourse(data, series, language);
  return course === undefined ? describeExtremes(data, series, language) : withName(series, course, language);
}

function describeExtremes(data: ChartData, series: ChartSeries, language: Language): string {
  const say = words[language];
  const all = presentPoints(data, series);
  const named = all.filter((point) => !point.category.rest);
  const points = named.length > 0 ? named : all;
  const [first] = points;
  if (!first) return withName(series, say.nothing, language);
  const value = (point: Point) => formatNumber(point.value, data.format, language);
  if (points.length === 1) return withName(series, say.one(value(first), first.category.label), language);
  const { highest, lowest } = extremesOf(first, points);
  if (value(highest) === value(lowest)) return withName(series, say.alike(value(first)), language);
  return withName(
    series,
    say.extremes([value(highest), highest.category.label], [value(lowest), lowest.category.label]),
    language,
  );
}

function presentPoints(data: ChartData, series: ChartSeries): readonly Point[] {
  return data.categories.flatMap((category, index) => {
    const value = series.values[index];
    return value === undefined || value === null ? [] : [{ category, value }];
  });
}

function extremesOf(first: Point, points: readonly Point[]) {
  return {
    highest: points.reduce((best, point) => (point.value > best.value ? point : best), first),
    lowest: points.reduce((best, point) => (point.value < best.value ? point : best), first),
  };
}

function withName(series: ChartSeries, sentence: string, language: Language): string {
  if (!series.label) return `${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}`;
  return `${series.label}${words[language].colon} ${sentence}`;
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A value with the name of the category it belongs to. */
type Named = readonly [value: string, name: string];

interface Words {
  readonly colon: string;
  readonly size: (categories: number, series: number) => string;
  readonly extremes: (highest: Named, lowest: Named) => string;
  readonly alike: (value: string) => string;
  readonly one: (value: string, name: string) => string;
  readonly nothing: string;
  readonly leftOut: (count: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  de: {
    colon: ':',
    size: (count, series) =>
      `${count === 1 ? '1 Eintrag' : `${count} Einträge`}${series > 1 ? `, ${series} Reihen` : ''}.`,
    extremes: (highest, lowest) =>
      `am höchsten ${highest[1]} mit ${highest[0]}, am niedrigsten ${lowest[1]} mit ${lowest[0]}.`,
    alike: (value) => `überall ${value}.`,
    one: (value, name) => `${name} mit ${value}.`,
    nothing: 'keine Angaben.',
    leftOut: (count) =>
      count === 1 ? '1 weiterer Eintrag ist nicht gezeigt.' : `${count} weitere Einträge sind nicht gezeigt.`,
  },
  en: {
    colon: ':',
    size: (count, series) =>
      `${count === 1 ? '1 entry' : `${count} entries`}${series > 1 ? `, ${series} series` : ''}.`,
    extremes: (highest, lowest) =>
      `highest is ${highest[1]} at ${highest[0]}, lowest is ${lowest[1]} at ${lowest[0]}.`,
    alike: (value) => `${value} everywhere.`,
    one: (value, name) => `${name} at ${value}.`,
    nothing: 'no values.',
    leftOut: (count) => (count === 1 ? '1 more entry is not shown.' : `${count} more entries are not shown.`),
  },
  fr: {
    colon: '\u00A0:',
    size: (count, series) =>
      `${count === 1 ? '1 entrée' : `${count} entrées`}${series > 1 ? `, ${series} séries` : ''}.`,
    extremes: (highest, lowest) =>
      `le plus élevé\u00A0: ${highest[1]}, ${highest[0]}\u202F; le plus bas\u00A0: ${lowest[1]}, ${lowest[0]}.`,
    alike: (value) => `partout ${value}.`,
    one: (value, name) => `${name}\u00A0: ${value}.`,
    nothing: 'aucune valeur.',
    leftOut: (count) =>
      count === 1 ? '1 autre entrée n’est pas montrée.' : `${count} autres entrées ne sont pas montrées.`,
  },
};
