import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../model/chart';
import { chartData } from '../../../model/chart-data';
import { querySchema } from '../../../model/query';
import { layRadar } from '../../../slides/chart/radar-frame';
import { answerWith } from '../../../slides/gallery/gallery-case';
import { anyData, expectReadable, expectShapesInside, full, input, narrow } from './any-data';

const axes = fc.record({
  categories: fc.integer({ min: 3, max: 10 }),
  series: fc.integer({ min: 1, max: 3 }),
  notes: fc.constant(false),
  time: fc.constant(false),
});

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('axes in a %s place', (_, size) => {
  it('stay in it, and their names apart', () => {
    fc.assert(
      fc.property(anyData(axes), (any) => {
        const series = any.series.map((each) => ({
          ...each,
          values: each.values.map((value) => (value === null ? null : Math.abs(value))),
        }));
        const asked = input({ ...any, series }, size);
        const frame = layRadar(asked);
        expectReadable(frame, asked);
        expectShapesInside(frame, asked);
      }),
    );
  });
});

describe('a radar', () => {
  const query = querySchema.parse({
    dataset: 'd',
    groups: [{ column: 'Merkmal' }, { column: 'Ort' }],
    measures: [{ kind: 'mean', column: 'Wert' }],
  });
  const chart = chartSchema.parse({
    id: 'c',
    name: {},
    kind: 'radar',
    query,
    encoding: { category: 'Merkmal', series: 'Ort', value: 'mean(Wert)' },
    format: {},
  });
  const problemOf = (categories: number, series: number, value = 1) => {
    const rows = Array.from({ length: categories * series }, (_, index) => [
      `m${index % categories}`,
      `o${Math.floor(index / categories)}`,
      value,
    ]);
    const data = chartData(chart, answerWith(query, rows), {}, 'de');
    return data.kind === 'unsuited' ? data.problem.kind : undefined;
  };

  it('takes three to ten axes and three series at most', () => {
    expect(problemOf(3, 3)).toBeUndefined();
    expect(problemOf(10, 1)).toBeUndefined();
    expect(problemOf(2, 1)).toBe('not-axes');
    expect(problemOf(11, 1)).toBe('not-axes');
    expect(problemOf(5, 4)).toBe('not-three-series');
    expect(problemOf(5, 2, -1)).toBe('negative-axes');
  });
});
