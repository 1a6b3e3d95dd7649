import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../model/chart';
import { chartData } from '../../model/chart-data';
import { restKey } from '../../model/chart-rest';
import { findCycle, flowsOf, levelsOf } from '../../model/flows';
import { querySchema } from '../../model/query';
import { describeChart } from '../../model/text-alternative';
import { answerWith } from '../../slides/gallery/gallery-case';

const place = fc.integer({ min: 0, max: 12 });

describe('flows', () => {
  it('never run in a circle where each leads to a later place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), (pairs) => {
        const flows = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => ({ from: `${Math.min(a, b)}`, to: `${Math.max(a, b)}` }));
        expect(findCycle(flows)).toBeUndefined();
        const levels = levelsOf(flows);
        for (const { from, to } of flows) {
          expect(levels.get(to) ?? 0).toBeGreaterThan(levels.get(from) ?? 0);
        }
      }),
    );
  });

  it('are followed until they come back', () => {
    const flows = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(findCycle(flows)).toEqual(['b', 'c', 'b']);
    expect(findCycle([{ from: 'a', to: 'a' }])).toEqual(['a', 'a']);
  });

  it('hold what has no name and what stands for all others apart on both sides', () => {
    const flows = flowsOf({
      keys: ['', restKey],
      seriesKeys: ['', restKey],
      values: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(flows).toHaveLength(4);
    expect(findCycle(flows)).toBeUndefined();
  });
});

describe('a chart of flows', () => {
  const query = querySchema.parse({
    dataset: 'd',
    groups: [{ column: 'Von' }, { column: 'Nach' }],
    measures: [{ kind: 'sum', column: 'Wert' }],
  });
  const chart = chartSchema.parse({
    id: 'c',
    name: {},
    kind: 'sankey',
    query,
    encoding: { category: 'Von', series: 'Nach', value: 'sum(Wert)' },
    format: {},
  });
  const dataOf = (rows: readonly (readonly [string, string, number | null])[]) =>
    chartData(chart, answerWith(query, rows), {}, 'de');

  it('says where it runs in a circle', () => {
    const data = dataOf([
      ['a', 'b', 1],
      ['b', 'a', 2],
    ]);
    expect(data).toMatchObject({ kind: 'unsuited', problem: { kind: 'circle', column: 'a → b → a' } });
  });

  it('is told by its largest flows', () => {
    const data = dataOf([
      ['Land', 'Kommunen', 30],
      ['Kommunen', 'Beratung', 20],
    ]);
    expect(describeChart(chart, data, 'de')).toBe(
      'Flussdiagramm. 2 Flüsse zwischen 3 Stellen in 2 Schritten. Der Größe nach: von Land nach Kommunen 30; von Kommunen nach Beratung 20.',
    );
  });
});
