import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../model/dataset';
import type { RowSearch, RowView } from '../../../model/row-view';
import { provideEngine } from './engine-fixture';

const fixture = provideEngine();
const places = ['Ulm', 'Aalen', 'Öhringen', 'Zollernalb', ''];
const rows = Array.from({ length: 5_000 }, (_, index) => ({
  place: places[(index * 7) % places.length] ?? '',
  value: index % 11 === 0 ? null : (index * 37) % 1_000,
  price: ((index * 13) % 500) / 4,
}));

let dataset: Dataset;
beforeAll(async () => {
  const lines = rows.map(
    ({ place, value, price }, index) =>
      `${place};${value ?? ''};${price.toFixed(2).replace('.', ',')};${(index % 28) + 1}.02.2024;${index % 2 ? 'ja' : 'nein'}`,
  );
  const read = await fixture.read('sicht.csv', `Ort;Wert;Preis;Tag;Gilt\n${lines.join('\n')}\n`);
  dataset = read.dataset;
});

const view = (parts: Partial<RowView> = {}): RowView => ({
  dataset: dataset.id,
  filters: [],
  order: [],
  ...parts,
});
const page = async (parts: Partial<RowView>, offset: number, limit: number) => {
  const read = await fixture.engine.readRows({ ...view(parts), offset, limit });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};
const find = async (text: string, parts: Partial<RowSearch> = {}) => {
  const from = { place: 0, column: -1 };
  const found = await fixture.engine.findRow({
    ...{ ...view(), text, language: 'de', from, backwards: false },
    ...parts,
  });
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
};

describe('rows as they are looked at', () => {
  it('come as in the file, each with its index, up to the last', async () => {
    const { count, indexes, rows: last } = await page({}, 4_990, 100);
    expect(count).toBe(5_000);
    expect(indexes).toEqual(Array.from({ length: 10 }, (_, at) => 4_990 + at));
    expect(last[9]?.[2]).toBe(rows[4_999]?.price);
    expect((await page({}, 5_000, 10)).rows).toEqual([]);
  });

  it('filtered and sorted are what the same by hand gives, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 1, max: 300 }),
        async (descending, least, offset, limit) => {
          const expected = rows
            .map((row, index) => ({ ...row, index }))
            .filter(({ value }) => value !== null && value >= least)
            .sort(
              (one, other) =>
                (descending ? other.price - one.price : one.price - other.price) || one.index - other.index,
            );
          const read = await page(
            {
              filters: [{ column: 'Wert', is: '>=', value: least }],
              order: [{ by: 'Preis', descending }],
            },
            offset,
            limit,
          );
          expect(read.count).toBe(expected.length);
          expect(read.indexes).toEqual(expected.slice(offset, offset + limit).map(({ index }) => index));
          expect(read.rows.map((row) => row[1])).toEqual(
            expected.slice(offset, offset + limit).map(({ value }) => value),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('have texts in the order of the alphabet, what is missing last', async () => {
    const { rows: first } = await page({ order: [{ by: 'Ort', descending: false }] }, 999, 2);
    expect(first.map((row) => row[0])).toEqual(['Aalen', 'Öhringen']);
    const { rows: last } = await page({ order: [{ by: 'Ort', descending: true }] }, 4_999, 1);
    expect(last[0]?.[0]).toBeNull();
  });

  it('say what is wrong with a view', async () => {
    const read = await fixture.engine.readRows({
      ...view({ order: [{ by: 'Kreis', descending: false }] }),
      ...{ offset: 0, limit: 1 },
    });
    expect(!read.ok && read.failure.code).toBe('column-missing');
  });

  it('are no longer computed when nobody waits for them', async () => {
    const asked = fixture.engine.readRows({
      ...view({ order: [{ by: 'Tag', descending: true }] }),
      ...{ offset: 0, limit: 1 },
    });
    fixture.engine.stopLooking(dataset.id);
    const stopped = await asked;
    expect(!stopped.ok && stopped.failure.code).toBe('cancelled');
    // Asked again, it is there.
    expect((await page({ order: [{ by: 'Tag', descending: true }] }, 0, 1)).rows[0]?.[3]).toBe('2024-02-28');
  });
});

describe('finding a text', () => {
  it('goes from cell to cell, and round at the end', async () => {
    const first = await find('ulm');
    expect(first).toEqual({ place: 0, column: 0, number: 1, total: 1_000 });
    const second = await find('ulm', { from: { place: 0, column: 0 } });
    expect(second).toMatchObject({ place: 5, number: 2 });
    const before = await find('ulm', { from: { place: 0, column: 0 }, backwards: true });
    expect(before).toMatchObject({ place: 4_995, number: 1_000 });
    expect(await find('Köln')).toBeNull();
  });

  it('reads numbers, days, yes and no as they stand in the window', async () => {
    expect((await find('124,75'))?.column).toBe(2);
    expect((await find('124.75', { language: 'en' }))?.column).toBe(2);
    expect((await find('28.02.2024'))?.column).toBe(3);
    expect((await find('2024-02-28'))?.place).toBe(27);
    expect((await find('28/02/2024', { language: 'en' }))?.place).toBe(27);
    expect((await find('nein'))?.column).toBe(4);
    expect(await find('100%')).toBeNull();
  });

  it('finds the next cell in the same row first', async () => {
    const { place, column } = (await find('11')) ?? { place: -1, column: -1 };
    const again = await find('11', { from: { place, column } });
    expect(again && (again.place > place || again.column > column)).toBe(true);
  });

  it('keeps to the filters and to the order', async () => {
    const order = [{ by: 'Preis', descending: true }];
    const filters = [{ column: 'Ort', is: '=' as const, value: 'Aalen' }];
    expect(await find('ulm', { filters })).toBeNull();
    const hit = await find('124,75', { order });
    const { rows: there } = await page({ order }, hit?.place ?? 0, 1);
    expect(there[0]?.[2]).toBe(124.75);
    expect(hit?.place).toBe(0);
  });
});

describe('how the values of a column are spread', () => {
  const describeColumn = async (column: string) => {
    const described = await fixture.engine.describeColumn({ dataset: dataset.id, column });
    if (!described.ok) throw new Error(described.failure.code);
    return described.value;
  };

  it('of numbers: range, different values, and a histogram of all that have a value', async () => {
    const { missing, distinct, min, max, shape } = await describeColumn('Wert');
    const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
    expect({ missing, distinct, min, max }).toEqual({
      missing: 5_000 - values.length,
      distinct: new Set(values).size,
      min: Math.min(...values),
      max: Math.max(...values),
    });
    if (shape.kind !== 'histogram') throw new Error(shape.kind);
    expect(shape.counts).toHaveLength(24);
    expect(shape.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
    const span = (Number(max) - Number(min)) / 24;
    expect(shape.counts[5]).toBe(
      values.filter((value) => Math.floor((value - Number(min)) / span) === 5).length,
    );
  });

  it('of days the same; of texts the most frequent', async () => {
    const day = await describeColumn('Tag');
    expect(day).toMatchObject({ min: '2024-02-01', max: '2024-02-28', distinct: 28 });
    const place = await describeColumn('Ort');
    expect(place).toMatchObject({ missing: 1_000, distinct: 4 });
    expect(place.shape).toMatchObject({
      kind: 'frequent',
      values: [{ value: 'Aalen', rows: 1_000 }, {}, {}, {}],
    });
  });

  it('of a column with one value or none', async () => {
    const { dataset: odd } = await fixture.read('eins.csv', 'Name;Wert;Leer\na;5;\nb;5;\n');
    const one = await fixture.engine.describeColumn({ dataset: odd.id, column: 'Wert' });
    expect(one.ok && one.value).toMatchObject({ min: 5, max: 5, distinct: 1 });
    expect(one.ok && one.value.shape.kind === 'histogram' && one.value.shape.counts[0]).toBe(2);
    const none = await fixture.engine.describeColumn({ dataset: odd.id, column: 'Nichts' });
    expect(!none.ok && none.failure.code).toBe('column-missing');
  });
});
