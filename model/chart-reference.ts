import { z } from 'zod';
import type { ChartData } from './chart-data';
import { idSchema } from './dataset';
import { type Language, localizedTextSchema, pickText } from './localized';
import { formatDigits, formatFactor, formatNumber, type NumberFormat, scaleFactor } from './number-format';

/** Where a reference lies: at a number, at a figure of the briefing, or in the middle of what the chart shows. */
const referenceValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('figure'), figure: idSchema }),
  z.object({ kind: z.enum(['mean', 'median']) }),
]);
export type ReferenceValue = Readonly<z.infer<typeof referenceValueSchema>>;

/** A line across the values, or, with `to`, a band from one value to another. */
export const referenceSchema = z.object({
  at: referenceValueSchema,
  to: referenceValueSchema.optional(),
  label: localizedTextSchema.default({}),
});
export type Reference = Readonly<z.infer<typeof referenceSchema>>;

/** A reference as it is drawn: its values in the chart's own unit. */
export interface ChartReference {
  readonly from: number;
  /** Above `from`; undefined for a line. */
  readonly to: number | undefined;
  /** "Ziel: 40 %" */
  readonly label: string;
}

/** The true value (in ones) of a figure of the briefing; undefined where it has none. */
export type FigureValues = (id: string) => number | undefined;

/** The figures that the references lie at. */
export function figuresOfReferences(references: readonly Reference[]): readonly string[] {
  return references.flatMap(({ at, to }) =>
    [at, to].flatMap((value) => (value?.kind === 'figure' ? [value.figure] : [])),
  );
}

type Shown = Pick<ChartData, 'categories' | 'series' | 'arrangement' | 'format'>;

/** A reference whose figure is gone or has no value says nothing. */
export function placeReferences(
  references: readonly Reference[],
  shown: Shown,
  valueOfFigure: FigureValues,
  language: Language,
): readonly ChartReference[] {
  return references.flatMap((reference): readonly ChartReference[] => {
    const at = valueAt(reference.at, shown, valueOfFigure);
    const to = reference.to && valueAt(reference.to, shown, valueOfFigure);
    if (at === undefined || (reference.to && to === undefined)) return [];
    const own = pickText(reference.label, language);
    const name = own || (reference.to ? '' : nameOf(reference.at, language));
    const [low, high] =
      to === undefined || to === at ? [at, undefined] : [Math.min(at, to), Math.max(at, to)];
    const said = sayValues(low, high, shown.format, language);
    return [{ from: low, to: high, label: name ? sayNamed(name, said, language) : said }];
  });
}

function nameOf({ kind }: ReferenceValue, language: Language): string {
  return kind === 'mean' || kind === 'median' ? middleNames[kind][language] : '';
}

function valueAt(value: ReferenceValue, shown: Shown, valueOfFigure: FigureValues): number | undefined {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'figure': {
      const found = valueOfFigure(value.figure);
      return found === undefined ? undefined : found / scaleFactor(shown.format.base ?? 'one');
    }
    default:
      return middleOf(value.kind, shownValues(shown));
  }
}

/** Of one series, or of the only highlighted one; of stacks, their sums. What is put together as a rest does not count. */
function shownValues({ categories, series, arrangement }: Shown): readonly number[] {
  const strong = series.filter((each) => each.strong);
  const meant = strong.length === 1 ? strong : series;
  const inSight = (index: number) => categories[index]?.rest === false;
  if (arrangement === 'stacked' && strong.length !== 1) {
    return categories.flatMap((_, index) => {
      const present = series.flatMap(({ values }) => values[index] ?? []);
      return inSight(index) && present.length > 0 ? [present.reduce((sum, value) => sum + value, 0)] : [];
    });
  }
  return meant.flatMap(({ values }) =>
    values.filter((value, index): value is number => value !== null && inSight(index)),
  );
}

function middleOf(kind: 'mean' | 'median', values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  // Each divided before they are added: the sum of the largest numbers would have no end.
  if (kind === 'mean') return values.reduce((sum, value) => sum + value / values.length, 0);
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  );
  return low + (high - low) / 2;
}

/** "40 %", "40 bis 60 %"; a unit is said once. */
function sayValues(low: number, high: number | undefined, format: NumberFormat, language: Language): string {
  const written = { ...format, decimals: Math.max(decimalsOf(low, format), decimalsOf(high ?? low, format)) };
  if (high === undefined) return formatNumber(low, written, language);
  const from = formatDigits(low / formatFactor(written), written, language);
  return `${from}${between[language]}${formatNumber(high, written, language)}`;
}

/** As many as it needs, and no more than can be read: a mean of whole numbers is seldom one. */
function decimalsOf(value: number, format: NumberFormat): number {
  const scaled = value / formatFactor(format);
  const least = format.decimals ?? 0;
  const most = Math.abs(scaled) >= 100 ? least : Math.max(least, 1);
  return Number.isInteger(Number(scaled.toPrecision(12))) ? least : most;
}

/** "Ziel: 40 %" */
function sayNamed(name: string, said: string, language: Language): string {
  return `${name}${language === 'fr' ? '\u00A0' : ''}: ${said}`;
}

const middleNames = {
  mean: { de: 'Mittelwert', en: 'Mean', fr: 'Moyenne' },
  median: { de: 'Median', en: 'Median', fr: 'Médiane' },
} as const;
const between = { de: ' bis ', en: ' to ', fr: ' à ' } as const;
