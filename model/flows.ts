import { restKey } from './chart-rest';

/** What flows from one place to another; the two are indices of what they were made of. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly category: number;
  readonly series: number;
  readonly value: number;
}

interface FlowGrid {
  readonly keys: readonly string[];
  readonly seriesKeys: readonly string[];
  /** `values[series][category]` */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Categories are where flows begin, series where they end. A name that is both is one place between others. */
export function flowsOf({ keys, seriesKeys, values }: FlowGrid): readonly Flow[] {
  return seriesKeys.flatMap((seriesKey, series) =>
    keys.flatMap((key, category): readonly Flow[] => {
      const value = values[series]?.[category] ?? null;
      if (value === null || value <= 0) return [];
      return [{ from: placeOf(key, 'from'), to: placeOf(seriesKey, 'to'), category, series, value }];
    }),
  );
}

/** What has no name, or stands for all others, is not the same place on both sides. */
function placeOf(key: string, side: 'from' | 'to'): string {
  return key === '' || key === restKey ? `${key}\u0000${side}` : key;
}

/** Names along which something flows back to where it came from, the first of them again at the end; undefined for none. */
export function findCycle(flows: readonly Pick<Flow, 'from' | 'to'>[]): readonly string[] | undefined {
  const onward = new Map<string, string[]>();
  for (const { from, to } of flows) onward.set(from, [...(onward.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (place: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(place);
    if (at >= 0) return [...path.slice(at), place];
    if (done.has(place)) return undefined;
    for (const next of onward.get(place) ?? []) {
      const found = walk(next, [...path, place]);
      if (found) return found;
    }
    done.add(place);
    return undefined;
  };
  for (const place of onward.keys()) {
    const found = walk(place, []);
    if (found) return found;
  }
  return undefined;
}

/** How many steps lie before each place: the longest way from a beginning. Ends stand behind all others. */
export function levelsOf(flows: readonly Pick<Flow, 'from' | 'to'>[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { from, to } of flows) {
    levels.set(from, 0);
    levels.set(to, 0);
  }
  // Without a cycle no way is longer than there are places.
  for (let round = 0; round < levels.size; round += 1) {
    let moved = false;
    for (const { from, to } of flows) {
      const least = (levels.get(from) ?? 0) + 1;
      if ((levels.get(to) ?? 0) >= least) continue;
      levels.set(to, least);
      moved = true;
    }
    if (!moved) break;
  }
  const last = Math.max(0, ...levels.values());
  const begins = new Set(flows.map(({ from }) => from));
  for (const place of levels.keys()) if (!begins.has(place)) levels.set(place, last);
  return levels;
}
