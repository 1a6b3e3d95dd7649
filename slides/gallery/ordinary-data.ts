import type { Cell } from '../../model/table';
import type { GalleryCase, Rows } from './gallery-case';

/** Data as they come, for the ordinary cases of several kinds. All numbers are made up. */
export const towns = [
  'Stuttgart',
  'Böblingen',
  'Rems-Murr-Kreis',
  'Heilbronn, Landkreis',
  'Breisgau-Hochschwarzwald',
] as const;

export const topics: Rows = [
  ['Wohnen', 193_570],
  ['Arbeit und Ausbildung', 170_620],
  ['Sprache', 91_820],
  ['Gesundheit', 70_110],
  ['Kinder und Schule', 56_460],
  ['Aufenthalt', 24_820],
  ['Übriges', 13_030],
];

export const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023] as const;

/** "2017-Q1" to "2023-Q4". */
export const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));

/** Three topics over the years, one of them paid back in some. */
export const yearsByTopic = {
  over: {
    arrangement: 'stacked',
    sort: 'given',
    annotations: [{ category: '2021', series: 'Arbeit', text: { de: 'Mehr Stellen' } }],
  },
  groups: [{ column: 'Jahr', period: 'year' }, { column: 'Thema' }],
  rows: years.flatMap((year): Cell[][] => [
    [year, 'Arbeit', 220 + (year - 2017) * 45],
    [year, 'Wohnen', 140 + ((year * 37) % 60)],
    [year, 'Rückzahlungen', year % 2 === 0 ? -35 - (year - 2017) * 9 : null],
  ]),
} satisfies Omit<GalleryCase, 'name'>;
