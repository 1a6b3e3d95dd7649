import { europeanCountries } from '../../../model/maps/european-countries';
import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases } from '../odd-data';
import { openedMap } from '../opened-map';

/** As Eurostat writes them. */
const members = 'BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE'.split(' ');
const all = europeanCountries.codes;
/** Made up. */
const rates = members.map((_, index) => 4 + ((index * 11) % 27) * 0.7);

function rowsOf(keys: readonly string[], values: readonly (number | null)[]): Rows {
  return keys.map((key, index): Cell[] => [key, values[index] ?? null]);
}

const percent = { decimals: 1, unit: { de: '%', en: '%', fr: '%' } } as const;

export const map: readonly GalleryCase[] = [
  { name: 'Europäische Union', over: { format: percent, highlight: ['DE'] }, rows: rowsOf(members, rates) },
  {
    name: 'Geöffnete Karte',
    opened: openedMap,
    over: { map: { geometry: openedMap.geometry.id }, highlight: ['104'] },
    rows: rowsOf(
      Array.from({ length: 12 }, (_, index) => `${101 + index}`),
      [12, 31, 24, 48, 9, null, 27, 35, 18, 22, 40, 66],
    ),
  },
  {
    name: 'Mit Anmerkung',
    over: {
      format: percent,
      annotations: [{ category: 'MT', text: { de: 'Erhebung erst seit 2021' } }],
      highlight: ['DE', 'FR', 'LU'],
    },
    rows: rowsOf(members, rates),
  },
  {
    name: 'Zuwachs und Rückgang',
    over: { format: percent },
    rows: rowsOf(
      members,
      rates.map((rate) => rate - 9),
    ),
  },
  {
    name: 'Alle Länder',
    rows: rowsOf(
      all,
      all.map((_, index) => 10 + ((index * 7) % 47)),
    ),
  },
  { name: 'Kleine Staaten', rows: rowsOf(['MC', 'VA', 'SM', 'LI', 'AD', 'MT', 'LU'], [1, 2, 3, 4, 5, 6, 7]) },
  {
    name: 'Drei Länder ohne Angabe',
    over: { format: percent },
    rows: [
      ...rowsOf(
        members,
        rates.map((rate, index) => (index % 9 === 2 ? null : rate)),
      ),
      ['EU27_2020', 12],
    ],
  },
  { name: 'Neben einem Text', size: 'half', over: { format: percent }, rows: rowsOf(members, rates) },
  {
    name: 'Namen in drei Sprachen',
    language: 'en',
    rows: [
      ['Deutschland', 12],
      ['Czech Republic', 14],
      ['Pays-Bas', 9],
      ['Kosovo*', 4],
      ['Türkiye', 20],
    ],
  },
  { name: 'Karte gelöscht', over: { map: { geometry: 'weg' } }, rows: [['DE', 1]] },
  {
    name: 'Keine Schlüssel',
    rows: [
      ['Wohnen', 12],
      ['Arbeit', 9],
    ],
  },
  ...oddCases({ rows: (name, value, index) => [[all[index] ?? name, value]] }),
];
