import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases, oddTimes } from '../odd-data';
import { quarters, years } from '../ordinary-data';
import { markedYears } from '../value-mark-cases';

const areas = ['Wohnen und Arbeit', 'Sprache, Schule', 'Gesundheit'] as const;
const byQuarter = quarters.flatMap((quarter, index) =>
  areas.map((area, at): Cell[] => [
    quarter,
    area,
    (36 - at * 6 + index * (2.2 - at * 0.7) + ((index * 7 + at * 3) % 5)) * 1_000,
  ]),
);

export const line: readonly GalleryCase[] = [
  {
    name: 'Sieben Jahre',
    over: { format: { scale: 'thousand' } },
    groups: [{ column: 'Jahr', period: 'year' }],
    rows: years.map((year, index) => [year, 223_000 + index * 74_500 - (index % 3) * 60_000]),
  },
  {
    name: 'Drei Bereiche je Quartal',
    over: {
      format: { scale: 'thousand' },
      highlight: ['Wohnen und Arbeit'],
      annotations: [{ category: '2022-Q1', text: { de: '2022: Geflüchtete aus der Ukraine kommen hinzu' } }],
    },
    groups: [{ column: 'Quartal', period: 'quarter' }, { column: 'Bereich' }],
    rows: byQuarter,
  },
  {
    name: 'Sieben Linien dicht beieinander',
    groups: [{ column: 'Jahr', period: 'year' }, { column: 'Reihe' }],
    rows: years.flatMap((year) =>
      Array.from({ length: 7 }, (_, index): Cell[] => [
        year,
        `Linie mit Namen ${index + 1}`,
        50 + index + (year - 2017) * 3,
      ]),
    ),
  },
  {
    name: 'Mit Lücken',
    over: { format: { unit: { de: 'Euro' } } },
    groups: [{ column: 'Monat', period: 'month' }],
    rows: [
      ['2020-01', 5],
      ['2020-02', 6],
      ['2020-05', 9],
      ['2020-08', 4],
      ['2020-10', 3],
    ],
  },
  {
    name: '5.000 Punkte',
    groups: [{ column: 'Tag' }],
    rows: Array.from({ length: 5_000 }, (_, index): Cell[] => [
      new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10),
      // Two extremes of one day each: neither may be thinned away.
      index === 1_234 ? 400 : index === 3_456 ? -150 : 100 + Math.sin(index / 90) * 60 + (index % 17),
    ]),
  },
  {
    name: 'Neben einem Text',
    size: 'half',
    groups: [{ column: 'Quartal', period: 'quarter' }, { column: 'Bereich' }],
    rows: byQuarter,
  },
  ...markedYears,
  ...oddCases(),
  ...oddTimes({ groups: [{ column: 'Zeit' }] }),
];
