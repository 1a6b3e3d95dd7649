import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '../../model/column';
import type { Measure, Query } from '../../model/query';
import { parseMeasure } from '../../model/query-text';
import { type AskedEngine, openAskedEngine } from './asked-engine';

const columns: readonly Column[] = [
  { name: 'Thema', type: 'text', missing: 0 },
  { name: 'Tag', type: 'date', missing: 1 },
  { name: 'Jahr', type: 'integer', missing: 0 },
  { name: 'Fälle', type: 'integer', missing: 0 },
  { name: 'Leute', type: 'integer', missing: 0 },
  { name: 'Quote', type: 'percent', unit: '%', missing: 0 },
];

let engine: AskedEngine;
beforeAll(async () => {
  engine = await openAskedEngine();
  await engine.fill('t', columns, [
    ['A', '2019-02-01', 2019, 10, 1000, 10],
    ['A', '2020-03-01', 2020, 20, 1000, 12.5],
    ['A', '2020-11-01', 2020, 5, 500, 12.5],
    ['A', '2022-01-01', 2022, 50, 0, 20],
    ['B', '2019-05-01', 2019, 0, 0, 1],
    ['B', '2020-05-01', 2020, 40, 2000, 2],
    ['B', null, 2021, 75, 2000, 4],
  ]);
});
afterAll(() => engine.close());

const base: Query = { dataset: 't', groups: [], measures: [], filters: [], order: [] };
const byYear = [{ column: 'Tag', period: 'year' as const }];
const measure = (text: string): Measure => {
  const parsed = parseMeasure(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const ask = (query: Partial<Query>, ...measures: string[]) =>
  engine.ask({ ...base, ...query, measures: measures.map(measure) }, columns);
const justA = [{ column: 'Thema', is: '=' as const, value: 'A' }];

describe('a ratio of columns that the file counts in thousands', () => {
  it('is one of what they count', async () => {
    const scaled: readonly Column[] = [
      { name: 'Kosten', type: 'number', unit: 'EUR', scale: 1000, missing: 0 },
      { name: 'Leute', type: 'integer', missing: 0 },
      { name: 'Leute in Tsd.', type: 'number', scale: 1000, missing: 0 },
    ];
    await engine.fill('s', scaled, [
      [1.5, 500, 0.5],
      [2.5, 1500, 1.5],
    ]);
    const texts = [
      'ratio(Kosten, Leute)',
      'ratio(Kosten, "Leute in Tsd.")',
      'ratio(Leute, "Leute in Tsd.", 100)',
      'ratio(count(), "Leute in Tsd.", 1000)',
    ];
    const table = await engine.ask({ ...base, dataset: 's', measures: texts.map(measure) }, scaled);
    expect(table.rows).toEqual([[2, 2, 100, 1]]);
  });
});

describe('a calculation of a calculation', () => {
  it('growth, change and index of a ratio', async () => {
    const rows = await ask(
      { groups: [{ column: 'Jahr' }] },
      'growth(ratio(Fälle, Leute, 1000))',
      'change(ratio(Fälle, Leute, 1000))',
      'index(ratio(Fälle, Leute, 1000), 2019)',
    );
    const second = (65 / 3500) * 1000;
    expect(rows.rows).toEqual([
      [2019, null, null, 100],
      [2020, 100 * (second / 10 - 1), second - 10, (100 * second) / 10],
      [2021, 100 * (37.5 / second - 1), 37.5 - second, 375],
      [2022, null, null, null],
    ]);
    expect(rows.columns.slice(1)).toEqual([
      { name: 'growth(ratio(Fälle, Leute, 1000))', type: 'percent', unit: '%' },
      { name: 'change(ratio(Fälle, Leute, 1000))', type: 'number' },
      { name: 'index(ratio(Fälle, Leute, 1000), 2019)', type: 'number' },
    ]);
  });

  it('the moving mean of a change is that of the changes, for any rows', async () => {
    const row = fc.tuple(
      fc.constantFrom('A', 'B'),
      fc.integer({ min: 2015, max: 2021 }),
      fc.integer({ min: -9, max: 99 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        await engine.fill(
          'f',
          columns,
          rows.map(([topic, year, count]) => [topic, null, year, count, 1, 0]),
        );
        const groups = [{ column: 'Thema' }, { column: 'Jahr' }];
        const asked = async (text: string) =>
          (await engine.ask({ ...base, dataset: 'f', groups, measures: [measure(text)] }, columns)).rows;
        const changes = new Map(
          (await asked('change(sum(Fälle))')).map(([topic, year, value]) => [`${topic} ${year}`, value]),
        );
        for (const [topic, year, mean] of await asked('moving(change(sum(Fälle)), 2)')) {
          const two = [changes.get(`${topic} ${year}`), changes.get(`${topic} ${Number(year) - 1}`)];
          const known = two.filter((value): value is number => typeof value === 'number');
          expect(mean).toEqual(known.length === 2 ? ((known[0] ?? 0) + (known[1] ?? 0)) / 2 : null);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('needs time, and nothing is ranked by it', () => {
    const query = {
      ...base,
      groups: [{ column: 'Thema' }],
      measures: [measure('growth(ratio(Fälle, Leute))')],
    };
    expect(engine.refuse(query, columns)).toBe('measure-needs-period');
    const timed = { ...query, groups: [{ column: 'Thema' }, { column: 'Jahr' }] };
    expect(engine.refuse(timed, columns)).toBe('compiled');
    expect(engine.refuse({ ...timed, top: { count: 3 } }, columns)).toBe('top-measure-wrong');
  });

  it('fills in periods first', async () => {
    const groups = [{ column: 'Tag', period: 'year' as const }];
    const rows = await ask({ groups, filters: justA, fill: 'zero' }, 'moving(change(sum(Fälle)), 2)');
    expect(rows.rows).toEqual([
      [2019, null],
      [2020, null],
      [2021, (15 - 25) / 2],
      [2022, (-25 + 50) / 2],
    ]);
  });
});

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
    await engine.fill('turn', columns, [
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
    await engine.fill('gaps', columns, [
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
    expect(engine.refuse({ ...base, groups: [{ column: 'Tag' }], fill }, columns)).toBe('fill-needs-period');
    expect(engine.refuse({ ...base, groups: [{ column: 'Thema' }], fill }, columns)).toBe(
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

it('names of columns and datasets do not get in the way', async () => {
  const odd = ['place', 'v', 'm', 'period', 'a0', 'one'];
  const oddColumns: readonly Column[] = odd.map((name) => ({
    name,
    type: name === 'm' ? 'date' : 'integer',
    missing: 0,
  }));
  for (const dataset of ['picked', 'numbered', 'grouped', 'largest']) {
    await engine.fill(dataset, oddColumns, [
      [1, 2, '2020-01-01', 3, 4, 5],
      [2, 2, '2022-01-01', 3, 9, 5],
    ]);
    for (const column of odd) {
      const groups = [{ column }, { column: 'm', period: 'year' as const }];
      const query: Query = { ...base, dataset, groups, top: { count: 1, others: 'x' }, fill: 'zero' };
      const measures = [measure('sum(a0)'), measure('running(sum(a0))')];
      const table = await engine.ask({ ...query, measures }, oddColumns);
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
        await engine.fill('any', columns, made);
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
        await engine.fill('any', columns, made);
        const table = await ask(
          { dataset: 'any', groups: [{ column: 'Thema' }, { column: 'Jahr' }] },
          ...['change(sum(Fälle))', 'growth(sum(Fälle))', 'index(sum(Fälle), 2003)', 'moving(sum(Fälle), 3)'],
        );
        const plain = await engine.session.rows(
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
    expect(engine.refuse({ ...base, ...query, measures: [measure(text)] }, columns)).toBe(code);
  });
});
