/** The show and the PDF. */
export const showWords = {
  running: {
    de: (number: number, count: number) => `Vortrag läuft: Folie ${number} von ${count}`,
    en: (number: number, count: number) => `Show in progress: slide ${number} of ${count}`,
  },
  step: {
    de: (step: number, count: number) => `Schritt ${step} von ${count}`,
    en: (step: number, count: number) => `step ${step} of ${count}`,
  },
  black: { de: 'Bild ist schwarz', en: 'screen is black' },
  white: { de: 'Bild ist weiß', en: 'screen is white' },
  previous: { de: 'Zurück', en: 'Back' },
  next: { de: 'Weiter', en: 'Next' },
  end: { de: 'Vortrag beenden', en: 'End show' },
  onThis: {
    de: 'Von der ersten Folie an, auf diesem Bildschirm',
    en: 'From the first slide, on this display',
  },
  noneShown: { de: 'Alle Folien sind ausgeblendet', en: 'All slides are hidden' },
  export: { de: 'Exportieren', en: 'Export' },
  asPdf: { de: 'Als PDF speichern', en: 'Save as PDF' },
  save: { de: 'Als PDF speichern …', en: 'Save as PDF …' },
  language: { de: 'Sprache', en: 'Language' },
  missing: {
    de: (count: number) =>
      count === 1
        ? '1 Text ist in dieser Sprache nicht geschrieben; er erscheint in einer anderen.'
        : `${count} Texte sind in dieser Sprache nicht geschrieben; sie erscheinen in einer anderen.`,
    en: (count: number) =>
      count === 1
        ? '1 text is not written in this language and will appear in another.'
        : `${count} texts are not written in this language and will appear in another.`,
  },
  slides: { de: 'Folien', en: 'Slides' },
  slidesAll: { de: (count: number) => `alle ${count}`, en: (count: number) => `all ${count}` },
  slidesHint: {
    de: 'z. B. 1, 3–5. Ausgeblendete Folien fehlen.',
    en: 'e.g. 1, 3–5. Hidden slides are left out.',
  },
  slidesWrong: {
    de: (count: number) => `Bitte Nummern von 1 bis ${count} eingeben, z. B. 1, 3–5.`,
    en: (count: number) => `Please enter numbers from 1 to ${count}, e.g. 1, 3–5.`,
  },
  notes: { de: 'Sprechernotizen', en: 'Speaker notes' },
  notesKinds: {
    de: { none: 'ohne', pages: 'als Seite nach jeder Folie' },
    en: { none: 'without', pages: 'as a page after each slide' },
  },
  steps: { de: 'Folien in Schritten', en: 'Slides in steps' },
  stepsKinds: {
    de: { last: 'nur das fertige Bild', pages: 'eine Seite je Schritt' },
    en: { last: 'the whole picture only', pages: 'a page for each step' },
  },
  colours: { de: 'Farben', en: 'Colours' },
  colourKinds: {
    de: { paper: 'dunkel auf Weiß', screen: 'wie auf dem Bildschirm' },
    en: { paper: 'dark on white', screen: 'as on the screen' },
  },
  appendix: { de: 'Daten der Diagramme', en: 'Data behind the charts' },
  appendixKinds: {
    de: { none: 'ohne', tables: 'als Tabellen im Anhang' },
    en: { none: 'without', tables: 'as tables in an appendix' },
  },
  noCharts: { de: 'Keine Folie zeigt ein Diagramm', en: 'No slide shows a chart' },
  working: { de: 'Das PDF wird erstellt …', en: 'Making the PDF …' },
  done: {
    de: (file: string, pages: number) =>
      `„${file}“ ist gespeichert: ${pages} ${pages === 1 ? 'Seite' : 'Seiten'}.`,
    en: (file: string, pages: number) => `“${file}” is saved: ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
  },
} as const;
