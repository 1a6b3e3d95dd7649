import fc from 'fast-check';
import { expect } from 'vitest';
import type { ChartCategory, ChartData, ChartSeries } from '../../../model/chart-data';
import type { Box } from '../../../model/layout';
import { type Frame, type FrameInput, textBox } from '../../../slides/chart/frame';
import type { ShapesFrame } from '../../../slides/chart/shapes-drawing';
import type { MeasureText } from '../../../slides/theme/measure-text';

/** Near the widths of the shipped font, and the same on every machine. */
export const measure: MeasureText = (text, size, weight) =>
  text.length * size * (weight === 600 ? 0.52 : 0.5);
export const full = { width: 1728, height: 608 };
export const narrow = { width: 1141, height: 608 };

const word = fc.constantFrom(
  'Wohnen',
  'Arbeit und Ausbildung',
  'Rems-Murr-Kreis',
  'Donaudampfschifffahrtsgesellschaft',
  'a',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 1_000 }),
  // As chartData gives them: what cannot be told from zero is zero.
  fc.double({ min: -1e4, max: 1e9, noNaN: true }).map((each) => (Math.abs(each) < 1e-100 ? 0 : each)),
  fc.constantFrom(0, 1e-9, 1e9),
);

interface Shape {
  readonly categories: number;
  readonly series: number;
  readonly notes: boolean;
  readonly time: boolean;
}

export function anyData(
  shape: fc.Arbitrary<Shape>,
  arrangement: ChartData['arrangement'] = 'beside',
): fc.Arbitrary<ChartData> {
  return shape.chain(({ categories, series, notes, time }) =>
    fc
      .record({
        names: fc.array(name, { minLength: categories, maxLength: categories }),
        strong: fc.array(fc.boolean(), { minLength: categories, maxLength: categories }),
        rows: fc.array(fc.array(value, { minLength: categories, maxLength: categories }), {
          minLength: series,
          maxLength: series,
        }),
      })
      .map(({ names, strong, rows }): ChartData => {
        const places = names.map(
          (label, index): ChartCategory => ({
            key: `${index}`,
            label,
            shortLabel: time ? `Q${(index % 4) + 1} ${2000 + Math.floor(index / 4)}` : label,
            time: time ? 2000 + index / 4 : undefined,
            strong: strong[index] ?? false,
            rest: false,
          }),
        );
        const lines = rows.map(
          (values, index): ChartSeries => ({
            key: `${index}`,
            label: series > 1 ? `Reihe ${index}` : '',
            strong: index === 0 && series > 2,
            rest: false,
            values,
          }),
        );
        const noted = rows[0]?.[1] ?? null;
        return {
          kind: 'drawable',
          categories: places,
          series: lines,
          valueLabel: 'Gespräche',
          further: {},
          time: time ? 'quarter' : undefined,
          format: { scale: 'one', grouping: true },
          arrangement,
          total: '1.234',
          bracket: undefined,
          annotations:
            notes && noted !== null
              ? [{ category: 1, series: 0, value: noted, text: 'Ein Satz zu diesem Punkt' }]
              : [],
          leftOut: 0,
        };
      }),
  );
}

export const shapeOf = (
  most: { categories: number; series: number },
  time: fc.Arbitrary<boolean> = fc.constant(false),
) =>
  fc.record({
    categories: fc.integer({ min: 2, max: most.categories }),
    series: fc.integer({ min: 1, max: most.series }),
    notes: fc.boolean(),
    time,
  });

/** No text leaves the drawing by more than a hair, and no two lie upon each other. */
export function expectReadable(frame: Frame, { size }: FrameInput): void {
  const boxes = frame.texts.map((text) => ({ text, box: textBox(text, measure) }));
  for (const { text, box } of boxes) {
    expect([text.x, text.y].every(Number.isFinite), text.lines.join()).toBe(true);
    expect(box.x, `${text.lines} left`).toBeGreaterThanOrEqual(-25);
    expect(box.x + box.width, `${text.lines} right`).toBeLessThanOrEqual(size.width + 25);
    expect(box.y, `${text.lines} top`).toBeGreaterThanOrEqual(-4);
    expect(box.y + box.height, `${text.lines} bottom`).toBeLessThanOrEqual(size.height + 8);
  }
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      expect(overlap(one.box, other.box), `${one.text.lines} upon ${other.text.lines}`).toBeLessThanOrEqual(
        6,
      );
    }
  }
}

/** How deep two boxes reach into each other, in pixels; the empty part above and below letters does not count. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.min(across, down);
}

export function input(data: ChartData, size = full): FrameInput {
  return { data, size, language: 'de', measure };
}

/** No shape has a number that is none, and none leaves the drawing. */
export function expectShapesInside(frame: ShapesFrame, { size }: FrameInput): void {
  for (const shape of frame.shapes) {
    const numbers = numbersOf(shape);
    expect(numbers.every(Number.isFinite), JSON.stringify(shape)).toBe(true);
    const { x, y, right, bottom } = reach(shape, numbers);
    expect(Math.min(x, y), JSON.stringify(shape)).toBeGreaterThanOrEqual(-7);
    expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(size.width + 7);
    expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(size.height + 7);
  }
}

function numbersOf(shape: ShapesFrame['shapes'][number]): readonly number[] {
  if (shape.kind === 'circle') return [shape.x, shape.y, shape.radius];
  if (shape.kind === 'rect') return [shape.x, shape.y, shape.width, shape.height];
  return (shape.d.match(/[^MLCZ ,]+/g) ?? []).map(Number);
}

function reach(shape: ShapesFrame['shapes'][number], numbers: readonly number[]) {
  if (shape.kind === 'circle') {
    const { x, y, radius } = shape;
    return { x: x - radius, y: y - radius, right: x + radius, bottom: y + radius };
  }
  if (shape.kind === 'rect') {
    return { x: shape.x, y: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height };
  }
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { x: Math.min(...xs), y: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
