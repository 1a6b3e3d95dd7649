import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../model/chart';
import { chartData } from '../../../model/chart-data';
import { querySchema } from '../../../model/query';
import { describeChart } from '../../../model/text-alternative';
import { layFunnel } from '../../../slides/chart/funnel-frame';
import { answerWith } from '../../../slides/gallery/gallery-case';
import { anyData, expectReadable, expectShapesInside, full, input, narrow, shapeOf } from './any-data';

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('steps in a %s place', (_, size) => {
  it('stay in it, and what stands beside them apart', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 9, series: 1 })), (any) => {
        const values = (any.series[0]?.values ?? [])
          .map((value) => (value === null ? null : Math.abs(value)))
          .toSorted((a, b) => (b ?? -1) - (a ?? -1));
        const series = any.series.map((each) => ({ ...each, values }));
        const asked = input({ ...any, series }, size);
        const frame = layFunnel(asked);
        expectReadable(frame, asked);
        expectShapesInside(frame, asked);
      }),
    );
  });
});

describe('a funnel', () => {
  const query = querySchema.parse({
    dataset: 'd',
    groups: [{ column: 'Schritt' }],
    measures: [{ kind: 'sum', column: 'Wert' }],
  });
  const chart = chartSchema.parse({
    id: 'c',
    name: {},
    kind: 'funnel',
    query,
    encoding: { category: 'Schritt', value: 'sum(Wert)' },
    sort: 'given',
    format: {},
  });
  const dataOf = (rows: readonly (readonly [string, number | null])[], sort: 'given' | 'value' = 'given') =>
    chartData({ ...chart, sort }, answerWith(query, rows), {}, 'de');
  const rising = [
    ['a', 2],
    ['b', 4],
  ] as const;

  it('says of each step what part of the first and of the step before it is', () => {
    const data = dataOf([
      ['Anfrage', 200],
      ['Gespräch', null],
      ['Antrag', 100],
      ['Bescheid', 25],
    ]);
    if (data.kind === 'unsuited') throw new Error(data.sentence);
    const said = layFunnel(input(data)).texts.flatMap(({ lines }) => lines);
    expect(said.filter((text) => text.includes('%'))).toEqual([
      '50,0\u00A0%',
      '50,0\u00A0%',
      '12,5\u00A0%',
      '25,0\u00A0%',
    ]);
    expect(said).toContain('keine Angabe');
    expect(describeChart(chart, data, 'de')).toBe(
      'Trichterdiagramm. Schritt für Schritt: Anfrage 200; Gespräch keine Angabe; Antrag 100; Bescheid 25. Vom ersten bis zum letzten Schritt bleiben 12,5\u00A0%.',
    );
  });

  it('refuses steps that grow, unless they may be sorted', () => {
    expect(dataOf(rising)).toMatchObject({ kind: 'unsuited', problem: { kind: 'not-falling' } });
    expect(dataOf(rising, 'value')).toMatchObject({ kind: 'drawable' });
    expect(dataOf([['a', -1]], 'value')).toMatchObject({ problem: { kind: 'not-falling' } });
    expect(dataOf([['a', 0]])).toMatchObject({ problem: { kind: 'nothing-to-share' } });
  });
});
