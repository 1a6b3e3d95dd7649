/** What was noticed when a file was read, and where. */
export const problemWords = {
  line: {
    de: (row: string, column: string) => (column ? `Zeile ${row}, „${column}“` : `Zeile ${row}`),
    en: (row: string, column: string) => (column ? `Line ${row}, “${column}”` : `Line ${row}`),
  },
  column: { de: (column: string) => `Spalte „${column}“`, en: (column: string) => `Column “${column}”` },
  showCell: { de: 'In der Tabelle zeigen', en: 'Show in the table' },
  showColumn: { de: 'Spalte in der Tabelle zeigen', en: 'Show the column in the table' },
  outside: {
    de: 'Die Zeile gehört nicht zur Tabelle: Dort gibt es nichts zu zeigen.',
    en: 'The line is no part of the table: there is nothing to show there.',
  },
  showRest: {
    de: (count: string) => (count === '1' ? '1 weitere Stelle zeigen' : `${count} weitere Stellen zeigen`),
    en: (count: string) => (count === '1' ? 'Show 1 more place' : `Show ${count} more places`),
  },
} as const;
