import type { Chart } from './chart';
import { type ChartData, chartData } from './chart-data';
import { termsOfQuery } from './joined-dataset';
import { type Language, pickText } from './localized';
import { formatNumber } from './number-format';
import { answerTo, figureValues, mapsOf, type ResolvedBriefing } from './resolved';

/** One value in a chart. null: it has none, or is not there. */
export interface ValueChange {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  /** The two as they are written in the chart; "–" for none. */
  readonly written: readonly [string, string];
}

/** What another answer changes in the drawing of a chart. */
export interface ChartChange {
  readonly id: string;
  readonly name: string;
  readonly values: readonly ValueChange[];
  /** Why it cannot be drawn any more. */
  readonly unsuited: string | null;
  /** Notes in the drawing whose point is gone. */
  readonly lostAnnotations: readonly string[];
}

/** undefined where the drawing stays as it is. */
export function compareChart(
  before: ResolvedBriefing,
  after: ResolvedBriefing,
  chart: Chart,
  language: Language,
): ChartChange | undefined {
  const terms = termsOfQuery(before.briefing.datasets, chart.query);
  const [was, is] = [before, after].map((resolved) =>
    chartData(
      chart,
      answerTo(resolved, chart.query),
      terms,
      language,
      figureValues(resolved),
      mapsOf(resolved),
    ),
  );
  if (!was || !is) return undefined;
  const values = compareValues(
    was.kind === 'drawable' ? was : undefined,
    is.kind === 'drawable' ? is : undefined,
    language,
  );
  const unsuited = was.kind === 'drawable' && is.kind === 'unsuited' ? is.sentence : null;
  if (values.length === 0 && unsuited === null) return undefined;
  const annotations = (data: typeof was) =>
    data.kind === 'drawable' ? data.annotations.map(({ text }) => text) : [];
  const kept = new Set(annotations(is));
  const lostAnnotations = annotations(was).filter((text) => !kept.has(text));
  return { id: chart.id, name: pickText(chart.name, language), values, unsuited, lostAnnotations };
}

/** Every value that is drawn in either, where it is not the same: first those that were there before. */
function compareValues(
  was: ChartData | undefined,
  is: ChartData | undefined,
  language: Language,
): readonly ValueChange[] {
  const [old, fresh] = [pointsOf(was), pointsOf(is)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [a, b] = [old.get(key), fresh.get(key)];
    const [before, after] = [a?.value ?? null, b?.value ?? null];
    if (before === after) return [];
    const write = (value: number | null, data: ChartData | undefined) =>
      value === null || !data ? noValue : formatNumber(value, data.format, language);
    return [
      {
        label: a?.label ?? b?.label ?? '',
        before,
        after,
        written: [write(before, was), write(after, is)] as const,
      },
    ];
  });
}

function pointsOf(
  data: ChartData | undefined,
): ReadonlyMap<string, { readonly label: string; readonly value: number | null }> {
  if (!data) return new Map();
  return new Map(
    data.series.flatMap((series) =>
      data.categories.map((category, index) => [
        JSON.stringify([category.key, series.key, category.rest, series.rest]),
        {
          label: [category.label, series.label].filter(Boolean).join(' · '),
          value: series.values[index] ?? null,
        },
      ]),
    ),
  );
}

const noValue = '–';
