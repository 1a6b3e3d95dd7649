import type { Geography } from './geography';

/** Which entries of a dataset have their area on a map, and what found no partner on either side. */
export interface AreaMatch {
  /** The area of each key, in their order; undefined for one that has none. */
  readonly areas: readonly (number | undefined)[];
  readonly unknown: readonly string[];
  /** Names that several areas have. */
  readonly ambiguous: readonly string[];
  /** Areas that no key names. */
  readonly without: readonly number[];
}

/** @param keys as `keyOfCategory` gives them; an empty one names nothing */
export function matchAreas(keys: readonly string[], geography: Geography): AreaMatch {
  const found = keys.map((key) => ({ key, found: geography.find(key) }));
  const areas = found.map(({ found }) => (found.kind === 'found' ? found.area : undefined));
  const named = new Set(areas);
  const those = (kind: 'unknown' | 'ambiguous') =>
    found.flatMap((each) => (each.found.kind === kind && each.key !== '' ? [each.key] : []));
  return {
    areas,
    unknown: those('unknown'),
    ambiguous: those('ambiguous'),
    without: Array.from({ length: geography.count }, (_, area) => area).filter((area) => !named.has(area)),
  };
}
