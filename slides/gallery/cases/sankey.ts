import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';

const groups = [{ column: 'Von' }, { column: 'Nach' }];
const money = { scale: 'million' as const, unit: { de: 'Euro', en: 'euros', fr: 'euros' } };

/** Who gives, who passes on, for what: made up. */
const funding: readonly Cell[][] = [
  ['Land', 'Integrationsfonds', 48_000_000],
  ['Bund', 'Integrationsfonds', 31_000_000],
  ['Europäische Union', 'Integrationsfonds', 12_500_000],
  ['Land', 'Kommunen', 22_000_000],
  ['Integrationsfonds', 'Kommunen', 56_000_000],
  ['Integrationsfonds', 'Freie Träger', 35_500_000],
  ['Kommunen', 'Integrationsmanagement', 51_000_000],
  ['Kommunen', 'Sprachförderung', 27_000_000],
  ['Freie Träger', 'Beratung', 23_500_000],
  ['Freie Träger', 'Sprachförderung', 12_000_000],
];

const ways: readonly Cell[][] = [
  ['Wohnen', 'gelöst', 120_400],
  ['Wohnen', 'an Fachdienst vermittelt', 48_900],
  ['Wohnen', 'offen', 24_270],
  ['Arbeit und Ausbildung', 'gelöst', 96_100],
  ['Arbeit und Ausbildung', 'an Fachdienst vermittelt', 61_520],
  ['Arbeit und Ausbildung', 'offen', 13_000],
  ['Sprache', 'gelöst', 71_300],
  ['Sprache', 'an Fachdienst vermittelt', 20_520],
  ['Gesundheit', 'an Fachdienst vermittelt', 55_110],
  ['Gesundheit', 'offen', 15_000],
];

export const sankey: readonly GalleryCase[] = [
  {
    name: 'Vom Geldgeber zum Programm',
    over: { subtitle: { de: 'Fördermittel 2023 vom Geldgeber zum Programm' }, format: money },
    groups,
    rows: funding,
  },
  {
    name: 'Vom Anliegen zum Ergebnis',
    over: { highlight: ['offen'] },
    groups,
    rows: ways,
  },
  { name: 'Neben einem Text', size: 'half', over: { format: money }, groups, rows: funding },
  { name: 'In Anteilen', over: { show: 'share' }, groups, rows: ways },
  {
    name: '18 Anfänge und 18 Enden',
    groups,
    rows: Array.from({ length: 22 * 3 }, (_, index): Cell[] => [
      `Herkunft ${(index % 22) + 1}`,
      `Landkreis mit langem Namen ${((index * 7) % 22) + 1}`,
      30 + ((index * 37) % 90),
    ]),
  },
  {
    name: 'Im Kreis',
    groups,
    rows: [
      ['Stuttgart', 'Esslingen', 4],
      ['Esslingen', 'Göppingen', 5],
      ['Göppingen', 'Stuttgart', 2],
    ],
  },
  { name: 'Ohne Ziele', rows: [['Wohnen', 3]] },
  { name: 'Auf Französisch', language: 'fr', over: { format: money }, groups, rows: funding },
  ...oddCases({
    groups,
    rows: (name, value, index) => [[name, index % 2 === 0 ? 'Rathaus' : 'Landratsamt', value]],
  }),
];
