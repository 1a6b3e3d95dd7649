import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowComparison } from '../../../model/row-comparison';
import { provideEngine } from './engine-fixture';

const fixture = provideEngine();

/** Reads both texts with the real importer and compares their rows. */
async function compare(before: string, after: string): Promise<RowComparison> {
  const old = await fixture.read('kreise.csv', before);
  const fresh = await fixture.read('kreise.csv', after);
  const compared = await fixture.engine.compareRows(old.dataset.id, fresh.dataset.id);
  await fixture.engine.detach(old.dataset.id);
  await fixture.engine.detach(fresh.dataset.id);
  if (!compared.ok) throw new Error(compared.failure.cause ?? compared.failure.code);
  return compared.value;
}

const head = 'Kreis;Jahr;Gespräche;Kosten\n';

describe('comparing rows', () => {
  it('finds rows again by the columns that tell them apart', async () => {
    const compared = await compare(
      `${head}Ulm;2022;10;1,5\nUlm;2023;12;2,5\nCalw;2022;7;3\nCalw;2023;;4\n`,
      `${head}Calw;2023;9;4\nUlm;2022;10;1,5\nUlm;2023;13;2,75\nUlm;2024;15;5\n`,
    );
    expect(compared).toMatchObject({ before: 4, after: 4, added: 1, removed: 1, changed: 2 });
    expect(compared.key).toEqual(['Kreis', 'Jahr']);
    expect(compared.samples.added.rows).toEqual([['Ulm', 2024, 15, 5]]);
    expect(compared.samples.removed.rows).toEqual([['Calw', 2022, 7, 3]]);
    expect(compared.samples.changed).toEqual([
      {
        key: ['Ulm', 2023],
        cells: [
          { column: 'Gespräche', before: 12, after: 13 },
          { column: 'Kosten', before: 2.5, after: 2.75 },
        ],
      },
      { key: ['Calw', 2023], cells: [{ column: 'Gespräche', before: null, after: 9 }] },
    ]);
  });

  it('shows the rows first that differ in a column where few do', async () => {
    const rows = (value: string, year: number) =>
      `Kreis;Wert;Stand\n${Array.from({ length: 30 }, (_, at) => `K${at + 10};${at === 29 ? value : 5};${year}\n`).join('')}`;
    const compared = await compare(rows('5', 2022), rows('7', 2023));
    expect(compared.changedColumns).toEqual([
      { column: 'Wert', rows: 1 },
      { column: 'Stand', rows: 30 },
    ]);
    expect(compared.samples.changed).toHaveLength(20);
    expect(compared.samples.changed[0]?.key).toEqual(['K39']);
    expect(compared.samples.changed[1]?.key).toEqual(['K10']);
  });

  it('takes the fewest columns from the left, so that a label may change', async () => {
    const compared = await compare(
      'Nr;Art;Wert\n1;Stadt;5\n2;Land;6\n',
      'Nr;Art;Wert\n1;Stadt;5\n2;Stadt;6\n',
    );
    expect(compared).toMatchObject({ key: ['Nr'], added: 0, removed: 0, changed: 1 });
  });

  it('compares whole rows where nothing tells them apart, each as often as it is there', async () => {
    const compared = await compare(
      'Kreis;Wert\nUlm;1\nUlm;1\nUlm;2\n',
      'Kreis;Wert\nUlm;1\nUlm;2\nUlm;3\nUlm;3\n',
    );
    expect(compared).toMatchObject({ key: [], added: 2, removed: 1, changed: 0 });
    expect(compared.samples.added.rows).toEqual([
      ['Ulm', 3],
      ['Ulm', 3],
    ]);
  });

  it('a missing value in the key is a value like any other', async () => {
    const compared = await compare('Kreis;Wert\nUlm;1\n;2\nCalw;3\n', 'Kreis;Wert\nUlm;1\n;4\nCalw;3\n');
    expect(compared).toMatchObject({ key: ['Kreis'], added: 0, removed: 0, changed: 1 });
  });

  it('numbers that have got decimals are compared as numbers, and text with numbers is not', async () => {
    const finer = await compare('Kreis;Wert\nUlm;1\nCalw;2\n', 'Kreis;Wert\nUlm;1,0\nCalw;2,5\n');
    expect(finer).toMatchObject({ added: 0, removed: 0, changed: 1 });
    const other = await compare('Kreis;Wert\nUlm;1\nCalw;2\n', 'Kreis;Wert\nUlm;viel\nCalw;wenig\n');
    expect(other).toMatchObject({ key: ['Kreis'], added: 0, removed: 0, changed: 0 });
  });

  it('without a column in common says how many rows there are more or fewer', async () => {
    const compared = await compare('Kreis;Wert\nUlm;1\nCalw;2\n', 'District;Value\nUlm;1\n');
    expect(compared).toMatchObject({ key: [], before: 2, after: 1, added: 0, removed: 1 });
  });

  it('agrees with the same question answered by hand', async () => {
    const row = fc.record({
      name: fc.constantFrom('Ulm', 'Calw', 'Aalen', 'Horb'),
      year: fc.integer({ min: 2020, max: 2023 }),
      value: fc.integer({ min: 0, max: 3 }),
    });
    const rows = fc.uniqueArray(row, {
      minLength: 2,
      maxLength: 12,
      selector: ({ name, year }) => name + year,
    });
    const write = (table: readonly { name: string; year: number; value: number }[]) =>
      `Kreis;Jahr;Wert\n${table.map(({ name, year, value }) => `${name};${year};${value}\n`).join('')}`;
    await fc.assert(
      fc.asyncProperty(rows, rows, async (before, after) => {
        const compared = await compare(write(before), write(after));
        const places = compared.key.includes('Jahr')
          ? compared.key.includes('Kreis')
            ? (each: (typeof before)[number]) => each.name + each.year
            : (each: (typeof before)[number]) => String(each.year)
          : (each: (typeof before)[number]) => each.name;
        const old = new Map(before.map((each) => [places(each), each]));
        const fresh = new Map(after.map((each) => [places(each), each]));
        const both = after.filter((each) => old.has(places(each)));
        expect(compared.key).not.toEqual([]);
        expect(compared.added).toBe(after.length - both.length);
        expect(compared.removed).toBe(before.filter((each) => !fresh.has(places(each))).length);
        const differs = both.filter((each) => JSON.stringify(each) !== JSON.stringify(old.get(places(each))));
        expect(compared.changed).toBe(differs.length);
      }),
      { numRuns: 25 },
    );
  });
});
