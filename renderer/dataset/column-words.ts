/** What there is to say of a column: range, different values, missing ones. */
export const columnWords = {
  show: {
    de: (column: string) => `„${column}“ in der Tabelle zeigen`,
    en: (column: string) => `Show “${column}” in the table`,
  },
  range: {
    de: (min: string, max: string) => (min === max ? min : `${min} bis ${max}`),
    en: (min: string, max: string) => (min === max ? min : `${min} to ${max}`),
  },
  distinct: {
    de: (count: string, about: boolean) =>
      count === '1' ? 'nur ein Wert' : `${about ? 'rund ' : ''}${count} verschiedene`,
    en: (count: string, about: boolean) =>
      count === '1' ? 'only one value' : `${about ? 'about ' : ''}${count} different`,
  },
  nothing: { de: 'kein Wert', en: 'no value' },
  emptyText: { de: '(leerer Text)', en: '(empty text)' },
  missing: {
    de: (count: string, all: boolean) =>
      all ? 'alle fehlen' : count === '1' ? '1 Wert fehlt' : `${count} Werte fehlen`,
    en: (count: string, all: boolean) =>
      all ? 'all missing' : count === '1' ? '1 value missing' : `${count} values missing`,
  },
  histogram: {
    de: 'Verteilung der Werte vom kleinsten zum größten',
    en: 'How the values are spread, from the smallest to the largest',
  },
  share: {
    de: (share: number) => sayShare(share, 'de-DE'),
    en: (share: number) => sayShare(share, 'en-GB'),
  },
  withoutTotals: {
    de: 'Summenzeilen sind hier nicht mitgezählt.',
    en: 'Rows of totals are not counted here.',
  },
} as const;

function sayShare(share: number, locale: string): string {
  if (share > 0 && share < 0.005) return locale === 'de-DE' ? '<\u00A01\u00A0%' : '<1%';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
