import type { InterfaceLanguage } from '../../model/localized';
import type { Command } from '../contract';

type Words = Readonly<Record<InterfaceLanguage, string>>;

/** The menu's commands as a PowerPoint user looks for them; `…` says that a question follows. */
export const commandWords: Readonly<Record<Command, Words>> = {
  new: { de: 'Neues Briefing', en: 'New Briefing' },
  open: { de: 'Öffnen …', en: 'Open…' },
  import: { de: 'Daten einlesen …', en: 'Import Data…' },
  save: { de: 'Speichern', en: 'Save' },
  'save-as': { de: 'Speichern unter …', en: 'Save As…' },
  'export-pdf': { de: 'Als PDF speichern …', en: 'Save as PDF…' },
  'check-sources': { de: 'Daten prüfen', en: 'Check Data Sources' },
  undo: { de: 'Rückgängig', en: 'Undo' },
  redo: { de: 'Wiederholen', en: 'Redo' },
  'new-slide': { de: 'Neue Folie', en: 'New Slide' },
  'duplicate-slide': { de: 'Folie duplizieren', en: 'Duplicate Slide' },
  delete: { de: 'Löschen', en: 'Delete' },
  'show-from-start': { de: 'Vortrag von Anfang an', en: 'Show from Beginning' },
  'show-from-here': { de: 'Vortrag ab dieser Folie', en: 'Show from This Slide' },
};

export const accelerators: Readonly<Partial<Record<Command, string>>> = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  import: 'CmdOrCtrl+I',
  save: 'CmdOrCtrl+S',
  'save-as': 'CmdOrCtrl+Shift+S',
  'export-pdf': 'CmdOrCtrl+P',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  'new-slide': 'CmdOrCtrl+M',
  'duplicate-slide': 'CmdOrCtrl+D',
  'show-from-start': 'F5',
  'show-from-here': 'Shift+F5',
};

export const menuWords = {
  file: { de: 'Datei', en: 'File' },
  edit: { de: 'Bearbeiten', en: 'Edit' },
  slide: { de: 'Folie', en: 'Slide' },
  show: { de: 'Vortrag', en: 'Show' },
  view: { de: 'Ansicht', en: 'View' },
  window: { de: 'Fenster', en: 'Window' },
  help: { de: 'Hilfe', en: 'Help' },
  cut: { de: 'Ausschneiden', en: 'Cut' },
  copy: { de: 'Kopieren', en: 'Copy' },
  paste: { de: 'Einfügen', en: 'Paste' },
  selectAll: { de: 'Alles auswählen', en: 'Select All' },
  larger: { de: 'Größer', en: 'Zoom In' },
  smaller: { de: 'Kleiner', en: 'Zoom Out' },
  actualSize: { de: 'Normale Größe', en: 'Actual Size' },
  fullScreen: { de: 'Vollbild', en: 'Full Screen' },
  minimize: { de: 'Minimieren', en: 'Minimise' },
  close: { de: 'Fenster schließen', en: 'Close Window' },
  quit: { de: 'Beenden', en: 'Quit' },
  about: { de: 'Über Lectern', en: 'About Lectern' },
  log: { de: 'Protokoll zeigen', en: 'Show Log' },
  developerTools: { de: 'Entwicklerwerkzeuge', en: 'Developer Tools' },
} as const satisfies Record<string, Words>;
