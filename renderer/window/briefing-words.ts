/** The briefing as a whole: its title and occasion. */
export const briefingWords = {
  briefing: { de: 'Briefing', en: 'Briefing' },
  title: { de: 'Titel', en: 'Title' },
  occasion: { de: 'Anlass', en: 'Occasion' },
  name: { de: 'Anlass', en: 'Occasion' },
  nameExample: {
    de: 'z. B. Vertretung des Landes bei der EU',
    en: 'e.g. Representation of the Land to the EU',
  },
  place: { de: 'Ort', en: 'Place' },
  date: { de: 'Datum', en: 'Date' },
  dateHint: { de: 'z. B. 14.02.2024', en: 'e.g. 14/02/2024' },
  dateWrong: {
    de: 'Bitte Tag, Monat und Jahr eingeben, z. B. 14.02.2024.',
    en: 'Please enter day, month and year, e.g. 14/02/2024.',
  },
  speaker: { de: 'Es spricht', en: 'Speaker' },
  speakerExample: {
    de: 'z. B. Staatssekretärin Vorname Name',
    en: 'e.g. State Secretary First name Surname',
  },
  classification: { de: 'Einstufung', en: 'Classification' },
  classificationHint: { de: 'Steht in der Mitte der Fußzeile.', en: 'Stands in the middle of the footer.' },
} as const;
