import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../model/column';
import type { Query } from '../../model/query';
import { base, byYear, columns, justA, measure, provideSample } from './calculation-sample';

const sample = provideSample();
const { ask } = sample;

describe('against values worked out by hand', () => {
  it('a ratio is one of sums; by nothing it is missing', async () => {
    const table = await ask(
      { groups: [{ column: 'Jahr' }] },
      'ratio(Fälle, Leute, 1000)',
      'ratio(Fälle, Leute)',
    );
    expect(table.rows).toEqual([
      [2019, 10, 0.01],
      [2020, (65 / 3500) * 1000, 65 / 3500],
      [2021, 37.5, 0.0375],
      [2022, null, null],
    ]);
    expect(table.columns[1]).toEqual({ name: 'ratio(Fälle, Leute, 1000)', type: 'number' });
  });

  it('shares are of the whole, or of each value of a group', async () => {
    const groups = [{ column: 'Thema' }, { column: 'Jahr' }];
    const table = await ask(
      { groups },
      'share(sum(Fälle))',
      'share(count(), Thema)',
      'share(sum(Fälle), Jahr)',
    );
    expect(table.columns.slice(2)).toEqual([
      { name: 'share(sum(Fälle))', type: 'percent', unit: '%' },
      { name: 'share(count(), Thema)', type: 'percent', unit: '%' },
      { name: 'share(sum(Fälle), Jahr)', type: 'percent', unit: '%' },
    ]);
    expect(table.rows).toEqual([
      ['A', 2019, 5, 25, 100],
      ['A', 2020, 12.5, 50, 2500 / 65],
      ['A', 2022, 25, 25, 100],
      ['B', 2019, 0, 100 / 3, 0],
      ['B', 2020, 20, 100 / 3, 4000 / 65],
      ['B', 2021, 37.5, 100 / 3, 100],
    ]);
  });

  it('shares of the largest are of all', async () => {
    const query = { groups: [{ column: 'Jahr' }], top: { count: 1 } };
    expect((await ask(query, 'share(sum(Fälle))')).rows).toEqual([[2021, 37.5]]);
  });

  it('a change is to the period before, and missing after a gap', async () => {
    const table = await ask(
      { groups: byYear, filters: justA },
      'sum(Fälle)',
      'change(sum(Fälle))',
      'growth(sum(Fälle))',
    );
    expect(table.rows).toEqual([
      [2019, 10, null, null],
      [2020, 25, 15, 150],
      [2022, 50, null, null],
    ]);
  });

  it('a change between percentages is no percentage; from nothing there is none in percent', async () => {
    const groups = [{ column: 'Thema' }, { column: 'Jahr' }];
    const filters = [{ column: 'Jahr', is: '<=' as const, value: 2020 }];
    const table = await ask({ groups, filters }, 'change(mean(Quote))', 'growth(sum(Fälle))');
    expect(table.columns[2]).toEqual({ name: 'change(mean(Quote))', type: 'number' });
    expect(table.rows).toEqual([
      ['A', 2019, null, null],
      ['A', 2020, 2.5, 150],
      ['B', 2019, null, null],
      ['B', 2020, 1, null],
    ]);
  });

  it('quarters and months know their neighbours across the turn of a year', async () => {
    await sample.engine().fill('turn', columns, [
      ['A', '2019-12-31', 2019, 1, 0, 0],
      ['A', '2020-01-01', 2020, 3, 0, 0],
      ['A', '2020-03-01', 2020, 7, 0, 0],
    ]);
    const asked = (period: 'quarter' | 'month') =>
      ask({ dataset: 'turn', groups: [{ column: 'Tag', period }] }, 'change(sum(Fälle))');
    expect((await asked('quarter')).rows).toEqual([
      ['2019-Q4', null],
      ['2020-Q1', 9],
    ]);
    expect((await asked('month')).rows).toEqual([
      ['2019-12', null],
      ['2020-01', 2],
      ['2020-03', null],
    ]);
    const days = await ask(
      { dataset: 'turn', groups: [{ column: 'Tag' }] },
      'change(sum(Fälle))',
      'index(sum(Fälle), 2020-01-01)',
    );
    expect(days.rows).toEqual([
      ['2019-12-31', null, 100 / 3],
      ['2020-01-01', 2, 100],
      ['2020-03-01', 4, 700 / 3],
    ]);
  });

  it('an index is 100 in its base period, in each series; without one there it is missing', async () => {
    const groups = [{ column: 'Thema' }, ...byYear];
    const table = await ask({ groups }, 'index(sum(Fälle), 2020)', 'index(sum(Fälle), 2019)');
    expect(table.rows).toEqual([
      ['A', 2019, 40, 100],
      ['A', 2020, 100, 250],
      ['A', 2022, 200, 500],
      ['B', 2019, 0, null],
      ['B', 2020, 100, null],
      ['B', null, null, null],
    ]);
    expect((await ask({ groups: byYear }, 'index(sum(Fälle), 2001)')).rows.map((row) => row[1])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('a running total and a moving mean go along time, whatever the order of the answer', async () => {
    const query = { groups: byYear, order: [{ by: 'year(Tag)', descending: true }] };
    const table = await ask(query, 'running(sum(Fälle))', 'moving(sum(Fälle), 2)', 'running(count())');
    expect(table.rows).toEqual([
      [2022, 125, null, 6],
      [2020, 75, 37.5, 5],
      [2019, 10, null, 2],
      [null, null, null, null],
    ]);
    expect(table.columns[2]).toEqual({ name: 'moving(sum(Fälle), 2)', type: 'number' });
  });

  it('conditions, the largest, a base period and a limit keep their values apart', async () => {
    const query: Partial<Query> = {
      groups: [{ column: 'Thema' }, { column: 'Jahr' }],
      filters: [
        { column: 'Jahr', is: 'in', values: [2019, 2020] },
        { column: 'Fälle', is: '>=', value: 1 },
      ],
      top: { count: 1, others: 'Rest' },
      limit: 2,
      offset: 1,
    };
    expect((await ask(query, 'sum(Fälle)', 'index(sum(Fälle), 2020)')).rows).toEqual([
      ['Rest', 2019, 10, 40],
      ['Rest', 2020, 25, 100],
    ]);
  });
});

it('names of columns and datasets do not get in the way', async () => {
  const odd = ['place', 'v', 'm', 'period', 'a0', 'one'];
  const oddColumns: readonly Column[] = odd.map((name) => ({
    name,
    type: name === 'm' ? 'date' : 'integer',
    missing: 0,
  }));
  for (const dataset of ['picked', 'numbered', 'grouped', 'largest']) {
    await sample.engine().fill(dataset, oddColumns, [
      [1, 2, '2020-01-01', 3, 4, 5],
      [2, 2, '2022-01-01', 3, 9, 5],
    ]);
    for (const column of odd) {
      const groups = [{ column }, { column: 'm', period: 'year' as const }];
      const query: Query = { ...base, dataset, groups, top: { count: 1, others: 'x' }, fill: 'zero' };
      const measures = [measure('sum(a0)'), measure('running(sum(a0))')];
      const table = await sample.engine().ask({ ...query, measures }, oddColumns);
      expect(Math.max(...table.rows.map((row) => Number(row[3])))).toBe(
        ['v', 'period', 'one'].includes(column) ? 13 : 9,
      );
    }
  }
});

describe('for any rows', () => {
  const row = fc.tuple(
    fc.constantFrom('A', 'B', 'C'),
    fc.constant(null),
    fc.integer({ min: 2000, max: 2006 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 1, max: 50 }),
    fc.constant(1),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 40 });

  it('shares add up to 100, and running totals end at the sum', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        await sample.engine().fill('any', columns, made);
        const query = { dataset: 'any', groups: [{ column: 'Thema' }, { column: 'Jahr' }] };
        const table = await ask(query, 'share(sum(Fälle))', 'share(count(), Thema)', 'running(sum(Fälle))');
        const add = (values: readonly unknown[]) => values.reduce<number>((a, b) => a + Number(b), 0);
        const total = add(made.map((each) => each[3]));
        if (total > 0) expect(add(table.rows.map((each) => each[2]))).toBeCloseTo(100, 9);
        for (const theme of new Set(made.map(([name]) => name))) {
          const series = table.rows.filter(([name]) => name === theme);
          expect(add(series.map((each) => each[3]))).toBeCloseTo(100, 9);
          const sum = add(made.filter(([name]) => name === theme).map((each) => each[3]));
          expect(series.at(-1)?.[4]).toBe(sum);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('changes, indices and moving means are as joined by plain SQL', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        await sample.engine().fill('any', columns, made);
        const table = await ask(
          { dataset: 'any', groups: [{ column: 'Thema' }, { column: 'Jahr' }] },
          ...['change(sum(Fälle))', 'growth(sum(Fälle))', 'index(sum(Fälle), 2003)', 'moving(sum(Fälle), 3)'],
        );
        const plain = await sample
          .engine()
          .session.rows(
            'WITH g AS (SELECT Thema t, Jahr j, sum(Fälle)::DOUBLE v FROM "any" GROUP BY 1, 2) ' +
              'SELECT g.t, g.j, g.v - p.v, CASE WHEN p.v > 0 THEN 100 * (g.v / p.v - 1) END, ' +
              'CASE WHEN b.v <> 0 THEN 100 * g.v / b.v END, (g.v + p.v + q.v) / 3 ' +
              'FROM g LEFT JOIN g p ON p.t = g.t AND p.j = g.j - 1 LEFT JOIN g q ON q.t = g.t AND q.j = g.j - 2 ' +
              'LEFT JOIN g b ON b.t = g.t AND b.j = 2003 ORDER BY 1, 2',
          );
        expect(table.rows).toHaveLength(plain.length);
        for (const [index, asked] of table.rows.entries())
          for (const [place, value] of asked.entries()) {
            const wanted = plain[index]?.[place] ?? null;
            if (typeof value === 'number') expect(value).toBeCloseTo(Number(wanted), 9);
            else expect(value).toBe(wanted);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what makes no sense is refused', () => {
  it.each<[string, string, Partial<Query>]>([
    ['measure-needs-period', 'change(sum(Fälle))', { groups: [{ column: 'Thema' }] }],
    ['measure-needs-period', 'running(count())', {}],
    [
      'measure-needs-period',
      'moving(sum(Fälle), 3)',
      { groups: [{ column: 'Jahr' }], top: { count: 1, others: 'x' } },
    ],
    ['measure-not-additive', 'share(mean(Fälle))', {}],
    ['measure-not-additive', 'running(max(Fälle))', { groups: byYear }],
    ['measure-needs-number', 'growth(max(Tag))', { groups: byYear }],
    ['measure-needs-number', 'ratio(Fälle, Thema)', {}],
    ['column-missing', 'ratio(Fälle, Einwohner)', {}],
    ['column-missing', 'share(sum(Fälle), Jahr)', { groups: [{ column: 'Thema' }] }],
    ['condition-value-wrong', "index(sum(Fälle), '2020')", { groups: byYear }],
    ['condition-value-wrong', 'index(sum(Fälle), 2020)', { groups: [{ column: 'Tag' }] }],
    [
      'condition-value-wrong',
      "index(sum(Fälle), '2020-Q5')",
      { groups: [{ column: 'Tag', period: 'quarter' }] },
    ],
  ])('%s %s', (code, text, query) => {
    expect(sample.engine().refuse({ ...base, ...query, measures: [measure(text)] }, columns)).toBe(code);
  });
});
