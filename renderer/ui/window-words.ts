import { readableTables } from '../../model/table-files';

/** The frame of the window: top bar, messages, status bar, the empty window. */
export const windowWords = {
  untitled: { de: 'Briefing ohne Titel', en: 'Untitled briefing' },
  title: { de: 'Titel des Briefings', en: 'Title of the briefing' },
  settings: { de: 'Briefing einrichten', en: 'Set up briefing' },
  insert: { de: 'Einfügen', en: 'Insert' },
  newSlide: { de: 'Neue Folie', en: 'New slide' },
  chart: { de: 'Diagramm', en: 'Chart' },
  figure: { de: 'Kennzahl', en: 'Figure' },
  text: { de: 'Text', en: 'Text' },
  image: { de: 'Bild', en: 'Picture' },
  table: { de: 'Tabelle', en: 'Table' },
  undo: { de: 'Rückgängig', en: 'Undo' },
  redo: { de: 'Wiederholen', en: 'Redo' },
  nothingToUndo: { de: 'Es gibt nichts rückgängig zu machen', en: 'There is nothing to undo' },
  nothingToRedo: { de: 'Es gibt nichts zu wiederholen', en: 'There is nothing to redo' },
  needsDataset: {
    de: 'Öffnen Sie zuerst eine Datei mit Daten',
    en: 'Open a file with data first',
  },
  needsSlide: { de: 'Legen Sie zuerst eine Folie an', en: 'Make a slide first' },
  deckLanguage: { de: 'Sprache der Folien', en: 'Language of the slides' },
  export: { de: 'Exportieren', en: 'Export' },
  show: { de: 'Vortrag', en: 'Present' },
  showFromStart: { de: 'Von der ersten Folie an', en: 'From the first slide' },
  showFromHere: { de: 'Ab dieser Folie', en: 'From this slide' },
  showMore: { de: 'Vortrag beginnen bei …', en: 'Begin the show at …' },
  close: { de: 'Schließen', en: 'Close' },
  stop: { de: 'Abbrechen', en: 'Stop' },
  saved: { de: (time: string) => `Gespeichert ${time}`, en: (time: string) => `Saved ${time}` },
  savedPlain: { de: 'Gespeichert', en: 'Saved' },
  unsaved: { de: 'Nicht gespeichert', en: 'Not saved' },
  save: { de: 'Speichern', en: 'Save' },
  neverSaved: { de: 'Noch nicht gespeichert', en: 'Not saved yet' },
  slideOf: {
    de: (number: number, count: number) => `Folie ${number} von ${count}`,
    en: (number: number, count: number) => `Slide ${number} of ${count}`,
  },
  noSlides: { de: 'Keine Folien', en: 'No slides' },
  minutes: { de: (count: string) => `${count} Min.`, en: (count: string) => `${count} min` },
  speakingTime: {
    de: 'Geschätzte Sprechzeit nach den Sprechernotizen',
    en: 'Estimated speaking time, from the speaker notes',
  },
  displays: {
    de: (count: number) => `Bildschirme: ${count}`,
    en: (count: number) => `Displays: ${count}`,
  },
  zoom: { de: 'Größe der Folie im Fenster', en: 'Size of the slide in the window' },
  working: {
    de: {
      import: 'Datei wird gelesen',
      open: 'Briefing wird geöffnet',
      save: 'Wird gespeichert',
      export: 'PDF wird erstellt',
    },
    en: {
      import: 'Reading the file',
      open: 'Opening the briefing',
      save: 'Saving',
      export: 'Making the PDF',
    },
  },
  standIn: {
    de: (version: string) => `Entwicklungsumgebung (Electron ${version})`,
    en: (version: string) => `Development runtime (Electron ${version})`,
  },
  messages: { de: 'Meldungen', en: 'Messages' },
  undelivered: {
    de: 'Der letzte Stand konnte nicht an das Programm übergeben werden und ist noch nicht gesichert.',
    en: 'The latest state could not be handed to the program and is not safe yet.',
  },
  tryAgain: { de: 'Erneut versuchen', en: 'Try again' },
  dropHere: {
    de: 'Loslassen, um die Dateien zu öffnen',
    en: 'Let go to open the files',
  },
  dropKinds: {
    de: `Tabellen (${readableTables}) oder ein Briefing`,
    en: `Tables (${readableTables}) or a briefing`,
  },
} as const;
