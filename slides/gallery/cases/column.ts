import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases, oddTimes } from '../odd-data';
import { quarters, topics, years, yearsByTopic } from '../ordinary-data';
import { markedNames, markedYears } from '../value-mark-cases';

export const column: readonly GalleryCase[] = [
  {
    name: 'Jahre',
    over: { format: { scale: 'thousand' }, highlight: ['2022', '2023'] },
    groups: [{ column: 'Jahr', period: 'year' }],
    rows: years.map((year, index) => [year, 223_000 + index * 74_500]),
  },
  {
    name: 'Lange Namen',
    rows: Array.from({ length: 9 }, (_, index): Cell[] => [
      `Integrationsmanagement im Landkreis ${index + 1}`,
      10 + index * 7,
    ]),
  },
  {
    name: '28 Quartale',
    over: { annotations: [{ category: '2022-Q1', text: { de: 'Hier beginnt etwas Neues' } }] },
    groups: [{ column: 'Quartal', period: 'quarter' }],
    rows: quarters.map((quarter, index) => [quarter, 1_000 + index * 130]),
  },
  { ...yearsByTopic, name: 'Gestapelt, auch nach unten' },
  { ...yearsByTopic, over: { sort: 'given' }, name: 'Nebeneinander' },
  { ...yearsByTopic, over: { sort: 'given', highlight: ['Arbeit'] }, name: 'Eine Reihe betont' },
  { name: 'Neben einem Text', size: 'half', rows: topics },
  ...markedYears,
  ...markedNames,
  ...oddCases(),
  ...oddTimes({ groups: [{ column: 'Zeit' }] }),
];
