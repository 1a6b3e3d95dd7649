import { expect, it } from 'vitest';
import { conditionSchema } from '../../../model/query';
import { draftFor, draftOf, settle } from '../../../renderer/query/filter-draft';
import { sayCondition } from '../../../renderer/query/say-condition';
import { sampleDataset } from '../sample-briefing';

const dataset = sampleDataset();

it('begins with what suits the column', () => {
  expect(draftFor(dataset, 'Quartal')).toMatchObject({ is: 'in', period: 'year' });
  expect(draftFor(dataset, 'Thema')).toMatchObject({ is: 'in' });
  expect(draftFor(dataset, 'Gespräche')).toMatchObject({ is: '>=' });
});

it('says nothing until a value is chosen, and then a valid condition', () => {
  const draft = draftFor(dataset, 'Quartal');
  expect(settle(draft)).toBeNull();
  const settled = settle({ ...draft, values: [2023] });
  expect(conditionSchema.parse(settled)).toEqual(settled);
  expect(settled && settle(draftOf(settled))).toEqual(settled);
});

it('says a filter in words', () => {
  const year = { column: 'Quartal', is: 'in' as const, values: [2023], period: 'year' as const };
  expect(sayCondition(year, dataset, 'de')).toBe('Quartal: 2023');
  const since = { column: 'Quartal', is: '>=' as const, value: '2020-Q2', period: 'quarter' as const };
  expect(sayCondition(since, dataset, 'de')).toBe('Quartal ab 2.\u00A0Quartal\u00A02020');
  const many = { column: 'Thema', is: 'in' as const, values: ['a', 'b', 'c', 'd', 'e'] };
  expect(sayCondition(many, dataset, 'en')).toBe('Thema: a, b, c and 2 more');
});
