import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod, formatShortDate, formatShortPeriod } from '../../model/date-format';

describe('formatDate', () => {
  it.each([
    ['2024-02-14', 'de', '14.\u00A0Februar 2024'],
    ['2024-02-14', 'en', '14\u00A0February 2024'],
    ['2024-02-14', 'fr', '14\u00A0février 2024'],
    ['2024-03-01', 'de', '1.\u00A0März 2024'],
    ['2024-08-01', 'fr', '1er\u00A0août 2024'],
    ['2023-12', 'de', 'Dezember 2023'],
    ['2024', 'en', '2024'],
    ['2024-13', 'de', '2024-13'],
  ] as const)('writes %s in %s', (iso, language, text) => {
    expect(formatDate(iso, language)).toBe(text);
  });
});

describe('formatShortDate', () => {
  it('writes digits, and a time in 24 hours', () => {
    expect(formatShortDate('2024-02-14', 'de')).toBe('14.02.2024');
    expect(formatShortDate('2024-02-14T18:30:00', 'en')).toBe('14/02/2024, 18:30');
    expect(formatShortDate('unbekannt', 'de')).toBe('unbekannt');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2023-Q4', 'de', '4.\u00A0Quartal\u00A02023'],
    ['2023-Q4', 'en', 'Q4\u00A02023'],
    ['2023-Q1', 'fr', '1er\u00A0trimestre\u00A02023'],
    ['2023-12', 'de', 'Dezember 2023'],
  ] as const)('writes %s in %s', (period, language, text) => {
    expect(formatPeriod(period, language)).toBe(text);
  });
});

describe('formatShortPeriod', () => {
  it.each([
    ['2023-Q4', 'de', 'Q4\u00A02023'],
    ['2023-Q4', 'fr', 'T4\u00A02023'],
    ['2023-12', 'de', 'Dez.\u00A02023'],
    ['2023-05', 'fr', 'mai\u00A02023'],
    ['2023-12-31', 'de', '31.12.2023'],
    ['2023', 'en', '2023'],
    ['2023-14', 'en', '2023-14'],
  ] as const)('writes %s in %s', (period, language, text) => {
    expect(formatShortPeriod(period, language)).toBe(text);
  });
});
