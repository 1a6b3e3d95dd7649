import fc from 'fast-check';
import { expect } from 'vitest';
import type { ChartCategory, ChartData, ChartSeries } from '../../../model/chart-data';
import type { Box } from '../../../model/layout';
import { type Frame, type FrameInput, type FrameShape, textBox } from '../../../slides/chart/frame';
import type { MeasureText } from '../../../slides/theme/measure-text';

/** Near the widths of the shipped font, and the same on every machine. */
export const measure: MeasureText = (text, size, weight) =>
  text.length * size * (weight === 600 ? 0.52 : 0.5);

export const places = [
  ['wide', { width: 1728, height: 608 }],
  ['narrow', { width: 1141, height: 608 }],
  ['low', { width: 848, height: 430 }],
] as const;

export const anyName = fc
  .array(
    fc.constantFrom(
      'Wohnen',
      'Arbeit und Ausbildung',
      'Rems-Murr-Kreis',
      'Donaudampfschifffahrtsgesellschaft',
      'a',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));

export const anyValue = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 1_000 }),
  // As chartData gives them: what cannot be told from zero is zero.
  fc.double({ min: -1e4, max: 1e9, noNaN: true }).map((each) => (Math.abs(each) < 1e-100 ? 0 : each)),
  fc.constantFrom(0, 1e-9, 1e9, -500),
);

/** Data of so many categories and series, with any names and values and an annotation at the second category. */
export function anyChart(
  most: { readonly categories: number; readonly series?: number },
  value: fc.Arbitrary<number | null> = anyValue,
): fc.Arbitrary<ChartData> {
  return fc
    .record({
      count: fc.integer({ min: 1, max: most.categories }),
      series: fc.integer({ min: 1, max: most.series ?? 1 }),
      notes: fc.boolean(),
      highlights: fc.boolean(),
    })
    .chain(({ count, series, notes, highlights }) =>
      fc
        .record({
          names: fc.array(anyName, { minLength: count, maxLength: count }),
          lines: fc.array(anyName, { minLength: series, maxLength: series }),
          strong: fc.integer({ min: 0, max: 40 }),
          rows: fc.array(fc.array(value, { minLength: count, maxLength: count }), {
            minLength: series,
            maxLength: series,
          }),
        })
        .map(({ names, lines, strong, rows }) => {
          const categories = names.map(
            (label, index): ChartCategory => ({
              key: `${index}`,
              label,
              shortLabel: label,
              time: undefined,
              strong: highlights && index === strong,
              rest: false,
            }),
          );
          return chartOf({
            categories,
            series: rows.map(
              (values, index): ChartSeries => ({
                key: `${index}`,
                label: series > 1 ? `${index} ${lines[index]}` : '',
                strong: highlights && series > 1 && index === strong % series,
                rest: false,
                values,
              }),
            ),
            annotations:
              notes && count > 1 && rows[0]?.[1] !== null
                ? [{ category: 1, series: 0, value: rows[0]?.[1] ?? 0, text: 'Ein Satz zu diesem Punkt' }]
                : [],
          });
        }),
    );
}

/** Data with all that a frame reads, of which a test says what it is about. */
export function chartOf(about: Partial<ChartData>): ChartData {
  return {
    kind: 'drawable',
    categories: [],
    series: [],
    valueLabel: 'Gespräche',
    further: {},
    time: undefined,
    format: { scale: 'one', grouping: true, decimals: 1 },
    arrangement: 'beside',
    total: undefined,
    bracket: undefined,
    annotations: [],
    leftOut: 0,
    ...about,
  };
}

export function frameInput(data: ChartData, size: FrameInput['size']): FrameInput {
  return { data, size, language: 'de', measure };
}

/** Every text, shape and point lies in the drawing, no two texts upon each other, and no number is none. */
export function expectReadable(
  frame: Frame & { readonly shapes?: readonly FrameShape[] },
  { size }: FrameInput,
): void {
  const texts = frame.texts.map((text) => ({ name: text.lines.join(' '), box: textBox(text, measure) }));
  const points = (frame.points?.() ?? []).map(({ category, box }) => ({ name: `point ${category}`, box }));
  expect(JSON.stringify(frame.shapes ?? [])).not.toMatch(/NaN|null|Infinity/);
  const shapes = (frame.shapes ?? []).flatMap((shape) =>
    shape.kind === 'rect' ? [{ name: 'shape', box: shape }] : [],
  );
  const isOutside = ({ x, y, width, height }: Box) =>
    !(x >= -1 && x + width <= size.width + 1 && y >= -4 && y + height <= size.height + 8);
  const outside = [...texts, ...points, ...shapes].filter(({ box }) => isOutside(box));
  const upon = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      // The empty part above and below letters does not count.
      .filter((other) => overlap(one.box, other.box) > 6)
      .map((other) => `${one.name} upon ${other.name}`),
  );
  const rules = [...frame.rules, ...frame.grid].filter(
    ({ from, to }) => ![...from, ...to].every(Number.isFinite),
  );
  expect({ outside, upon, rules }).toEqual({ outside: [], upon: [], rules: [] });
}

/** How deep two boxes reach into each other, in pixels. */
function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.min(across, down);
}
