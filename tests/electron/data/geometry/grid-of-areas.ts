import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';

/** Where the corner of column and row lies. */
export type Corner = (column: number, row: number) => Position;

/** Degrees around Stuttgart: columns to the east, rows to the north. */
export const degrees: Corner = (column, row) => [8 + column * 0.4, 47.6 + row * 0.3];
/** Metres of UTM zone 32 (EPSG:25832). */
export const metres: Corner = (column, row) => [425_000 + column * 30_000, 5_270_000 + row * 33_000];

/** Nine squares that touch, by rows from the south: `K00` is south-west, `K22` north-east. Wound as RFC 7946 says. */
export function gridOfAreas(corner: Corner, order: 'right' | 'wrong' = 'right'): FeatureCollection<Polygon> {
  const features = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column): Feature<Polygon> => {
      const ring = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
        corner(column, row),
      ];
      return {
        type: 'Feature',
        properties: { AGS: `0${row}${column}`, GEN: `K${row}${column}`, Art: 'Kreis', flaeche: 12.5 },
        geometry: { type: 'Polygon', coordinates: [order === 'right' ? ring : ring.toReversed()] },
      };
    }),
  );
  return { type: 'FeatureCollection', features };
}
