/** What some kinds draw beside category and value. */
export const furtherWords = {
  names: {
    de: { x: 'Waagrechte Achse', size: 'Größe der Punkte', target: 'Zielwert' },
    en: { x: 'Horizontal axis', size: 'Size of the points', target: 'Target' },
  },
  notYet: { de: 'noch nicht gewählt', en: 'not chosen yet' },
  none: {
    de: { x: 'keine', size: 'alle gleich groß', target: 'keiner' },
    en: { x: 'none', size: 'all of one size', target: 'none' },
  },
  as: { de: 'berechnet als', en: 'calculated as' },
} as const;
