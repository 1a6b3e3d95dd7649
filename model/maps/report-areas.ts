import { keyOfCategory } from '../category';
import type { Chart } from '../chart';
import type { Language } from '../localized';
import { findColumn, type Table } from '../table';
import { type OpenedMaps, subjectOf } from './map-data';
import { matchAreas } from './match-areas';

/** What found its area on a chart's map, and what did not, on both sides. */
export interface AreaReport {
  /** Different entries of the column, without the empty one. */
  readonly entries: number;
  readonly found: number;
  readonly unknown: readonly string[];
  readonly ambiguous: readonly string[];
  /** Names of the areas that no entry names. */
  readonly without: readonly string[];
  /** Of a map with a key to choose: the property by which the areas were found. */
  readonly key: string | undefined;
}

/** Undefined where the map or the column is not there. */
export function reportAreas(
  chart: Chart,
  table: Table,
  maps: OpenedMaps,
  language: Language,
): AreaReport | undefined {
  const at = findColumn(table, chart.encoding.category);
  if (at < 0) return undefined;
  const keys = [...new Set(table.rows.map((row) => keyOfCategory(row[at] ?? null)))].filter(Boolean);
  const subject = subjectOf(chart, maps, keys);
  if (!subject) return undefined;
  const { geography } = subject;
  const { areas, unknown, ambiguous, without } = matchAreas(keys, geography);
  return {
    entries: keys.length,
    found: areas.filter((area) => area !== undefined).length,
    unknown,
    ambiguous,
    without: without.map((area) => geography.nameOf(area, language)),
    key: 'key' in subject ? subject.key : undefined,
  };
}
