/** How all slides look: theme, form, footer, transition. */
export const designWords = {
  design: { de: 'Gestaltung', en: 'Design' },
  theme: { de: 'Farben und Linien', en: 'Colours and lines' },
  themes: {
    de: { plain: 'Schlicht', contrast: 'Starker Kontrast', dark: 'Dunkel' },
    en: { plain: 'Plain', contrast: 'High contrast', dark: 'Dark' },
  },
  themeHints: {
    de: {
      plain: 'Für die meisten Räume.',
      contrast: 'Für schwache Beamer, helle Räume und Augen, die es brauchen.',
      dark: 'Für dunkle Räume und blendende Bildschirme. Papier bleibt weiß.',
      brand: 'Die Farben der Marke.',
    },
    en: {
      plain: 'For most rooms.',
      contrast: 'For weak projectors, bright rooms and eyes that need it.',
      dark: 'For dark rooms and dazzling screens. Paper stays white.',
      brand: 'The colours of the brand.',
    },
  },
  form: { de: 'Format', en: 'Format' },
  forms: {
    de: { '16:9': '16:9', '4:3': '4:3', A4: 'A4 quer' },
    en: { '16:9': '16:9', '4:3': '4:3', A4: 'A4 landscape' },
  },
  formHints: {
    de: {
      '16:9': 'Für die meisten Bildschirme und Beamer.',
      '4:3': 'Für ältere Beamer.',
      A4: 'Für Papier: Das PDF füllt das Blatt.',
    },
    en: {
      '16:9': 'For most screens and projectors.',
      '4:3': 'For older projectors.',
      A4: 'For paper: the PDF fills the sheet.',
    },
  },
  footer: { de: 'Fußzeile', en: 'Footer' },
  footerHint: {
    de: 'Titel, Abschnitt und Abschluss zeigen nur die Einstufung.',
    en: 'Title, section and closing slides show the classification alone.',
  },
  footerParts: {
    de: {
      occasion: 'Anlass',
      date: 'Datum',
      classification: 'Einstufung',
      page: 'Seitenzahl',
      line: 'Linie darüber',
    },
    en: {
      occasion: 'Occasion',
      date: 'Date',
      classification: 'Classification',
      page: 'Page number',
      line: 'Line above',
    },
  },
  transition: { de: 'Übergang', en: 'Transition' },
  transitions: {
    de: { none: 'ohne', fade: 'Überblenden', slide: 'Schieben' },
    en: { none: 'none', fade: 'Fade', slide: 'Slide' },
  },
  transitionHint: {
    de: 'Zeigen zwei Folien hintereinander dasselbe Diagramm, wachsen seine Balken zu den neuen Werten.',
    en: 'Where two slides in a row show the same chart, its bars grow to the new values.',
  },
  ownTransition: { de: 'Übergang zu dieser Folie', en: 'Transition to this slide' },
  asBriefing: {
    de: (transition: string) => `wie im Briefing (${transition})`,
    en: (transition: string) => `as in the briefing (${transition})`,
  },
} as const;
