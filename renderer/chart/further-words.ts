/** What some kinds draw beside category and value. */
export const furtherWords = {
  names: {
    de: { x: 'Waagrechte Achse', size: 'Größe der Punkte', target: 'Zielwert', end: 'Zweiter Wert' },
    en: { x: 'Horizontal axis', size: 'Size of the points', target: 'Target', end: 'Second value' },
  },
  notYet: { de: 'noch nicht gewählt', en: 'not chosen yet' },
  none: {
    de: { x: 'keine', size: 'alle gleich groß', target: 'keiner', end: 'keiner' },
    en: { x: 'none', size: 'all of one size', target: 'none', end: 'none' },
  },
  begin: { de: 'Beginn', en: 'Beginning' },
  spanEnd: { de: 'Ende', en: 'End' },
  noEnd: { de: 'keines: nur Zeitpunkte', en: 'none: points in time only' },
  noMoments: {
    de: 'Der Datensatz hat keine Spalte mit Zeitangaben.',
    en: 'The dataset has no column with dates.',
  },
  as: { de: 'berechnet als', en: 'calculated as' },
} as const;
