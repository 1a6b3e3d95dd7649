/** The bars of a waterfall. */
export const stepWords = {
  steps: { de: 'Reihenfolge und Summen', en: 'Order and totals' },
  hint: {
    de: 'Angekreuzt ist, was als Summe von null an gezeichnet wird.',
    en: 'What is ticked is a total and drawn from zero.',
  },
  enough: { de: 'Höchstens sechs Summen', en: 'At most six totals' },
  up: {
    de: (name: string) => `„${name}“ nach oben`,
    en: (name: string) => `Move “${name}” up`,
  },
  down: {
    de: (name: string) => `„${name}“ nach unten`,
    en: (name: string) => `Move “${name}” down`,
  },
  isFirst: { de: 'Steht schon am Anfang', en: 'Is the first already' },
  isLast: { de: 'Steht schon am Ende', en: 'Is the last already' },
  bands: {
    de: (place: number) => `${place}. Band bis … % des Ziels`,
    en: (place: number) => `Band ${place} up to … % of the target`,
  },
  symbol: { de: 'Symbol', en: 'Symbol' },
  symbols: {
    de: {
      person: 'Person',
      house: 'Haus',
      euro: 'Euro',
      conversation: 'Gespräch',
      document: 'Dokument',
    },
    en: {
      person: 'Person',
      house: 'House',
      euro: 'Euro',
      conversation: 'Conversation',
      document: 'Document',
    },
  },
  noBand: { de: 'keines', en: 'none' },
} as const;
