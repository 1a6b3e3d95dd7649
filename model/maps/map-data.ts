import type { Chart } from '../chart';
import type { ChartProblem } from '../chart-problem';
import { addUp } from '../chart-rest';
import type { ValueGrid } from '../chart-values';
import type { Language } from '../localized';
import type { AreaShapes } from './area-shapes';
import { districts } from './districts';
import { europeanCountries } from './european-countries';
import type { Geography } from './geography';
import type { Geometry } from './geometry';
import type { MapChoices } from './map-choices';
import { matchAreas } from './match-areas';
import { openedGeography, proposeKey } from './opened-geography';
import { classifyValues, type ValueClasses } from './value-classes';

/** The maps of a briefing that a person opened: what their files say, and the outlines as far as they are at hand. */
export interface OpenedMaps {
  readonly geometries: readonly Geometry[];
  readonly shapes?: Readonly<Record<string, AreaShapes>> | undefined;
}

export const noMaps: OpenedMaps = { geometries: [] };

/** What a map draws beside the values of its categories. */
export interface MapData {
  readonly of: 'districts' | 'europe' | 'opened';
  /** The area of each category. */
  readonly areas: readonly number[];
  /** Areas that the dataset says nothing of, where all others have something: drawn as missing, and not as land around. */
  readonly missing: readonly number[];
  readonly classes: ValueClasses;
  /** Of the file that was opened: another file is another drawing. */
  readonly fingerprint?: string | undefined;
  /** Outlines of an opened map; not part of a drawing's key. */
  readonly shapes?: AreaShapes | undefined;
}

/** The values whose areas are on the chart's map. */
export interface PlacedValues {
  readonly kind: 'placed';
  readonly grid: ValueGrid;
  readonly names: readonly string[];
  readonly map: Omit<MapData, 'classes'>;
  /** Entries without an area. */
  readonly leftOut: number;
}

/** Finds the areas of the grid's categories. Several entries for the same area are added up where that is right. */
export function placeOnMap(
  chart: Chart,
  grid: ValueGrid,
  additive: boolean,
  language: Language,
  maps: OpenedMaps,
): PlacedValues | { readonly kind: 'problem'; readonly problem: ChartProblem } {
  const problem = (found: ChartProblem) => ({ kind: 'problem', problem: found }) as const;
  const subject = subjectOf(chart, maps, grid.keys);
  if (!subject) return problem({ kind: 'map-gone' });
  const { geography, of, geometry } = subject;
  const { areas } = matchAreas(grid.keys, geography);
  const values = grid.values[0] ?? [];
  const first = new Map<number, number>();
  const sums: (number | null)[] = [];
  const kept: number[] = [];
  for (const [index, area] of areas.entries()) {
    if (area === undefined) continue;
    const value = values[index] ?? null;
    const at = first.get(area);
    if (at === undefined) {
      first.set(area, kept.length);
      kept.push(index);
      sums.push(value);
      continue;
    }
    const before = sums[at] ?? null;
    if (!additive && before !== null && value !== null) {
      return problem({ kind: 'several-values', column: chart.encoding.category });
    }
    sums[at] = addUp([before, value]);
  }
  if (kept.length === 0) {
    const examples = geometry ? keyValues(geometry, chart.map.key).slice(0, 3).join(', ') : '';
    return problem({ kind: 'no-areas', column: chart.encoding.category, of, examples });
  }
  if (sums.every((value) => value === null)) {
    return problem({ kind: 'all-missing', column: chart.encoding.value });
  }
  const rank = (at: number) => sums[at] ?? Number.NEGATIVE_INFINITY;
  const order = kept.map((_, at) => at);
  if (chart.sort === 'value') order.sort((a, b) => compare(rank(b), rank(a)) || a - b);
  const sorted = order.map((at) => kept[at] ?? 0);
  const named = sorted.flatMap((index) => areas[index] ?? []);
  return {
    kind: 'placed',
    grid: {
      ...grid,
      categories: sorted.map((index) => grid.categories[index] ?? null),
      keys: sorted.map((index) => grid.keys[index] ?? ''),
      values: [order.map((at) => sums[at] ?? null)],
      further: {},
    },
    names: named.map((area) => geography.nameOf(area, language)),
    map: {
      of,
      areas: named,
      missing: findMissing(of, geography.count, named),
      ...(geometry && { fingerprint: geometry.fingerprint, shapes: maps.shapes?.[geometry.id] }),
    },
    leftOut: areas.filter((area) => area === undefined).length,
  };
}

/** The map with its values divided as the chart says. */
export function divideMap(
  map: Omit<MapData, 'classes'>,
  values: readonly (number | null)[],
  { classes: count, steps }: MapChoices,
): MapData {
  const present = values.filter((value) => value !== null);
  return { ...map, classes: classifyValues(present, { count, steps }) };
}

/** What the chart's map shows; undefined where the map is not in the briefing any more. */
export function subjectOf(chart: Chart, maps: OpenedMaps, keys: readonly string[]) {
  if (chart.kind === 'tile-map') return { of: 'districts', geography: districts } as const;
  const { geometry: id, key } = chart.map;
  if (id === undefined) return { of: 'europe', geography: europeanCountries } as const;
  const geometry = maps.geometries.find((each) => each.id === id);
  if (!geometry) return undefined;
  const by = key ?? proposeKey(geometry, keys)?.name;
  const geography: Geography = openedGeography(geometry, by);
  return { of: 'opened', geography, geometry, key: by } as const;
}

/**
 * Districts are a whole: one that is not named is missing. Of countries a dataset names those it is about. An opened map is a
 * whole if the dataset names most of it.
 */
function findMissing(of: MapData['of'], count: number, named: readonly number[]): readonly number[] {
  if (of === 'europe' || (of === 'opened' && named.length * 2 < count)) return [];
  const known = new Set(named);
  return Array.from({ length: count }, (_, area) => area).filter((area) => !known.has(area));
}

function keyValues(geometry: Geometry, key: string | undefined): readonly string[] {
  const property = geometry.properties.find(({ name }) => name === key) ?? proposeKey(geometry, []);
  return property?.values.filter((value) => value !== null) ?? [];
}

/** Without the trouble of taking one infinity from another. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
