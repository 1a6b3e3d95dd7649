import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases, oddTimes } from '../odd-data';
import { quarters, years } from '../ordinary-data';
import { markedYears } from '../value-mark-cases';

const topics = [
  'Wohnen',
  'Arbeit und Ausbildung',
  'Sprache',
  'Gesundheit und Pflege',
  'Kinder und Schule',
] as const;
const byQuarter = quarters.flatMap((quarter, index) =>
  topics.map((topic, at): Cell[] => [
    quarter,
    topic,
    Math.round((38 - at * 6 + index * (2.1 - at * 0.35) + ((index * 7 + at * 3) % 6)) * 1_000),
  ]),
);
const groups = [{ column: 'Quartal', period: 'quarter' as const }, { column: 'Thema' }];

export const area: readonly GalleryCase[] = [
  {
    name: 'Fünf Themen übereinander',
    over: { format: { scale: 'thousand', decimals: 0 } },
    groups,
    rows: byQuarter,
  },
  {
    name: 'Anteile je Quartal',
    over: {
      show: 'share',
      highlight: ['Arbeit und Ausbildung'],
      annotations: [
        {
          category: '2021-Q1',
          series: 'Arbeit und Ausbildung',
          text: { de: 'Neue Stellen in den Landkreisen' },
        },
      ],
    },
    groups,
    rows: byQuarter,
  },
  {
    name: 'Eine Fläche',
    over: {
      format: { unit: { de: 'Gespräche' } },
      annotations: [{ category: '2020', text: { de: 'Beratung am Telefon' } }],
    },
    groups: [{ column: 'Jahr', period: 'year' }],
    rows: years.map((year, index) => [year, 223_000 + index * 74_500 - (index % 3) * 60_000]),
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
      ['2020-09', 7],
      ['2020-10', 3],
    ],
  },
  {
    name: 'Eine Reihe beginnt später',
    groups: [{ column: 'Jahr', period: 'year' }, { column: 'Programm' }],
    rows: years.flatMap((year): Cell[][] => [
      [year, 'Integrationsmanagement in den Kommunen', 400 + (year - 2017) * 20],
      ...(year > 2020 ? [[year, 'Soforthilfe Ukraine', 120 + (year - 2021) * 90]] : []),
    ]),
  },
  {
    name: 'Neun Reihen, die kleinsten zusammen',
    over: { show: 'share' },
    groups: [{ column: 'Jahr', period: 'year' }, { column: 'Thema' }],
    rows: years.flatMap((year) =>
      Array.from({ length: 9 }, (_, index): Cell[] => [
        year,
        `Thema ${index + 1}`,
        90 - index * 9 + (year % 4) * 3,
      ]),
    ),
  },
  {
    name: 'Werte, die sich nicht addieren',
    groups,
    measures: [{ kind: 'mean', column: 'Wert' }],
    rows: byQuarter,
  },
  {
    name: 'Negative Werte übereinander',
    groups,
    rows: byQuarter.map(([quarter, topic, value], index) => [
      quarter ?? null,
      topic ?? null,
      index % 9 ? (value ?? null) : -12_000,
    ]),
  },
  {
    name: '5.000 Punkte',
    groups: [{ column: 'Tag' }],
    rows: Array.from({ length: 5_000 }, (_, index): Cell[] => [
      new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10),
      index === 1_234 ? 400 : index === 3_456 ? -150 : 100 + Math.sin(index / 90) * 60 + (index % 17),
    ]),
  },
  {
    name: 'Neben einem Text',
    size: 'half',
    over: { format: { scale: 'thousand', decimals: 0 } },
    groups,
    rows: byQuarter,
  },
  ...markedYears.slice(0, 1),
  ...oddCases(),
  ...oddTimes({ groups: [{ column: 'Zeit' }] }),
];
