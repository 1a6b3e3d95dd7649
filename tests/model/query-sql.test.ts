import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Session } from '../../electron/data/engine';
import { runQuery } from '../../electron/data/run-query';
import type { Column } from '../../model/column';
import type { Condition, Query } from '../../model/query';
import { compileQuery } from '../../model/query-sql';

const columns: readonly Column[] = [
  { name: 'Kreis', type: 'text', missing: 1 },
  { name: 'Tag', type: 'date', missing: 0 },
  { name: 'Fälle "neu"', type: 'integer', missing: 1 },
  { name: 'Kosten', type: 'money', unit: '€', missing: 0 },
  { name: 'Anteil', type: 'percent', unit: '%', missing: 0 },
  { name: 'aktiv', type: 'boolean', missing: 0 },
  { name: 'Beginn', type: 'datetime', missing: 0 },
];

const rows = [
  "('Ulm', DATE '2023-01-31', 3, 10.10, 12.5, true, TIMESTAMP '2024-02-14 18:30:00')",
  "('Ulm', DATE '2023-12-01', NULL, 0.20, 50.0, false, TIMESTAMP '2024-02-14 00:00:00')",
  "('Ärding', DATE '2024-02-29', 5, 0.10, 0.0, true, TIMESTAMP '2024-02-15 00:00:00')",
  "('Zollern', DATE '2024-02-29', 2, 5.00, 1.5, true, TIMESTAMP '2024-02-13 23:59:59')",
  "(NULL, DATE '2022-06-15', 7, 1.00, 2.0, false, TIMESTAMP '2023-01-01 12:00:00')",
].map((row, index) => `${row.slice(0, -1)}, ${index})`);

let instance: DuckDBInstance;
let session: Session;
let close: () => void;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  session = new Session(connection);
  close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  await session.run(
    'CREATE TABLE "a""b" (Kreis VARCHAR, Tag DATE, "Fälle ""neu""" BIGINT, Kosten DECIMAL(18, 2), Anteil DECIMAL(18, 2), ' +
      'aktiv BOOLEAN, Beginn TIMESTAMP, "lectern:row" BIGINT)',
  );
  await session.run(`INSERT INTO "a""b" VALUES ${rows.join(', ')}`);
});
afterAll(() => close());

const whole: Query = { dataset: 'a"b', groups: [], measures: [], filters: [], order: [] };

async function ask(query: Partial<Query>) {
  const compiled = compileQuery({ ...whole, ...query }, { columns, totals: [] });
  if (!compiled.ok) throw new Error(compiled.failure.code);
  return runQuery(session, compiled.value);
}

async function refuse(query: Partial<Query>) {
  const compiled = compileQuery({ ...whole, ...query }, { columns, totals: [] });
  return compiled.ok ? 'compiled' : compiled.failure.code;
}

async function countWhere(...filters: Condition[]) {
  return (await ask({ measures: [{ kind: 'count' }], filters })).rows[0]?.[0];
}

describe('rows', () => {
  it('come as in the file', async () => {
    const table = await ask({});
    expect(table.columns.map(({ name, type }) => [name, type])).toEqual(
      columns.map(({ name, type }) => [name, type]),
    );
    expect(table.rows[0]).toEqual(['Ulm', '2023-01-31', 3, 10.1, 12.5, true, '2024-02-14T18:30:00']);
    expect(table.rows.map(([kreis]) => kreis)).toEqual(['Ulm', 'Ulm', 'Ärding', 'Zollern', null]);
  });

  it('can be ordered, limited and skipped; ties stay in the order of the file, missing comes last', async () => {
    const ordered = await ask({ order: [{ by: 'Tag', descending: true }], limit: 3, offset: 1 });
    expect(ordered.rows.map(([kreis]) => kreis)).toEqual(['Zollern', 'Ulm', 'Ulm']);
    const missing = await ask({ order: [{ by: 'Fälle "neu"', descending: true }] });
    expect(missing.rows.map((row) => row[2])).toEqual([7, 5, 3, 2, null]);
  });
});

describe('groups and measures', () => {
  it('are sorted by the groups in the order of the alphabet, missing last', async () => {
    const table = await ask({ groups: [{ column: 'Kreis' }], measures: [{ kind: 'count' }] });
    expect(table.rows).toEqual([
      ['Ärding', 1],
      ['Ulm', 2],
      ['Zollern', 1],
      [null, 1],
    ]);
  });

  it('keep cents exact, and know their type and unit', async () => {
    const table = await ask({
      measures: [
        { kind: 'sum', column: 'Kosten' },
        { kind: 'mean', column: 'Anteil' },
        { kind: 'median', column: 'Kosten' },
        { kind: 'sum', column: 'Fälle "neu"' },
        { kind: 'mean', column: 'Fälle "neu"' },
        { kind: 'distinct', column: 'Kreis' },
        { kind: 'max', column: 'Tag' },
        { kind: 'min', column: 'Kreis' },
        { kind: 'max', column: 'Beginn' },
      ],
    });
    expect(table.rows).toEqual([[16.4, 13.2, 1, 17, 4.25, 3, '2024-02-29', 'Ärding', '2024-02-15T00:00:00']]);
    expect(table.columns.map(({ name, type, unit }) => [name, type, unit])).toEqual([
      ['sum(Kosten)', 'money', '€'],
      ['mean(Anteil)', 'percent', '%'],
      ['median(Kosten)', 'money', '€'],
      ['sum(Fälle "neu")', 'integer', undefined],
      ['mean(Fälle "neu")', 'number', undefined],
      ['distinct(Kreis)', 'integer', undefined],
      ['max(Tag)', 'date', undefined],
      ['min(Kreis)', 'text', undefined],
      ['max(Beginn)', 'datetime', undefined],
    ]);
  });

  it('a median between two values is not cut to the digits of the column', async () => {
    const table = await ask({
      measures: [{ kind: 'median', column: 'Kosten' }],
      filters: [{ column: 'Kosten', is: 'in', values: [0.1, 5] }],
    });
    expect(table.rows).toEqual([[2.55]]);
  });

  it('periods answer 2023, 2023-Q4 and 2023-12', async () => {
    const table = await ask({
      groups: [
        { column: 'Tag', period: 'year' },
        { column: 'Tag', period: 'quarter' },
        { column: 'Tag', period: 'month' },
      ],
      measures: [{ kind: 'count' }],
    });
    expect(table.columns.map(({ name, type }) => [name, type])).toEqual([
      ['year(Tag)', 'integer'],
      ['quarter(Tag)', 'text'],
      ['month(Tag)', 'text'],
      ['count()', 'integer'],
    ]);
    expect(table.rows).toEqual([
      [2022, '2022-Q2', '2022-06', 1],
      [2023, '2023-Q1', '2023-01', 1],
      [2023, '2023-Q4', '2023-12', 1],
      [2024, '2024-Q1', '2024-02', 2],
    ]);
  });

  it('an order by a measure breaks ties by the groups', async () => {
    const table = await ask({
      groups: [{ column: 'Kreis' }],
      measures: [{ kind: 'count' }],
      order: [{ by: 'count()', descending: true }],
    });
    expect(table.rows.map(([kreis]) => kreis)).toEqual(['Ulm', 'Ärding', 'Zollern', null]);
  });

  it('a sum beyond what a number holds exactly does not call itself whole', async () => {
    await session.run(
      'CREATE OR REPLACE TABLE big AS SELECT 9007199254740991::BIGINT AS n, 0 AS "lectern:row" FROM range(3)',
    );
    const compiled = compileQuery(
      { ...whole, dataset: 'big', measures: [{ kind: 'sum', column: 'n' }] },
      {
        columns: [{ name: 'n', type: 'integer', missing: 0 }],
        totals: [],
      },
    );
    const table = compiled.ok ? await runQuery(session, compiled.value) : undefined;
    expect(table).toEqual({
      columns: [{ name: 'sum(n)', type: 'number' }],
      rows: [[3 * Number.MAX_SAFE_INTEGER]],
    });
  });
});

describe('conditions', () => {
  it('a missing value fulfils none but "!="', async () => {
    expect(await countWhere({ column: 'Kreis', is: '!=', value: 'Ulm' })).toBe(3);
    expect(await countWhere({ column: 'Kreis', is: '=', value: 'Ulm' })).toBe(2);
    expect(await countWhere({ column: 'Fälle "neu"', is: '<', value: 1000 })).toBe(4);
  });

  it('ask whether there is a value', async () => {
    expect(await countWhere({ column: 'Kreis', is: 'missing' })).toBe(1);
    expect(await countWhere({ column: 'Kreis', is: 'not missing' })).toBe(4);
    expect(await countWhere({ column: 'Fälle "neu"', is: 'missing' })).toBe(1);
    expect(await countWhere({ column: 'Tag', period: 'year', is: 'missing' })).toBe(0);
  });

  it('search texts, in capitals or not', async () => {
    expect(await countWhere({ column: 'Kreis', is: 'contains', value: 'L' })).toBe(3);
    expect(await countWhere({ column: 'Kreis', is: 'starts with', value: 'ä' })).toBe(1);
    expect(await countWhere({ column: 'Kreis', is: 'starts with', value: 'l' })).toBe(0);
    expect(await countWhere({ column: 'Tag', period: 'month', is: 'starts with', value: '2024-' })).toBe(2);
    for (const value of ['%', '_', 'U_m', '\\', '*', '?', '.', "'"])
      expect(await countWhere({ column: 'Kreis', is: 'contains', value })).toBe(0);
  });

  it('find each sign as itself, like a search by hand', async () => {
    const sign = fc.constantFrom('a', 'A', 'ä', 'Ä', '%', '_', '\\', '.', '*', ' ');
    const text = fc.array(sign, { minLength: 1, maxLength: 5 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (place, sought) => {
        await session.run(`CREATE OR REPLACE TABLE one AS SELECT '${place}' AS n, 0 AS "lectern:row"`);
        const count = async (is: 'contains' | 'starts with') => {
          const query: Query = {
            ...whole,
            dataset: 'one',
            measures: [{ kind: 'count' }],
            filters: [{ column: 'n', is, value: sought }],
          };
          const compiled = compileQuery(query, {
            columns: [{ name: 'n', type: 'text', missing: 0 }],
            totals: [],
          });
          return compiled.ok ? (await runQuery(session, compiled.value)).rows[0]?.[0] : undefined;
        };
        const [low, wanted] = [place.toLowerCase(), sought.toLowerCase()];
        expect(await count('contains')).toBe(low.includes(wanted) ? 1 : 0);
        expect(await count('starts with')).toBe(low.startsWith(wanted) ? 1 : 0);
      }),
      { numRuns: 50 },
    );
  });

  it('take numbers, days, truth values, lists and periods', async () => {
    expect(await countWhere({ column: 'Kosten', is: '=', value: 0.1 })).toBe(1);
    expect(await countWhere({ column: 'Tag', is: '>=', value: '2023-12-01' })).toBe(3);
    expect(await countWhere({ column: 'aktiv', is: '=', value: false })).toBe(2);
    expect(await countWhere({ column: 'Kreis', is: 'in', values: ['Ulm', 'Zollern'] })).toBe(3);
    expect(await countWhere({ column: 'Tag', is: '=', value: 2023, period: 'year' })).toBe(2);
    expect(
      await countWhere({ column: 'Tag', is: 'in', values: ['2023-Q4', '2024-Q1'], period: 'quarter' }),
    ).toBe(3);
  });

  it('a day asked of a column of moments means the whole day', async () => {
    expect(await countWhere({ column: 'Beginn', is: '=', value: '2024-02-14' })).toBe(2);
    expect(await countWhere({ column: 'Beginn', is: '<=', value: '2024-02-14' })).toBe(4);
    expect(await countWhere({ column: 'Beginn', is: '=', value: '2024-02-14 18:30' })).toBe(1);
  });

  it('are never read as SQL', async () => {
    const hostile = ["'; DROP TABLE big; --", '" OR 1=1 --', "' OR '1'='1", '?', '$1', '\\', '%'];
    for (const value of hostile) expect(await countWhere({ column: 'Kreis', is: '=', value })).toBe(0);
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), async (value) => {
        expect(await countWhere({ column: 'Kreis', is: 'in', values: [value, 'Ulm'] })).toBe(2);
      }),
      { numRuns: 50 },
    );
  });
});

describe('queries that make no sense are refused', () => {
  it.each<[string, Partial<Query>]>([
    ['column-missing', { groups: [{ column: 'Gemeinde' }] }],
    ['column-missing', { measures: [{ kind: 'sum', column: 'kreis' }] }],
    ['column-missing', { filters: [{ column: 'x', is: '=', value: 1 }] }],
    ['column-missing', { groups: [{ column: 'Kreis' }], order: [{ by: 'Tag', descending: false }] }],
    ['measure-needs-number', { measures: [{ kind: 'sum', column: 'Kreis' }] }],
    ['measure-needs-number', { measures: [{ kind: 'median', column: 'Tag' }] }],
    ['group-needs-date', { groups: [{ column: 'Kreis', period: 'year' }] }],
    ['group-needs-date', { filters: [{ column: 'Kosten', period: 'year', is: '=', value: 2023 }] }],
    ['condition-needs-text', { filters: [{ column: 'Kosten', is: 'contains', value: '1' }] }],
    [
      'condition-needs-text',
      { filters: [{ column: 'Tag', period: 'year', is: 'starts with', value: '20' }] },
    ],
    ['column-missing', { filters: [{ column: 'kreis', is: 'missing' }] }],
    ['condition-value-wrong', { filters: [{ column: 'Kosten', is: '=', value: 'viel' }] }],
    ['condition-value-wrong', { filters: [{ column: 'Tag', is: '=', value: '2023-02-31' }] }],
    ['condition-value-wrong', { filters: [{ column: 'Tag', is: '=', value: 2023 }] }],
    ['condition-value-wrong', { filters: [{ column: 'Tag', period: 'quarter', is: '=', value: '2023-Q5' }] }],
    ['condition-value-wrong', { filters: [{ column: 'aktiv', is: '=', value: 'ja' }] }],
    ['condition-value-wrong', { filters: [{ column: 'Kreis', is: '<', value: 3 }] }],
  ])('%s %j', async (code, query) => expect(await refuse(query)).toBe(code));
});
