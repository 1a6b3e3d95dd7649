import {
  type GeoProjection,
  geoArea,
  geoBounds,
  geoConicConformal,
  geoEqualEarth,
  geoMercator,
  geoStream,
} from 'd3-geo';
import type { Position } from 'geojson';

/** The rings of an area's polygons; in each polygon the outer one comes first. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

/** Rings in the plane, y upwards; holes turn the other way round. */
export type PlaneRings = readonly (readonly Position[])[];

/**
 * Whether coordinates are degrees: files in metres (EPSG:25832, 31467 …) hold numbers far beyond any degree. GeoJSON does not say so
 * itself.
 */
export function areDegrees(areas: readonly Polygons[]): boolean {
  return areas.every((polygons) =>
    polygons.every((rings) =>
      rings.every((ring) =>
        ring.every(([x = 0, y = 0]) => Math.abs(x) <= 180.000_001 && Math.abs(y) <= 90.000_001),
      ),
    ),
  );
}

/** Areas in degrees as rings in the plane, by a projection that fits their extent. */
export function projectDegrees(areas: readonly Polygons[]): readonly PlaneRings[] {
  const wound = areas.map((polygons) => polygons.map(windOnSphere));
  const projection = chooseProjection(wound);
  return wound.map((polygons) => streamRings(polygons, projection));
}

/**
 * Areas in metres as rings in the plane. Some files put north before east, as the register of Gauss-Krüger and UTM has it: their first
 * number is as large as only a northing of Central Europe can be.
 */
export function projectPlane(areas: readonly Polygons[]): readonly PlaneRings[] {
  const turned = isNorthFirst(areas);
  return areas.map((polygons) =>
    polygons.flatMap((rings) =>
      rings.map((ring, index) => {
        const placed = ring.map(([x = 0, y = 0]) => (turned ? [y, x] : [x, y]));
        return (index === 0) === signedArea(placed) > 0 ? placed : placed.toReversed();
      }),
    ),
  );
}

function isNorthFirst(areas: readonly Polygons[]): boolean {
  const points = areas.flatMap((polygons) => polygons.flatMap((rings) => rings[0]?.slice(0, 1) ?? []));
  return (
    points.length > 0 &&
    points.every(([x = 0, y = 0]) => x > 5_000_000 && x < 6_500_000 && y > 100_000 && y < 4_900_000)
  );
}

/** On the sphere a ring the other way round is all but the area: none of ours covers half the earth. */
function windOnSphere(rings: Polygons[number]): Polygons[number] {
  return rings.map((ring, index) => {
    const isOuter = geoArea({ type: 'Polygon', coordinates: [[...ring]] }) <= 2 * Math.PI;
    return isOuter === (index === 0) ? ring : ring.toReversed();
  });
}

/** Conic and true to shape for a country, Mercator at the equator, the whole earth true to size. */
function chooseProjection(areas: readonly Polygons[]): GeoProjection {
  const coordinates = areas.flatMap((polygons) => polygons.map((rings) => rings.map((ring) => [...ring])));
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPolygon', coordinates });
  const width = east < west ? east + 360 - west : east - west;
  const middle = [west + width / 2, (south + north) / 2] as const;
  // Along the middle meridian, so that north is up.
  const turn = (projection: GeoProjection, tilt: number) =>
    projection.rotate([-middle[0], tilt]).scale(1_000).translate([0, 0]).precision(0);
  if (width > 120 || north - south > 100) return turn(geoEqualEarth(), 0);
  if (Math.abs(middle[1]) < 12) return turn(geoMercator(), 0);
  const height = north - south;
  const conic = geoConicConformal().parallels([south + height / 6, north - height / 6]);
  return turn(conic, 0).center([0, middle[1]]);
}

/** What d3 draws of the polygons: projected, cut at the edge of the projection. */
export function streamRings(polygons: Polygons, projection: GeoProjection): PlaneRings {
  const done: Position[][] = [];
  let ring: Position[] = [];
  const sink = {
    point: (x: number, y: number) => {
      // A projection's y goes down.
      ring.push([x, -y]);
    },
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      if (ring.length > 2) done.push(ring);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  const coordinates = polygons.map((rings) => rings.map((each) => [...each]));
  geoStream({ type: 'MultiPolygon', coordinates }, projection.stream(sink));
  return done;
}

/** Positive for a ring that turns left, with y upwards. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index += 1) {
    const [x = 0, y = 0] = ring[index] ?? [];
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum / 2;
}
