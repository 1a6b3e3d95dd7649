/** The languages of a deck, and what to say of texts that lack one. */
export const languageWords = {
  names: {
    de: { de: 'Deutsch', en: 'Englisch', fr: 'Französisch' },
    en: { de: 'German', en: 'English', fr: 'French' },
  },
  missing: {
    de: (wanted: string, shown: string) => `Auf ${wanted} noch nicht geschrieben; gezeigt wird ${shown}.`,
    en: (wanted: string, shown: string) => `Not yet written in ${wanted}; the ${shown} text is shown.`,
  },
  missingShort: {
    de: { de: 'noch nicht auf Deutsch', en: 'noch nicht auf Englisch', fr: 'noch nicht auf Französisch' },
    en: { de: 'not yet in German', en: 'not yet in English', fr: 'not yet in French' },
  },
  untranslated: {
    de: (count: number) => (count === 1 ? '1 Text fehlt' : `${count} Texte fehlen`),
    en: (count: number) => (count === 1 ? '1 text missing' : `${count} texts missing`),
  },
  add: { de: 'noch nicht im Briefing', en: 'not in the briefing yet' },
} as const;

/** Each language by its own name. */
export const ownNames = { de: 'Deutsch', en: 'English', fr: 'Français' } as const;
