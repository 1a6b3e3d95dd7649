import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases, oddTimes } from '../odd-data';
import { quarters, towns, years } from '../ordinary-data';

const topics = ['Wohnen', 'Arbeit und Ausbildung', 'Sprache', 'Gesundheit', 'Kinder und Schule'] as const;
const groups = [{ column: 'Kreis' }, { column: 'Thema' }];
const percent = { unit: { de: '%', en: '%', fr: '%' } };
const rows: Rows = towns.flatMap((town, at) =>
  topics.map((topic, index): Cell[] => [
    town,
    topic,
    at === 3 && index === 1 ? null : 8 + ((at * 17 + index * 23) % 47),
  ]),
);

export const heatMap: readonly GalleryCase[] = [
  { name: 'Kreise und Themen', groups, over: { format: percent }, rows },
  {
    name: 'Eine Zeile hervorgehoben',
    groups,
    over: { format: percent, highlight: ['Rems-Murr-Kreis'] },
    rows,
  },
  {
    name: 'Über die Jahre',
    groups: [{ column: 'Jahr', period: 'year' }, { column: 'Thema' }],
    over: { annotations: [{ category: '2021', series: 'Wohnen', text: { de: 'Neue Beratungsstellen' } }] },
    rows: years.flatMap((year) =>
      topics.map((topic, index): Cell[] => [year, topic, 1_200 + (year - 2017) * 310 + index * 140]),
    ),
  },
  {
    name: '28 Quartale',
    groups: [{ column: 'Quartal', period: 'quarter' }, { column: 'Kreis' }],
    rows: quarters.flatMap((quarter, at) =>
      towns.map((town, index): Cell[] => [quarter, town, 400 + ((at * 37 + index * 61) % 300)]),
    ),
  },
  {
    name: 'Veränderung, auch nach unten',
    groups,
    over: { format: percent },
    rows: rows.map(([town, topic, value]): Cell[] => [
      town ?? null,
      topic ?? null,
      typeof value === 'number' ? value - 27.5 : null,
    ]),
  },
  {
    name: '44 Kreise und zwölf lange Themen',
    groups,
    rows: Array.from({ length: 44 }, (_, at) =>
      Array.from({ length: 12 }, (_, index): Cell[] => [
        `Landkreis ${at + 1}`,
        `Verfahrensberatung im Bereich ${index + 1}`,
        (at * 31 + index * 17) % 90,
      ]),
    ).flat(),
  },
  { name: 'Ohne Reihe', rows: [['Nord', 3]] },
  { name: 'Neben einem Text', size: 'half', groups, over: { format: percent }, rows },
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
