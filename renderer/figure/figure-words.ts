import { quote } from '../../model/quote';

/** Figures: numbers with a name, and how they are said. */
export const figureWords = {
  figure: { de: 'Kennzahl', en: 'Figure' },
  figures: { de: 'Kennzahlen', en: 'Figures' },
  none: {
    de: 'Zahlen, die in Titeln und Texten stehen und aus den Daten kommen.',
    en: 'Numbers that stand in titles and texts and come from the data.',
  },
  existing: { de: 'Vorhandene Kennzahlen', en: 'Existing figures' },
  newFrom: {
    de: (dataset: string) => `Neu aus ${quote(dataset, 'de')}`,
    en: (dataset: string) => `New from ${quote(dataset, 'en')}`,
  },
  name: { de: 'Name', en: 'Name' },
  course: { de: 'Verlauf zeigen nach', en: 'Show its course by' },
  noCourse: { de: 'ohne Verlauf', en: 'no course' },
  inText: { de: 'Im Text schreiben Sie', en: 'In a text, write' },
  now: { de: 'Derzeit', en: 'At present' },
  share: { de: 'Anteil', en: 'Share' },
  shareNone: { de: 'kein Anteil: die Zahl selbst', en: 'no share: the number itself' },
  shareAll: { de: 'Anteil an allen Zeilen (ohne Filter)', en: 'share of all rows (without filters)' },
  shareNeedsFilter: {
    de: 'braucht einen Filter, sonst sind es immer 100 %',
    en: 'needs a filter; it would always be 100%',
  },
  shareNeedsSum: {
    de: 'nur von Summen und Anzahlen',
    en: 'only of sums and numbers of rows',
  },
  wording: { de: 'Formulierung', en: 'Wording' },
  wordings: {
    de: {
      exact: 'genau',
      rounded: 'gerundet',
      'more-than': 'mehr als',
      nearly: 'knapp',
      fraction: 'als Bruch',
    },
    en: {
      exact: 'exact',
      rounded: 'rounded',
      'more-than': 'more than',
      nearly: 'nearly',
      fraction: 'a fraction',
    },
  },
  onlyTrue: {
    de: 'Zur Wahl steht nur, was nach den Daten stimmt.',
    en: 'Only what the data bears out can be chosen.',
  },
  noLonger: {
    de: 'Die gewählte Formulierung stimmt nach den Daten nicht mehr. Bis Sie eine andere wählen, sagt die Folie, was stimmt.',
    en: 'By the data, the chosen wording is no longer true. Until you choose another one, the slide says what is.',
  },
  floor: {
    de: 'Die Quelle nennt eine Untergrenze („mehr als 1.200“)',
    en: 'The source gives a lower bound (“more than 1,200”)',
  },
  noValue: {
    de: 'Die Abfrage ergibt keine Zahl. Bitte prüfen Sie Wert und Filter.',
    en: 'The query gives no number. Please check value and filters.',
  },
  usedOn: { de: 'Kommt vor auf', en: 'Used on' },
  usedNowhere: { de: 'Kommt auf keiner Folie vor.', en: 'Not used on any slide.' },
  slide: { de: (number: number) => `Folie ${number}`, en: (number: number) => `Slide ${number}` },
  delete: { de: 'Kennzahl löschen', en: 'Delete figure' },
  cannotDelete: {
    de: 'Sie steht noch auf einer Folie',
    en: 'It is still used on a slide',
  },
  put: { de: 'Auf die Folie setzen', en: 'Put on the slide' },
  items: { de: 'Kennzahlen auf der Folie', en: 'Figures on the slide' },
  label: { de: 'Beschriftung', en: 'Label' },
  lead: { de: 'Wort davor', en: 'Word in front' },
  leadHint: {
    de: 'Ersetzt „mehr als“, z. B. durch „zusätzlich“',
    en: 'Replaces “more than”, e.g. by “in addition”',
  },
  add: { de: 'Weitere Kennzahl', en: 'Another figure' },
  full: { de: 'Mehr als vier große Zahlen liest niemand', en: 'Nobody reads more than four big numbers' },
  takeOff: { de: 'Von der Folie nehmen', en: 'Take off the slide' },
  editFigure: { de: 'Kennzahl bearbeiten', en: 'Edit figure' },
  format: { de: 'Zahlenformat', en: 'Number format' },
} as const;
