import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartCategory, ChartData, ChartSeries } from '../../../model/chart-data';
import type { Box } from '../../../model/layout';
import { layBars } from '../../../slides/chart/bar-frame';
import { layColumns } from '../../../slides/chart/column-frame';
import { layDonut } from '../../../slides/chart/donut-frame';
import { type Frame, type FrameInput, textBox } from '../../../slides/chart/frame';
import { layLines } from '../../../slides/chart/line-frame';
import type { MeasureText } from '../../../slides/theme/measure-text';

/** Near the widths of the shipped font, and the same on every machine. */
const measure: MeasureText = (text, size, weight) => text.length * size * (weight === 600 ? 0.52 : 0.5);
const full = { width: 1728, height: 608 };
const narrow = { width: 1141, height: 608 };

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

function anyData(
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

const shapeOf = (
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
function expectReadable(frame: Frame, { size }: FrameInput): void {
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
function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.min(across, down);
}

function input(data: ChartData, size = full): FrameInput {
  return { data, size, language: 'de', measure };
}

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('labels in a %s place neither overlap nor leave it', (_, size) => {
  it('on bars', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 50, series: 1 })), (data) => {
        const asked = input(data, size);
        expectReadable(layBars(asked), asked);
      }),
    );
  });

  it('on columns over time', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 60, series: 1 }, fc.constant(true))), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
      }),
    );
  });

  it('on columns with names', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 12, series: 1 })), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
      }),
    );
  });

  it('on columns and bars side by side', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 8, series: 4 })), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
        expectReadable(layBars(asked), asked);
      }),
    );
  });

  it('on stacks', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 10, series: 5 }), 'stacked'), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
        expectReadable(layBars(asked), asked);
      }),
    );
  });

  it('on lines', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 60, series: 8 }, fc.constant(true))), (data) => {
        const asked = input(data, size);
        expectReadable(layLines(asked), asked);
      }),
    );
  });

  it('around a ring', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 6, series: 1 })), (data) => {
        const positive = data.series.map((series) => ({
          ...series,
          values: series.values.map((each) => Math.abs(each ?? 0)),
        }));
        const asked = input({ ...data, series: positive }, size);
        expectReadable(layDonut(asked), asked);
      }),
    );
  });
});

it('keeps every highlighted bar when not all can be drawn', () => {
  const categories = Array.from(
    { length: 44 },
    (_, index): ChartCategory => ({
      key: `${index}`,
      label: `Kreis ${index}`,
      shortLabel: '',
      time: undefined,
      strong: index === 40,
      rest: false,
    }),
  );
  const data: ChartData = {
    kind: 'drawable',
    categories,
    series: [
      { key: '', label: '', strong: false, rest: false, values: categories.map((_, index) => 100 - index) },
    ],
    valueLabel: 'Gespräche',
    further: {},
    time: undefined,
    format: { scale: 'one', grouping: true },
    arrangement: 'beside',
    total: undefined,
    bracket: undefined,
    annotations: [],
    leftOut: 0,
  };
  const frame = layBars(input(data));
  expect(frame.rows).toContain(40);
  const missing = 44 - frame.rows.length;
  expect(frame.texts.flatMap((text) => text.lines)).toContain(`und ${missing} weitere Einträge`);
});
