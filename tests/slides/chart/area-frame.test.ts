import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import { layAreas } from '../../../slides/chart/area-frame';
import { layLayers } from '../../../slides/chart/layers';
import { anyData, expectReadable, expectShapesInside, full, input, narrow, shapeOf } from './any-data';

const time = fc.boolean();

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('areas in a %s place', (_, size) => {
  it.each(['beside', 'stacked', 'parts'] as const)(
    '%s: stay in it, and their labels apart',
    (arrangement) => {
      const series = arrangement === 'beside' ? 1 : 6;
      fc.assert(
        fc.property(anyData(shapeOf({ categories: 60, series }, time), arrangement), (data) => {
          const asked = input(positive(data), size);
          const frame = layAreas(asked);
          expectReadable(frame, asked);
          expectShapesInside(frame, asked);
        }),
      );
    },
  );
});

it('lies below zero where the only value is negative', () => {
  fc.assert(
    fc.property(anyData(shapeOf({ categories: 20, series: 1 }, time)), (data) => {
      const asked = input(data);
      const frame = layAreas(asked);
      expectReadable(frame, asked);
      expectShapesInside(frame, asked);
    }),
  );
});

describe('layers', () => {
  it('lie upon each other without a gap, and reach the sum', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 12, series: 5 }), 'stacked'), (any) => {
        const data = positive(any);
        const { order, spans } = layLayers(data);
        for (const category of data.categories.keys()) {
          const values = data.series.map((series) => series.values[category] ?? null);
          if (values.every((value) => value === null)) {
            expect(order.every((series) => spans[series]?.[category] === null)).toBe(true);
            continue;
          }
          let height = 0;
          for (const series of order) {
            const [low, high] = spans[series]?.[category] ?? [-1, -1];
            expect(low).toBe(height);
            height = high;
          }
          const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
          expect(height).toBeCloseTo(sum, 3);
        }
      }),
    );
  });

  it('begin with the highlighted and end with all others, at every step', () => {
    const data = layered();
    expect(layLayers(data).order).toEqual([2, 0, 1]);
    const before = {
      ...data,
      series: data.series.map((series) => ({ ...series, strong: false })),
      view: { waiting: [], off: [], pale: { categories: [], series: [2] } },
    };
    expect(layLayers(before).order).toEqual([2, 0, 1]);
  });

  it('say so when a value is missing beside others', () => {
    const frame = layAreas(input(layered()));
    expect(frame.texts.flatMap(({ lines }) => lines)).toContain(
      'Fehlende Werte haben in der Fläche keine Höhe.',
    );
    expect(frame.shapes).toHaveLength(3);
  });
});

function layered(): ChartData {
  const names = ['a', 'b', 'c'];
  return {
    kind: 'drawable',
    categories: names.map((key) => ({
      key,
      label: key,
      shortLabel: key,
      time: undefined,
      strong: false,
      rest: false,
    })),
    series: [
      { key: 'x', label: 'x', strong: false, rest: false, values: [1, null, 3] },
      { key: 'r', label: 'Übrige', strong: false, rest: true, values: [1, 1, 1] },
      { key: 'y', label: 'y', strong: true, rest: false, values: [4, 5, 6] },
    ],
    valueLabel: 'Wert',
    further: {},
    time: undefined,
    format: { scale: 'one', grouping: true },
    arrangement: 'stacked',
    total: undefined,
    bracket: undefined,
    annotations: [],
    leftOut: 0,
  };
}

/** As chartData gives them to areas upon each other: without negative values; parts of their sum where they are shares. */
function positive(data: ChartData): ChartData {
  const series = data.series.map((each) => ({
    ...each,
    values: each.values.map((value) => (value === null ? null : Math.abs(value))),
  }));
  if (data.arrangement !== 'parts') return { ...data, series };
  const sums = data.categories.map((_, category) =>
    series.reduce((sum, each) => sum + (each.values[category] ?? 0), 0),
  );
  return {
    ...data,
    series: series.map((each) => ({
      ...each,
      values: each.values.map((value, category) => {
        const sum = sums[category] ?? 0;
        return value === null || sum === 0 ? null : (value / sum) * 100;
      }),
    })),
  };
}
