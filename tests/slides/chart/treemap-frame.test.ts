import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import { squarify } from '../../../slides/chart/squarify';
import { layTreemap } from '../../../slides/chart/treemap-frame';
import {
  anyData,
  expectReadable,
  expectShapesInside,
  full,
  input,
  narrow,
  overlap,
  shapeOf,
} from './any-data';

const box = { x: 10, y: 20, width: 800, height: 500 };

describe('squares', () => {
  it('fill the box, each as large as its value is of the sum, none upon another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 }), (any) => {
        const values = any.toSorted((a, b) => b - a);
        const sum = values.reduce((total, value) => total + value, 0);
        const boxes = squarify(values, box);
        for (const [index, each] of boxes.entries()) {
          const share = (each.width * each.height) / (box.width * box.height);
          expect(share).toBeCloseTo((values[index] ?? 0) / sum, 6);
          expect(each.x).toBeGreaterThanOrEqual(box.x - 1e-6);
          expect(each.y + each.height).toBeLessThanOrEqual(box.y + box.height + 1e-6);
          expect(each.x + each.width).toBeLessThanOrEqual(box.x + box.width + 1e-6);
          for (const other of boxes.slice(index + 1)) expect(overlap(each, other)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('are nearly square', () => {
    const ratios = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 600, height: 400 }).map(
      ({ width, height }) => Math.max(width / height, height / width),
    );
    expect(Math.max(...ratios)).toBeLessThan(3);
  });
});

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('areas of a treemap in a %s place', (_, size) => {
  it.each([1, 5])('stay in it, and their names apart (%s groups)', (series) => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 30, series })), (any) => {
        const asked = input(positive(any), size);
        const frame = layTreemap(asked);
        expectReadable(frame, asked);
        expectShapesInside(frame, asked);
        expect(frame.shapes.length).toBe(frame.points?.().length);
      }),
    );
  });
});

it('names at the foot what is too small for its name, and counts what has no area', () => {
  const data = treemapOf([
    ['Wohnen', 1_000_000],
    ['Arbeit', 3],
    ['Sprache', 0],
    ['Schule', null],
  ]);
  const said = layTreemap(input(data)).texts.flatMap(({ lines }) => lines);
  expect(said).toContain('Wohnen');
  expect(said).toContain(
    'Zu klein für ihren Namen: Arbeit 3 · 2 Einträge ohne Fläche: Ihr Wert ist null oder fehlt',
  );
});

function treemapOf(rows: readonly (readonly [name: string, value: number | null])[]): ChartData {
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
    further: {},
    time: undefined,
    format: { scale: 'one', grouping: true },
    arrangement: 'beside',
    total: undefined,
    bracket: undefined,
    annotations: [],
    leftOut: 0,
  };
}

/** As chartData gives them to parts of a whole: none negative, not all zero. */
function positive(data: ChartData): ChartData {
  return {
    ...data,
    series: data.series.map((each, index) => ({
      ...each,
      values: each.values.map((value, at) =>
        value === null ? null : Math.abs(value) + (index + at === 0 ? 1 : 0),
      ),
    })),
  };
}
