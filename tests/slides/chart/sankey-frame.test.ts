import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import type { Flow } from '../../../model/flows';
import { laySankey } from '../../../slides/chart/sankey-frame';
import { layFlows } from '../../../slides/chart/sankey-layout';
import { anyData, expectReadable, expectShapesInside, full, input, narrow, shapeOf } from './any-data';

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('flows in a %s place', (_, size) => {
  it.each([0, 3, 40])('stay in it, and their names apart (series begin at %s)', (offset) => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 18, series: 10 })), (any) => {
        const asked = input(flowing(any, offset), size);
        const frame = laySankey(asked);
        expectReadable(frame, asked);
        expectShapesInside(frame, asked);
      }),
    );
  });
});

it('gives each flow the same thickness at both ends, in the places it joins', () => {
  const number = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, fc.integer({ min: 1, max: 500 })), { minLength: 1 }),
      (any) => {
        const flows = any
          .filter(([a, b]) => a !== b)
          .map(
            ([a, b, value]): Flow => ({
              from: `${Math.min(a, b)}`,
              to: `${Math.max(a, b)}`,
              category: 0,
              series: 0,
              value,
            }),
          );
        if (flows.length === 0) return;
        const { places, bands } = layFlows(flows, { x: 0, y: 0, width: 900, height: 600 }, 20);
        const placed = new Map(places.map((place) => [place.key, place.box]));
        for (const { flow, from, to, thickness } of bands) {
          for (const [key, y] of [
            [flow.from, from[1]],
            [flow.to, to[1]],
          ] as const) {
            const box = placed.get(key);
            expect(y).toBeGreaterThanOrEqual((box?.y ?? 0) - 1e-6);
            expect(y + thickness).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1e-6);
          }
        }
      },
    ),
  );
});

/** Flows that lead to later places only: with an offset below the number of categories, over several steps. */
function flowing(data: ChartData, offset: number): ChartData {
  return {
    ...data,
    series: data.series.map((each, series) => ({
      ...each,
      key: `${series + offset}`,
      label:
        series + offset < data.categories.length
          ? (data.categories[series + offset]?.label ?? '')
          : each.label,
      values: each.values.map((value, category) =>
        category < series + offset || category + series === 0
          ? Math.abs(value ?? 0) + Number(category + series === 0)
          : null,
      ),
    })),
    categories: data.categories.map((each, category) => ({
      ...each,
      key: offset === 0 && category === 0 ? 'begin' : `${category}`,
    })),
  };
}
