import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartSchema } from '../../model/chart';
import { chartData } from '../../model/chart-data';
import { correlate, describePoints } from '../../model/describe-points';
import { querySchema } from '../../model/query';
import { answerWith as answer } from '../../slides/gallery/gallery-case';

const query = querySchema.parse({
  dataset: 'd',
  groups: [{ column: 'Kreis' }],
  measures: [
    { kind: 'sum', column: 'Gespräche' },
    { kind: 'sum', column: 'Einwohner' },
  ],
});
const chart = chartSchema.parse({
  id: 'c',
  name: {},
  kind: 'scatter',
  query,
  encoding: { category: 'Kreis', value: 'sum(Gespräche)', x: 'sum(Einwohner)' },
  format: {},
});

function dataOf(rows: readonly (readonly [string, number | null, number | null])[]) {
  const data = chartData(chart, answer(query, rows), {}, 'de');
  if (data.kind === 'unsuited') throw new Error(data.sentence);
  return data;
}

it('says how far the points reach and how they lie', () => {
  const rows = Array.from({ length: 9 }, (_, index) => [`Ort ${index}`, 10 + index, 100 * index] as const);
  expect(describePoints(dataOf(rows), 'de')).toEqual([
    '9 Punkte.',
    'Gespräche: von 10 (Ort 0) bis 18 (Ort 8).',
    'Einwohner: von 0 (Ort 0) bis 800 (Ort 8).',
    'Höhere Werte von „Einwohner“ gehen deutlich mit höheren Werten von „Gespräche“ einher.',
  ]);
});

it('says nothing of how few points lie', () => {
  const said = describePoints(
    dataOf([
      ['a', 1, 2],
      ['b', 3, null],
      ['c', 5, 6],
    ]),
    'de',
  );
  expect(said).toHaveLength(3);
  expect(said[0]).toBe('2 Punkte.');
});

it('finds how two columns go together, whatever their scale', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.boolean(), (scale, up) => {
      const points = [1, 2, 3, 4].map((x) => ({ x, y: (up ? x : -x) * scale }));
      expect(correlate(points)).toBeCloseTo(up ? 1 : -1, 6);
    }),
  );
  expect(correlate([1, 2, 3].map((x) => ({ x, y: 5 })))).toBe(0);
});

it('refuses what has no place, and what has no size', () => {
  const refused = (rows: Parameters<typeof dataOf>[0]) => {
    const data = chartData(chart, answer(query, rows), {}, 'de');
    return data.kind === 'unsuited' ? data.problem.kind : undefined;
  };
  expect(
    refused([
      ['a', 1, null],
      ['b', null, 2],
    ]),
  ).toBe('no-points');
  expect(
    refused([
      ['a', 1, 2],
      ['a', 3, 4],
    ]),
  ).toBe('several-values');
  const sized = { ...chart, encoding: { ...chart.encoding, size: 'sum(Einwohner)' } };
  const data = chartData(sized, answer(query, [['a', 1, -2]]), {}, 'de');
  expect(data.kind === 'unsuited' && data.problem.kind).toBe('negative-sizes');
});
