/** What a dataset's columns and entries are called on the slides. */
export const dictionaryWords = {
  dictionary: { de: 'Wörterbuch', en: 'Dictionary' },
  hint: {
    de: (language: string) =>
      `So heißen Spalten und Einträge auf den Folien auf ${language}. Leer lassen: wie im Datensatz. Zwei Spalten aus Excel lassen sich in ein Feld einfügen.`,
    en: (language: string) =>
      `What columns and entries are called on the slides in ${language}. Leave empty to keep the dataset’s own name. Two columns can be pasted from Excel into any field.`,
  },
  nothing: {
    de: 'Noch zeigt kein Diagramm und keine Tabelle Namen aus diesem Datensatz.',
    en: 'No chart or table shows names from this dataset yet.',
  },
  missing: {
    de: (count: number, language: string) =>
      count === 1
        ? `1 Name ist noch nicht auf ${language}.`
        : `${count} Namen sind noch nicht auf ${language}.`,
    en: (count: number, language: string) =>
      count === 1 ? `1 name is not in ${language} yet.` : `${count} names are not in ${language} yet.`,
  },
  keep: {
    de: 'Übrige unverändert übernehmen',
    en: 'Keep the others as they are',
  },
  more: { de: (count: number) => `Alle ${count} zeigen`, en: (count: number) => `Show all ${count}` },
} as const;
