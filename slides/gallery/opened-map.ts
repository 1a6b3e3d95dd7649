import type { AreaShapes } from '../../model/maps/area-shapes';
import type { Geometry } from '../../model/maps/geometry';

/** A map as a person might open it: twelve made-up areas in three rows, the last of them a small island. */
export interface OpenedMap {
  readonly geometry: Geometry;
  readonly shapes: AreaShapes;
}

const names =
  'Nordtal Bergen Hochau Seefeld Altmark Neustadt Wiesen Rebland Grenzau Südtal Auen Inselhof'.split(' ');

export const openedMap: OpenedMap = {
  geometry: {
    id: 'eigene-karte',
    fileName: 'gebiete.geojson',
    fingerprint: '1'.repeat(64),
    areas: names.length,
    coordinates: 'plane',
    properties: [
      { name: 'Schlüssel', values: names.map((_, index) => `${101 + index}`) },
      { name: 'Name', values: names },
    ],
  },
  shapes: { width: 10_000, height: 7_200, areas: names.map((_, index) => makeArea(index)), around: [] },
};

/** A field of the grid with slanting borders that its neighbours share. */
function makeArea(index: number): AreaShapes['areas'][number] {
  if (index === names.length - 1) {
    return {
      rings: [[9_300, 6_700, 9_380, 6_700, 9_380, 6_780, 9_300, 6_780]],
      label: { x: 9_340, y: 6_740, room: 20 },
    };
  }
  const [column, row] = [index % 4, Math.floor(index / 4)];
  const corner = (x: number, y: number) => [
    x * 2_250 + ((x * 7 + y * 5) % 4) * 220,
    y * 2_250 + ((x * 5 + y * 3) % 3) * 180,
  ];
  const ring = [
    corner(column, row),
    corner(column + 1, row),
    corner(column + 1, row + 1),
    corner(column, row + 1),
  ];
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  const middle = (values: readonly number[]) =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return { rings: [ring.flat()], label: { x: middle(xs), y: middle(ys), room: 420 } };
}
