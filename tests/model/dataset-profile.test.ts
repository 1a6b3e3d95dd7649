import { describe, expect, it } from 'vitest';
import type { ColumnMeaning } from '../../model/column-meaning';
import { profileQueries } from '../../model/dataset-profile';
import { querySchema } from '../../model/query';
import { type SampleColumn, sampleDataset, sampleProfile } from './profile-sample';

function meaning(column: SampleColumn, rows = 100): ColumnMeaning | undefined {
  return sampleProfile('probe', rows, [column]).columns[0]?.meaning;
}

describe('profileQueries', () => {
  it('asks in queries that the engine takes, however wide the dataset is', () => {
    const columns = Array.from({ length: 120 }, (_, index) => ({
      name: `Wert ${index}`,
      type: 'number' as const,
      distinct: 1,
    }));
    const queries = profileQueries(sampleDataset('wide', 10, columns));
    expect(queries.length).toBe(8);
    for (const query of queries) expect(querySchema.safeParse(query).success).toBe(true);
  });
});

describe('profileDataset', () => {
  it('believes a column called Jahr only if it holds years', () => {
    const column = { name: 'Jahr', type: 'integer', distinct: 7 } as const;
    expect(meaning({ ...column, min: 2017, max: 2023 })).toBe('time');
    expect(meaning({ ...column, min: 1, max: 7 })).toBe('code');
  });

  it('sees shares and levels under any name, which have no sum', () => {
    const column = { name: 'CO2', type: 'number', distinct: 90, min: 313.2, max: 416.4 } as const;
    expect(meaning(column)).toBe('rate');
    expect(meaning({ ...column, min: 0.001, max: 0.0034 })).toBe('rate');
    expect(meaning({ ...column, min: 12.5, max: 416.4 })).toBe('amount');
    expect(meaning({ ...column, unit: 't' })).toBe('amount');
    expect(meaning({ ...column, type: 'money' })).toBe('amount');
  });

  it('sees years and running numbers under any name', () => {
    expect(meaning({ name: 'Beginn', type: 'integer', distinct: 7, min: 2017, max: 2023 })).toBe('code');
    expect(meaning({ name: 'Zähler', type: 'integer', distinct: 100, min: 1, max: 100 })).toBe('code');
    expect(meaning({ name: 'Zähler', type: 'integer', distinct: 100, min: 1, max: 900 })).toBe('amount');
  });
});
