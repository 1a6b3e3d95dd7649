import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '../../model/column';
import { datasetsOf, keyOfQuery, type Measure, type Query, querySchema } from '../../model/query';
import { parseMeasure } from '../../model/query-text';
import type { Cell } from '../../model/table';
import { type AskedEngine, openAskedEngine } from './asked-engine';

const cases: readonly Column[] = [
  { name: 'AGS', type: 'text', missing: 0 },
  { name: 'Thema', type: 'text', missing: 0 },
  { name: 'Tag', type: 'date', missing: 0 },
  { name: 'Fälle', type: 'integer', missing: 0 },
];
const people: readonly Column[] = [
  { name: 'AGS', type: 'text', missing: 0 },
  { name: 'Land', type: 'text', missing: 0 },
  { name: 'Jahr', type: 'integer', missing: 0 },
  { name: 'Leute', type: 'integer', missing: 0 },
];

let engine: AskedEngine;
beforeAll(async () => {
  engine = await openAskedEngine();
  await engine.fill('faelle', cases, [
    ['08111', 'A', '2022-02-01', 10],
    ['08111', 'B', '2022-05-01', 20],
    ['08111', 'A', '2023-05-01', 30],
    ['08115', 'A', '2022-05-01', 4],
    ['09162', 'B', '2022-05-01', 50],
    ['99999', 'B', '2022-05-01', 600],
    [null, 'A', '2022-05-01', 7000],
  ]);
  await engine.fill('leute', people, [
    ['08111', 'BW', 2022, 1000],
    ['08115', 'BW', 2022, 200],
    ['09162', 'BY', 2022, 500],
    ['11000', 'BE', 2022, 9000],
    ['08111', 'BW', 2023, 1500],
  ]);
});
afterAll(() => engine.close());

const base: Query = {
  dataset: 'faelle',
  join: { dataset: 'leute', on: [{ left: { column: 'AGS' }, right: { column: 'AGS' } }] },
  groups: [],
  measures: [],
  filters: [{ column: 'leute.Jahr', is: '=', value: 2022 }],
  order: [],
};
const measure = (text: string): Measure => {
  const parsed = parseMeasure(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const ask = async (query: Partial<Query>, ...measures: string[]) =>
  (await engine.ask({ ...base, ...query, measures: measures.map(measure) }, cases, people)).rows;

describe('against values worked out by hand', () => {
  it('a partner counts once in each group, however many rows it is the partner of', async () => {
    const asked = ['sum(Fälle)', 'sum(leute.Leute)', 'ratio(Fälle, leute.Leute, 1000)'];
    expect(await ask({ groups: [{ column: 'AGS' }] }, ...asked)).toEqual([
      ['08111', 60, 1000, 60],
      ['08115', 4, 200, 20],
      ['09162', 50, 500, 100],
    ]);
    expect(await ask({ groups: [{ column: 'leute.Land' }] }, ...asked)).toEqual([
      ['BW', 64, 1200, (64 / 1200) * 1000],
      ['BY', 50, 500, 100],
    ]);
    expect(await ask({ groups: [{ column: 'Thema' }] }, ...asked)).toEqual([
      ['A', 44, 1200, (44 / 1200) * 1000],
      ['B', 70, 1500, (70 / 1500) * 1000],
    ]);
    expect(await ask({}, ...asked)).toEqual([[114, 1700, (114 / 1700) * 1000]]);
  });

  it('without a condition on the other dataset all rows stay, and a ratio is of those with a partner', async () => {
    await engine.fill('einmal', people, [
      ['08111', 'BW', 2022, 1000],
      ['09162', 'BY', 2022, 500],
    ]);
    const join = { ...base.join, dataset: 'einmal' } as NonNullable<Query['join']>;
    const measures = ['sum(Fälle)', 'sum(einmal.Leute)', 'ratio(Fälle, einmal.Leute, 10)', 'count()'];
    expect(await ask({ join, filters: [] }, ...measures)).toEqual([[7714, 1500, (110 / 1500) * 10, 7]]);
    expect(await ask({ join: { ...join, kind: 'inner' }, filters: [] }, ...measures)).toEqual([
      [110, 1500, (110 / 1500) * 10, 4],
    ]);
    expect(await ask({ join, filters: [], groups: [{ column: 'einmal.Land' }] }, ...measures)).toEqual([
      ['BW', 60, 1000, 0.6, 3],
      ['BY', 50, 500, 1, 1],
      [null, 7604, null, null, 3],
    ]);
    const unmatched = [{ column: 'einmal.Land', is: 'missing' as const }];
    expect(await ask({ join, filters: unmatched }, 'sum(Fälle)')).toEqual([[7604]]);
  });

  it('a key of two parts, one of them the year of a date', async () => {
    const on = [
      { left: { column: 'AGS' }, right: { column: 'AGS' } },
      { left: { column: 'Tag', period: 'year' as const }, right: { column: 'Jahr' } },
    ];
    const rows = await ask(
      {
        join: { dataset: 'leute', on, kind: 'inner' },
        filters: [],
        groups: [{ column: 'AGS' }, on[1]?.left ?? { column: '' }],
      },
      'ratio(Fälle, leute.Leute, 1000)',
    );
    expect(rows).toEqual([
      ['08111', 2022, 30],
      ['08111', 2023, 20],
      ['08115', 2022, 20],
      ['09162', 2022, 100],
    ]);
  });

  it('counted cases by head, and the other way round', async () => {
    const groups = [{ column: 'AGS' }];
    expect(await ask({ groups }, 'ratio(count(), leute.Leute, 1000)', 'ratio(leute.Leute, Fälle)')).toEqual([
      ['08111', 3, 1000 / 60],
      ['08115', 5, 50],
      ['09162', 2, 10],
    ]);
  });

  it('means, medians, extremes and different values are of the partners', async () => {
    const asked = ['mean', 'median', 'min', 'max', 'distinct'].map((kind) => `${kind}(leute.Leute)`);
    expect(await ask({ groups: [{ column: 'Thema' }] }, ...asked)).toEqual([
      ['A', 600, 600, 200, 1000, 2],
      ['B', 750, 750, 500, 1000, 2],
    ]);
  });

  it('the largest by what is measured of both, and all others together', async () => {
    const rows = await ask(
      { groups: [{ column: 'AGS' }], top: { count: 1, others: 'Rest' } },
      'ratio(Fälle, leute.Leute, 1000)',
      'sum(leute.Leute)',
    );
    expect(rows).toEqual([
      ['09162', 100, 500],
      ['Rest', (64 / 1200) * 1000, 1200],
    ]);
  });

  it('shares and growth of what is measured of both', async () => {
    expect(await ask({ groups: [{ column: 'leute.Land' }] }, 'share(sum(leute.Leute))')).toEqual([
      ['BW', 1200 / 17],
      ['BY', 500 / 17],
    ]);
  });

  it('rows come in the order of the file, with the other dataset’s columns behind them', async () => {
    const filters = [{ column: 'leute.Jahr', is: '=' as const, value: 2022 }];
    const table = await engine.ask({ ...base, filters, limit: 2, offset: 1 }, cases, people);
    expect(table.columns.map(({ name }) => name)).toEqual([
      ...['AGS', 'Thema', 'Tag', 'Fälle'],
      ...['leute.AGS', 'leute.Land', 'leute.Jahr', 'leute.Leute'],
    ]);
    expect(table.rows).toEqual([
      ['08111', 'B', '2022-05-01', 20, '08111', 'BW', 2022, 1000],
      ['08111', 'A', '2023-05-01', 30, '08111', 'BW', 2022, 1000],
    ]);
  });
});

describe('totals', () => {
  it('of either dataset count for nothing, unless they are asked for', async () => {
    await engine.fill('gesamt', people, [
      ['08111', 'BW', 2022, 1000],
      ['Insgesamt', 'BW', 2022, 99_000],
    ]);
    await engine.fill('mit', cases, [
      ['08111', 'A', '2022-02-01', 10],
      ['Insgesamt', 'A', '2022-02-01', 10],
    ]);
    const labels = ['Insgesamt'];
    const answer = async (totals?: 'with') => {
      const join = { dataset: 'gesamt', on: [{ left: { column: 'AGS' }, right: { column: 'AGS' } }] };
      const query: Query = { ...base, dataset: 'mit', join, filters: [], ...(totals ? { totals } : {}) };
      const measures = ['sum(Fälle)', 'sum(gesamt.Leute)'].map(measure);
      const marked = [{ column: 'AGS', labels }];
      return (await engine.ask({ ...query, measures }, cases, people, marked, marked)).rows;
    };
    expect(await answer()).toEqual([[10, 1000]]);
    expect(await answer('with')).toEqual([[20, 100_000]]);
  });
});

describe('keys', () => {
  const numbers: readonly Column[] = [
    { name: 'Nr', type: 'integer', missing: 0 },
    { name: 'Wert', type: 'number', missing: 0 },
  ];
  const join = (loose?: true): Query['join'] => ({
    dataset: 'nummern',
    on: [{ left: { column: 'AGS' }, right: { column: 'Nr' } }],
    ...(loose ? { loose } : {}),
  });

  it('a text and a number have the same digits; loosely, zeros before them make no difference', async () => {
    await engine.fill('nummern', numbers, [
      [8111, 1],
      [99999, 2],
    ]);
    const query = { ...base, filters: [], measures: [measure('sum(nummern.Wert)')] };
    expect((await engine.ask({ ...query, join: join() }, cases, numbers)).rows).toEqual([[2]]);
    expect((await engine.ask({ ...query, join: join(true) }, cases, numbers)).rows).toEqual([[3]]);
  });

  it('loosely, capitals and spaces at the ends make no difference either', async () => {
    await engine.fill('orte', people.slice(0, 1), [[' ulm\u00a0'], ['STUTTGART'], ['0']]);
    await engine.fill('ort', people.slice(0, 1), [['Ulm'], ['Stuttgart'], ['00'], ['Aalen']]);
    const query: Query = { ...base, dataset: 'ort', filters: [], measures: [measure('count()')] };
    const on = [{ left: { column: 'AGS' }, right: { column: 'AGS' } }];
    const matched = async (loose: object) =>
      (
        await engine.ask(
          { ...query, join: { dataset: 'orte', on, kind: 'inner', ...loose } },
          people.slice(0, 1),
          people.slice(0, 1),
        )
      ).rows;
    expect(await matched({})).toEqual([[0]]);
    expect(await matched({ loose: true })).toEqual([[3]]);
  });

  it('of the query: old ones stay as they were, a join makes another', () => {
    const plain = querySchema.parse({ dataset: 'faelle' });
    expect(keyOfQuery(plain)).toBe('["faelle",[],[],[],[],null,null]');
    expect(keyOfQuery(base)).not.toBe(keyOfQuery({ ...base, join: undefined }));
    expect(keyOfQuery(querySchema.parse(JSON.parse(JSON.stringify(base))))).toBe(keyOfQuery(base));
    expect(datasetsOf(base)).toEqual(['faelle', 'leute']);
    expect(datasetsOf(plain)).toEqual(['faelle']);
  });
});

describe('wrong questions', () => {
  const refuse = (query: Partial<Query>) => engine.refuse({ ...base, ...query }, cases, people);
  const on = (left: string, right: string): Partial<Query> => ({
    join: { dataset: 'leute', on: [{ left: { column: left }, right: { column: right } }] },
  });

  it.each([
    [on('Kreis', 'AGS'), 'column-missing'],
    [on('AGS', 'Kreis'), 'column-missing'],
    [on('Tag', 'Jahr'), 'join-key-types'],
    [on('AGS', 'Jahr'), 'compiled'],
    [{ measures: [measure('sum(Leute)')] }, 'column-missing'],
    [{ measures: [measure('sum(leute.Land)')] }, 'measure-needs-number'],
    [
      { groups: [{ column: 'Thema' }], measures: [measure('share(sum(leute.Leute))')] },
      'measure-counts-twice',
    ],
    [{ groups: [{ column: 'AGS' }], measures: [measure('share(sum(leute.Leute))')] }, 'compiled'],
    [{ filters: [{ column: 'leute.Kreis', is: '=', value: 1 }] }, 'column-missing'],
  ] satisfies [Partial<Query>, string][])('%j: %s', (query, code) => {
    expect(refuse(query)).toBe(code);
  });
});

describe('the same question as plain SQL', () => {
  const key = fc.option(fc.constantFrom('1', '2', '3', '4', '5'), { nil: null });
  const left = fc.array(
    fc.tuple(
      key,
      fc.constantFrom('A', 'B', 'C'),
      fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }),
    ),
    {
      maxLength: 25,
    },
  );
  const right = fc.uniqueArray(
    fc.tuple(key, fc.constantFrom('x', 'y'), fc.option(fc.integer({ min: 1, max: 50 }), { nil: null })),
    { maxLength: 6, selector: ([name]) => name ?? Symbol('each missing key is its own') },
  );
  const own: readonly Column[] = [
    { name: 'k', type: 'text', missing: 0 },
    { name: 'g', type: 'text', missing: 0 },
    { name: 'v', type: 'integer', missing: 0 },
  ];
  const other: readonly Column[] = [
    { name: 'k', type: 'text', missing: 0 },
    { name: 'l', type: 'text', missing: 0 },
    { name: 'p', type: 'integer', missing: 0 },
  ];
  const groupings = fc.constantFrom<Query['groups']>(
    [],
    [{ column: 'g' }],
    [{ column: 'k' }],
    [{ column: 'r.l' }],
    [{ column: 'g' }, { column: 'r.l' }],
  );

  /** A condition and the same as plain SQL on the joined rows. */
  const conditions = fc.constantFrom<readonly [Query['filters'], string]>(
    [[], 'true'],
    [[{ column: 'r.l', is: '=', value: 'x' }], "r.l = 'x'"],
    [[{ column: 'r.l', is: '!=', value: 'x' }], "r.l IS DISTINCT FROM 'x'"],
    [[{ column: 'r.l', is: 'in', values: ['y'] }], "r.l IN ('y')"],
    [[{ column: 'r.l', is: 'starts with', value: 'Y' }], "r.l LIKE 'y%'"],
    [[{ column: 'r.p', is: 'missing' }], 'r.p IS NULL'],
    [[{ column: 'r.p', is: 'not missing' }], 'r.p IS NOT NULL'],
    [
      [
        { column: 'r.p', is: '>=', value: 20 },
        { column: 'v', is: '<', value: 25 },
      ],
      'r.p >= 20 AND l.v < 25',
    ],
  );

  it('agrees for sums, means, medians, counts and ratios of either side, under conditions on either', async () => {
    await fc.assert(
      fc.asyncProperty(left, right, groupings, conditions, fc.boolean(), async (...drawn) => {
        const [rows, partners, groups, [filters, where], inner] = drawn;
        await engine.fill('l', own, rows);
        await engine.fill('r', other, partners);
        const query: Query = {
          dataset: 'l',
          join: {
            dataset: 'r',
            on: [{ left: { column: 'k' }, right: { column: 'k' } }],
            ...(inner ? { kind: 'inner' as const } : {}),
          },
          ...{ groups, filters: [...filters], order: [] },
          measures: ['sum(v)', 'count()', 'sum(r.p)', 'mean(r.p)', 'median(r.p)', 'ratio(v, r.p, 100)'].map(
            measure,
          ),
        };
        const names = groups.map(({ column }) => (column === 'r.l' ? 'r.l' : `l."${column}"`));
        const found = await engine.ask(query, own, other);
        const expected = await askPlainly(names, inner ? 'INNER' : 'LEFT', where);
        expect(sorted(found.rows)).toEqual(sorted(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('the largest and all others are together what there is, of either side', async () => {
    await fc.assert(
      fc.asyncProperty(left, right, fc.integer({ min: 1, max: 4 }), async (rows, partners, many) => {
        await engine.fill('l', own, rows);
        await engine.fill('r', other, partners);
        const query: Query = {
          dataset: 'l',
          join: { dataset: 'r', on: [{ left: { column: 'k' }, right: { column: 'k' } }] },
          ...{ groups: [{ column: 'k' }], filters: [], order: [] },
          measures: ['ratio(r.p, v)', 'sum(v)', 'sum(r.p)', 'count()'].map(measure),
        };
        const sums = (table: readonly (readonly Cell[])[]) =>
          [2, 3, 4].map((at) => table.reduce((sum, row) => sum + Number(row[at] ?? 0), 0));
        const all = await engine.ask(query, own, other);
        const some = await engine.ask({ ...query, top: { count: many, others: 'Rest' } }, own, other);
        expect(sums(some.rows)).toEqual(sums(all.rows));
        expect(some.rows.filter(([name]) => name !== 'Rest' && name !== null).length).toBeLessThanOrEqual(
          many,
        );
      }),
      { numRuns: 40 },
    );
  });

  /** Both sides are grouped by themselves, the partners once without doubles, then put together. */
  async function askPlainly(names: readonly string[], kind: string, where: string): Promise<Cell[][]> {
    const list = (prefix: string) => names.map((_, index) => `${prefix}g${index}`).join(', ');
    const groups = names.map((name, index) => `${name} AS g${index}, `).join('');
    const by = names.length > 0 ? `GROUP BY ${list('')}` : '';
    const same =
      names.map((_, index) => `a.g${index} IS NOT DISTINCT FROM b.g${index}`).join(' AND ') || 'true';
    const every = `SELECT ${groups} l.v, r.k IS NOT NULL AS found, r."at" AS row, r.p FROM l ${kind} JOIN (SELECT *, "lectern:row" AS "at" FROM r) AS r ON l.k = r.k WHERE ${where}`;
    const sql = `
      WITH every AS (${every}),
      a AS (SELECT ${names.length > 0 ? `${list('')},` : ''} sum(v) AS s, count(*) AS n, sum(CASE WHEN found THEN v END) AS m FROM every ${by}),
      b AS (SELECT ${names.length > 0 ? `${list('')},` : ''} sum(p) AS s, avg(p) AS a, median(CAST(p AS DOUBLE)) AS m
            FROM (SELECT DISTINCT ${names.length > 0 ? `${list('')},` : ''} row, p FROM every WHERE found) ${by})
      SELECT ${names.length > 0 ? `${list('a.')},` : ''} a.s, a.n, b.s, b.a, b.m, CAST(a.m AS DOUBLE) / nullif(CAST(b.s AS DOUBLE), 0) * 100
      FROM a LEFT JOIN b ON ${same}`;
    const rows = await engine.session.rows(sql);
    return rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell as Cell))));
  }

  function sorted(rows: readonly (readonly Cell[])[]): readonly string[] {
    const round = (cell: Cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);
    return rows.map((row) => JSON.stringify(row.map(round))).toSorted();
  }
});
