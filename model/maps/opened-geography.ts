import type { Geography } from './geography';
import { onlyArea, plainName } from './geography';
import type { Geometry, GeometryProperty } from './geometry';

/** The areas of a map that a person opened, found by the values of one of its properties. */
export function openedGeography(geometry: Geometry, keyName: string | undefined): Geography {
  const key = geometry.properties.find(({ name }) => name === keyName) ?? proposeKey(geometry, []);
  const named = proposeName(geometry) ?? key;
  const index = key ? indexValues(key) : undefined;
  return {
    count: geometry.areas,
    nameOf: (area) => named?.values[area] ?? key?.values[area] ?? '',
    find: (written) => onlyArea(index ? lookUp(index, written) : []),
  };
}

/**
 * The property by which most of the keys find an area, of several the one whose values differ most; without keys, the one that
 * looks most like a key. Undefined where the file gives its areas no properties.
 */
export function proposeKey(geometry: Geometry, keys: readonly string[]): GeometryProperty | undefined {
  const ranked = geometry.properties.map((property) => {
    const index = indexValues(property);
    const hits = keys.filter((key) => lookUp(index, key).length === 1).length;
    const different = new Set(property.values.filter((value) => value !== null)).size;
    return { property, hits, different, isKey: keyNames.test(property.name) ? 1 : 0 };
  });
  return ranked.toSorted((a, b) => b.hits - a.hits || b.isKey - a.isKey || b.different - a.different)[0]
    ?.property;
}

const keyNames =
  /^(ags|ars|rs|sdv_ars|nuts|nuts_?id|iso|iso_?a[23]|kennziffer|schluessel|schlüssel|code|key|id)/i;
const nameNames = /^(name|gen|nam|bez(eichnung)?|kreis(name)?|nuts_name|label|titel|title|nom)\b/i;

/** The property that names the areas for people. */
function proposeName({ properties, areas }: Geometry): GeometryProperty | undefined {
  const differs = properties.filter(
    ({ values }) => new Set(values.filter((value) => value !== null)).size > areas / 2,
  );
  const isWorded = ({ values }: GeometryProperty) => values.some((value) => value && /\p{L}{3}/u.test(value));
  return differs.find(({ name }) => nameNames.test(name)) ?? differs.find(isWorded);
}

interface KeyIndex {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly plain: ReadonlyMap<string, readonly number[]>;
}

/** As written first, then without differences in writing: "Böblingen" and "boeblingen", 08111 and 8111. */
function lookUp({ exact, plain }: KeyIndex, written: string): readonly number[] {
  return exact.get(written.trim()) ?? plain.get(plainKey(written)) ?? [];
}

function indexValues({ values }: GeometryProperty): KeyIndex {
  return { exact: group(values, (value) => value.trim()), plain: group(values, plainKey) };
}

function plainKey(written: string): string {
  const plain = plainName(written);
  // What holds no letters and no figures is compared as it stands.
  return plain === '' ? written.trim() : /^\d+$/.test(plain) ? plain.replace(/^0+(?=.)/, '') : plain;
}

function group(
  values: readonly (string | null)[],
  keyOf: (value: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [area, value] of values.entries()) {
    if (value === null || value === '') continue;
    const key = keyOf(value);
    const members = groups.get(key);
    if (members) members.push(area);
    else groups.set(key, [area]);
  }
  return groups;
}
