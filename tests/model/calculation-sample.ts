import { afterAll, beforeAll } from 'vitest';
import type { Column } from '../../model/column';
import type { Measure, Query } from '../../model/query';
import { parseMeasure } from '../../model/query-text';
import type { Table } from '../../model/table';
import { type AskedEngine, openAskedEngine } from './asked-engine';

export const columns: readonly Column[] = [
  { name: 'Thema', type: 'text', missing: 0 },
  { name: 'Tag', type: 'date', missing: 1 },
  { name: 'Jahr', type: 'integer', missing: 0 },
  { name: 'Fälle', type: 'integer', missing: 0 },
  { name: 'Leute', type: 'integer', missing: 0 },
  { name: 'Quote', type: 'percent', unit: '%', missing: 0 },
];

export const base: Query = { dataset: 't', groups: [], measures: [], filters: [], order: [] };
export const byYear = [{ column: 'Tag', period: 'year' as const }];
export const justA = [{ column: 'Thema', is: '=' as const, value: 'A' }];

export function measure(text: string): Measure {
  const parsed = parseMeasure(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** A few counted cases by topic and day, with a gap of a year, a row without a day, and people to divide by. */
export function provideSample(): {
  readonly engine: () => AskedEngine;
  readonly ask: (query: Partial<Query>, ...measures: string[]) => Promise<Table>;
} {
  let engine: AskedEngine;
  beforeAll(async () => {
    engine = await openAskedEngine();
    await engine.fill('t', columns, [
      ['A', '2019-02-01', 2019, 10, 1000, 10],
      ['A', '2020-03-01', 2020, 20, 1000, 12.5],
      ['A', '2020-11-01', 2020, 5, 500, 12.5],
      ['A', '2022-01-01', 2022, 50, 0, 20],
      ['B', '2019-05-01', 2019, 0, 0, 1],
      ['B', '2020-05-01', 2020, 40, 2000, 2],
      ['B', null, 2021, 75, 2000, 4],
    ]);
  });
  afterAll(() => engine.close());
  return {
    engine: () => engine,
    ask: (query, ...measures) => engine.ask({ ...base, ...query, measures: measures.map(measure) }, columns),
  };
}
