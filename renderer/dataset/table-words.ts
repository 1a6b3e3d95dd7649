/** The table of a dataset's rows: sorting, filtering, finding, copying. */
export const tableWords = {
  number: { de: 'Nr.', en: 'No.' },
  numberTip: {
    de: 'Die wievielte Zeile es in der Datei ist, auch wenn sortiert oder gefiltert ist',
    en: 'Which row of the file it is, also where rows are sorted or filtered',
  },
  sortTip: {
    de: (column: string) => `Nach „${column}“ sortieren: aufsteigend, absteigend, wie in der Datei`,
    en: (column: string) => `Sort by “${column}”: ascending, descending, as in the file`,
  },
  filterOf: {
    de: (column: string) => `„${column}“ filtern`,
    en: (column: string) => `Filter “${column}”`,
  },
  showAll: { de: 'Filter entfernen', en: 'Remove filter' },
  done: { de: 'Fertig', en: 'Done' },
  removeFilters: { de: 'Alle Filter entfernen', en: 'Remove all filters' },
  find: { de: 'In allen Spalten suchen', en: 'Find in all columns' },
  findNext: { de: 'Nächste Fundstelle', en: 'Next hit' },
  findBefore: { de: 'Vorherige Fundstelle', en: 'Previous hit' },
  findFirst: { de: 'Geben Sie ein, was Sie suchen', en: 'Enter what you look for' },
  hits: {
    de: (number: string, total: string) => `${number} von ${total} Zeilen`,
    en: (number: string, total: string) => `${number} of ${total} rows`,
  },
  noHit: { de: 'nicht gefunden', en: 'not found' },
  finding: { de: 'Es wird gesucht …', en: 'Looking …' },
  filtered: {
    de: (count: string, total: string) => `${count} von ${total} Zeilen`,
    en: (count: string, total: string) => `${count} of ${total} rows`,
  },
  working: { de: 'Zeilen werden geordnet …', en: 'Arranging rows …' },
  noRows: {
    de: 'Keine Zeile erfüllt alle Filter.',
    en: 'No row meets all filters.',
  },
  copied: {
    de: (count: string) => (count === '1' ? '1 Zeile kopiert' : `${count} Zeilen kopiert`),
    en: (count: string) => (count === '1' ? '1 row copied' : `${count} rows copied`),
  },
  tooMuchToCopy: {
    de: (most: string) =>
      `Das ist zu viel für die Zwischenablage: Höchstens ${most} Zellen lassen sich kopieren. Bitte filtern Sie vorher.`,
    en: (most: string) =>
      `That is too much for the clipboard. At most ${most} cells can be copied; please filter first.`,
  },
} as const;
