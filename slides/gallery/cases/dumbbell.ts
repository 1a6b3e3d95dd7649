import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases } from '../odd-data';
import { towns } from '../ordinary-data';

const measures = [
  { kind: 'sum', column: 'Wert' },
  { kind: 'sum', column: 'Ende' },
] as const;
const encoding = { end: 'sum(Ende)' };
const twoYears = { groups: [{ column: 'Kreis' }, { column: 'Jahr', period: 'year' as const }] };
const rows: Rows = towns.flatMap((town, index): Cell[][] => [
  [town, 2015, 31 + index * 4],
  [town, 2023, 58 - ((index * 17) % 34)],
]);

export const dumbbell: readonly GalleryCase[] = [
  {
    name: 'Zwei Jahre',
    ...twoYears,
    over: { format: { unit: { de: '%', en: '%', fr: '%' } }, sort: 'value' },
    rows,
  },
  {
    name: 'Nach Unterschied, mit Anmerkung',
    ...twoYears,
    over: {
      sort: 'difference',
      highlight: ['Stuttgart'],
      annotations: [{ category: 'Stuttgart', text: { de: 'Drei neue Beratungsstellen seit 2019' } }],
    },
    rows,
  },
  {
    name: 'Wert und Ende',
    measures: [...measures],
    over: { encoding },
    rows: [
      ['Deutschkurse', 120, 310],
      ['Berufsberatung', 260, 255],
      ['Verfahrensberatung für Geflüchtete im Aufnahmeverfahren', 90, 90],
      ['Schulsozialarbeit', null, 140],
      ['Patenschaften', 75, null],
      ['Ohne Angaben', null, null],
    ],
  },
  {
    name: '40 Kreise',
    ...twoYears,
    over: { highlight: ['Kreis 31'] },
    rows: Array.from({ length: 40 }, (_, index) => `Kreis ${index + 1}`).flatMap((town, index): Cell[][] => [
      [town, 2015, 300 + ((index * 71) % 190)],
      [town, 2023, 350 + ((index * 37) % 260)],
    ]),
  },
  {
    name: 'Drei Reihen',
    ...twoYears,
    rows: [
      ['Nord', 2015, 3],
      ['Nord', 2019, 5],
      ['Nord', 2023, 6],
    ],
  },
  { name: 'Ohne Ende', rows: [['Nord', 3]] },
  { name: 'Neben einem Text', size: 'half', ...twoYears, rows },
  ...oddCases({
    measures: [...measures],
    over: { encoding },
    rows: (name, value, index) => [[name, value, value === null ? null : value * 0.7 + index]],
  }),
];
