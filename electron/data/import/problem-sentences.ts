import type { InterfaceLanguage } from '../../../model/localized';
import { type SignReason, saySign } from '../../../model/statistical-signs';

/** What a reader of a file notices, in words. The row and the column stand beside it. */
export const problemSentences = {
  misfit: (type: string, language: InterfaceLanguage) =>
    ({
      de: `Der Wert ist ${typeWords[type]?.de ?? 'nicht lesbar'} und gilt als fehlend.`,
      en: `The value is ${typeWords[type]?.en ?? 'not readable'} and counts as missing.`,
    })[language],
  mark: (mark: string, count: number, reason: SignReason, language: InterfaceLanguage) =>
    ({
      de: `„${mark}“ (${times(count, 'de')}) gilt als fehlender Wert: ${saySign({ sign: mark, reason }, 'de')}.`,
      en: `“${mark}” (${times(count, 'en')}) counts as a missing value: ${saySign({ sign: mark, reason }, 'en')}.`,
    })[language],
  nothing: (mark: string, count: number, language: InterfaceLanguage) =>
    ({
      de: `„${mark}“ (${times(count, 'de')}) wurde als 0 gelesen: In Statistiken heißt es „genau null, nichts vorhanden“.`,
      en: `“${mark}” (${times(count, 'en')}) was read as 0: in statistics it means “exactly zero, nothing there”.`,
    })[language],
  flag: (flag: string, count: number, language: InterfaceLanguage) => {
    const words = (of: InterfaceLanguage) => saySign({ sign: flag, reason: 'flagged' }, of);
    return {
      de: `Die Zahl trägt den Vermerk „${flag}“ (${times(count, 'de')}): ${words('de')}. Sie wurde ohne ihn übernommen.`,
      en: `The number has the flag “${flag}” (${times(count, 'en')}): ${words('en')}. It was taken over without it.`,
    }[language];
  },
  damage: (kind: 'number' | 'code', count: number, language: InterfaceLanguage) =>
    kind === 'number'
      ? {
          de: `Eine Tabellenkalkulation hat lange Zahlen verkürzt (${times(count, 'de')}); die fehlenden Ziffern stehen nicht mehr in der Datei. Die Spalte bleibt Text. Bitte lassen Sie sich die Datei neu geben, mit dieser Spalte als Text.`,
          en: `A spreadsheet has cut long numbers short (${times(count, 'en')}); the missing digits are no longer in the file. The column stays text. Please ask for the file again, with this column as text.`,
        }[language]
      : {
          de: `Der Wert sieht aus wie eine Kennung, aus der eine Tabellenkalkulation einen Tag gemacht hat (${times(count, 'de')}). Bitte prüfen Sie ihn.`,
          en: `The value looks like a code that a spreadsheet turned into a day (${times(count, 'en')}). Please check it.`,
        }[language],
  tableUnit: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Einheit steht neben der Tabelle; sie gilt für alle Zahlen ohne eigene Einheit.',
      en: 'The unit stands beside the table; it holds for all numbers without a unit of their own.',
    })[language],
  heading: (count: number, language: InterfaceLanguage) =>
    ({
      de: `Die Zeile hat nur eine Beschriftung und keine Werte, wie eine Zwischenüberschrift (${times(count, 'de')} am Anfang der Tabelle). Sie zählt als Datenzeile.`,
      en: `The row has a label and no values, like a heading of the rows below it (${times(count, 'en')} at the beginning of the table). It counts as a row.`,
    })[language],
  invisible: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Datei enthält unsichtbare Zeichen, etwa Leerzeichen ohne Breite; sie wurden ausgelassen.',
      en: 'The file holds invisible characters, such as spaces without width; they were left out.',
    })[language],
  repeatedHeader: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Zeile wiederholt die Kopfzeile und wurde nicht als Datenzeile gelesen.',
      en: 'The line repeats the header and was not read as a row.',
    })[language],
  nextTable: (headerRow: number, language: InterfaceLanguage) =>
    ({
      de: `Hier beginnt eine weitere Tabelle; gelesen wurde die erste. Um diese zu lesen, wählen Sie die Zeile ${headerRow} als Kopfzeile.`,
      en: `Another table begins here; the first one was read. To read this one, choose line ${headerRow} as the header.`,
    })[language],
  comment: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Zeile ist ein Kommentar und wurde nicht als Datenzeile gelesen.',
      en: 'The line is a comment and was not read as a row.',
    })[language],
  more: (count: number, language: InterfaceLanguage) =>
    ({
      de: `${count} weitere Werte dieser Spalte sind nicht lesbar und gelten als fehlend.`,
      en: `${count} more values of this column cannot be read and count as missing.`,
    })[language],
  tooFew: (found: number, expected: number, language: InterfaceLanguage) =>
    ({
      de: `Die Zeile hat ${found} statt ${expected} Werte; die übrigen gelten als fehlend.`,
      en: `The row has ${found} instead of ${expected} values; the others count as missing.`,
    })[language],
  tooMany: (found: number, expected: number, language: InterfaceLanguage) =>
    ({
      de: `Die Zeile hat ${found} statt ${expected} Werte; die überzähligen wurden ausgelassen.`,
      en: `The row has ${found} instead of ${expected} values; the surplus was left out.`,
    })[language],
  moreRows: (count: number, language: InterfaceLanguage) =>
    ({
      de: `${count} weitere Zeilen haben zu wenige oder zu viele Werte oder sind keine Datenzeilen.`,
      en: `${count} more rows have too few or too many values or are no rows.`,
    })[language],
  openQuote: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.',
      en: 'A quotation mark is not closed up to the end of the file.',
    })[language],
  footnote: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Zeile steht unter der Tabelle und wurde nicht als Datenzeile gelesen.',
      en: 'The line stands below the table and was not read as a row.',
    })[language],
  total: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Zeile ist offenbar eine Summe. Sie wird angezeigt, aber nicht mitgerechnet.',
      en: 'The row seems to be a total. It is shown, but left out of calculations.',
    })[language],
  moreTotals: (count: number, language: InterfaceLanguage) =>
    ({
      de: `${count} weitere Zeilen sind offenbar Summen. Sie werden angezeigt, aber nicht mitgerechnet.`,
      en: `${count} more rows seem to be totals. They are shown, but left out of calculations.`,
    })[language],
  openMarks: (marks: string, language: InterfaceLanguage) =>
    ({
      de:
        marks === 'german'
          ? 'Der Punkt wurde als Tausenderpunkt, das Komma als Dezimalkomma gelesen; die Datei lässt beides zu.'
          : 'Das Komma wurde als Tausendertrennzeichen, der Punkt als Dezimalpunkt gelesen; die Datei lässt beides zu.',
      en:
        marks === 'german'
          ? 'The point was read as a thousands mark and the comma as a decimal mark; the file allows both.'
          : 'The comma was read as a thousands mark and the point as a decimal mark; the file allows both.',
    })[language],
  openDays: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Tage wurden als Tag/Monat/Jahr gelesen; die Datei lässt auch Monat/Tag/Jahr zu.',
      en: 'The days were read as day/month/year; the file also allows month/day/year.',
    })[language],
  misnamed: (found: string, language: InterfaceLanguage) =>
    ({
      de: `Der Name der Datei passt nicht zum Inhalt; sie wurde als ${found} gelesen.`,
      en: `The file’s name does not fit its content; it was read as ${found}.`,
    })[language],
  list: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Spalte enthält Listen; sie wurden als Text übernommen.',
      en: 'The column holds lists; they were taken over as text.',
    })[language],
  zoned: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Zeitpunkte sind in Weltzeit (UTC) angegeben.',
      en: 'The points in time are given in universal time (UTC).',
    })[language],
  notFinite: (count: number, language: InterfaceLanguage) =>
    ({
      de: `Unendlich oder „keine Zahl“ (${count === 1 ? 'einmal' : `${count}-mal`}) gilt als fehlender Wert.`,
      en: `Infinity or “not a number” (${count === 1 ? 'once' : `${count} times`}) counts as a missing value.`,
    })[language],
  otherTables: (others: string, language: InterfaceLanguage) =>
    ({
      de: `Die Datei enthält weitere Tabellen (${others}); gelesen wurde die mit den meisten Zeilen oder die gewählte.`,
      en: `The file holds more tables (${others}); read was the one with the most rows, or the chosen one.`,
    })[language],
  noRecord: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Der Eintrag ist leer oder lässt sich nicht als Zeile lesen und wurde ausgelassen.',
      en: 'The entry is empty or cannot be read as a row and was left out.',
    })[language],
  moreRecords: (count: number, language: InterfaceLanguage) =>
    ({
      de: `${count} weitere Einträge sind leer oder lassen sich nicht als Zeile lesen und wurden ausgelassen.`,
      en: `${count} more entries are empty or cannot be read as rows and were left out.`,
    })[language],
  headerMark: (mark: string, language: InterfaceLanguage) =>
    ({
      de: `„${mark}“ verweist auf eine Fußnote und wurde vom Namen der Spalte getrennt.`,
      en: `“${mark}” refers to a footnote and was taken off the column’s name.`,
    })[language],
  flagColumn: (column: string, language: InterfaceLanguage) =>
    ({
      de: `Die Spalte enthält Vermerke zu den Zahlen von „${column}“, etwa p für vorläufig, und ist nach ihr benannt.`,
      en: `The column holds flags of the numbers of “${column}”, such as p for provisional, and is named after it.`,
    })[language],
  stepUndone: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Datei hat diese Spalte nicht mehr; der Schritt, der sie braucht, wurde ausgelassen.',
      en: 'The file no longer has this column; the step that needs it was left out.',
    })[language],
  stepColumnGone: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Datei hat diese Spalte nicht mehr; die übrigen wurden zu Zeilen.',
      en: 'The file no longer has this column; the others became rows.',
    })[language],
  stepColumnCame: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Spalte ist neu und von derselben Art; auch sie wurde zu Zeilen.',
      en: 'The column is new and of the same kind; it became rows, too.',
    })[language],
  widened: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Spalten, aus denen Zeilen wurden, sind von verschiedener Art; ihre Werte stehen deshalb als Text hier.',
      en: 'The columns that became rows are of different types; their values therefore stand here as text.',
    })[language],
  mixedUnits: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Spalten, aus denen Zeilen wurden, haben verschiedene Einheiten. Bitte rechnen Sie mit dieser Spalte nicht, ohne danach zu trennen.',
      en: 'The columns that became rows have different units. Please do not calculate with this column without telling them apart.',
    })[language],
  stepTotals: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Zeilen mit diesem Wert sind offenbar Summen. Sie werden angezeigt, aber nicht mitgerechnet.',
      en: 'The rows with this value seem to be totals. They are shown, but left out of calculations.',
    })[language],
  unsplit: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Nicht alle Namen der Spalten haben gleich viele Teile; sie stehen deshalb ungeteilt hier.',
      en: 'Not all names of the columns have the same number of parts; they therefore stand here undivided.',
    })[language],
  noResult: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Zelle enthält eine Formel ohne gespeichertes Ergebnis und gilt als fehlend. Bitte speichern Sie die Datei in Ihrem Tabellenprogramm neu.',
      en: 'The cell holds a formula without a saved result and counts as missing. Please save the file again in your spreadsheet program.',
    })[language],
  moreCells: (count: number, language: InterfaceLanguage) =>
    ({
      de: `${count} weitere Zellen enthalten einen Fehler oder kein Ergebnis und gelten als fehlend.`,
      en: `${count} more cells hold an error or no result and count as missing.`,
    })[language],
  hiddenSheet: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Das Tabellenblatt ist ausgeblendet; es wurde gelesen, weil es gewählt wurde.',
      en: 'The sheet is hidden; it was read because it was chosen.',
    })[language],
  stray: (address: string, count: number, language: InterfaceLanguage) =>
    ({
      de: `Weit rechts neben der Tabelle ${count === 1 ? `steht ein Wert in Zelle ${address}; er` : `stehen ${count} Werte, der erste in Zelle ${address}; sie`} wurde${count === 1 ? '' : 'n'} ausgelassen.`,
      en: `Far to the right of the table ${count === 1 ? `is a value in cell ${address}; it was` : `are ${count} values, the first in cell ${address}; they were`} left out.`,
    })[language],
  hiddenColumn: (_: number, language: InterfaceLanguage) =>
    ({
      de: 'Die Spalte ist ausgeblendet; sie wurde mitgelesen.',
      en: 'The column is hidden; it was read all the same.',
    })[language],
  hiddenRows: (rows: string, count: number, language: InterfaceLanguage) =>
    ({
      de:
        count === 1
          ? `Zeile ${rows} ist ausgeblendet; sie wurde mitgelesen.`
          : `${count} Zeilen sind ausgeblendet (${rows}); sie wurden mitgelesen.`,
      en:
        count === 1
          ? `Row ${rows} is hidden; it was read all the same.`
          : `${count} rows are hidden (${rows}); they were read all the same.`,
    })[language],
  mergedLabels: (count: number, language: InterfaceLanguage) =>
    ({
      de: `Über mehrere Zeilen verbundene Zellen (${times(count, 'de')}): Ihr Inhalt gilt für jede dieser Zeilen.`,
      en: `Cells merged over several rows (${times(count, 'en')}): their content holds for each of these rows.`,
    })[language],
  mergedNumber: (from: number, to: number, language: InterfaceLanguage) =>
    ({
      de: `Die Zahl steht in einer Zelle, die über die Zeilen ${from} bis ${to} verbunden ist. Sie zählt nur in der ersten davon, damit sie nicht mehrfach in Summen eingeht.`,
      en: `The number stands in a cell that is merged over rows ${from} to ${to}. It counts in the first of them only, so that no sum holds it twice.`,
    })[language],
  cellError: (error: string, language: InterfaceLanguage) =>
    ({
      de: `Die Zelle enthält den Fehlerwert ${error} und gilt als fehlend.`,
      en: `The cell holds the error ${error} and counts as missing.`,
    })[language],
} as const;

function times(count: number, language: InterfaceLanguage): string {
  if (count === 1) return language === 'de' ? 'einmal' : 'once';
  return language === 'de' ? `${count}-mal` : `${count} times`;
}

const typeWords: Readonly<Record<string, Readonly<Record<InterfaceLanguage, string>>>> = {
  integer: { de: 'keine Zahl', en: 'no number' },
  number: { de: 'keine Zahl', en: 'no number' },
  percent: { de: 'kein Prozentwert', en: 'no percentage' },
  money: { de: 'kein Geldbetrag', en: 'no amount of money' },
  date: { de: 'kein Datum', en: 'no date' },
  datetime: { de: 'kein Zeitpunkt', en: 'no point in time' },
  boolean: { de: 'weder Ja noch Nein', en: 'neither yes nor no' },
};
