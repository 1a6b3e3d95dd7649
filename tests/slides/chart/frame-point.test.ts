import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../model/chart-data';
import { layAreas } from '../../../slides/chart/area-frame';
import { layBars } from '../../../slides/chart/bar-frame';
import { layColumns } from '../../../slides/chart/column-frame';
import { layDonut } from '../../../slides/chart/donut-frame';
import type { Frame, FrameInput, FramePoint } from '../../../slides/chart/frame';
import { layLines } from '../../../slides/chart/line-frame';
import type { MeasureText } from '../../../slides/theme/measure-text';
import { dataOfTowns } from '../../fixtures/chart-of-towns';

const measure: MeasureText = (text, size, weight) => text.length * size * (weight === 600 ? 0.52 : 0.5);
const size = { width: 1728, height: 608 };

const frames: Readonly<Record<string, (input: FrameInput) => Frame | undefined>> = {
  bar: layBars,
  column: layColumns,
  line: layLines,
  area: layAreas,
  donut: layDonut,
};

const value = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 5_000 }));

describe.each(Object.keys(frames))('the points of a %s', (kind) => {
  it('lie in the drawing, each with its value as it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('beside', 'stacked'),
        (rows, arrangement) => {
          fc.pre(rows.flat().some((each) => each !== null));
          const { data } = dataOfTowns(rows, { kind, arrangement });
          const points = frames[kind]?.({ data, size, language: 'de', measure })?.points?.() ?? [];
          expect(points.length).toBeGreaterThan(0);
          for (const point of points) expectInside(point, data);
        },
      ),
    );
  });
});

it('are in the order of the drawing, series by series', () => {
  const { data } = dataOfTowns([
    [300, 200, 100],
    [3_000, 2_000, null],
  ]);
  const points = layBars({ data, size, language: 'de', measure }).points?.() ?? [];
  expect(points.map(({ category, series, value }) => [category, series, value])).toEqual([
    ['Ort 1', 'a', '3.000'],
    ['Ort 0', 'a', '300'],
    ['Ort 1', 'b', '2.000'],
    ['Ort 0', 'b', '200'],
    ['Ort 1', 'c', 'keine Angabe'],
    ['Ort 0', 'c', '100'],
  ]);
});

function expectInside({ box, category, value, of }: FramePoint, data: ChartData): void {
  const { x, y, width, height } = box;
  for (const each of [x, y, width, height]) expect(Number.isFinite(each), `${category} ${value}`).toBe(true);
  expect(x).toBeGreaterThanOrEqual(-15);
  expect(y).toBeGreaterThanOrEqual(-15);
  expect(x + width).toBeLessThanOrEqual(size.width + 15);
  expect(y + height).toBeLessThanOrEqual(size.height + 15);
  expect(category).toBe(data.categories.find((_, index) => index === of?.category)?.label);
  expect(value).not.toBe('');
}
