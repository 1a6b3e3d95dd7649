/** The tools of a text. */
export const richWords = {
  tools: { de: 'Text gestalten', en: 'Format text' },
  bold: { de: 'Fett', en: 'Bold' },
  italic: { de: 'Kursiv', en: 'Italic' },
  superscript: { de: 'Hochgestellt', en: 'Superscript' },
  subscript: { de: 'Tiefgestellt', en: 'Subscript' },
  list: { de: 'Liste', en: 'List' },
  numberedList: { de: 'Nummerierte Liste', en: 'Numbered list' },
  indent: { de: 'Eine Ebene tiefer', en: 'One level down' },
  outdent: { de: 'Eine Ebene höher', en: 'One level up' },
  link: { de: 'Link', en: 'Link' },
  address: { de: 'Adresse', en: 'Address' },
  addressHint: {
    de: 'Eine Website oder E-Mail-Adresse. Anklicken lässt sie sich im PDF.',
    en: 'A website or an email address. It can be clicked in the PDF.',
  },
  addressWrong: {
    de: 'Das ist keine Adresse: Sie braucht die Form www.muster.de oder name@muster.de.',
    en: 'This is no address: it should look like www.sample.org or name@sample.org.',
  },
  setLink: { de: 'Übernehmen', en: 'Apply' },
  removeLink: { de: 'Link entfernen', en: 'Remove link' },
  figure: { de: 'Kennzahl', en: 'Figure' },
  insertFigure: { de: 'Kennzahl einfügen', en: 'Insert figure' },
  noFigures: {
    de: 'Noch gibt es keine Kennzahlen. „Kennzahl“ oben legt eine an.',
    en: 'There are no figures yet. “Figure” above makes one.',
  },
} as const;
