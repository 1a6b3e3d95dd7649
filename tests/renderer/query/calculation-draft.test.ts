import { describe, expect, it } from 'vitest';
import { type Dataset, datasetSchema } from '../../../model/dataset';
import { calculationKinds, type Measure, type Query, querySchema } from '../../../model/query';
import { divisorsOf, draftCalculation, keepCalculation } from '../../../renderer/query/calculation-draft';
import { startRatio, usedOfJoined } from '../../../renderer/query/start-join';

function dataset(id: string, columns: readonly object[]): Dataset {
  return datasetSchema.parse({
    ...{ id, name: {}, columns, rowCount: 1, provenance: {} },
    origin: {
      fileName: `${id}.csv`,
      fingerprint: '0'.repeat(64),
      size: 1,
      importedAt: '2024-02-14T00:00:00Z',
    },
    reading: { format: 'csv', headerRow: 1, headerRows: 1 },
  });
}
const cases = dataset('faelle', [
  { name: 'Kreis', type: 'text' },
  { name: 'Jahr', type: 'integer' },
  { name: 'Fälle', type: 'integer' },
]);
const people = dataset('leute', [
  { name: 'Kreis', type: 'text' },
  { name: 'Fläche', type: 'number' },
  { name: 'Einwohner', type: 'integer' },
]);
const sum: Measure = { kind: 'sum', column: 'Fälle' };
const query = (over: Partial<Query> = {}): Query => querySchema.parse({ dataset: 'faelle', ...over });
const byYear = { groups: [{ column: 'Jahr' }] };

describe('a first calculation, or why there is none', () => {
  const drafts = (measure: Measure, asked: Query) =>
    calculationKinds.map((kind) =>
      draftCalculation(kind, { measure, query: asked, dataset: cases, firstPeriod: 2019 }),
    );

  it('in time, all but what needs a second number', () => {
    expect(drafts(sum, query(byYear))).toEqual([
      'second',
      { kind: 'share' },
      { kind: 'change' },
      { kind: 'growth' },
      { kind: 'index', base: 2019 },
      { kind: 'running' },
      { kind: 'moving', periods: 3 },
    ]);
  });

  it('without time or a sum, the reason', () => {
    expect(drafts(sum, query({ groups: [{ column: 'Kreis' }] })).slice(2)).toEqual(Array(5).fill('time'));
    expect(drafts(sum, query())[1]).toBe('split');
    expect(drafts({ kind: 'mean', column: 'Fälle' }, query(byYear))[1]).toBe('sum');
    expect(drafts({ kind: 'mean', column: 'Fälle' }, query(byYear))[5]).toBe('sum');
  });

  it('an index waits for the periods to be known', () => {
    const waiting = { measure: sum, query: query(byYear), dataset: cases, firstPeriod: undefined };
    expect(draftCalculation('index', waiting)).toBe('waiting');
  });
});

describe('an edited measure', () => {
  const growing: Measure = { ...sum, calculate: { kind: 'growth' }, further: { kind: 'moving', periods: 2 } };

  it('keeps its calculation, even one that the split stands in the way of', () => {
    const mean: Measure = { kind: 'mean', column: 'Fälle' };
    expect(keepCalculation(mean, growing, query(byYear), cases)).toEqual({
      ...mean,
      calculate: growing.calculate,
      further: growing.further,
    });
    expect(keepCalculation(mean, growing, query({ groups: [{ column: 'Kreis' }] }), cases)).toMatchObject({
      calculate: { kind: 'growth' },
    });
  });

  it('loses one that cannot be made of it', () => {
    const shared: Measure = { ...sum, calculate: { kind: 'share' } };
    const mean: Measure = { kind: 'mean', column: 'Fälle' };
    expect(keepCalculation(mean, shared, query(byYear), cases)).toEqual(mean);
    expect(keepCalculation({ kind: 'count' }, shared, query(byYear), cases)).toEqual({
      kind: 'count',
      calculate: { kind: 'share' },
    });
  });
});

describe('dividing by a column of another dataset', () => {
  it('joins it by what both have, and divides by its inhabitants', () => {
    const started = startRatio(query(), sum, [cases, people]);
    expect(started?.query.join).toEqual({
      dataset: 'leute',
      on: [{ left: { column: 'Kreis' }, right: { column: 'Kreis' } }],
    });
    expect(started?.measure).toEqual({
      ...sum,
      calculate: { kind: 'ratio', column: 'leute.Einwohner', per: 1000 },
    });
    expect(startRatio(query(), sum, [cases])).toBeUndefined();
  });

  it('offers the joined numbers first, and knows when the join is still needed', () => {
    const started = startRatio(query(), sum, [cases, people]);
    if (!started) throw new Error('not joined');
    expect(divisorsOf(sum, started.query, started.dataset)).toEqual(['leute.Fläche', 'leute.Einwohner']);
    expect(usedOfJoined(started.query)).toBeUndefined();
    expect(usedOfJoined({ ...started.query, measures: [started.measure] })).toBe('leute.Einwohner');
    const filters = [{ column: 'leute.Kreis', is: 'missing' as const }];
    expect(usedOfJoined({ ...started.query, filters })).toBe('leute.Kreis');
  });
});
