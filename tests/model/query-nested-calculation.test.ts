import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../model/column';
import { base, columns, justA, measure, provideSample } from './calculation-sample';

const sample = provideSample();
const { ask } = sample;

describe('a ratio of columns that the file counts in thousands', () => {
  it('is one of what they count', async () => {
    const scaled: readonly Column[] = [
      { name: 'Kosten', type: 'number', unit: 'EUR', scale: 1000, missing: 0 },
      { name: 'Leute', type: 'integer', missing: 0 },
      { name: 'Leute in Tsd.', type: 'number', scale: 1000, missing: 0 },
    ];
    await sample.engine().fill('s', scaled, [
      [1.5, 500, 0.5],
      [2.5, 1500, 1.5],
    ]);
    const texts = [
      'ratio(Kosten, Leute)',
      'ratio(Kosten, "Leute in Tsd.")',
      'ratio(Leute, "Leute in Tsd.", 100)',
      'ratio(count(), "Leute in Tsd.", 1000)',
    ];
    const table = await sample.engine().ask({ ...base, dataset: 's', measures: texts.map(measure) }, scaled);
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
        await sample.engine().fill(
          'f',
          columns,
          rows.map(([topic, year, count]) => [topic, null, year, count, 1, 0]),
        );
        const groups = [{ column: 'Thema' }, { column: 'Jahr' }];
        const asked = async (text: string) =>
          (await sample.engine().ask({ ...base, dataset: 'f', groups, measures: [measure(text)] }, columns))
            .rows;
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
    expect(sample.engine().refuse(query, columns)).toBe('measure-needs-period');
    const timed = { ...query, groups: [{ column: 'Thema' }, { column: 'Jahr' }] };
    expect(sample.engine().refuse(timed, columns)).toBe('compiled');
    expect(sample.engine().refuse({ ...timed, top: { count: 3 } }, columns)).toBe('top-measure-wrong');
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
