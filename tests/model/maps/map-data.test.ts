import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../../model/chart';
import { chartData } from '../../../model/chart-data';
import type { Geometry } from '../../../model/maps/geometry';
import { openedGeography, proposeKey } from '../../../model/maps/opened-geography';
import { reportAreas } from '../../../model/maps/report-areas';
import type { Cell, Table } from '../../../model/table';

const geometry: Geometry = {
  id: 'karte',
  fileName: 'kreise.geojson',
  fingerprint: 'a'.repeat(64),
  areas: 3,
  coordinates: 'degrees',
  properties: [
    { name: 'OBJID', values: ['x1', 'x2', 'x3'] },
    { name: 'AGS', values: ['08115', '08116', '08117'] },
    { name: 'GEN', values: ['Böblingen', 'Esslingen', 'Göppingen'] },
    { name: 'BEZ', values: ['Landkreis', 'Landkreis', 'Landkreis'] },
  ],
};

const tableOf = (...rows: readonly (readonly Cell[])[]): Table => ({
  columns: [
    { name: 'Kreis', type: 'text' },
    { name: 'sum(Wert)', type: 'number' },
  ],
  rows,
});

const chartOf = (kind: 'tile-map' | 'map', map: object = {}, measure: 'sum' | 'mean' = 'sum') =>
  chartSchema.parse({
    id: 'c',
    name: {},
    kind,
    query: { dataset: 'd', groups: [{ column: 'Kreis' }], measures: [{ kind: measure, column: 'Wert' }] },
    encoding: { category: 'Kreis', value: `${measure}(Wert)` },
    format: {},
    map,
  });

describe('a map that was opened', () => {
  it('is joined by the property that finds most of the keys', () => {
    expect(proposeKey(geometry, ['8115', '8116'])?.name).toBe('AGS');
    expect(proposeKey(geometry, ['Esslingen', 'goeppingen'])?.name).toBe('GEN');
    // Without keys, by the one that is called like one.
    expect(proposeKey(geometry, [])?.name).toBe('AGS');
  });

  it('finds keys without their zeros and names in other writing, and guesses none', () => {
    const byKey = openedGeography(geometry, 'AGS');
    expect(byKey.find('8117')).toEqual({ kind: 'found', area: 2 });
    expect(byKey.nameOf(2, 'de')).toBe('Göppingen');
    expect(openedGeography(geometry, 'GEN').find('BOEBLINGEN')).toEqual({ kind: 'found', area: 0 });
    expect(openedGeography(geometry, 'BEZ').find('Landkreis')).toEqual({ kind: 'ambiguous' });
    expect(byKey.find('08111')).toEqual({ kind: 'unknown' });
  });

  it('is reported from both sides', () => {
    const chart = chartOf('map', { geometry: 'karte' });
    const table = tableOf(['8115', 1], ['8116', 2], ['99999', 3], [null, 4]);
    expect(reportAreas(chart, table, { geometries: [geometry] }, 'de')).toEqual({
      entries: 3,
      found: 2,
      unknown: ['99999'],
      ambiguous: [],
      without: ['Göppingen'],
      key: 'AGS',
    });
  });
});

describe('what a map draws', () => {
  it('names areas instead of keys, the largest first, and counts what has no place', () => {
    const data = chartData(chartOf('tile-map'), tableOf(['08115', 1], ['8116', 5], ['08', 99]), {}, 'de');
    if (data.kind !== 'drawable') throw new Error(data.sentence);
    expect(data.categories.map(({ label }) => label)).toEqual(['Esslingen', 'Böblingen']);
    expect(data.leftOut).toBe(1);
    expect(data.map?.missing).toHaveLength(42);
  });

  it('adds up what two entries say of one area, and does not where that would be wrong', () => {
    const rows = tableOf(['08115', 1], ['Landkreis Böblingen', 5]);
    const sum = chartData(chartOf('tile-map'), rows, {}, 'de');
    expect(sum.kind === 'drawable' && sum.series[0]?.values).toEqual([6]);
    const columns = [...rows.columns.slice(0, 1), { name: 'mean(Wert)', type: 'number' as const }];
    const mean = chartData(chartOf('tile-map', {}, 'mean'), { ...rows, columns }, {}, 'de');
    expect(mean).toMatchObject({ kind: 'unsuited', problem: { kind: 'several-values' } });
  });

  it.each([
    ['tile-map', {}, 'Gemeindeschlüssel (08111)'],
    ['map', {}, 'ISO-Codes (DE, DEU oder 276)'],
    ['map', { geometry: 'karte' }, 'Werte wie 08115, 08116, 08117'],
    ['map', { geometry: 'weg' }, 'nicht mehr im Briefing'],
  ] as const)('says which keys are expected where none fits (%s %o)', (kind, map, words) => {
    const table = tableOf(['Wohnen', 1]);
    const data = chartData(chartOf(kind, map), table, {}, 'de', undefined, { geometries: [geometry] });
    expect(data.kind === 'unsuited' && data.sentence).toContain(words);
  });
});
