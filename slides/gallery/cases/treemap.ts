import type { Cell } from '../../../model/table';
import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';
import { topics } from '../ordinary-data';

const programmes: readonly Cell[][] = [
  ['Integrationsmanagement', 'Kommunen', 58_000_000],
  ['Pakt für Integration', 'Kommunen', 24_500_000],
  ['Sprachförderung', 'Kommunen', 9_800_000],
  ['Beratung für Migranten', 'Verbände', 12_400_000],
  ['Ehrenamt', 'Verbände', 6_300_000],
  ['Frauen und Familien', 'Verbände', 4_100_000],
  ['Traumazentren', 'Verbände', 2_600_000],
  ['Anerkennung von Abschlüssen', 'Land', 8_900_000],
  ['Aufnahmeeinrichtungen', 'Land', 31_000_000],
  ['Rückkehrberatung', 'Land', 1_900_000],
];
const groups = [{ column: 'Programm' }, { column: 'Träger' }];
const money = { scale: 'million' as const, unit: { de: 'Euro', en: 'euros', fr: 'euros' } };

export const treemap: readonly GalleryCase[] = [
  {
    name: 'Förderung nach Programm und Träger',
    over: { subtitle: { de: 'Fördermittel 2023 nach Programm und Träger' }, format: money },
    groups,
    rows: programmes,
  },
  { name: 'Themen als Anteile', over: { show: 'share', highlight: ['Wohnen'] }, rows: topics },
  {
    name: 'Anteile in Gruppen, eines hervorgehoben',
    over: { show: 'share', highlight: ['Integrationsmanagement'] },
    groups,
    rows: programmes,
  },
  { name: 'Neben einem Text', size: 'half', over: { format: money }, groups, rows: programmes },
  {
    name: 'Eine Gruppe ist winzig',
    groups,
    rows: [...programmes, ['Sonderprogramm', 'Stiftungen und Sonstige', 12_000]],
  },
  {
    name: 'Werte, die sich nicht addieren',
    measures: [{ kind: 'mean', column: 'Wert' }],
    rows: topics,
  },
  { name: 'Auf Englisch', language: 'en', over: { format: money }, groups, rows: programmes },
  ...oddCases(),
];
