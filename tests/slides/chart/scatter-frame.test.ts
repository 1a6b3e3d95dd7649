import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import type { Box } from '../../../model/layout';
import { plainNumber } from '../../../model/number-format';
import { type FrameRule, textBox } from '../../../slides/chart/frame';
import { layScatter } from '../../../slides/chart/scatter-frame';
import { symbolOf } from '../../../slides/chart/symbols';
import { anyData, expectReadable, expectShapesInside, full, input, narrow, shapeOf } from './any-data';

const number = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -50, max: 1_000 }),
  fc.constantFrom(0, 1e-9, 1e15),
);

/** Points with a second value, and maybe a size. */
function anyPoints(series: number): fc.Arbitrary<ChartData> {
  return anyData(shapeOf({ categories: 50, series })).chain((data) => {
    const grid = (value: fc.Arbitrary<number | null>) =>
      fc.array(fc.array(value, { minLength: data.categories.length, maxLength: data.categories.length }), {
        minLength: data.series.length,
        maxLength: data.series.length,
      });
    const sizes = number.map((value) => value && Math.abs(value));
    return fc
      .record({ x: grid(number), size: fc.option(grid(sizes), { nil: undefined }) })
      .map(({ x, size }) => ({
        ...data,
        further: {
          x: { label: 'Anteil der Zugewanderten an allen Einwohnern', format: plainNumber, values: x },
          ...(size && { size: { label: 'Einwohner', format: plainNumber, values: size } }),
        },
      }));
  });
}

/** Whether a level or upright line runs through the box. */
function crosses({ from, to }: FrameRule, { x, y, width, height }: Box): boolean {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  return left < x + width && right > x && top < y + height && bottom > y;
}

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('points in a %s place', (_, size) => {
  it('stay in it, and their names apart', () => {
    fc.assert(
      fc.property(anyPoints(4), (data) => {
        const asked = input(data, size);
        const frame = layScatter(asked);
        expectReadable(frame, asked);
        expectShapesInside(frame, asked);
        // A thick line through a name would strike it out.
        const names = frame.texts.filter(({ of }) => of?.category !== undefined);
        const boxes = names.map((text) => textBox(text, asked.measure));
        expect(frame.grid.filter((rule) => boxes.some((box) => crosses(rule, box)))).toEqual([]);
      }),
    );
  });
});

it('draws each entry with both values once, and says how many lack one', () => {
  const data = pointsOf([
    ['a', 1, 2],
    ['b', null, 3],
    ['c', 4, null],
    ['d', 5, 6],
  ]);
  const frame = layScatter(input(data));
  expect(frame.points?.().map(({ category, value, further }) => [category, value, further])).toEqual([
    ['a', '1', ['Quer: 2']],
    ['d', '5', ['Quer: 6']],
  ]);
  expect(frame.texts.flatMap(({ lines }) => lines)).toContain(
    '2 Einträge nicht gezeigt: Ihnen fehlt ein Wert',
  );
});

it('shows a size as the area of the circle, not as its radius', () => {
  const data = pointsOf([
    ['a', 1, 2, 100],
    ['b', 3, 4, 25],
  ]);
  const circles = layScatter(input(data)).shapes.flatMap((shape) =>
    shape.kind === 'circle' && shape.of ? [shape.radius] : [],
  );
  const [large = 0, small = 1] = circles;
  expect((large / small) ** 2).toBeCloseTo(4, 6);
});

it('draws many points once for each place, but every highlighted one', () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => [`${index}`, 1 + (index % 2), 1] as const);
  const data = pointsOf(rows);
  const strong = {
    ...data,
    categories: data.categories.map((each, index) => ({ ...each, strong: index === 2_998 })),
  };
  const frame = layScatter(input(strong));
  expect(frame.points?.().map(({ category }) => category)).toEqual(['0', '1', '2998']);
  expect(frame.texts.flatMap(({ lines }) => lines)).toContain(
    'Punkte an derselben Stelle sind einmal gezeichnet',
  );
});

it('has signs of the same area for all series', () => {
  const areas = [0, 1, 2, 3, 4, 5].map((series) => {
    const sign = symbolOf(series, 500, 500, 100);
    return sign.kind === 'circle' ? Math.PI * sign.radius ** 2 : areaOf(sign.d);
  });
  for (const area of areas) expect(area / (Math.PI * 100 ** 2)).toBeCloseTo(1, 2);
});

/** Of a polygon, by its corners. */
function areaOf(d: string): number {
  const numbers = (d.match(/[\d.]+/g) ?? []).map(Number);
  const corners = numbers.flatMap((x, index) =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : [],
  );
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function pointsOf(
  rows: readonly (readonly [name: string, y: number | null, x: number | null, size?: number])[],
): ChartData {
  const sized = rows.some((row) => row[3] !== undefined);
  return {
    kind: 'drawable',
    categories: rows.map(([key]) => ({
      key,
      label: key,
      shortLabel: key,
      time: undefined,
      strong: false,
      rest: false,
    })),
    series: [{ key: '', label: '', strong: false, rest: false, values: rows.map((row) => row[1]) }],
    valueLabel: 'Wert',
    further: {
      x: { label: 'Quer', format: plainNumber, values: [rows.map((row) => row[2])] },
      ...(sized && {
        size: { label: 'Größe', format: plainNumber, values: [rows.map((row) => row[3] ?? null)] },
      }),
    },
    time: undefined,
    format: plainNumber,
    arrangement: 'beside',
    total: undefined,
    bracket: undefined,
    annotations: [],
    leftOut: 0,
  };
}
