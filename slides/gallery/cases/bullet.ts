import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases } from '../odd-data';

const measures = [
  { kind: 'sum', column: 'Plätze' },
  { kind: 'sum', column: 'Ziel' },
] as const;
const encoding = { target: 'sum(Ziel)' };
const places = { unit: { de: 'Plätze', en: 'places', fr: 'places' } };
const rows: Rows = [
  ['Deutschkurse', 1_240, 1_500],
  ['Berufsberatung', 860, 800],
  ['Kinderbetreuung während der Kurse', 310, 600],
  ['Patenschaften', 455, 450],
  ['Nachholende Schulabschlüsse', 180, 400],
];

export const bullet: readonly GalleryCase[] = [
  { name: 'Plätze', measures: [...measures], over: { encoding, format: places }, rows },
  {
    name: 'Mit Bändern',
    measures: [...measures],
    over: {
      encoding,
      format: places,
      bands: [50, 80, 100],
      highlight: ['Kinderbetreuung während der Kurse'],
      annotations: [{ category: 'Kinderbetreuung während der Kurse', text: { de: 'Es fehlt an Räumen' } }],
    },
    rows,
  },
  {
    name: 'Fehlende Ziele, negative Werte',
    measures: [...measures],
    over: { encoding, bands: [100] },
    rows: [
      ['Ohne Ziel', 120, null],
      ['Ohne Wert', null, 90],
      ['Ohne alles', null, null],
      ['Abbau', -40, -60],
      ['Null', 0, 0],
    ],
  },
  {
    name: 'Dreißig Kreise',
    measures: [...measures],
    over: { encoding, top: 30 },
    rows: Array.from({ length: 30 }, (_, index) => [
      `Landkreis ${index + 1}`,
      900 - ((index * 53) % 700),
      600,
    ]),
  },
  {
    name: 'Neben einem Text',
    size: 'half',
    measures: [...measures],
    over: { encoding, bands: [50, 100] },
    rows,
  },
  ...oddCases({
    measures: [
      { kind: 'sum', column: 'Wert' },
      { kind: 'sum', column: 'Ziel' },
    ],
    over: { encoding },
    rows: (name, value) => [[name, value, value === null ? null : value * 1.2]],
  }),
];
