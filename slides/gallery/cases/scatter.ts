import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';

const districts = [
  ['Stuttgart', 634_830, 'Stadtkreis'],
  ['Rhein-Neckar-Kreis', 547_625, 'Landkreis'],
  ['Ludwigsburg', 543_984, 'Landkreis'],
  ['Esslingen', 532_447, 'Landkreis'],
  ['Karlsruhe, Landkreis', 444_232, 'Landkreis'],
  ['Ortenaukreis', 429_479, 'Landkreis'],
  ['Rems-Murr-Kreis', 426_158, 'Landkreis'],
  ['Böblingen', 391_640, 'Landkreis'],
  ['Heilbronn, Landkreis', 343_068, 'Landkreis'],
  ['Ostalbkreis', 314_002, 'Landkreis'],
  ['Karlsruhe, Stadtkreis', 313_092, 'Stadtkreis'],
  ['Mannheim', 309_370, 'Stadtkreis'],
  ['Konstanz', 285_325, 'Landkreis'],
  ['Breisgau-Hochschwarzwald', 263_601, 'Landkreis'],
  ['Freiburg im Breisgau', 230_940, 'Stadtkreis'],
  ['Schwarzwald-Baar-Kreis', 212_872, 'Landkreis'],
  ['Heidelberg', 158_741, 'Stadtkreis'],
  ['Heilbronn, Stadtkreis', 126_458, 'Stadtkreis'],
  ['Ulm', 126_405, 'Stadtkreis'],
  ['Pforzheim', 125_916, 'Stadtkreis'],
  ['Hohenlohekreis', 112_655, 'Landkreis'],
  ['Baden-Baden', 55_123, 'Stadtkreis'],
] as const;

const measures = [
  { kind: 'sum', column: 'Gespräche je 1.000 Einwohner' },
  { kind: 'sum', column: 'Anteil Zugewanderter' },
  { kind: 'sum', column: 'Einwohner' },
] satisfies GalleryCase['measures'];
const encoding = { x: 'sum(Anteil Zugewanderter)', size: 'sum(Einwohner)' };
const furtherFormats = {
  x: { unit: { de: '%', en: '%', fr: '%' }, decimals: 1 },
};
const share = (index: number) => 9 + ((index * 37) % 23) + (index % 3) * 2.5;
const talks = (index: number) => 18 + share(index) * 1.6 + ((index * 13) % 17);

const points = districts.map(([name, people], index): Cell[] => [name, talks(index), share(index), people]);
const pointsByKind = districts.map(([name, people, kind], index): Cell[] => [
  name,
  kind,
  talks(index),
  share(index),
  people,
]);
/** Always the same, and spread like chance. */
const chance = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;

export const scatter: readonly GalleryCase[] = [
  {
    name: 'Gespräche und Zuwanderung',
    over: {
      subtitle: { de: 'Beratungsgespräche je 1.000 Einwohner und Anteil der Zugewanderten, 2023' },
      encoding: { x: encoding.x },
      furtherFormats,
      highlight: ['Stuttgart', 'Hohenlohekreis'],
    },
    measures,
    rows: points,
  },
  {
    name: 'Mit Größe: Einwohner',
    over: {
      encoding,
      furtherFormats,
      annotations: [{ category: 'Mannheim', text: { de: 'Neue Beratungsstelle seit 2021' } }],
    },
    measures,
    rows: points,
  },
  {
    name: 'Zwei Reihen mit Größe',
    over: { encoding, furtherFormats },
    groups: [{ column: 'Kreis' }, { column: 'Kreisart' }],
    measures,
    rows: pointsByKind,
  },
  {
    name: 'Sechs Reihen',
    over: { encoding: { x: encoding.x } },
    groups: [{ column: 'Kreis' }, { column: 'Gruppe' }],
    measures,
    rows: Array.from({ length: 90 }, (_, index): Cell[] => [
      `Gemeinde ${index + 1}`,
      `Gruppe ${(index % 6) + 1}`,
      chance(index) * 40 + (index % 6) * 9,
      chance(index + 300) * 60,
      1,
    ]),
  },
  {
    name: '1.101 Gemeinden',
    over: { encoding: { x: encoding.x }, highlight: ['Gemeinde 77'] },
    measures,
    rows: Array.from({ length: 1_101 }, (_, index): Cell[] => [
      `Gemeinde ${index + 1}`,
      (chance(index) + chance(index + 7_000)) * 50,
      (chance(index) + chance(index + 9_000)) * 40,
      1,
    ]),
  },
  {
    name: '5.000 Punkte',
    over: { encoding: { x: encoding.x } },
    measures,
    rows: Array.from({ length: 5_000 }, (_, index): Cell[] => [
      index,
      (chance(index) + chance(index + 70_000) - 1) * 50,
      (chance(index + 30_000) + chance(index + 90_000) - 1) * 4_000,
      1,
    ]),
  },
  {
    name: 'Manchen fehlt ein Wert, einer hat keine Größe',
    over: { encoding },
    measures,
    rows: points.map((row, index): Cell[] =>
      index === 0
        ? [row[0] ?? '', row[1] ?? null, null, 5]
        : index === 3
          ? [...row.slice(0, 3), 0]
          : index === 5
            ? [...row.slice(0, 3), null]
            : row,
    ),
  },
  {
    name: 'Alle an derselben Stelle',
    over: { encoding },
    measures,
    rows: ['a', 'b', 'c'].map((name) => [`Ort ${name}`, 5, 5, 5]),
  },
  { name: 'Negative Größe', over: { encoding }, measures, rows: [['a', 1, 2, -3]] },
  { name: 'Keine waagrechte Achse gewählt', measures, rows: points },
  {
    name: 'Nie beide Werte',
    over: { encoding: { x: encoding.x } },
    measures,
    rows: [
      ['a', 1, null, 2],
      ['b', null, 3, 2],
    ],
  },
  { name: 'Neben einem Text', size: 'half', over: { encoding, furtherFormats }, measures, rows: points },
  {
    name: 'Auf Französisch',
    language: 'fr',
    over: { encoding, furtherFormats },
    measures,
    rows: points,
  },
  ...oddCases({
    over: { encoding: { x: 'sum(Quer)' } },
    measures: [
      { kind: 'sum', column: 'Wert' },
      { kind: 'sum', column: 'Quer' },
    ],
    rows: (name, value, index) => [[name, value, index * 3]],
  }),
];
