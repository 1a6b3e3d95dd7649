import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases, oddTimes } from '../odd-data';
import { towns, years } from '../ordinary-data';

const topics = ['Wohnen', 'Arbeit und Ausbildung', 'Sprache', 'Gesundheit', 'Kinder und Schule'] as const;
const groups = [{ column: 'Thema' }, { column: 'Kreis' }];
const rows: Rows = topics.flatMap((topic, index) =>
  [...towns, 'Ulm'].map((town, at): Cell[] => [
    topic,
    town,
    at === 3 && index === 1 ? null : 12 + ((at * 17 + index * 23) % 47) - index * 2,
  ]),
);

export const barPanels: readonly GalleryCase[] = [
  {
    name: 'Sechs Kreise',
    groups,
    over: { format: { unit: { de: '%', en: '%', fr: '%' } }, highlight: ['Wohnen'] },
    rows,
  },
  {
    name: 'Über die Jahre',
    groups: [{ column: 'Jahr', period: 'year' }, { column: 'Thema' }],
    over: { format: { unit: { de: 'Gespräche' } } },
    rows: years.flatMap((year) =>
      topics.map((topic, index): Cell[] => [
        year,
        topic,
        1_200 + (year - 2017) * (index - 1) * 180 + index * 140,
      ]),
    ),
  },
  {
    name: 'Auch nach unten',
    groups,
    rows: rows.map(([topic, town, value]): Cell[] => [
      topic ?? null,
      town ?? null,
      typeof value === 'number' ? value - 25 : null,
    ]),
  },
  {
    name: 'Vierzig Kreise',
    groups,
    rows: Array.from({ length: 40 }, (_, at) =>
      topics.map((topic, index): Cell[] => [
        topic,
        `Landkreis ${at + 1}`,
        10 + ((at * 31 + index * 17) % 90),
      ]),
    ).flat(),
  },
  { name: 'Ohne Reihe', rows: [['Nord', 3]] },
  { name: 'Neben einem Text', size: 'half', groups, rows },
  ...oddCases({
    groups,
    rows: (name, value, index) => [
      [name, 'Beratung', value],
      [name, 'Vermittlung', value === null ? null : value / (index + 2)],
    ],
  }),
  ...oddTimes({
    groups: [{ column: 'Zeit' }, { column: 'Thema' }],
    rows: (name, value) => [
      [name, 'Beratung', value],
      [name, 'Vermittlung', null],
    ],
  }),
];
