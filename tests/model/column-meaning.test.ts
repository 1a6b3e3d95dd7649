import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../model/column';
import { type ColumnMeaning, meaningOf } from '../../model/column-meaning';

const cases: readonly (readonly [ColumnMeaning, ColumnType, readonly string[]])[] = [
  [
    'amount',
    'integer',
    [
      'Gespräche',
      'Anzahl',
      'Number of cases',
      'Förderung je Jahr',
      'Umsatz',
      'Kosten im Jahr 2023',
      'Vorjahr',
    ],
  ],
  ['amount', 'money', ['Fördersumme', 'Betrag (EUR)', 'Bewilligte Mittel', 'Montant']],
  ['stock', 'integer', ['Einwohner', 'Beschäftigte', 'Population', 'Bestand am Jahresende', 'Fläche']],
  [
    'rate',
    'number',
    ['Gespräche je Fachkraft', 'Anteil Frauen', 'Arbeitslosenquote', 'Average age', 'Einwohnerdichte'],
  ],
  [
    'rate',
    'number',
    [
      'temp_max',
      'Verbraucherpreis',
      'Preisindex',
      'Index',
      'Life expectancy',
      'Median income',
      'wind',
      'Speed IAS',
    ],
  ],
  ['rate', 'percent', ['Erfolg', 'Anteil']],
  ['time', 'integer', ['Jahr', 'Year', 'Schuljahr', 'Jahr der Bewilligung', 'Bewilligung Jahr']],
  ['time', 'date', ['Quartal', 'Stand', 'Gespräche']],
  [
    'code',
    'integer',
    [
      'ID',
      'AGS',
      'PLZ',
      'Projekt-Nr.',
      'kundenNr',
      'Kreisschlüssel',
      'Case number',
      'Monat',
      'lfd. Nr.',
      'Index',
      'latitude',
    ],
  ],
  ['code', 'text', ['AGS', 'NUTS 3', 'Postleitzahl']],
  ['label', 'text', ['Kreis', 'Thema', 'Kreisart', 'Kennzahl', 'Country']],
  ['remark', 'text', ['Hinweis', 'Quelle', 'Lizenz', 'Source', 'Bemerkung', 'E-Mail']],
];

describe('meaningOf', () => {
  for (const [meaning, type, names] of cases) {
    it.each(names)(`takes the ${type} column “%s” for ${meaning}`, (name) => {
      expect(meaningOf({ name, type })).toBe(meaning);
    });
  }

  it('takes the unit for what it says', () => {
    expect(meaningOf({ name: 'Erfolg', type: 'number', unit: '%' })).toBe('rate');
    expect(meaningOf({ name: 'Fälle', type: 'number', unit: 'je 1.000 Einwohner' })).toBe('rate');
    expect(meaningOf({ name: 'Tempo', type: 'number', unit: 'km/h' })).toBe('rate');
    expect(meaningOf({ name: 'Kosten', type: 'number', unit: 'EUR' })).toBe('amount');
  });
});
