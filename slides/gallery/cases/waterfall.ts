import type { GalleryCase, Rows } from '../gallery-case';
import { oddCases } from '../odd-data';

const budget: Rows = [
  ['Haushalt 2023', 48.2],
  ['Tarifsteigerung', 3.1],
  ['Neue Beratungsstellen', 6.4],
  ['Ende der Soforthilfe', -9.7],
  ['EU-Mittel (AMIF)', 4.9],
  ['Kürzungen', -2.5],
  ['Haushalt 2024', 50.4],
];
const euros = { unit: { de: 'Mio. Euro', en: 'million euros', fr: 'M d’euros' } };

export const waterfall: readonly GalleryCase[] = [
  { name: 'Haushalt', over: { format: euros }, rows: budget },
  {
    name: 'Hervorgehoben, mit Anmerkung',
    over: {
      format: euros,
      highlight: ['Ende der Soforthilfe'],
      annotations: [{ category: 'Ende der Soforthilfe', text: { de: 'Das Bundesprogramm ist ausgelaufen' } }],
    },
    rows: budget,
  },
  {
    name: 'Zwischensumme und von Hand geordnet',
    over: {
      totals: ['Anfang', 'Mitte', 'Ende'],
      order: ['Anfang', 'Zugänge', 'Mitte', 'Abgänge', 'Umzüge', 'Ende'],
    },
    rows: [
      ['Abgänge', -310],
      ['Anfang', 1_240],
      ['Ende', 1_505],
      ['Mitte', 1_760],
      ['Umzüge', 40],
      ['Zugänge', 520],
    ],
  },
  {
    name: 'Unter null',
    over: { totals: ['Gewinn 2023', 'Ergebnis 2024'] },
    rows: [
      ['Gewinn 2023', 24],
      ['Energie', -38],
      ['Mieten', -11],
      ['Rückzahlung', 17],
      ['Verkauf', 3.5],
      ['Ergebnis 2024', -4.5],
    ],
  },
  {
    name: 'Nur Veränderungen',
    over: { totals: [] },
    rows: [
      ['2019', 12],
      ['2020', -5],
      ['2021', 8],
      ['2022', 30],
      ['2023', -9],
    ],
  },
  {
    name: 'Lange Namen',
    over: { format: euros, annotations: [{ category: 'Ende', text: { de: 'Mehr als geplant' } }] },
    rows: [
      ['Mittel des Ministeriums für Soziales, Gesundheit und Integration', 48.2],
      ['Verwaltungsvereinbarungen mit den Kommunen', 6.4],
      ['Verpflichtungsermächtigungen aus Vorjahren', -9.7],
      ['Personalkostensteigerungen', 3.1],
      ['Mitnahme der Ausgabereste', 4.9],
      ['Globale Minderausgaben', -2.5],
      ['Ende', 50.4],
    ],
  },
  {
    name: 'Dreißig Veränderungen',
    rows: [
      ['Anfang', 900],
      ...Array.from({ length: 30 }, (_, index) => [`Gemeinde ${index + 1}`, ((index * 53) % 41) - 15]),
    ],
  },
  { name: 'Neben einem Text', size: 'half', over: { format: euros }, rows: budget },
  {
    name: 'Mittelwerte',
    measures: [{ kind: 'mean', column: 'Wert' }],
    rows: budget,
  },
  ...oddCases(),
];
