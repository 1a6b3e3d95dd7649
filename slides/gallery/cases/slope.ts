import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases } from '../odd-data';
import { towns, years } from '../ordinary-data';

const groups = [{ column: 'Jahr', period: 'year' as const }, { column: 'Kreis' }];
const percent = { unit: { de: '%', en: '%', fr: '%' } };
const rows: Rows = towns.flatMap((town, index): Cell[][] => [
  [2017, town, 22 + index * 3.5],
  [2023, town, 41 - ((index * 13) % 22)],
]);

export const slope: readonly GalleryCase[] = [
  { name: 'Zwei Jahre', groups, over: { format: percent, highlight: ['Rems-Murr-Kreis'] }, rows },
  { name: 'Nichts hervorgehoben', groups, over: { format: percent }, rows },
  {
    name: 'Zwölf Linien dicht beieinander',
    groups,
    over: { highlight: ['Kreis mit Namen 4', 'Kreis mit Namen 9'] },
    rows: Array.from({ length: 12 }, (_, index) => `Kreis mit Namen ${index + 1}`).flatMap(
      (town, index): Cell[][] => [
        [2017, town, 50 + index],
        [2023, town, 52 + ((index * 7) % 12)],
      ],
    ),
  },
  {
    name: 'Erstes und letztes von sieben Jahren',
    groups,
    rows: years.flatMap((year) =>
      ['Wohnen', 'Arbeit und Ausbildung', 'Sprache'].map((topic, index): Cell[] => [
        year,
        topic,
        120 + (year - 2017) * (index - 1) * 14 + index * 20,
      ]),
    ),
  },
  {
    name: 'Ein Ende fehlt',
    groups,
    rows: [
      [2017, 'Stuttgart', 12],
      [2023, 'Stuttgart', 18],
      [2017, 'Böblingen', 15],
      [2023, 'Rems-Murr-Kreis', -4],
    ],
  },
  {
    name: 'Lange Namen',
    groups: [{ column: 'Zeitraum' }, { column: 'Thema' }],
    rows: ['Vor der Reform', 'Nach der Reform'].flatMap((point, at) =>
      [
        'Verfahrensberatung für Geflüchtete im Aufnahmeverfahren',
        'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung',
        'Kurz',
      ].map((topic, index): Cell[] => [point, topic, 1_000 + index * 300 + at * 170 * (index - 1)]),
    ),
  },
  {
    name: 'Fünf Themen sind keine Zeitpunkte',
    groups: [{ column: 'Thema' }, { column: 'Kreis' }],
    rows: ['a', 'b', 'c'].flatMap((topic) => [
      [topic, 'Nord', 3],
      [topic, 'Süd', 4],
    ]),
  },
  { name: 'Ein Jahr', groups, rows: [[2023, 'Nord', 3]] },
  { name: 'Neben einem Text', size: 'half', groups, over: { format: percent }, rows },
  ...oddCases({
    groups,
    rows: (name, value, index) => [
      [2017, name, value],
      [2023, name, value === null ? null : value * 0.8 + (index % 3)],
    ],
  }),
];
