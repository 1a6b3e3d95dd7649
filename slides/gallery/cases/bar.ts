import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';
import { topics, towns, yearsByTopic } from '../ordinary-data';
import { markedNames, markedYears } from '../value-mark-cases';

export const bar: readonly GalleryCase[] = [
  {
    name: 'Themen',
    over: { show: 'share', highlight: ['Wohnen', 'Arbeit und Ausbildung'], bracket: true },
    rows: topics,
  },
  {
    name: '44 Balken',
    over: { highlight: ['Stuttgart 41'] },
    rows: Array.from({ length: 44 }, (_, index): Cell[] => [
      `${towns[index % towns.length]} ${index + 1}`,
      640_000 - index * 13_000,
    ]),
  },
  {
    name: 'Gewinn und Verlust',
    over: {
      highlight: ['Gewinn'],
      annotations: [{ category: 'Verlust', text: { de: 'Nur im ersten Jahr' } }],
    },
    rows: [
      ['Gewinn', 120.5],
      ['Verlust', -85.25],
      ['Ohne', null],
      ['Null', 0],
    ],
  },
  {
    name: 'Eine Milliarde und lange Namen',
    rows: [
      ['Ministerium für Soziales, Gesundheit und Integration Baden-Württemberg', 1e9],
      ['Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung', 6.5e8],
      ['Kurz', 1_234_567],
    ],
  },
  {
    name: 'Nebeneinander',
    groups: [{ column: 'Ort' }, { column: 'Thema' }],
    rows: ['Nord', 'Mitte', 'Süd'].flatMap((town, at) =>
      ['Wohnen', 'Arbeit', 'Sprache'].map((topic, index): Cell[] => [town, topic, 30 + at * 7 - index * 6]),
    ),
  },
  {
    name: 'Anteile übereinander',
    over: { show: 'share', sort: 'given' },
    groups: [{ column: 'Ort' }, { column: 'Thema' }],
    rows: ['Nord', 'Süd'].flatMap((town, at) =>
      ['Wohnen', 'Arbeit', 'Sprache', 'Schule'].map((topic, index): Cell[] => [
        town,
        topic,
        3 + ((at * 7 + index * 5) % 13),
      ]),
    ),
  },
  {
    name: 'Anteile, ein Thema betont',
    over: { show: 'share', sort: 'given', highlight: ['Arbeit'] },
    groups: [{ column: 'Ort' }, { column: 'Thema' }],
    rows: ['Nord', 'Süd'].flatMap((town, at) =>
      ['Wohnen', 'Arbeit', 'Sprache', 'Schule'].map((topic, index): Cell[] => [
        town,
        topic,
        3 + ((at * 7 + index * 5) % 13),
      ]),
    ),
  },
  { ...yearsByTopic, name: 'Gestapelt, auch nach unten' },
  { name: 'Neben einem Text', size: 'half', rows: topics },
  ...markedYears,
  ...markedNames,
  ...oddCases(),
];
