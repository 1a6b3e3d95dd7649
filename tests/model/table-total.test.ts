import { expect, it } from 'vitest';
import { queriesOf } from '../../model/briefing';
import { slideSchema, tableBlockSchema } from '../../model/slide';
import { totalQuery } from '../../model/table-total';
import { fixtureBriefing } from '../fixtures/resolved-briefing';

const table = tableBlockSchema.parse({
  kind: 'table',
  query: {
    dataset: 'd',
    groups: [{ column: 'Kreis' }],
    measures: [
      { kind: 'sum', column: 'Fälle' },
      { kind: 'sum', column: 'Fälle', calculate: { kind: 'growth' } },
      { kind: 'mean', column: 'Dauer' },
    ],
    filters: [{ column: 'Jahr', is: '=', value: 2023 }],
    order: [{ by: 'sum(Fälle)', descending: true }],
    limit: 10,
  },
  total: true,
});

it('asks for all rows together, those that are not shown too, and only what all rows have', () => {
  expect(totalQuery(table)).toEqual({
    dataset: 'd',
    groups: [],
    measures: [
      { kind: 'sum', column: 'Fälle' },
      { kind: 'mean', column: 'Dauer' },
    ],
    filters: table.query.filters,
    order: [],
  });
});

it('asks nothing where no total is wanted, or there is none', () => {
  expect(totalQuery({ ...table, total: false })).toBeUndefined();
  expect(totalQuery({ ...table, query: { ...table.query, groups: [] } })).toBeUndefined();
  expect(totalQuery({ ...table, query: { ...table.query, measures: [] } })).toBeUndefined();
});

it('is among the questions of the briefing', () => {
  const slides = [slideSchema.parse({ id: 'a', layout: 'table', blocks: { main: table } })];
  const { briefing } = fixtureBriefing({ slides });
  expect(queriesOf(briefing)).toContainEqual(totalQuery(table));
});
