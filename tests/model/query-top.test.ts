import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '../../model/column';
import { keyOfQuery, type Query } from '../../model/query';
import { type AskedEngine, openAskedEngine } from './asked-engine';

const columns: readonly Column[] = [
  { name: 'Kreis', type: 'text', missing: 0 },
  { name: 'Jahr', type: 'integer', missing: 0 },
  { name: 'Wert', type: 'integer', missing: 0 },
];
const base: Query = {
  dataset: 't',
  groups: [{ column: 'Kreis' }],
  measures: [{ kind: 'sum', column: 'Wert' }],
  filters: [],
  order: [],
};

let engine: AskedEngine;
beforeAll(async () => {
  engine = await openAskedEngine();
  await engine.fill('t', columns, [
    ['Ulm', 2022, 10],
    ['Ulm', 2023, 20],
    ['Calw', 2022, 50],
    ['Aalen', 2022, 3],
    ['Aalen', 2023, 1],
    ['Bühl', 2023, 8],
    [null, 2023, 100],
  ]);
});
afterAll(() => engine.close());

const ask = async (query: Partial<Query>) => engine.ask({ ...base, ...query }, columns);

describe('the largest and all others', () => {
  it('come largest first, then the rest, then what has no name', async () => {
    expect((await ask({ top: { count: 2, others: 'Übrige' } })).rows).toEqual([
      ['Calw', 50],
      ['Ulm', 30],
      ['Übrige', 12],
      [null, 100],
    ]);
  });

  it('are measured of their rows: a mean is no mean of means', async () => {
    const table = await ask({
      measures: [
        { kind: 'mean', column: 'Wert' },
        { kind: 'count' },
        { kind: 'median', column: 'Wert' },
        { kind: 'distinct', column: 'Jahr' },
      ],
      top: { count: 1, others: 'Übrige' },
    });
    expect(table.rows).toEqual([
      ['Calw', 50, 1, 50, 1],
      ['Übrige', 42 / 5, 5, 8, 2],
      [null, 100, 1, 100, 1],
    ]);
  });

  it('without a name for the rest it is left out', async () => {
    expect((await ask({ top: { count: 2 } })).rows).toEqual([
      ['Calw', 50],
      ['Ulm', 30],
    ]);
  });

  it('rank by another measure, of the rows that meet the conditions, and keep the order that is asked for', async () => {
    const measures = [...base.measures, { kind: 'count' as const }];
    const order = [{ by: 'Kreis', descending: false }];
    expect((await ask({ measures, order, top: { count: 2, by: 'count()', others: 'Z' } })).rows).toEqual([
      ['Aalen', 4, 2],
      ['Ulm', 30, 2],
      ['Z', 58, 2],
      [null, 100, 1],
    ]);
    const filters = [{ column: 'Jahr', is: '=' as const, value: 2023 }];
    expect((await ask({ filters, top: { count: 1, others: 'Z' }, limit: 2 })).rows).toEqual([
      ['Ulm', 20],
      ['Z', 9],
    ]);
  });

  it('with a second group are the largest of all together', async () => {
    const groups = [{ column: 'Kreis' }, { column: 'Jahr' }];
    expect((await ask({ groups, top: { count: 1, others: 'Calw' } })).rows).toEqual([
      ['Calw', 2022, 50],
      ['Calw', 2022, 13],
      ['Calw', 2023, 29],
      [null, 2023, 100],
    ]);
  });

  it('make a column of numbers one of texts only where the rest has a name', async () => {
    const groups = [{ column: 'Jahr' }];
    expect(await ask({ groups, top: { count: 1 } })).toEqual({
      columns: [
        { name: 'Jahr', type: 'integer' },
        { name: 'sum(Wert)', type: 'integer' },
      ],
      rows: [[2023, 129]],
    });
    const named = await ask({ groups, top: { count: 1, others: 'andere' } });
    expect(named.columns[0]).toEqual({ name: 'Jahr', type: 'text' });
    expect(named.rows).toEqual([
      ['2023', 129],
      ['andere', 63],
    ]);
  });

  it('add up to the total, for any rows', async () => {
    const row = fc.tuple(
      fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
      fc.integer({ min: 2020, max: 2023 }),
      fc.option(fc.integer({ min: -1000, max: 1000 })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (rows, count) => {
          await engine.fill('any', columns, rows);
          const top = { count, others: 'rest' };
          const measures = [{ kind: 'sum' as const, column: 'Wert' }, { kind: 'count' as const }];
          const table = await engine.ask({ ...base, dataset: 'any', measures, top }, columns);
          const add = (values: readonly unknown[]) => values.reduce<number>((a, b) => a + Number(b ?? 0), 0);
          expect(add(table.rows.map((each) => each[1]))).toBe(add(rows.map((each) => each[2])));
          expect(add(table.rows.map((each) => each[2]))).toBe(rows.length);
          const names = new Set(rows.map(([name]) => name).filter((name) => name !== null)).size;
          expect(table.rows.filter(([name]) => name !== null && name !== 'rest')).toHaveLength(
            Math.min(count, names),
          );
          expect(table.rows.some(([name]) => name === 'rest')).toBe(names > count);
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('a question without what to rank is refused', () => {
  expect(engine.refuse({ ...base, groups: [], top: { count: 3 } }, columns)).toBe('top-needs-group');
  const growth = { kind: 'sum' as const, column: 'Wert', calculate: { kind: 'growth' as const } };
  const groups = [{ column: 'Kreis' }, { column: 'Jahr' }];
  expect(engine.refuse({ ...base, groups, measures: [growth], top: { count: 3 } }, columns)).toBe(
    'top-measure-wrong',
  );
  expect(
    engine.refuse(
      { ...base, groups, measures: [growth, ...base.measures], top: { count: 3, by: 'sum(Wert)' } },
      columns,
    ),
  ).toBe('compiled');
  expect(engine.refuse({ ...base, top: { count: 3, by: 'count()' } }, columns)).toBe('column-missing');
});

it('the key of a question of old is as it was', () => {
  expect(keyOfQuery({ ...base, limit: 3 })).toBe(
    '["t",[{"column":"Kreis"}],[{"kind":"sum","column":"Wert"}],[],[],3,null]',
  );
  expect(keyOfQuery({ ...base, top: { count: 3 } })).not.toBe(keyOfQuery({ ...base, top: { count: 4 } }));
});
