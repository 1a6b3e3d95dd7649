import { districtTiles } from '../../../model/maps/district-tiles';
import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases } from '../odd-data';

const keys = districtTiles.map(({ ags }) => ags);
/** Made up: a few districts far above the others, as in life. */
const counts = keys.map((_, index) => Math.round(2_400 + 58_000 / (1 + ((index * 17) % 44))));
const rates = keys.map((_, index) => 18 + ((index * 29) % 44) * 0.6);
const changes = keys.map((_, index) => ((index * 31) % 44) * 0.9 - 14);

function rowsOf(values: readonly (number | null)[]): Rows {
  return keys.map((key, index): Cell[] => [key, values[index] ?? null]);
}

const percent = { decimals: 1, unit: { de: '%', en: '%', fr: '%' } } as const;

export const tileMap: readonly GalleryCase[] = [
  { name: '44 Kreise', over: { highlight: ['08111', '08221'] }, rows: rowsOf(counts) },
  { name: 'Anteile in Prozent', over: { format: percent }, rows: rowsOf(rates) },
  { name: 'Zuwachs und Rückgang', over: { format: percent, highlight: ['08435'] }, rows: rowsOf(changes) },
  {
    name: 'Drei Klassen mit gleich vielen Kreisen',
    over: { map: { classes: 3, steps: 'quantile' } },
    rows: rowsOf(rates),
  },
  { name: 'Neben einem Text', size: 'half', rows: rowsOf(counts) },
  { name: 'Prozente neben einem Text', size: 'half', over: { format: percent }, rows: rowsOf(rates) },
  {
    name: 'In Millionen Euro',
    over: { format: { scale: 'million', decimals: 1, unit: { de: 'Euro', en: 'euros', fr: 'euros' } } },
    rows: rowsOf(counts.map((count) => count * 1_070)),
  },
  {
    name: 'Namen von Ämtern, manche mehrdeutig',
    rows: [
      ['Stuttgart, Landeshauptstadt', 634],
      ['Landkreis Böblingen', 391],
      ['Heilbronn', 126],
      ['Heilbronn (LKR)', 343],
      ['Karlsruhe', 313],
      ['Freiburg i. Br.', 230],
      ['Baden-Württemberg', 11_070],
    ],
  },
  {
    name: 'Fünf Kreise fehlen',
    rows: rowsOf(rates.map((rate, index) => (index % 9 === 0 ? null : rate))).slice(0, 41),
  },
  { name: 'Ja und Nein', rows: rowsOf(keys.map((_, index) => index % 2)) },
  {
    name: 'Keine Schlüssel',
    rows: [
      ['Wohnen', 12],
      ['Arbeit', 9],
    ],
  },
  ...oddCases({ rows: (name, value, index) => [[keys[index] ?? name, value]] }),
];
