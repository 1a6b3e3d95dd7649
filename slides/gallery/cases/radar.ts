import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';

const qualities = [
  'Erreichbarkeit',
  'Wartezeit',
  'Verständliche Sprache',
  'Fachliche Hilfe',
  'Begleitung zu Ämtern',
  'Digitale Angebote',
] as const;
const groups = [{ column: 'Merkmal' }, { column: 'Kreisart' }];
const points = { decimals: 1, unit: { de: 'Punkte', en: 'points', fr: 'points' } };
const ofKind = (kind: string, values: readonly (number | null)[]) =>
  qualities.map((quality, index): Cell[] => [quality, kind, values[index] ?? null]);

const both = [
  ...ofKind('Stadtkreise', [4.1, 2.6, 3.8, 4.4, 3.1, 3.9]),
  ...ofKind('Landkreise', [3.2, 3.4, 3.9, 4.2, 3.8, 2.4]),
];

export const radar: readonly GalleryCase[] = [
  {
    name: 'Zufriedenheit in Stadt und Land',
    over: { subtitle: { de: 'Zufriedenheit der Ratsuchenden, 1 bis 5 Punkte' }, format: points },
    groups,
    rows: both,
  },
  {
    name: 'Eine Reihe',
    over: { format: points },
    rows: qualities.map((quality, index) => [quality, [4.1, 2.6, 3.8, 4.4, 3.1, 3.9][index] ?? null]),
  },
  {
    name: 'Drei Reihen, eine hervorgehoben, ein Wert fehlt',
    over: { format: points, highlight: ['Landkreise'] },
    groups,
    rows: [...both, ...ofKind('Land insgesamt', [3.6, 3.1, null, 4.3, 3.5, 3])],
  },
  { name: 'Neben einem Text', size: 'half', over: { format: points }, groups, rows: both },
  {
    name: 'Vier Reihen',
    groups,
    rows: ['a', 'b', 'c', 'd'].flatMap((kind) => ofKind(kind, [1, 2, 3, 4, 5, 6])),
  },
  {
    name: 'Zehn Achsen',
    rows: Array.from({ length: 10 }, (_, index) => [
      `Merkmal mit langem Namen ${index + 1}`,
      20 + ((index * 7) % 13),
    ]),
  },
  ...oddCases(),
];
