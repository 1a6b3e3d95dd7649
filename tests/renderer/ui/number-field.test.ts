import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber, writeNumber } from '../../../renderer/ui/number-field';

it('reads back what it writes', () => {
  const numbers = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 1_000);
  fc.assert(
    fc.property(numbers, fc.constantFrom('de' as const, 'en' as const), (value, language) => {
      expect(readNumber(writeNumber(value, language), language)).toBe(value);
    }),
  );
});

it.each([
  ['1.234,5', 'de', 1_234.5],
  ['1234,5', 'de', 1_234.5],
  ['1,234.5', 'en', 1_234.5],
  ['−3', 'de', -3],
  ['1.23', 'de', undefined],
  ['1,2,3', 'en', undefined],
  ['zwölf', 'de', undefined],
  ['', 'de', undefined],
  ['-', 'de', undefined],
] as const)('reads %s in %s', (text, language, value) => {
  expect(readNumber(text, language)).toBe(value);
});
