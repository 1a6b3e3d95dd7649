import type { GalleryCase } from '../gallery-case';
import { oddCases } from '../odd-data';

const steps: GalleryCase['rows'] = [
  ['Erstgespräch geführt', 12_480],
  ['Abschluss zur Anerkennung eingereicht', 8_020],
  ['Antrag entschieden', 6_310],
  ['Ganz oder teilweise anerkannt', 5_140],
  ['Arbeit im erlernten Beruf', 2_930],
];

export const funnel: readonly GalleryCase[] = [
  {
    name: 'Vom Gespräch zur Arbeit',
    over: {
      subtitle: { de: 'Ratsuchende mit ausländischem Abschluss, 2023' },
      highlight: ['Arbeit im erlernten Beruf'],
      annotations: [{ category: 'Antrag entschieden', text: { de: 'Dauert im Mittel vier Monate' } }],
    },
    rows: steps,
  },
  { name: 'Nichts hervorgehoben', over: { sort: 'given' }, rows: steps },
  { name: 'Neben einem Text', size: 'half', rows: steps },
  {
    name: 'Ein Schritt ist größer als der davor',
    over: { sort: 'given' },
    rows: [
      ['Anfrage', 120],
      ['Gespräch', 90],
      ['Antrag', 110],
    ],
  },
  {
    name: 'Ein Schritt fehlt',
    over: { sort: 'given' },
    rows: [
      ['Anfrage', 120],
      ['Gespräch', null],
      ['Antrag', 110],
      ['Bescheid', 0],
    ],
  },
  { name: 'Auf Englisch', language: 'en', rows: steps },
  ...oddCases(),
];
