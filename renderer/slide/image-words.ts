/** Pictures on a slide. */
export const imageWords = {
  choose: { de: 'Anderes Bild …', en: 'Another picture …' },
  alternative: { de: 'Beschreibung für Screenreader', en: 'Description for screen readers' },
  alternativeHint: {
    de: 'Was auf dem Bild zu sehen ist. Leer lassen, wenn es nur schmückt.',
    en: 'What the picture shows. Leave empty if it only decorates.',
  },
  credit: { de: 'Bildnachweis', en: 'Credit' },
  creditExample: { de: 'z. B. Foto: Vorname Name', en: 'e.g. Photo: First name Surname' },
  pixels: {
    de: (w: number, h: number) => `${w} × ${h} Pixel`,
    en: (w: number, h: number) => `${w} × ${h} pixels`,
  },
  coarse: {
    de: 'Für die Leinwand ist das Bild recht klein und kann unscharf wirken.',
    en: 'The picture is rather small for a screen and may look blurred.',
  },
} as const;
