import type { ChartData } from '../../model/chart-data';
import { colours } from '../theme/tokens';
import type { FrameInput, FrameText } from './frame';
import { lineHeight } from './frame';
import { roundYears } from './ticks';
import { fitsWrapped, wrapText } from './wrap-text';

export interface CategoryLabels {
  readonly size: number;
  readonly height: number;
  /** Label of each category; undefined where it is left away, as its neighbours tell enough. */
  readonly lines: readonly (readonly string[] | undefined)[];
  /** False where the names do not fit even so. */
  readonly fits: boolean;
}

/** Names below upright shapes that are `step` pixels apart. Times are thinned out, names are broken into lines. */
export function layCategoryLabels({ data, measure }: FrameInput, step: number): CategoryLabels {
  return data.time ? layTimes(data, step, measure) : layNames(data, step, measure);
}

/** @param positions the middle of each category */
export function drawCategoryLabels(
  labels: CategoryLabels,
  data: ChartData,
  positions: readonly number[],
  top: number,
): readonly FrameText[] {
  return labels.lines.flatMap((lines, index) => {
    if (!lines) return [];
    const strong = data.categories[index]?.strong === true;
    return {
      x: positions[index] ?? 0,
      y: top + (lines.length * labels.size * lineHeight) / 2,
      lines,
      anchor: 'middle' as const,
      size: labels.size,
      weight: strong ? (600 as const) : (400 as const),
      fill: data.time && !strong ? colours.muted : colours.ink,
      of: { category: index },
    };
  });
}

function layNames(data: ChartData, step: number, measure: FrameInput['measure']): CategoryLabels {
  for (const size of [28, 26, 24]) {
    const lines = data.categories.map((category) =>
      wrapText(category.label, step - 16, 3, { size, weight: category.strong ? 600 : 400 }, measure),
    );
    const fits = lines.every(fitsWrapped);
    if (!fits && size > 24) continue;
    const most = Math.max(1, ...lines.map((each) => each.length));
    return { size, lines, fits, height: most * size * lineHeight };
  }
  return { size: 24, lines: [], fits: false, height: 0 };
}

const size = 26;

function layTimes(data: ChartData, step: number, measure: FrameInput['measure']): CategoryLabels {
  const done = (lines: CategoryLabels['lines']) => ({ size, lines, fits: true, height: size * lineHeight });
  const widest = (labels: readonly string[]) => Math.max(...labels.map((label) => measure(label, size, 600)));
  const short = data.categories.map((category) => category.shortLabel);
  if (widest(short) + 16 <= step) return done(short.map((label) => [label]));
  // The year alone, where a year begins.
  const years = data.categories.map((category) =>
    category.time === undefined ? undefined : Math.floor(category.time),
  );
  const begins = years.map((year, index) => (year !== years[index - 1] ? year : undefined));
  const perYear = data.categories.length / new Set(years).size;
  if (perYear > 1.5 && new Set(years).size > 1) {
    const every = Math.ceil((measure('2000', size, 600) + 24) / (step * perYear));
    const first = years[0] ?? 0;
    return done(
      begins.map((year) => (year !== undefined && (year - first) % every === 0 ? [String(year)] : undefined)),
    );
  }
  const every = Math.ceil((widest(short) + 24) / step);
  const round = roundYears(every);
  const isRound = (index: number) => data.time === 'year' && (years[index] ?? 1) % round === 0;
  if (short.some((_, index) => isRound(index))) {
    return done(short.map((label, index) => (isRound(index) ? [label] : undefined)));
  }
  return done(short.map((label, index) => (index % every === 0 ? [label] : undefined)));
}
