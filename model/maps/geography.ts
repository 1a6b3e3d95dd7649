import type { Language } from '../localized';

/** The areas that a map draws, and how the keys in a dataset are found among them. */
export interface Geography {
  /** How many areas there are. */
  readonly count: number;
  /** What an area is called in full: "Heilbronn (Landkreis)", "Tschechien". */
  readonly nameOf: (area: number, language: Language) => string;
  /** The area that a cell of the dataset names; a name that several areas have is never guessed. */
  readonly find: (key: string) => FoundArea;
}

export type FoundArea =
  | { readonly kind: 'found'; readonly area: number }
  /** Several areas have this name. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' };

export const unknownArea: FoundArea = { kind: 'unknown' };

/** The one of the areas that fit, if it is one. */
export function onlyArea(areas: readonly number[]): FoundArea {
  const [area] = areas;
  if (area === undefined) return unknownArea;
  return areas.length === 1 ? { kind: 'found', area } : { kind: 'ambiguous' };
}

/** A name without what people write in different ways: capitals, umlauts, accents, dashes, dots. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
