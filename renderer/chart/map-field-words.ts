/** Maps: which map, how its areas are found, how values are divided. */
export const mapFieldWords = {
  map: { de: 'Karte', en: 'Map' },
  europe: { de: 'Europa', en: 'Europe' },
  open: { de: 'Kartendatei öffnen …', en: 'Open a map file …' },
  openHint: {
    de: 'GeoJSON oder TopoJSON. Die Karte bleibt im Briefing.',
    en: 'GeoJSON or TopoJSON. The map stays in the briefing.',
  },
  degrees: {
    de: (areas: string) => `${areas} Gebiete, Koordinaten in Grad`,
    en: (areas: string) => `${areas} areas, coordinates in degrees`,
  },
  plane: {
    de: (areas: string) => `${areas} Gebiete, Koordinaten in Metern`,
    en: (areas: string) => `${areas} areas, coordinates in metres`,
  },
  key: { de: 'Gebiete finden über', en: 'Find areas by' },
  keyExample: {
    de: (name: string, values: string) => `${name} (${values} …)`,
    en: (name: string, values: string) => `${name} (${values} …)`,
  },
  classes: { de: 'Klassen', en: 'Classes' },
  automatic: { de: 'automatisch', en: 'automatic' },
  steps: { de: 'Einteilung', en: 'Division' },
  stepNames: {
    de: { quantile: 'gleich viele Gebiete je Klasse', equal: 'gleich breite, runde Schritte' },
    en: { quantile: 'as many areas in each class', equal: 'equal, round steps' },
  },
  allFound: {
    de: (count: string) => `Alle ${count} Einträge haben ihr Gebiet.`,
    en: (count: string) => `All ${count} entries have their area.`,
  },
  found: {
    de: (found: string, count: string) => `${found} von ${count} Einträgen haben ein Gebiet.`,
    en: (found: string, count: string) => `${found} of ${count} entries have an area.`,
  },
  unknown: {
    de: (names: string) => `Nicht auf der Karte: ${names}.`,
    en: (names: string) => `Not on the map: ${names}.`,
  },
  ambiguous: {
    de: (names: string) =>
      `Mehrdeutig und deshalb nicht gezeichnet: ${names}. Eindeutig sind Schlüssel oder ein Zusatz wie „Landkreis“.`,
    en: (names: string) =>
      `Ambiguous and therefore not drawn: ${names}. Keys are clear, and so is an addition such as “Landkreis”.`,
  },
  without: {
    de: (names: string) => `Ohne Eintrag in den Daten: ${names}.`,
    en: (names: string) => `Without an entry in the data: ${names}.`,
  },
  more: {
    de: (names: string, count: string) => `${names} und ${count} weitere`,
    en: (names: string, count: string) => `${names} and ${count} more`,
  },
} as const;
