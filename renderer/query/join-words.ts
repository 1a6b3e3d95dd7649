/** A second dataset beside the first. */
export const joinWords = {
  join: { de: 'Zweiten Datensatz verknüpfen', en: 'Join a second dataset' },
  needsSecond: {
    de: 'Dafür braucht das Briefing einen zweiten Datensatz, etwa mit der Bevölkerung.',
    en: 'The briefing needs a second dataset for it, such as one of the population.',
  },
  joined: { de: 'Verknüpft mit', en: 'Joined with' },
  remove: { de: 'Verknüpfung lösen', en: 'Take the join away' },
  inUse: {
    de: (column: string) => `„${column}“ wird noch gebraucht.`,
    en: (column: string) => `“${column}” is still used.`,
  },
  keyHere: { de: 'Schlüssel hier', en: 'Key here' },
  keyThere: { de: 'ist gleich dort', en: 'equals there' },
  addKey: { de: 'Weiterer Schlüssel', en: 'Another key' },
  removeKey: { de: 'Schlüssel entfernen', en: 'Remove key' },
  periods: {
    de: { year: 'Jahr', quarter: 'Quartal', month: 'Monat' },
    en: { year: 'year', quarter: 'quarter', month: 'month' },
  },
  differs: {
    de: (column: string) => `passt nicht zu „${column}“`,
    en: (column: string) => `does not go with “${column}”`,
  },
  matched: { de: 'Nur Zeilen mit Partner zählen', en: 'Count only rows with a partner' },
  loose: {
    de: 'Führende Nullen, Groß- und Kleinschreibung überlesen',
    en: 'Overlook leading zeros and capitals',
  },
  asking: { de: 'Partner werden gesucht …', en: 'Looking for partners …' },
  complete: {
    de: (keys: string) => `Alle ${keys} Schlüssel haben einen Partner.`,
    en: (keys: string) => `All ${keys} keys have a partner.`,
  },
} as const;
