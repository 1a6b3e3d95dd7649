import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../model/chart';
import { chartSchema } from '../../../model/chart';
import { type ChartData, chartData } from '../../../model/chart-data';
import { querySchema } from '../../../model/query';
import { layBars } from '../../../slides/chart/bar-frame';
import { layColumns } from '../../../slides/chart/column-frame';
import { layDonut } from '../../../slides/chart/donut-frame';
import type { Frame, FrameInput, FramePoint } from '../../../slides/chart/frame';
import { layLines } from '../../../slides/chart/line-frame';
import type { MeasureText } from '../../../slides/theme/measure-text';
import { answer } from '../../fixtures/resolved-briefing';

const measure: MeasureText = (text, size, weight) => text.length * size * (weight === 600 ? 0.52 : 0.5);
const size = { width: 1728, height: 608 };

const frames: Readonly<Record<string, (input: FrameInput) => Frame | undefined>> = {
  bar: layBars,
  column: layColumns,
  line: layLines,
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
          const data = dataOf(kind, rows, arrangement);
          if (!data) return;
          const points = frames[kind]?.({ data, size, language: 'de', measure })?.points?.() ?? [];
          expect(points.length).toBeGreaterThan(0);
          for (const point of points) expectInside(point, data);
        },
      ),
    );
  });
});

it('are in the order of the drawing, series by series', () => {
  const data = dataOf('bar', [
    [300, 200, 100],
    [3_000, 2_000, null],
  ]);
  if (!data) throw new Error('not drawable');
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
  expect(category).toBe(data.categories[of?.category ?? -1]?.label);
  expect(value).not.toBe('');
}

/** The rows are categories, their values one series each; a ring adds them up. */
function dataOf(
  kind: string,
  rows: readonly (readonly (number | null)[])[],
  arrangement: 'beside' | 'stacked' = 'beside',
): ChartData | undefined {
  const query = querySchema.parse({
    dataset: 'beratungen',
    groups: [{ column: 'Ort' }, { column: 'Jahr' }],
    measures: [{ kind: 'sum', column: 'Wert' }],
  });
  const chart: Chart = chartSchema.parse({
    id: 'c',
    name: {},
    kind,
    query,
    encoding: { category: 'Ort', value: 'sum(Wert)', series: 'Jahr' },
    format: {},
    arrangement,
  });
  const cells = rows.flatMap((row, index) =>
    row.map((value, series) => [`Ort ${index}`, 'abc'[series] ?? '', value] as const),
  );
  const data = chartData(chart, answer(query, cells), {}, 'de');
  return data.kind === 'drawable' ? data : undefined;
}
