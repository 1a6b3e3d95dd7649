/** The import dialog: how a file is read, before anything of it is used. */
export const importWords = {
  title: { de: 'Datei lesen', en: 'Read file' },
  rereadTitle: { de: 'Anders lesen', en: 'Read differently' },
  ofSeries: {
    de: (number: number, count: number) => `${number} von ${count}`,
    en: (number: number, count: number) => `${number} of ${count}`,
  },
  onlyBeginning: {
    de: 'Für diese Ansicht wurde nur der Anfang gelesen.',
    en: 'Only the beginning was read for this view.',
  },
  atLeast: { de: (rows: string) => `mindestens ${rows}`, en: (rows: string) => `at least ${rows}` },
  name: { de: 'Name des Datensatzes', en: 'Name of the dataset' },
  howRead: { de: 'So wird die Datei gelesen', en: 'How the file is read' },

  found: { de: (what: string) => `erkannt: ${what}`, en: (what: string) => `found: ${what}` },
  foundByItself: { de: 'wird erkannt', en: 'found by itself' },
  findAgain: { de: 'wieder erkennen', en: 'find again' },
  findAgainOf: {
    de: (what: string) => `${what} wieder erkennen`,
    en: (what: string) => `Find again: ${what}`,
  },
  findAllAgain: { de: 'Alles wieder erkennen', en: 'Find everything again' },
  changed: { de: 'geändert', en: 'changed' },

  sources: {
    de: { entry: 'Datei im Archiv', sheet: 'Tabellenblatt', range: 'Bereich' },
    en: { entry: 'File in the archive', sheet: 'Sheet', range: 'Range' },
  },
  hidden: { de: (name: string) => `${name} (ausgeblendet)`, en: (name: string) => `${name} (hidden)` },
  wholeSheet: { de: 'ganzes Blatt', en: 'whole sheet' },
  encoding: { de: 'Zeichensatz', en: 'Encoding' },
  encodings: {
    de: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (LE)',
      'utf-16be': 'UTF-16 (BE)',
      'windows-1252': 'Windows-1252 (Westeuropa)',
      'iso-8859-1': 'ISO-8859-1 (Latin-1)',
      'iso-8859-15': 'ISO-8859-15 (mit €)',
    },
    en: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (LE)',
      'utf-16be': 'UTF-16 (BE)',
      'windows-1252': 'Windows-1252 (western Europe)',
      'iso-8859-1': 'ISO-8859-1 (Latin-1)',
      'iso-8859-15': 'ISO-8859-15 (with €)',
    },
  },
  delimiter: { de: 'Trennzeichen', en: 'Delimiter' },
  delimiters: {
    de: {
      ';': 'Semikolon',
      ',': 'Komma',
      '\t': 'Tabulator',
      '|': 'senkrechter Strich',
      ':': 'Doppelpunkt',
      ' ': 'Leerzeichen',
      spaces: 'mehrere Leerzeichen',
    },
    en: {
      ';': 'semicolon',
      ',': 'comma',
      '\t': 'tab',
      '|': 'vertical bar',
      ':': 'colon',
      ' ': 'space',
      spaces: 'several spaces',
    },
  },
  quote: { de: 'Textzeichen', en: 'Quote' },
  quotes: {
    de: { '"': '" (doppelt)', "'": "' (einfach)", '': 'keines' },
    en: { '"': '" (double)', "'": "' (single)", '': 'none' },
  },
  decimal: { de: 'Dezimalzeichen', en: 'Decimal mark' },
  decimals: { de: { ',': 'Komma', '.': 'Punkt' }, en: { ',': 'comma', '.': 'point' } },
  thousands: { de: 'Tausenderzeichen', en: 'Thousands mark' },
  thousandsMarks: {
    de: { '': 'keines', '.': 'Punkt', ',': 'Komma', ' ': 'Leerzeichen', "'": 'Apostroph' },
    en: { '': 'none', '.': 'point', ',': 'comma', ' ': 'space', "'": 'apostrophe' },
  },
  headerRow: { de: 'Kopf beginnt in', en: 'Header begins in' },
  noHeader: { de: 'kein Kopf', en: 'no header' },
  line: { de: (line: string) => `Zeile ${line}`, en: (line: string) => `line ${line}` },
  headerRows: { de: 'Kopf hat', en: 'Header has' },
  headerLines: {
    de: (count: number) => (count === 1 ? '1 Zeile' : `${count} Zeilen`),
    en: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  },
  lastRow: { de: 'Letzte Zeile', en: 'Last line' },
  lastRowWrong: {
    de: 'Bitte die Nummer einer Zeile der Datei eingeben.',
    en: 'Please enter the number of a line of the file.',
  },
  fileEnd: { de: 'Dateiende', en: 'end of file' },

  inFile: { de: 'So steht es in der Datei', en: 'What stands in the file' },
  asRead: { de: 'So wird es gelesen', en: 'How it is read' },
  noLines: {
    de: 'Diese Datei besteht nicht aus Zeilen, die sich zeigen lassen.',
    en: 'This file has no lines that could be shown.',
  },
  chooseFirst: {
    de: 'Wählen Sie rechts, welche Tabelle gelesen werden soll.',
    en: 'Choose on the right which table is to be read.',
  },
  parts: {
    de: {
      title: 'Titel',
      header: 'Kopf',
      row: '',
      total: 'Summe',
      note: 'Anmerkung',
      'left-out': 'ausgelassen',
    },
    en: { title: 'title', header: 'header', row: '', total: 'total', note: 'note', 'left-out': 'left out' },
  },
  emptyLine: { de: 'leer', en: 'empty' },
  headerBegins: { de: 'Kopfzeile beginnt hier', en: 'Header begins here' },
  headerEnds: { de: 'Kopfzeile endet hier', en: 'Header ends here' },
  tableEnds: { de: 'Tabelle endet hier', en: 'Table ends here' },
  tooManyHeaderLines: {
    de: 'Ein Kopf hat höchstens 10 Zeilen',
    en: 'A header has 10 lines at most',
  },
  gap: {
    de: (count: string) => (count === '1' ? '1 Zeile nicht gezeigt' : `${count} Zeilen nicht gezeigt`),
    en: (count: string) => (count === '1' ? '1 line not shown' : `${count} lines not shown`),
  },
  signs: {
    de: { tab: 'Tabulator', space: 'geschütztes oder schmales Leerzeichen', nothing: 'unsichtbares Zeichen' },
    en: { tab: 'tab', space: 'no-break or thin space', nothing: 'invisible character' },
  },

  rowOf: {
    de: (line: string) => `Zeile ${line} der Datei`,
    en: (line: string) => `Line ${line} of the file`,
  },
  column: {
    de: (name: string) => `Spalte ${name} einrichten`,
    en: (name: string) => `Set up column ${name}`,
  },
  type: { de: 'Art', en: 'Type' },
  types: {
    de: {
      text: 'Text',
      integer: 'ganze Zahl',
      number: 'Zahl',
      percent: 'Prozent',
      money: 'Geld',
      date: 'Datum',
      datetime: 'Datum und Zeit',
      boolean: 'ja/nein',
    },
    en: {
      text: 'text',
      integer: 'whole number',
      number: 'number',
      percent: 'percent',
      money: 'money',
      date: 'date',
      datetime: 'date and time',
      boolean: 'yes/no',
    },
  },
  unit: { de: 'Einheit', en: 'Unit' },
  unitExample: { de: 'z. B. EUR', en: 'e.g. EUR' },
  days: { de: 'Tage wie 03/04/2024', en: 'Days such as 03/04/2024' },
  dayOrders: {
    de: { 'day-first': 'Tag zuerst', 'month-first': 'Monat zuerst' },
    en: { 'day-first': 'day first', 'month-first': 'month first' },
  },
  leaveOut: { de: 'Spalte auslassen', en: 'Leave column out' },
  leftOut: { de: 'Ausgelassene Spalten:', en: 'Columns left out:' },
  takeBack: {
    de: (name: string) => `Spalte „${name}“ wieder aufnehmen`,
    en: (name: string) => `Take column “${name}” back`,
  },
  missing: { de: 'kein Wert', en: 'no value' },
  moreRows: {
    de: (shown: string) => `Gezeigt werden die ersten ${shown} Zeilen.`,
    en: (shown: string) => `The first ${shown} rows are shown.`,
  },
  noTable: {
    de: 'So ergibt die Datei keine Tabelle.',
    en: 'Read like this, the file makes no table.',
  },

  severalTables: {
    de: 'In dieser Datei sind mehrere Tabellen. Welche soll gelesen werden?',
    en: 'There are several tables in this file. Which one is to be read?',
  },

  proposals: { de: 'Vorschläge', en: 'Proposals' },
  sideBySide: {
    de: {
      year: 'Jahre stehen nebeneinander',
      quarter: 'Quartale stehen nebeneinander',
      month: 'Monate stehen nebeneinander',
      other: 'Gleichartige Spalten stehen nebeneinander',
    },
    en: {
      year: 'Years stand side by side',
      quarter: 'Quarters stand side by side',
      month: 'Months stand side by side',
      other: 'Columns of the same kind stand side by side',
    },
  },
  intoRows: { de: 'Als Zeilen lesen', en: 'Read as rows' },
  areRows: {
    de: (columns: string, names: string, values: string) =>
      `${columns} als Zeilen, in „${names}“ und „${values}“`,
    en: (columns: string, names: string, values: string) =>
      `${columns} as rows, in “${names}” and “${values}”`,
  },
  fromTo: {
    de: (first: string, last: string) => `${first} … ${last}`,
    en: (first: string, last: string) => `${first} … ${last}`,
  },
  someBlank: {
    de: (column: string) => `„${column}“ steht nur in der ersten Zeile jeder Gruppe`,
    en: (column: string) => `“${column}” stands only in the first row of each group`,
  },
  fillDown: { de: 'Nach unten ausfüllen', en: 'Fill down' },
  isFilled: {
    de: (column: string) => `„${column}“ nach unten ausgefüllt`,
    en: (column: string) => `“${column}” filled down`,
  },
  setUpStep: { de: 'Einrichten', en: 'Set up' },
  removeStep: {
    de: (step: string) => `Zurücknehmen: ${step}`,
    en: (step: string) => `Take back: ${step}`,
  },
  namesColumn: { de: 'Name der neuen Spalte', en: 'Name of the new column' },
  moreNamesColumn: { de: 'Name der weiteren Spalte', en: 'Name of the further column' },
  nameMissing: { de: 'Jede neue Spalte braucht einen Namen', en: 'Each new column needs a name' },
  valuesColumn: { de: 'Name der Spalte mit den Werten', en: 'Name of the column of values' },
  columnsToTurn: { de: 'Diese Spalten werden Zeilen', en: 'These columns become rows' },
  twoAtLeast: { de: 'Es sind mindestens zwei Spalten nötig', en: 'At least two columns are needed' },

  noticed: {
    de: (count: string) => (count === '1' ? '1 Auffälligkeit' : `${count} Auffälligkeiten`),
    en: (count: string) => (count === '1' ? '1 thing noticed' : `${count} things noticed`),
  },
  noticedAt: {
    de: (row: string, column: string) => (column ? `Zeile ${row}, „${column}“` : `Zeile ${row}`),
    en: (row: string, column: string) => (column ? `Line ${row}, “${column}”` : `Line ${row}`),
  },
  nothingNoticed: { de: 'Nichts Auffälliges', en: 'Nothing noticed' },
  moreNoticed: { de: (count: string) => `und ${count} weitere`, en: (count: string) => `and ${count} more` },

  take: { de: 'Übernehmen', en: 'Accept' },
  takeAll: { de: 'Alle übernehmen', en: 'Accept all' },
  takeAllTip: {
    de: 'Auch die Dateien, die noch folgen, so, wie sie erkannt werden',
    en: 'The files that follow, too, as they are found to be',
  },
  skip: { de: 'Diese Datei auslassen', en: 'Skip this file' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  cannotTake: {
    de: {
      failed: 'So lässt sich die Datei nicht lesen. Ändern Sie die Angaben oben.',
      empty: 'So ergibt die Datei keine Tabelle. Ändern Sie die Angaben oben.',
      several: 'Wählen Sie die Tabelle, die gelesen werden soll.',
    },
    en: {
      failed: 'The file cannot be read like this. Change what is said above.',
      empty: 'Read like this, the file makes no table. Change what is said above.',
      several: 'Choose the table that is to be read.',
    },
  },
  reading: {
    de: (file: string) => `„${file}“ wird gelesen …`,
    en: (file: string) => `Reading “${file}” …`,
  },
  looking: { de: 'Die nächste Datei wird angesehen …', en: 'Looking at the next file …' },
  goOn: { de: 'Im Hintergrund lesen', en: 'Read in the background' },
} as const;
