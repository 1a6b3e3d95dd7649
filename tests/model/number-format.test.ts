import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDigits, formatNumber, type NumberFormat, plainNumber } from '../../model/number-format';

const percent: NumberFormat = {
  scale: 'one',
  grouping: true,
  decimals: 1,
  unit: { de: '%', en: '%', fr: '%' },
};
const euros: NumberFormat = {
  scale: 'million',
  grouping: true,
  unit: { de: 'Euro', en: 'euros', fr: 'd’euros' },
};

describe('the unit of one', () => {
  const people: NumberFormat = {
    ...plainNumber,
    unit: { de: 'Personen', en: 'people', fr: 'personnes' },
    unitOfOne: { de: 'Person', en: 'person', fr: 'personne' },
  };

  it.each([
    [1, 'de', '1 Person'],
    [2, 'de', '2 Personen'],
    [0, 'de', '0 Personen'],
    [1.5, 'en', '1.5 people'],
    [1, 'en', '1 person'],
    [0, 'fr', '0 personne'],
    [1.5, 'fr', '1,5 personne'],
    [2, 'fr', '2 personnes'],
    [10, 'fr', '10 personnes'],
  ] as const)('of %s in %s', (value, language, text) => {
    expect(formatNumber(value, people, language).replaceAll('\u00A0', ' ')).toBe(text);
  });

  it('is for ones: a million takes the unit of many', () => {
    const said = formatNumber(1e6, { ...people, scale: 'million' }, 'de');
    expect(said.replaceAll('\u00A0', ' ')).toBe('1 Mio. Personen');
  });
});

describe('formatNumber', () => {
  it.each([
    ['de', '1.234,5'],
    ['en', '1,234.5'],
    ['fr', '1\u202F234,5'],
  ] as const)('writes 1234.5 in %s', (language, text) => {
    expect(formatNumber(1234.5, plainNumber, language)).toBe(text);
  });

  it.each([
    ['de', '31,2\u00A0%'],
    ['en', '31.2%'],
    ['fr', '31,2\u202F%'],
  ] as const)('writes a percent in %s', (language, text) => {
    expect(formatNumber(31.2, percent, language)).toBe(text);
  });

  it.each([
    ['de', '55\u00A0Mio.\u00A0Euro'],
    ['en', '55 million euros'],
    ['fr', '55\u00A0M\u00A0d’euros'],
  ] as const)('writes scale and unit in %s', (language, text) => {
    expect(formatNumber(55_000_000, euros, language)).toBe(text);
  });

  it('joins a French million and its unit by "de", whether the unit brings it or not', () => {
    const format = (fr: string): NumberFormat => ({ scale: 'million', grouping: true, unit: { fr } });
    expect(formatNumber(55e6, format('euros'), 'fr')).toBe('55\u00A0M\u00A0d’euros');
    expect(formatNumber(55e6, format('personnes'), 'fr')).toBe('55\u00A0M\u00A0de\u00A0personnes');
    expect(formatNumber(55e6, format('de tonnes'), 'fr')).toBe('55\u00A0M\u00A0de\u00A0tonnes');
  });

  it('uses a true minus, and none before nothing', () => {
    expect(formatNumber(-3, plainNumber, 'de')).toBe('\u22123');
    expect(formatNumber(-0.001, plainNumber, 'de')).toBe('0');
  });

  it('leaves years alone', () => {
    expect(formatNumber(2024, { scale: 'one', grouping: false }, 'de')).toBe('2024');
  });

  it('never writes NaN or Infinity', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(formatNumber(value, plainNumber, 'de')).toMatch(/^(\u2212?[\d.]+(,\d+)?|–)$/);
      }),
    );
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const digits = formatDigits(value, plainNumber, 'en').replaceAll(',', '').replace('\u2212', '-');
        expect(Number(digits)).toBe(value);
      }),
    );
  });
});
