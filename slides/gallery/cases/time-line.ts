import type { Cell } from '../../../model/table';
import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases } from '../odd-data';

const measures = [
  { kind: 'min', column: 'Beginn' },
  { kind: 'max', column: 'Ende' },
] as const;
const encoding = { end: 'max(Ende)' };
const base = { measures: [...measures], over: { encoding } };

const projects: Rows = [
  ['Sprachkurse in allen Kreisen', '2021-03-01', '2023-12-31'],
  ['Aufbau der Beratungsstellen', '2020-01-01', '2022-06-30'],
  ['Landesprogramm Integrationsmanagement', '2022-07-01', '2026-12-31'],
  ['Digitale Antragstellung', '2023-04-01', '2025-03-31'],
  ['Zwischenbericht an den Landtag', '2023-11-15', '2023-11-15'],
  ['Evaluation', '2025-01-01', '2025-12-31'],
];

const phases: Rows = [
  ['Beratungsstelle Nord', 'Planung', '2021-Q1', '2021-Q3'],
  ['Beratungsstelle Nord', 'Aufbau', '2021-Q4', '2022-Q2'],
  ['Beratungsstelle Nord', 'Betrieb', '2022-Q3', '2024-Q4'],
  ['Beratungsstelle Süd', 'Planung', '2022-Q1', '2022-Q4'],
  ['Beratungsstelle Süd', 'Aufbau', '2023-Q1', '2023-Q3'],
  ['Beratungsstelle Süd', 'Betrieb', '2023-Q4', '2024-Q4'],
  ['Online-Beratung', 'Planung', '2022-Q3', '2022-Q4'],
  ['Online-Beratung', 'Betrieb', '2023-Q1', '2024-Q4'],
];

const days = (index: number) => new Date(Date.UTC(2022, 0, 3 + index * 5)).toISOString().slice(0, 10);

/** What is odd about numbers is not odd about dates. */
const oddNames = new Set([
  ...['Keine Antwort', 'Keine Zeile', 'Spalte fehlt', 'Alle Werte fehlen', 'Ein Wert'],
  ...['Namen mit 200 Zeichen', 'Von rechts nach links', 'Emoji'],
]);

export const timeLine: readonly GalleryCase[] = [
  { name: 'Vorhaben', ...base, rows: projects },
  {
    name: 'Eines hervorgehoben, mit Anmerkung',
    ...base,
    over: {
      encoding,
      highlight: ['Landesprogramm Integrationsmanagement'],
      annotations: [{ category: 'Digitale Antragstellung', text: { de: 'Start in drei Kreisen' } }],
    },
    rows: projects,
  },
  {
    name: 'Phasen',
    groups: [{ column: 'Stelle' }, { column: 'Phase' }],
    ...base,
    over: { encoding, sort: 'given' },
    rows: phases,
  },
  {
    name: 'Neun Gruppen',
    groups: [{ column: 'Vorhaben' }, { column: 'Träger' }],
    ...base,
    rows: Array.from({ length: 9 }, (_, index): Cell[] => [
      `Vorhaben ${index + 1}`,
      `Träger ${index + 1}`,
      2010 + index,
      2013 + index + ((index * 3) % 7),
    ]),
  },
  {
    name: 'Nur Jahre, die längsten zuerst',
    ...base,
    over: { encoding, sort: 'difference' },
    rows: [
      ['Beratung', 2015, 2023],
      ['Sprache', 2019, 2021],
      ['Ein Jahr', 2022, 2022],
      ['Offen', 2020, null],
      ['Nur ein Ende', null, 2018],
      ['Umgekehrt', 2023, 2019],
      ['Ohne Angaben', null, null],
    ],
  },
  {
    name: 'Nur Meilensteine',
    measures: [measures[0]],
    rows: [
      ['Beschluss des Kabinetts', '2024-02-13'],
      ['Anhörung der Verbände', '2024-03-18'],
      ['Erste Lesung', '2024-05-08'],
      ['Inkrafttreten', '2024-07-01'],
    ],
  },
  {
    name: 'Wenige Tage',
    ...base,
    language: 'fr',
    rows: [
      ['Arrivée', '2024-02-12', '2024-02-12'],
      ['Ateliers', '2024-02-12', '2024-02-14'],
      ['Rencontre avec la Commission', '2024-02-14', '2024-02-14'],
      ['Visites', '2024-02-15', '2024-02-16'],
    ],
  },
  {
    name: 'Am selben Tag',
    ...base,
    rows: [
      ['Eröffnung', '2024-02-14', '2024-02-14'],
      ['Pressegespräch', '2024-02-14', '2024-02-14'],
    ],
  },
  {
    name: '100 Jahre auseinander',
    ...base,
    language: 'en',
    rows: [
      ['Foundation', '1924-02-14', '1924-02-20'],
      ['Reconstruction', '1945', '1955'],
      ['Anniversary', '2024-02-14', '2024-02-14'],
    ],
  },
  {
    name: '300 Vorhaben',
    ...base,
    rows: Array.from({ length: 300 }, (_, index): Cell[] => [
      `Vorhaben ${index + 1}`,
      days(index),
      days(index + 20 + ((index * 7) % 40)),
    ]),
  },
  { name: 'Neben einem Text', size: 'half', ...base, rows: projects },
  {
    name: 'Keine Zeitangaben',
    ...base,
    rows: [
      ['Wohnen', 'bald', 'später'],
      ['Arbeit', 'offen', null],
    ],
  },
  ...oddCases({
    ...base,
    over: { encoding },
    rows: (name, value, index) => [
      [name, value === null ? null : 2010 + (index % 9), value === null ? null : 2014 + ((index * 5) % 11)],
    ],
  }).filter(({ name }) => oddNames.has(name)),
];
