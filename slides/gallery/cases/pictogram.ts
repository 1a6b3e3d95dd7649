import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';
import { topics } from '../ordinary-data';

const symbols = [
  ['house', 'Häuser'],
  ['euro', 'Euro'],
  ['document', 'Anträge'],
] as const;
const people = { unit: { de: 'Personen', en: 'people', fr: 'personnes' } };

export const pictogram: readonly GalleryCase[] = [
  {
    name: 'Gespräche',
    over: { symbol: 'conversation', format: { unit: { de: 'Gespräche' } } },
    rows: topics,
  },
  {
    name: 'Personen, hervorgehoben',
    over: {
      format: people,
      highlight: ['Wohnen'],
      annotations: [{ category: 'Wohnen', text: { de: 'Am häufigsten gefragt' } }],
    },
    rows: topics.slice(0, 4),
  },
  ...symbols.map(([symbol, name]) => ({
    name,
    over: { symbol },
    rows: [
      ['Nord', 7.5],
      ['Süd', 4.2],
      ['West', null],
    ],
  })),
  { name: 'Neben einem Text', size: 'half', over: { format: people }, rows: topics },
  ...oddCases(),
];
