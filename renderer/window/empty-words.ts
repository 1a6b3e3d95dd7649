import { quote } from '../../model/quote';

/** The window before there is anything in it. */
export const emptyWords = {
  title: { de: 'Ein Briefing beginnt mit Daten', en: 'A briefing begins with data' },
  hint: {
    de: 'Öffnen Sie eine Tabelle (CSV oder Excel). Das Programm liest sie, schlägt Folien vor und merkt sich, woher jede Zahl stammt.',
    en: 'Open a table (CSV or Excel). The program reads it, suggests slides and remembers where each number comes from.',
  },
  emptySlide: { de: 'Mit leerer Folie beginnen', en: 'Begin with an empty slide' },
  drop: {
    de: 'Oder ziehen Sie Dateien aus dem Ordner in dieses Fenster.',
    en: 'Or drag files from a folder into this window.',
  },
  read: {
    de: (name: string) => `${quote(name, 'de')} ist gelesen`,
    en: (name: string) => `${quote(name, 'en')} has been read`,
  },
  lookAtRows: { de: 'Zeilen ansehen', en: 'Look at the rows' },
} as const;
