import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases, oddTimes } from '../odd-data';
import { quarters, towns, years } from '../ordinary-data';

const groups = [{ column: 'Jahr', period: 'year' as const }, { column: 'Kreis' }];
const all = [...towns, 'Ulm', 'Ortenaukreis', 'Main-Tauber-Kreis'];
const rows: Rows = years.flatMap((year) =>
  all.map((town, index): Cell[] => [
    year,
    town,
    index === 2 && year === 2019 ? null : 180 + index * 22 + (year - 2017) * ((index * 7) % 11) * 6,
  ]),
);

export const linePanels: readonly GalleryCase[] = [
  { name: 'Acht Kreise', groups, over: { format: { unit: { de: 'Gespräche' } } }, rows },
  { name: 'Einer hervorgehoben', groups, over: { highlight: ['Ulm'] }, rows },
  {
    name: '28 Quartale in drei Themen',
    groups: [{ column: 'Quartal', period: 'quarter' }, { column: 'Thema' }],
    rows: quarters.flatMap((quarter, at) =>
      ['Wohnen', 'Arbeit', 'Sprache'].map((topic, index): Cell[] => [
        quarter,
        topic,
        Math.round(1_000_000 + Math.sin(at / 2 + index) * 300_000 + at * 20_000 * index),
      ]),
    ),
  },
  {
    name: 'Vierzig Kreise',
    groups,
    rows: years.flatMap((year) =>
      Array.from({ length: 40 }, (_, index): Cell[] => [
        year,
        `Landkreis ${index + 1}`,
        90 + ((index * 31 + year * 13) % 77),
      ]),
    ),
  },
  { name: 'Neben einem Text', size: 'half', groups, rows },
  ...oddCases({
    groups,
    rows: (name, value, index) =>
      years.map((year): Cell[] => [
        year,
        name,
        value === null ? null : value * (1 + (year - 2017) * 0.1 * index),
      ]),
  }),
  ...oddTimes({
    groups: [{ column: 'Zeit' }, { column: 'Thema' }],
    rows: (name, value) => [
      [name, 'Beratung', value],
      [name, 'Vermittlung', value === null ? null : value * 2],
    ],
  }),
];
