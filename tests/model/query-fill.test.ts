import { describe, expect, it } from 'vitest';
import type { Query } from '../../model/query';
import { base, byYear, columns, justA, provideSample } from './calculation-sample';

const sample = provideSample();
const { ask } = sample;

describe('missing periods, filled on request', () => {
  it('have counts of 0, and sums as asked', async () => {
    const measures = ['sum(Fälle)', 'count()', 'mean(Fälle)', 'change(sum(Fälle))', 'running(sum(Fälle))'];
    const query: Partial<Query> = { groups: byYear, filters: justA };
    expect((await ask({ ...query, fill: 'zero' }, ...measures)).rows).toEqual([
      [2019, 10, 1, 10, null, 10],
      [2020, 25, 2, 12.5, 15, 35],
      [2021, 0, 0, null, -25, 35],
      [2022, 50, 1, 50, 50, 85],
    ]);
    expect((await ask({ ...query, fill: 'missing' }, ...measures)).rows[2]).toEqual([
      2021,
      null,
      0,
      null,
      null,
      35,
    ]);
  });

  it('are filled in each series, across the turn of a year; rows without a period stay', async () => {
    await sample.engine().fill('gaps', columns, [
      ['A', '2019-11-15', 2019, 1, 0, 0],
      ['B', '2020-02-01', 2020, 2, 0, 0],
      ['B', null, 2020, 4, 0, 0],
    ]);
    const months = { column: 'Tag', period: 'month' as const };
    const asked = (groups: Query['groups']) => ask({ dataset: 'gaps', groups, fill: 'zero' }, 'sum(Fälle)');
    expect((await asked([months])).rows).toEqual([
      ['2019-11', 1],
      ['2019-12', 0],
      ['2020-01', 0],
      ['2020-02', 2],
      [null, 4],
    ]);
    const quarters = await asked([{ column: 'Thema' }, { column: 'Tag', period: 'quarter' }]);
    expect(quarters.rows).toEqual([
      ['A', '2019-Q4', 1],
      ['A', '2020-Q1', 0],
      ['B', '2019-Q4', 0],
      ['B', '2020-Q1', 2],
      ['B', null, 4],
    ]);
  });

  it('need a period; no rows stay no rows', async () => {
    const fill = 'zero' as const;
    expect(sample.engine().refuse({ ...base, groups: [{ column: 'Tag' }], fill }, columns)).toBe(
      'fill-needs-period',
    );
    expect(sample.engine().refuse({ ...base, groups: [{ column: 'Thema' }], fill }, columns)).toBe(
      'fill-needs-period',
    );
    const none = await ask(
      { groups: byYear, filters: [{ column: 'Jahr', is: '=', value: 1 }], fill },
      'count()',
    );
    expect(none.rows).toEqual([]);
  });

  it('change no sum, and leave no gap, with the largest too', async () => {
    const query: Partial<Query> = {
      groups: [{ column: 'Thema' }, { column: 'Jahr' }],
      top: { count: 1, others: 'Rest' },
      fill: 'zero',
    };
    expect((await ask(query, 'sum(Fälle)')).rows).toEqual([
      ['B', 2019, 0],
      ['B', 2020, 40],
      ['B', 2021, 75],
      ['B', 2022, 0],
      ['Rest', 2019, 10],
      ['Rest', 2020, 25],
      ['Rest', 2021, 0],
      ['Rest', 2022, 50],
    ]);
  });
});
