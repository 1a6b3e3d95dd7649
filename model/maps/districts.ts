import type { Language } from '../localized';
import { districtTiles } from './district-tiles';
import { type FoundArea, type Geography, onlyArea, plainName, unknownArea } from './geography';

/**
 * The Stadt- und Landkreise of Baden-Württemberg. A dataset may name them by their key (AGS "08111", also as a number, also
 * with the zeros of a municipality or of the regional key), by NUTS 3 ("DE111"), or by name as offices write it:
 * "Stuttgart, Landeshauptstadt", "Landkreis Böblingen", "Heilbronn (SKR)". "Heilbronn" alone is ambiguous.
 */
export const districts: Geography = {
  count: districtTiles.length,
  nameOf: nameDistrict,
  find: findDistrict,
};

function nameDistrict(area: number, language: Language): string {
  const tile = districtTiles[area];
  if (!tile) return '';
  const shared = districtTiles.some((other) => other !== tile && other.name === tile.name);
  return shared ? `${tile.name} (${kindNames[tile.kind][language]})` : tile.name;
}

const kindNames = {
  city: { de: 'Stadt', en: 'city', fr: 'ville' },
  land: { de: 'Landkreis', en: 'district', fr: 'arrondissement' },
} as const;

function findDistrict(key: string): FoundArea {
  const written = key.trim();
  const digits = /^0?(8[1-4]\d\d)(?:0{3}|0{7})?$/.exec(written)?.[1];
  if (digits) return onlyArea(areasWhere(({ ags }) => ags === `0${digits}`));
  if (/^de1\w\w$/i.test(written)) return onlyArea(areasWhere(({ nuts }) => nuts === written.toUpperCase()));
  const { base, kind } = splitKind(plainName(written));
  const named = areasByName.get(base);
  if (!named) return unknownArea;
  // "Stadt Böblingen" is the town and not the district around it.
  return onlyArea(named.filter((area) => kind === undefined || districtTiles[area]?.kind === kind));
}

function areasWhere(fits: (tile: (typeof districtTiles)[number]) => boolean): readonly number[] {
  return districtTiles.flatMap((tile, area) => (fits(tile) ? [area] : []));
}

const cityWords = [
  'stadtkreis',
  'landeshauptstadt',
  'hauptstadt',
  'universitaetsstadt',
  'kreisfreie',
  'stadt',
  'skr',
  'sk',
];
const landWords = ['landkreis', 'landratsamt', 'lkr', 'lk', 'land'];

/** "landkreis heilbronn" -> heilbronn and land. "kreis" alone says neither: every district is one. */
function splitKind(plain: string) {
  const words = plain.split(' ');
  const isCity = words.some((word) => cityWords.includes(word));
  const isLand = words.some((word) => landWords.includes(word));
  const said = [...cityWords, ...landWords, 'kreis'];
  const base = words.filter((word) => !said.includes(word)).join(' ');
  // Contradicting words fit nothing.
  if (isCity && isLand) return { base: '', kind: undefined };
  return { base, kind: isCity ? ('city' as const) : isLand ? ('land' as const) : undefined };
}

const furtherNames: Readonly<Record<string, readonly string[]>> = {
  '08311': ['freiburg', 'freiburg i br', 'freiburg i breisgau', 'freiburg breisgau', 'freiburg im brsg'],
  '08126': ['hohenlohe'],
  '08236': ['enz'],
  '08136': ['ostalb'],
  '08317': ['ortenau'],
  '08417': ['zollernalb', 'zollern alb'],
  '08435': ['bodensee'],
};

/** Under each base name the districts that have it. */
const areasByName = new Map<string, number[]>();
for (const [area, { ags, name }] of districtTiles.entries()) {
  for (const base of [splitKind(plainName(name)).base, ...(furtherNames[ags] ?? [])]) {
    areasByName.set(base, [...(areasByName.get(base) ?? []), area]);
  }
}
