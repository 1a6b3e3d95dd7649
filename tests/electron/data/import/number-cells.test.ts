import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../../../electron/data/import/cell-format';
import { numberFormat } from '../../../../electron/data/import/number-cells';
import { provideEngine } from '../engine-fixture';

const fixture = provideEngine();

const locales = { german: 'de-DE', english: 'en-GB', spaced: 'fr-FR', swiss: 'de-CH' } as const;

const write = (value: number, marks: keyof typeof locales, grouped: boolean) =>
  value.toLocaleString(locales[marks], {
    maximumFractionDigits: 2,
    minimumFractionDigits: 2,
    useGrouping: grouped,
  });

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);

describe('numbers', () => {
  it.each(Object.keys(locales) as (keyof typeof locales)[])(
    'written the %s way are read as what they are',
    (marks) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(amount, fc.boolean()), { minLength: 2, maxLength: 30 }),
          async (numbers) => {
            // A number that no other way of writing explains, so that the column speaks for itself.
            const values = [...numbers, [1_234_567.89, true] as const];
            const cells = values.map(([value, grouped]) => write(value, marks, grouped));
            const { rows, types } = await fixture.read(
              'zahlen.csv',
              `Name|Wert\n${cells.map((cell) => `x|${cell}`).join('\n')}\n`,
            );
            expect(types[1]).toBe('Wert:number');
            expect(rows.map((row) => row[1])).toEqual(values.map(([value]) => (value === 0 ? 0 : value)));
          },
        ),
        { numRuns: 25 },
      ),
  );

  it('no other text is taken for a number', () => {
    const german = matcher(numberFormat({ marks: 'german', decimals: 'any' }));
    for (const text of [
      '',
      '-',
      '1.00',
      '1.2345',
      '12.34.567',
      '01',
      '1,',
      '1e5',
      'NaN',
      '0x1',
      '1_0',
      ' 1',
      '1 ',
      '+-1',
      '1.234.56',
      '١٢',
    ]) {
      expect([text, german(text)]).toEqual([text, false]);
    }
    for (const text of ['0', '-1', '+1', '1.000', '12.345.678,9', '1234,5', '0,5', '-0,25', ',5', '-,25']) {
      expect([text, german(text)]).toEqual([text, true]);
    }
  });
});

describe('texts', () => {
  it('of any kind come back as they were, whatever they hold', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.string({ maxLength: 20, unit: 'grapheme' }),
            fc.constantFrom('"', ';', '\n', "'", '', 'ß'),
          ),
          {
            minLength: 1,
            maxLength: 20,
          },
        ),
        async (parts) => {
          // A letter at both ends: spaces there are not kept, and a number would be one.
          const texts = parts.map(
            ([text, sign]) => `x${text.replaceAll('\r', '').replaceAll('\0', '')}${sign}x`,
          );
          const lines = texts.map((text) => `"${text.replaceAll('"', '""')}";1`);
          const { rows } = await fixture.read('texte.csv', `Text;Wert\n${lines.join('\n')}\n`);
          expect(rows.map((row) => row[0])).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    ));
});
