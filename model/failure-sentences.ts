import type { InterfaceLanguage } from './localized';

/** What people read when something could not be done. `{name}` is filled from the failure's detail. */
export const sentences = {
  'file-missing': {
    de: 'Die Datei „{file}“ wurde nicht gefunden. Bitte prüfen Sie Namen und Ordner.',
    en: 'The file “{file}” was not found. Please check its name and folder.',
  },
  'import-ended': {
    de: 'Der Import dieser Datei ist schon beendet. Bitte wählen Sie die Datei noch einmal.',
    en: 'The import of this file has already ended. Please choose the file once more.',
  },
  'file-is-folder': {
    de: '„{file}“ ist ein Ordner. Bitte wählen Sie eine Datei ({expected}).',
    en: '“{file}” is a folder. Please choose a file ({expected}).',
  },
  'file-unreadable': {
    de: 'Die Datei „{file}“ darf nicht gelesen werden. Bitte prüfen Sie die Berechtigungen und ob ein anderes Programm sie sperrt.',
    en: 'The file “{file}” may not be read. Please check its permissions, and whether another program has locked it.',
  },
  'file-unreachable': {
    de: 'Die Datei „{file}“ ist nicht mehr erreichbar. Bitte prüfen Sie, ob das Laufwerk oder der Stick noch verbunden ist, oder kopieren Sie die Datei auf diesen Rechner.',
    en: 'The file “{file}” can no longer be reached. Please check whether its drive is still connected, or copy the file to this computer.',
  },
  'file-changed': {
    de: 'Die Datei „{file}“ wurde geändert, während sie gelesen wurde. Bitte warten Sie, bis sie fertig gespeichert ist, und öffnen Sie sie noch einmal.',
    en: 'The file “{file}” was changed while it was being read. Please wait until it is saved, and open it again.',
  },
  'file-empty': {
    de: 'Die Datei „{file}“ ist leer. Erwartet wurde {expected}.',
    en: 'The file “{file}” is empty; expected was {expected}.',
  },
  'file-not-as-named': {
    de: 'Die Datei „{file}“ ist nicht, was ihr Name sagt: Erwartet wurde {expected}, gefunden wurde {found}.',
    en: 'The file “{file}” is not what its name says: expected was {expected}, found was {found}.',
  },
  'file-damaged': {
    de: 'Die Datei „{file}“ ist beschädigt oder unvollständig. Erwartet wurde {expected}. Bitte besorgen Sie sie noch einmal.',
    en: 'The file “{file}” is damaged or incomplete; expected was {expected}. Please get it once more.',
  },
  'file-kind-unknown': {
    de: 'Die Datei „{file}“ kann Lectern nicht lesen. Lesbar sind {expected}.',
    en: 'Lectern cannot read the file “{file}”. It reads {expected}.',
  },
  'file-too-large': {
    de: 'Die Datei „{file}“ ist zu groß ({found}). Lectern liest bis zu {expected}.',
    en: 'The file “{file}” is too large ({found}). Lectern reads up to {expected}.',
  },
  'file-encrypted': {
    de: 'Die Datei „{file}“ ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und öffnen Sie sie noch einmal.',
    en: 'The file “{file}” is protected by a password. Please save it without a password and open it again.',
  },
  'tables-several': {
    de: 'In „{file}“ sind mehrere Tabellen: {tables}. Bitte wählen Sie eine davon, auf der Befehlszeile mit --entry.',
    en: 'There are several tables in “{file}”: {tables}. Please choose one of them, on the command line with --entry.',
  },
  'entry-missing': {
    de: 'Die Tabelle „{entry}“ gibt es in „{file}“ nicht. Darin sind: {tables}.',
    en: 'There is no table “{entry}” in “{file}”. It holds: {tables}.',
  },
  'table-empty': {
    de: 'In „{file}“ wurde keine Tabelle gefunden. Erwartet werden eine Kopfzeile und mindestens eine Zeile darunter.',
    en: 'No table was found in “{file}”; expected are a header line and at least one row below it.',
  },
  'sheet-missing': {
    de: 'Das Tabellenblatt „{sheet}“ gibt es in „{file}“ nicht. Vorhanden sind: {sheets}.',
    en: 'There is no sheet “{sheet}” in “{file}”. It has: {sheets}.',
  },
  'write-failed': {
    de: 'Die Datei „{file}“ konnte nicht geschrieben werden. Bitte prüfen Sie Ordner, Berechtigung und freien Speicherplatz. Eine bisherige Fassung ist unverändert.',
    en: 'The file “{file}” could not be written. Please check folder, permission and free space. What was there before is unchanged.',
  },
  'briefing-newer': {
    de: '„{file}“ wurde mit einer neueren Version von Lectern gespeichert (Format {found}; dieses Programm liest bis Format {expected}). Bitte aktualisieren Sie Lectern.',
    en: '“{file}” was saved by a newer version of Lectern (format {found}; this program reads up to format {expected}). Please update Lectern.',
  },
  'briefing-invalid': {
    de: '„{file}“ ist kein gültiges Briefing: „{place}“ ist nicht, was dort stehen muss ({reason}). Es wurde nicht geöffnet.',
    en: '“{file}” is not a valid briefing: “{place}” is not what must stand there ({reason}). It was not opened.',
  },
  'briefing-unsafe': {
    de: '„{file}“ wurde nicht geöffnet: Der Eintrag „{entry}“ führt aus dem Briefing hinaus.',
    en: '“{file}” was not opened: its entry “{entry}” leads out of the briefing.',
  },
  'dataset-missing': {
    de: 'Den Datensatz „{dataset}“ gibt es nicht. Vorhanden sind: {datasets}.',
    en: 'There is no dataset “{dataset}”. There are: {datasets}.',
  },
  'column-missing': {
    de: 'Die Spalte „{column}“ gibt es nicht. Vorhanden sind: {columns}.',
    en: 'There is no column “{column}”. There are: {columns}.',
  },
  'measure-needs-number': {
    de: '„{measure}“ braucht eine Zahlenspalte; „{column}“ ist vom Typ {type}. Zum Zählen eignen sich count() oder distinct({column}).',
    en: '“{measure}” needs a column of numbers; “{column}” is of type {type}. To count, use count() or distinct({column}).',
  },
  'group-needs-date': {
    de: '„{group}“ braucht eine Datumsspalte; „{column}“ ist vom Typ {type}.',
    en: '“{group}” needs a column of dates; “{column}” is of type {type}.',
  },
  'condition-value-wrong': {
    de: 'Der Wert „{value}“ passt nicht zur Spalte „{column}“ vom Typ {type}.',
    en: 'The value “{value}” does not fit the column “{column}” of type {type}.',
  },
  'condition-needs-text': {
    de: '„{condition}“ sucht in Texten; „{column}“ ist vom Typ {type}. Vergleichen Sie stattdessen mit =, <, > oder in.',
    en: '“{condition}” searches in texts; “{column}” is of type {type}. Compare with =, <, > or in instead.',
  },
  'top-measure-wrong': {
    de: 'Die größten lassen sich nicht nach „{measure}“ bestimmen: Das hängt von der Periode ab. Nennen Sie eine andere Kennzahl, etwa „5 by sum(…)“, und fragen Sie diese mit ab.',
    en: 'The largest cannot be found by “{measure}”, which differs from period to period. Name another measure, such as “5 by sum(…)”, and ask for that one too.',
  },
  'fill-needs-period': {
    de: 'Zum Auffüllen fehlender Perioden fehlt deren Abstand. Gruppieren Sie nach year(…), quarter(…) oder month(…) einer Datumsspalte oder nach einer Spalte mit Jahren.',
    en: 'To fill in missing periods, their distance must be known. Group by year(…), quarter(…) or month(…) of a column of dates, or by a column of years.',
  },
  'top-needs-group': {
    de: 'Für die größten {count} fehlt, wovon: Bitte geben Sie eine Gruppierung an.',
    en: 'The largest {count} of what? Please name a column to group by.',
  },
  'measure-needs-period': {
    de: '„{measure}“ braucht eine Gruppierung nach der Zeit. Gruppieren Sie nach year(…), quarter(…) oder month(…) einer Datumsspalte oder nach einer Spalte mit Jahren.',
    en: '“{measure}” needs a group that says when. Group by year(…), quarter(…) or month(…) of a column of dates, or by a column of years.',
  },
  'measure-not-additive': {
    de: '„{measure}“ geht nur mit sum(…), und außer beim Verhältnis mit count(): Mittelwerte und Extremwerte lassen sich nicht zusammenzählen.',
    en: '“{measure}” works only with sum(…) and, unless it is a ratio, count(): means and extremes cannot be added up.',
  },
  'measure-counts-twice': {
    de: '„{measure}“ würde Zeilen des verknüpften Datensatzes mehrfach zählen. Gruppieren Sie nur nach dem Schlüssel oder nach Spalten des verknüpften Datensatzes.',
    en: '“{measure}” would count rows of the joined dataset several times. Group by the key alone, or by columns of the joined dataset.',
  },
  'join-key-types': {
    de: '„{left}“ ({leftType}) und „{right}“ ({rightType}) können nie gleich sein. Nehmen Sie Spalten gleicher Art; aus einem Datum machen year(…), quarter(…) oder month(…) eine Periode.',
    en: '“{left}” ({leftType}) and “{right}” ({rightType}) can never be equal. Use columns of the same kind; year(…), quarter(…) or month(…) make a period of a date.',
  },
  'join-multiplies': {
    de: '{key} steht in „{dataset}“ mehrfach, etwa „{example}“ {count}-mal; jede passende Zeile würde so oft gezählt. Nehmen Sie einen weiteren Schlüssel hinzu (etwa das Jahr), oder filtern Sie „{dataset}“ auf eine Zeile je Schlüssel.',
    en: '{key} is not unique in “{dataset}”: “{example}”, for one, is there {count} times, and each row that matches would count as often. Add another key (the year, perhaps), or filter “{dataset}” to one row for each key.',
  },
  'source-gone': {
    de: 'Die Datei „{file}“ wurde nicht gefunden. Ihr Briefing braucht sie nicht: Die Zeilen stehen darin.',
    en: 'The file “{file}” was not found. Your briefing does not need it: the rows are in it.',
  },
  'source-unchanged': {
    de: 'Die Datei „{file}“ hat sich nicht geändert.',
    en: 'The file “{file}” has not changed.',
  },
  'refresh-outdated': {
    de: 'Die Datei „{file}“ oder ihr Datensatz hat sich seit dem Vergleich geändert. Bitte vergleichen Sie noch einmal.',
    en: 'The file “{file}” or its dataset has changed since they were compared. Please compare them again.',
  },
  'refresh-breaks': {
    de: 'Die neuen Daten aus „{file}“ passen nicht zum Briefing: {reason} Es bleibt beim bisherigen Stand.',
    en: 'The new data from “{file}” does not fit the briefing: {reason} The data stays as it was.',
  },
  'query-text-wrong': {
    de: '„{text}“ ist nicht zu verstehen. Erwartet wird {expected}.',
    en: '“{text}” cannot be understood; expected is {expected}.',
  },
  'query-failed': {
    de: 'Die Abfrage an „{dataset}“ konnte nicht beantwortet werden. Einzelheiten stehen im Protokoll.',
    en: 'The query on “{dataset}” could not be answered. The details are in the log.',
  },
  'call-wrong': {
    de: 'Der Aufruf stimmt nicht: {reason}. „lectern --help“ zeigt, was möglich ist.',
    en: 'The call is wrong: {reason}. “lectern --help” shows what is possible.',
  },
  'slide-missing': {
    de: 'Folie {slide} gibt es nicht; das Briefing hat {count}.',
    en: 'There is no slide {slide}; the briefing has {count}.',
  },
  'language-missing': {
    de: 'Das Briefing hat keine Fassung in der Sprache „{language}“. Vorhanden sind: {languages}.',
    en: 'The briefing has no version in the language “{language}”. It has: {languages}.',
  },
  'image-unreadable': {
    de: '„{file}“ ist kein Bild, das Lectern zeigen kann. Möglich sind {expected}.',
    en: '“{file}” is not a picture that Lectern can show. It shows {expected}.',
  },
  'brand-invalid': {
    de: 'Die Marke „{file}“ kann nicht übernommen werden. Bei {place}: {reason}.',
    en: 'The brand “{file}” cannot be used. At {place}: {reason}.',
  },
  'brand-font-unreadable': {
    de: '„{file}“ ist keine Schrift, die Lectern verwenden kann. Möglich sind {expected}.',
    en: '“{file}” is not a font that Lectern can use. It uses {expected}.',
  },
  'brand-logo-unreadable': {
    de: 'Das Logo „{file}“ kann nicht gezeigt werden: {reason}. Möglich sind PNG und SVG ohne Skripte und Verweise.',
    en: 'The logo “{file}” cannot be shown: {reason}. PNG will do, and SVG without scripts and references.',
  },
  'geometry-unreadable': {
    de: '„{file}“ ist keine Karte, die Lectern lesen kann: {reason}. Erwartet wird eine GeoJSON- oder TopoJSON-Datei mit Flächen.',
    en: '“{file}” is not a map that Lectern can read: {reason}. A GeoJSON or TopoJSON file with areas is expected.',
  },
  'display-missing': {
    de: 'Zum Zeichnen braucht Lectern einen Bildschirm, hier gibt es keinen (DISPLAY ist nicht gesetzt). Ein unsichtbarer genügt: „xvfb-run lectern …“.',
    en: 'Lectern needs a display to draw on, and there is none here (DISPLAY is not set). An invisible one will do: “xvfb-run lectern …”.',
  },
  'page-count-wrong': {
    de: 'Das PDF hätte {expected} Seiten haben müssen, hat aber {found}. Es wurde nicht gespeichert.',
    en: 'The PDF should have had {expected} pages but has {found}. It was not saved.',
  },
  'draw-failed': {
    de: 'Die Folien konnten nicht gezeichnet werden. Bitte versuchen Sie es noch einmal; Einzelheiten stehen im Protokoll.',
    en: 'The slides could not be drawn. Please try again; the details are in the log.',
  },
  'data-process-ended': {
    de: 'Die Datenverarbeitung wurde unerwartet beendet und neu gestartet. Ihr Briefing ist unverändert; bitte wiederholen Sie den letzten Schritt.',
    en: 'The data process ended unexpectedly and was started again. Your briefing is unchanged; please repeat the last step.',
  },
  'out-of-memory': {
    de: '„{file}“ braucht mehr Arbeitsspeicher, als zur Verfügung steht.',
    en: '“{file}” needs more memory than there is.',
  },
  cancelled: { de: 'Abgebrochen.', en: 'Stopped.' },
  'not-allowed': { de: 'Das ist an dieser Stelle nicht erlaubt.', en: 'That is not allowed here.' },
  internal: {
    de: 'Im Programm ist ein Fehler aufgetreten. Ihre Arbeit ist unverändert; Einzelheiten stehen im Protokoll.',
    en: 'Something went wrong in the program. Your work is unchanged; the details are in the log.',
  },
} as const satisfies Record<string, Record<InterfaceLanguage, string>>;
