/** Where the numbers of a dataset come from. */
export const provenanceWords = {
  provenance: { de: 'Herkunft', en: 'Where it comes from' },
  provenanceHint: {
    de: 'Daraus entsteht die Quellenzeile auf jeder Folie, die diese Daten zeigt.',
    en: 'The source line of every slide that shows this data is made from it.',
  },
  source: { de: 'Quelle', en: 'Source' },
  sourceExample: { de: 'z. B. Statistisches Landesamt', en: 'e.g. Statistical Office' },
  asOf: { de: 'Stand', en: 'As of' },
  asOfHint: { de: 'z. B. 31.12.2023, 12/2023 oder 2023', en: 'e.g. 31/12/2023, 12/2023 or 2023' },
  asOfWrong: {
    de: 'Bitte ein Datum, einen Monat oder ein Jahr eingeben, z. B. 31.12.2023, 12/2023 oder 2023.',
    en: 'Please enter a date, a month or a year, e.g. 31/12/2023, 12/2023 or 2023.',
  },
  licence: { de: 'Lizenz', en: 'Licence' },
  licenceExample: { de: 'z. B. CC BY 4.0', en: 'e.g. CC BY 4.0' },
  link: { de: 'Fundstelle (Link)', en: 'Link' },
  madeUp: { de: 'Musterdaten, frei erfunden', en: 'Sample data, made up' },
  madeUpHint: {
    de: 'Steht dann auf jeder Folie, die diese Daten zeigt.',
    en: 'Every slide that shows this data then says so.',
  },
  contact: { de: 'Ansprechperson', en: 'Contact' },
  contactExample: { de: 'Name, E-Mail oder Telefon', en: 'Name, e-mail or telephone' },
  contactHint: {
    de: 'Wen Sie fragen, wenn jemand nachfragt. Steht nicht auf den Folien.',
    en: 'Whom you ask when somebody asks. It is not on the slides.',
  },
  proposed: {
    de: (facts: string) => `Aus der Datei übernommen: ${facts}. Bitte prüfen Sie das.`,
    en: (facts: string) => `Taken from the file: ${facts}. Please check it.`,
  },
  facts: {
    de: { source: 'Quelle', asOf: 'Stand', licence: 'Lizenz', link: 'Fundstelle' },
    en: { source: 'source', asOf: 'as-of date', licence: 'licence', link: 'link' },
  },
  and: { de: 'und', en: 'and' },
  confirm: { de: 'Stimmt so', en: 'That is right' },
  noSource: {
    de: (dataset: string) =>
      `„${dataset}“ hat noch keine Quelle: Auf der Folie steht nicht, woher die Zahlen kommen.`,
    en: (dataset: string) =>
      `“${dataset}” has no source yet: the slide does not say where the numbers come from.`,
  },
  nameSource: { de: 'Quelle angeben', en: 'Name the source' },
  sourceHere: {
    de: 'Ohne Quelle steht auf den Folien nicht, woher die Zahlen kommen.',
    en: 'Without a source, the slides do not say where the numbers come from.',
  },
} as const;
