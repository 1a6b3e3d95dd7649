import type { Language } from '../localized';
import type { MapData } from './map-data';

interface MissingAreas {
  readonly column: string;
  readonly of: MapData['of'];
  readonly examples: string;
}

/** Says that no entry is an area of the map, and which keys the map knows. */
export function describeMissingAreas({ column, of, examples }: MissingAreas, language: Language): string {
  const sentence = sentences[of][language](column);
  return of === 'opened' && examples ? `${sentence} ${expected[language](examples)}` : sentence;
}

const expected: Readonly<Record<Language, (examples: string) => string>> = {
  de: (examples) => `Erwartet werden Werte wie ${examples}.`,
  en: (examples) => `Values such as ${examples} are expected.`,
  fr: (examples) => `Sont attendues des valeurs telles que ${examples}.`,
};

const sentences: Readonly<Record<MapData['of'], Readonly<Record<Language, (column: string) => string>>>> = {
  districts: {
    de: (column) =>
      `In der Spalte „${column}“ steht kein Stadt- oder Landkreis Baden-Württembergs. Erwartet werden Gemeindeschlüssel (08111), NUTS-3-Codes (DE111) oder Namen („Stuttgart“, „Landkreis Böblingen“).`,
    en: (column) =>
      `The column “${column}” names no district of Baden-Württemberg. District keys (08111), NUTS 3 codes (DE111) or names (“Stuttgart”, “Landkreis Böblingen”) are expected.`,
    fr: (column) =>
      `La colonne «\u00A0${column}\u00A0» ne nomme aucun arrondissement du Bade-Wurtemberg. Sont attendus des clés (08111), des codes NUTS\u00A03 (DE111) ou des noms («\u00A0Stuttgart\u00A0», «\u00A0Landkreis Böblingen\u00A0»).`,
  },
  europe: {
    de: (column) =>
      `In der Spalte „${column}“ steht kein Land Europas. Erwartet werden ISO-Codes (DE, DEU oder 276), Codes von Eurostat (EL, UK) oder Namen („Deutschland“, „Germany“).`,
    en: (column) =>
      `The column “${column}” names no country of Europe. ISO codes (DE, DEU or 276), Eurostat’s codes (EL, UK) or names (“Germany”, “Deutschland”) are expected.`,
    fr: (column) =>
      `La colonne «\u00A0${column}\u00A0» ne nomme aucun pays d’Europe. Sont attendus des codes ISO (DE, DEU ou 276), ceux d’Eurostat (EL, UK) ou des noms («\u00A0Allemagne\u00A0»).`,
  },
  opened: {
    de: (column) => `Kein Eintrag der Spalte „${column}“ kommt in der Karte vor.`,
    en: (column) => `No entry of the column “${column}” is on the map.`,
    fr: (column) => `Aucune entrée de la colonne «\u00A0${column}\u00A0» ne figure sur la carte.`,
  },
};
