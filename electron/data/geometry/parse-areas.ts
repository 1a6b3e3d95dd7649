import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shapeLimits } from '../../../model/maps/area-shapes';
import { type GeometryProperty, propertyLimits } from '../../../model/maps/geometry';
import type { Polygons } from './project-areas';

/** What a file of geometry holds. */
export interface ParsedAreas {
  readonly areas: readonly Polygons[];
  readonly properties: readonly GeometryProperty[];
}

export type GeometryFault =
  /** Not GeoJSON and not TopoJSON. */
  | 'no-geometry'
  /** Points or lines only. */
  | 'no-areas'
  | 'damaged'
  | 'too-many-areas'
  | 'too-many-points';

/** Before simplifying. */
const mostPoints = 3_000_000;

/**
 * The areas in a JSON value of unknown origin: the polygons of GeoJSON, or of the object in TopoJSON that holds most of
 * them. Nothing is taken from it but finite numbers and texts of limited length.
 */
export function parseAreas(json: unknown): ParsedAreas | GeometryFault {
  try {
    const features = listFeatures(json);
    return typeof features === 'string' ? features : readFeatures(features);
  } catch {
    // A topology whose arcs lead nowhere, or an array where a number should be.
    return 'damaged';
  }
}

interface LooseFeature {
  readonly geometry: unknown;
  readonly properties: unknown;
  readonly id: unknown;
}

function listFeatures(json: unknown): readonly LooseFeature[] | GeometryFault {
  const type = read(json, 'type');
  if (type === 'Topology') return largestObject(json);
  if (type === 'FeatureCollection') return listOf(json, 'features').map(looseFeature);
  if (type === 'Feature') return [looseFeature(json)];
  if (type === 'GeometryCollection') return listOf(json, 'geometries').map(bareGeometry);
  if (typeof type === 'string' && /Polygon$|Point$|LineString$/.test(type)) return [bareGeometry(json)];
  return 'no-geometry';
}

function looseFeature(value: unknown): LooseFeature {
  return { geometry: read(value, 'geometry'), properties: read(value, 'properties'), id: read(value, 'id') };
}

function bareGeometry(geometry: unknown): LooseFeature {
  return { geometry, properties: undefined, id: undefined };
}

/** Of a topology's objects the one with most areas: others are often the outline of the whole. */
function largestObject(json: unknown): readonly LooseFeature[] | GeometryFault {
  const objects = read(json, 'objects');
  if (!isRecord(objects) || !Array.isArray(read(json, 'arcs'))) return 'damaged';
  const sizes = Object.values(objects).map((object) => {
    const geometries = read(object, 'geometries');
    return { object, size: Array.isArray(geometries) ? geometries.length : 1 };
  });
  const largest = sizes.reduce((most, each) => (each.size > most.size ? each : most), {
    object: undefined as unknown,
    size: 0,
  });
  if (largest.size === 0) return 'no-areas';
  if (largest.size > shapeLimits.areas) return 'too-many-areas';
  if (countArcPoints(json, largest.object) > mostPoints) return 'too-many-points';
  const made: unknown = feature(json as Topology, largest.object as GeometryCollection);
  return listFeatures(made);
}

/** Before the arcs are strung together: a small file may name a long arc a thousand times. */
function countArcPoints(topology: unknown, object: unknown): number {
  const lengths = listOf(topology, 'arcs').map((arc) => (Array.isArray(arc) ? arc.length : 0));
  const count = (arcs: unknown): number => {
    if (Array.isArray(arcs)) return arcs.reduce<number>((sum, each) => sum + count(each), 0);
    return typeof arcs === 'number' ? (lengths[arcs < 0 ? ~arcs : arcs] ?? 0) : 0;
  };
  const geometries = read(object, 'geometries');
  const parts = Array.isArray(geometries) ? geometries : [object];
  return parts.reduce<number>((sum, part) => sum + count(read(part, 'arcs')), 0);
}

function readFeatures(features: readonly LooseFeature[]): ParsedAreas | GeometryFault {
  const areas: { readonly polygons: Polygons; readonly from: LooseFeature }[] = [];
  let points = 0;
  for (const each of features) {
    const polygons = readPolygons(each.geometry);
    if (polygons === undefined) return 'damaged';
    if (polygons.length === 0) continue;
    points += polygons.reduce((sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0);
    if (points > mostPoints) return 'too-many-points';
    areas.push({ polygons, from: each });
    if (areas.length > shapeLimits.areas) return 'too-many-areas';
  }
  if (areas.length === 0) return 'no-areas';
  return {
    areas: areas.map(({ polygons }) => polygons),
    properties: listProperties(areas.map((one) => one.from)),
  };
}

/** None for points and lines; undefined for coordinates that are none. */
function readPolygons(geometry: unknown): Polygons | undefined {
  switch (read(geometry, 'type')) {
    case 'Polygon': {
      const rings = readRings(read(geometry, 'coordinates'));
      return rings && (rings.length > 0 ? [rings] : []);
    }
    case 'MultiPolygon': {
      const coordinates = read(geometry, 'coordinates');
      if (!Array.isArray(coordinates)) return undefined;
      const polygons = coordinates.map(readRings);
      return polygons.every((rings) => rings !== undefined)
        ? polygons.filter((rings) => rings.length > 0)
        : undefined;
    }
    case 'GeometryCollection': {
      const parts = listOf(geometry, 'geometries')
        .filter((part) => read(part, 'type') !== 'GeometryCollection')
        .map(readPolygons);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    default:
      return [];
  }
}

/** Rings of fewer than three places enclose nothing and are left out. */
function readRings(coordinates: unknown): readonly (readonly Position[])[] | undefined {
  if (!Array.isArray(coordinates)) return undefined;
  const rings = coordinates.map((ring: unknown) => {
    if (!Array.isArray(ring)) return undefined;
    const places: Position[] = [];
    for (const place of ring) {
      if (!Array.isArray(place)) return undefined;
      const [x, y] = place as unknown[];
      if (!isCoordinate(x) || !isCoordinate(y)) return undefined;
      places.push([x, y]);
    }
    return places;
  });
  if (!rings.every((ring) => ring !== undefined)) return undefined;
  // Without its outer ring, a polygon is nothing.
  return (rings[0]?.length ?? 0) < 4 ? [] : rings.filter((ring) => ring.length >= 4);
}

function isCoordinate(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < 1e9;
}

/** The texts and numbers that the areas have in common, the id too. */
function listProperties(features: readonly LooseFeature[]): readonly GeometryProperty[] {
  const names = new Set<string>();
  for (const { properties } of features) {
    if (!isRecord(properties)) continue;
    for (const [name, value] of Object.entries(properties)) {
      if (names.size < 200 && name.length <= propertyLimits.letters && isText(value)) names.add(name);
    }
  }
  const read = [...names].map((name) => ({
    name,
    values: features.map(({ properties }) =>
      textOf(isRecord(properties) ? own(properties, name) : undefined),
    ),
  }));
  const ids = { name: 'id', values: features.map(({ id }) => textOf(id)) };
  const all = names.has('id') ? read : [...read, ids];
  // What differs most tells areas apart best.
  return all
    .map((property) => ({
      property,
      different: new Set(property.values.filter((value) => value !== null)).size,
    }))
    .filter(({ different }) => different > 0)
    .toSorted((a, b) => b.different - a.different)
    .slice(0, propertyLimits.count)
    .map(({ property }) => property);
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function textOf(value: unknown): string | null {
  if (!isText(value)) return null;
  const text = String(value).normalize('NFC').trim();
  return text === '' || text.length > propertyLimits.letters ? null : text;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = read(value, name);
  return Array.isArray(list) ? list : [];
}

function read(value: unknown, name: string): unknown {
  return isRecord(value) ? own(value, name) : undefined;
}

/** Never what an object inherits. */
function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
