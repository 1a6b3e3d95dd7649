const count = (one: string, many: string) => (text: string) =>
  text === '1' ? `1 ${one}` : `${text} ${many}`;

/** Files that have changed since they were read, and what that would change. */
export const sourceWords = {
  title: { de: 'Geänderte Daten', en: 'Changed data' },
  check: { de: 'Daten prüfen', en: 'Check data sources' },
  back: { de: 'Zu den Folien', en: 'Back to the slides' },
  toldOne: {
    de: (file: string) => `Die Datei „${file}“ hat sich geändert, seit sie gelesen wurde.`,
    en: (file: string) => `The file “${file}” has changed since it was read.`,
  },
  toldMany: {
    de: (files: string) => `Diese Dateien haben sich geändert, seit sie gelesen wurden: ${files}.`,
    en: (files: string) => `These files have changed since they were read: ${files}.`,
  },
  look: { de: 'Änderungen ansehen', en: 'See what would change' },
  intro: {
    de: 'Noch ist nichts geändert. Sie entscheiden über jeden Datensatz.',
    en: 'Nothing has changed yet. You decide on each dataset.',
  },
  nothing: {
    de: 'Alle Dateien, die hier zu finden sind, stimmen mit dem Briefing überein.',
    en: 'All files that can be found here agree with the briefing.',
  },
  noDatasets: {
    de: 'In diesem Briefing sind noch keine Daten.',
    en: 'There is no data in this briefing yet.',
  },
  others: { de: 'Andere Dateien', en: 'Other files' },
  statuses: {
    de: {
      same: 'unverändert',
      changed: 'geändert',
      gone: 'nicht gefunden – die Zeilen stehen im Briefing, es fehlt nichts',
      unreadable: 'zurzeit nicht lesbar – vielleicht ist sie in einem anderen Programm geöffnet',
      refused: 'geändert – es soll beim bisherigen Stand bleiben',
      unknown: 'noch nicht geprüft',
    },
    en: {
      same: 'unchanged',
      changed: 'changed',
      gone: 'not found – its rows are in the briefing, nothing is missing',
      unreadable: 'cannot be read now – it may be open in another program',
      refused: 'changed – the data is to stay as it was',
      unknown: 'not checked yet',
    },
  },
  compare: { de: 'Doch vergleichen', en: 'Compare after all' },
  again: { de: 'Noch einmal vergleichen', en: 'Compare again' },
  reading: {
    de: 'Die Datei wird gelesen und verglichen …',
    en: 'The file is being read and compared …',
  },
  accept: { de: 'Neue Daten übernehmen', en: 'Take the new data' },
  refuse: { de: 'Bisherige behalten', en: 'Keep the present data' },
  accepted: {
    de: (name: string) => `„${name}“ ist auf dem neuen Stand. „Rückgängig“ holt den bisherigen zurück.`,
    en: (name: string) => `“${name}” has the new data. “Undo” brings the data before back.`,
  },
  sameRows: {
    de: 'Die Datei ist eine andere, ihre Zeilen sind dieselben.',
    en: 'The file is another one; its rows are the same.',
  },
  sameShared: {
    de: 'In den gemeinsamen Spalten sind alle Zeilen gleich.',
    en: 'All rows are the same in the columns that both have.',
  },
  changedIn: {
    de: (column: string, rows: string) => `„${column}“ in ${rows === '1' ? 'einer Zeile' : `${rows} Zeilen`}`,
    en: (column: string, rows: string) => `“${column}” in ${rows === '1' ? 'one row' : `${rows} rows`}`,
  },
  noticed: { de: 'Beim Lesen bemerkt', en: 'Noticed in reading' },
  cut: { de: 'Ende der Tabelle', en: 'End of the table' },
  cutAt: {
    de: (row: string) => `in Zeile ${row}, wie Sie es gewählt haben; was darunter steht, gehört nicht dazu`,
    en: (row: string) => `in line ${row}, as you chose; what stands below does not belong to it`,
  },
  cutByRange: {
    de: (range: string) =>
      `Bereich ${range}, wie Sie ihn gewählt haben; was außerhalb steht, gehört nicht dazu`,
    en: (range: string) => `range ${range}, as you chose; what stands outside does not belong to it`,
  },
  otherValues: { de: 'Andere Werte', en: 'Other values' },
  added: { de: count('Zeile neu', 'Zeilen neu'), en: count('row new', 'rows new') },
  changed: { de: count('Zeile geändert', 'Zeilen geändert'), en: count('row changed', 'rows changed') },
  removed: { de: count('Zeile entfällt', 'Zeilen entfallen'), en: count('row gone', 'rows gone') },
  rowsNow: {
    de: (before: string, after: string) => `bisher ${before}, neu ${after} Zeilen`,
    en: (before: string, after: string) => `${before} rows before, ${after} now`,
  },
  byKey: {
    de: (columns: string) => `Zeilen sind wiedererkannt an ${columns}.`,
    en: (columns: string) => `Rows are known again by ${columns}.`,
  },
  byWholes: {
    de: 'Keine Spalte unterscheidet alle Zeilen: Verglichen sind ganze Zeilen; eine mit anderem Wert zählt als entfallen und neu.',
    en: 'No column tells all rows apart: whole rows are compared; one with another value counts as gone and new.',
  },
  columnsAdded: { de: 'Neue Spalten', en: 'New columns' },
  columnsGone: { de: 'Fehlende Spalten', en: 'Columns gone' },
  columnsChanged: { de: 'Anders gelesene Spalten', en: 'Columns read differently' },
  asOf: { de: 'Stand', en: 'As of' },
  asOfNew: {
    de: (before: string, after: string) => `${before} → ${after}, wie es in der Datei steht`,
    en: (before: string, after: string) => `${before} → ${after}, as the file says`,
  },
  asOfKept: {
    de: (date: string) => `${date} bleibt stehen: Die Datei nennt keinen anderen. Bitte prüfen Sie ihn.`,
    en: (date: string) => `${date} stays: the file says no other. Please check it.`,
  },
  figures: { de: 'Kennzahlen', en: 'Figures' },
  charts: { de: 'Diagramme', en: 'Charts' },
  tables: { de: 'Tabellen auf Folien', en: 'Tables on slides' },
  rows: { de: 'Zeilen', en: 'Rows' },
  name: { de: 'Name', en: 'Name' },
  value: { de: 'Wert', en: 'Value' },
  before: { de: 'bisher', en: 'before' },
  after: { de: 'neu', en: 'now' },
  slides: { de: 'Folien', en: 'Slides' },
  slide: {
    de: (number: string) => `Folie ${number}`,
    en: (number: string) => `Slide ${number}`,
  },
  hiddenSlide: { de: 'verborgene Folie', en: 'hidden slide' },
  noSlide: { de: 'auf keiner Folie', en: 'on no slide' },
  wordingStays: { de: 'Wortlaut bleibt', en: 'wording stays' },
  moreValues: {
    de: (text: string) => `und ${text} weitere Werte`,
    en: (text: string) => `and ${text} more values`,
  },
  lostNote: {
    de: (text: string) => `Der Hinweis „${text}“ im Diagramm hat keinen Punkt mehr.`,
    en: (text: string) => `The note “${text}” in the chart has lost its point.`,
  },
  tableRows: {
    de: (added: string, removed: string) => `${added} Zeilen neu oder anders, ${removed} nicht mehr so`,
    en: (added: string, removed: string) => `${added} rows new or different, ${removed} no longer so`,
  },
  nothingShown: {
    de: 'Keine Kennzahl, kein Diagramm und keine Tabelle ändert sich.',
    en: 'No figure, chart or table changes.',
  },
  unchanged: {
    de: count(
      'weitere Kennzahl oder ein Diagramm bleibt gleich',
      'weitere Kennzahlen und Diagramme bleiben gleich',
    ),
    en: count('other figure or chart stays the same', 'other figures and charts stay the same'),
  },
  someRows: { de: 'Zeilen ansehen', en: 'See the rows' },
  moreRows: {
    de: (text: string) => `und ${text} weitere`,
    en: (text: string) => `and ${text} more`,
  },
  noValue: { de: 'kein Wert', en: 'no value' },
  sourceFile: { de: 'Quelldatei', en: 'Source file' },
} as const;
