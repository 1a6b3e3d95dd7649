import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Column } from '../../model/column';
import { keyOfQuery, type Query } from '../../model/query';
import type { Cell } from '../../model/table';
import { type Totals, totalTest } from '../../model/totals';
import { type AskedEngine, openAskedEngine } from './asked-engine';

const columns: readonly Column[] = [
  { name: 'Kreis', type: 'text', missing: 0 },
  { name: 'Geschlecht', type: 'text', missing: 0 },
  { name: 'Fälle', type: 'integer', missing: 0 },
];
const totals: readonly Totals[] = [
  { column: 'Kreis', labels: ['Insgesamt', "Alb's zusammen"] },
  { column: 'Geschlecht', labels: ['insgesamt'] },
];
const whole: Query = { dataset: 'g', groups: [], measures: [], filters: [], order: [] };
const sum = { kind: 'sum', column: 'Fälle' } as const;

let engine: AskedEngine;
beforeAll(async () => {
  engine = await openAskedEngine();
});
afterAll(() => engine.close());

async function ask(rows: readonly (readonly Cell[])[], query: Partial<Query>) {
  await engine.fill('g', columns, rows);
  return (await engine.ask({ ...whole, ...query }, columns, [], totals)).rows;
}

const rows: readonly (readonly Cell[])[] = [
  ['Ulm', 'weiblich', 1],
  ['Ulm', 'männlich', 2],
  ['Ulm', 'insgesamt', 3],
  [null, 'weiblich', 10],
  ["Alb's zusammen", 'weiblich', 11],
  ['Insgesamt', 'männlich', 2],
  ['Insgesamt', 'insgesamt', 13],
];

describe('rows that are totals', () => {
  it('count only where they are asked for', async () => {
    expect(await ask(rows, { measures: [sum] })).toEqual([[13]]);
    expect(await ask(rows, { measures: [sum], totals: 'with' })).toEqual([[42]]);
    expect(await ask(rows, { groups: [{ column: 'Kreis' }], measures: [sum] })).toEqual([
      ['Ulm', 3],
      [null, 10],
    ]);
  });

  it('are listed, unless they are not wanted', async () => {
    expect(await ask(rows, {})).toEqual(rows);
    expect(await ask(rows, { totals: 'without' })).toEqual([rows[0], rows[1], rows[3]]);
  });

  it('count where a condition names them, and those of the other columns still do not', async () => {
    const named = (value: string) => ({ column: 'Kreis', is: '=' as const, value });
    expect(await ask(rows, { measures: [sum], filters: [named('Insgesamt')] })).toEqual([[2]]);
    expect(await ask(rows, { measures: [sum], filters: [named('Ulm')] })).toEqual([[3]]);
    const both = { column: 'Kreis', is: 'in' as const, values: ['Ulm', 'Insgesamt'] };
    expect(await ask(rows, { groups: [{ column: 'Kreis' }], measures: [sum], filters: [both] })).toEqual([
      ['Insgesamt', 2],
      ['Ulm', 3],
    ]);
  });

  it('do not change what is measured of the others, whatever they say', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom('Ulm', 'Insgesamt', "Alb's zusammen", null),
            fc.constantFrom('weiblich', 'insgesamt', null),
            fc.integer({ min: -99, max: 99 }),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        async (drawn) => {
          const isTotal = totalTest(totals, columns);
          const others = drawn.filter((row) => !isTotal(row));
          const expected = others.length > 0 ? others.reduce((all, row) => all + row[2], 0) : null;
          expect(await ask(drawn, { measures: [{ kind: 'count' }, sum] })).toEqual([
            [others.length, expected],
          ]);
          expect(await ask(drawn, { totals: 'without' })).toEqual(others);
        },
      ),
      { numRuns: 40 },
    ));

  it('leave the keys of older answers as they were', () => {
    expect(keyOfQuery({ ...whole, measures: [sum] })).not.toContain('totals');
    expect(keyOfQuery({ ...whole, totals: 'with' })).not.toBe(keyOfQuery(whole));
  });
});
