import type { InterfaceLanguage } from '../../../model/localized';

/** What a person said of how a file is read and the file does not bear out, in words. */
export const choiceSentences = {
  headerElsewhere: (asked: number, found: number, language: InterfaceLanguage) =>
    found === 0
      ? {
          de: `In Zeile ${asked} steht keine Kopfzeile, auch sonst nirgends; die Spalten sind nummeriert.`,
          en: `There is no header in line ${asked}, nor anywhere else; the columns are numbered.`,
        }[language]
      : {
          de: `In Zeile ${asked} steht nichts, was eine Kopfzeile sein kann; gelesen wurde die in Zeile ${found}.`,
          en: `There is nothing in line ${asked} that can be a header; the one in line ${found} was read.`,
        }[language],
  endsBefore: (asked: number, firstRow: number, language: InterfaceLanguage) =>
    ({
      de: `Die Tabelle kann nicht in Zeile ${asked} enden: Ihre Daten beginnen erst in Zeile ${firstRow}. Sie wurde bis zu ihrem Ende gelesen.`,
      en: `The table cannot end in line ${asked}: its rows begin only in line ${firstRow}. It was read to its end.`,
    })[language],
  columnGone: (name: string, language: InterfaceLanguage) =>
    ({
      de: `Für die Spalte „${name}“ ist etwas gewählt, aber es gibt sie in der Datei nicht.`,
      en: `Something is chosen for the column “${name}”, but it is not in the file.`,
    })[language],
  misfits: (count: number, language: InterfaceLanguage) =>
    count === 1
      ? {
          de: 'Ein Wert dieser Spalte passt nicht zum gewählten Typ und gilt als fehlend.',
          en: 'One value of this column does not fit the chosen type and counts as missing.',
        }[language]
      : {
          de: `${count} Werte dieser Spalte passen nicht zum gewählten Typ und gelten als fehlend.`,
          en: `${count} values of this column do not fit the chosen type and count as missing.`,
        }[language],
  moreNotes: (count: number, language: InterfaceLanguage) =>
    ({
      de: `${count} weitere Zeilen stehen unter der Tabelle und wurden nicht als Datenzeilen gelesen.`,
      en: `${count} more lines stand below the table and were not read as rows.`,
    })[language],
} as const;
