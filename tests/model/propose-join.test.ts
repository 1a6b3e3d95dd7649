import { describe, expect, it } from 'vitest';
import type { Column, ColumnType } from '../../model/column';
import { meaningOf } from '../../model/column-meaning';
import { type Dataset, datasetSchema } from '../../model/dataset';
import { datasetOfQuery, termsOfQuery } from '../../model/joined-dataset';
import { proposeJoin } from '../../model/propose-join';

function dataset(id: string, columns: Readonly<Record<string, ColumnType>>): Dataset {
  return datasetSchema.parse({
    id,
    name: { de: 'Bevölkerung', en: 'Population' },
    columns: Object.entries(columns).map(([name, type]): Column => ({ name, type, missing: 0 })),
    rowCount: 1,
    provenance: {},
    origin: {
      fileName: `${id}.csv`,
      fingerprint: '0'.repeat(64),
      size: 1,
      importedAt: '2024-02-14T00:00:00Z',
    },
    reading: { format: 'csv', headerRow: 1, headerRows: 1 },
  });
}

const say = (own: Dataset, joined: Dataset) =>
  proposeJoin(own, joined).map(
    ({ left, right }) => `${left.period ?? ''}${left.column}=${right.period ?? ''}${right.column}`,
  );

describe('the proposed key', () => {
  const cases = dataset('faelle', { Quartal: 'date', AGS: 'text', Kreis: 'text', Fälle: 'integer' });

  it('is a code that both have rather than a name, and the year with it', () => {
    expect(say(cases, dataset('leute', { Kreis: 'text', AGS: 'text', Leute: 'integer' }))).toEqual([
      'AGS=AGS',
    ]);
    expect(say(cases, dataset('leute', { AGS: 'integer', Jahr: 'integer', Leute: 'integer' }))).toEqual([
      'AGS=AGS',
      'yearQuartal=Jahr',
    ]);
    expect(say(cases, dataset('leute', { Kreis: 'text', Stand: 'date' }))).toEqual(['Kreis=Kreis']);
  });

  it('is a guess where nothing is called the same, and nothing where nothing could be equal', () => {
    expect(say(cases, dataset('leute', { Schlüsselnummer: 'text', Leute: 'integer' }))).toEqual([
      'AGS=Schlüsselnummer',
    ]);
    expect(say(dataset('a', { Wert: 'number' }), dataset('b', { Wert: 'number' }))).toEqual([]);
  });
});

describe('what a query may speak of', () => {
  const cases = { ...dataset('faelle', { Kreis: 'text' }), terms: { Ulm: { en: 'Ulm (city)' } } };
  const people = {
    ...dataset('leute', { Kreis: 'text', Leute: 'integer' }),
    terms: { Leute: { en: 'People' }, Stadt: { en: 'city' } },
  };
  const on = [{ left: { column: 'Kreis' }, right: { column: 'Kreis' } }];
  const query = { dataset: 'faelle', join: { dataset: 'leute', on } };

  it('are the columns of both, the joined ones by their plain names unless both have them', () => {
    const both = datasetOfQuery([cases, people], query);
    expect(both?.columns.map(({ name }) => name)).toEqual(['Kreis', 'leute.Kreis', 'leute.Leute']);
    const terms = termsOfQuery([cases, people], query);
    expect(terms['leute.Leute']).toEqual({ de: 'People', en: 'People', fr: 'People' });
    expect(terms['leute.Kreis']).toMatchObject({ de: 'Kreis (Bevölkerung)', en: 'Kreis (Population)' });
    expect(terms).toMatchObject({ Ulm: { en: 'Ulm (city)' }, Stadt: { en: 'city' } });
    expect(datasetOfQuery([cases, people], { dataset: 'faelle' })).toBe(cases);
  });

  it('are judged by their own names, whatever their dataset is called', () => {
    const byAge = dataset('bevoelkerung-nach-alter', {
      Kreis: 'text',
      Einwohner: 'integer',
      Jahr: 'integer',
    });
    const both = datasetOfQuery([cases, byAge], { dataset: 'faelle', join: { dataset: byAge.id, on } });
    expect(both?.columns.map(meaningOf)).toEqual(['label', 'label', 'stock', 'time']);
  });
});
