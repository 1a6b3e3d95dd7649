import type { Feature, GeometryCollection, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection as Collection, Topology } from 'topojson-specification';
import { type AreaShapes, shapeExtent } from '../../../model/maps/area-shapes';
import { findLabelPlace } from './label-place';
import { type PlaneRings, signedArea } from './project-areas';

/** About two thirds of what a pixel covers when the map fills a slide of 1080 pixels. */
const finestDetail = 0.6 * (shapeExtent / 1_000) ** 2;
/** Islands below about two such pixels are left out, unless they are all that an area has. */
const smallestRing = 4 * finestDetail;
const mostPoints = 40_000;

/** The part of the plane that is shown. */
export interface Window {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Rings in the plane as what is kept of a map: whole numbers, y downwards, no finer than can be seen. Borders that two areas share
 * are simplified once, so that no gaps open between them.
 * @param around land for orientation
 */
export function simplifyAreas(
  areas: readonly PlaneRings[],
  around: PlaneRings = [],
  window: Window = windowOf([...areas.flat(), ...around]),
): AreaShapes {
  const scale = shapeExtent / Math.max(window.width, window.height);
  const place = ([x = 0, y = 0]: Position): Position => [
    (x - window.left) * scale,
    (window.bottom + window.height - y) * scale,
  ];
  const placed = [...areas, around].map((rings) => rings.map((ring) => ring.map(place)));
  const detailed = presimplify(joinBorders(placed));
  const fine = ringsOf(detailed);
  const coarse = ringsOf(simplify(detailed, chooseDetail(detailed)));
  const kept = fine.map((rings, area) => keepVisible(coarse[area] ?? [], rings));
  return {
    width: Math.max(1, Math.round(window.width * scale)),
    height: Math.max(1, Math.round(window.height * scale)),
    areas: kept.slice(0, -1).map((rings) => ({ rings: rings.map(flatten), label: findLabelPlace(rings) })),
    around: (kept.at(-1) ?? []).map(flatten),
  };
}

export function windowOf(rings: PlaneRings): Window {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x = 0, y = 0] of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }
  }
  return { left, bottom, width: right - left, height: top - bottom };
}

type Areas = Topology<{ areas: Collection }>;

/** Each ring as a polygon of its own: which are holes is told by the way they turn. */
function joinBorders(areas: readonly PlaneRings[]): Areas {
  const geometries = areas.map((rings): MultiPolygon => {
    const closed = rings.map((ring) => [closeRing(ring)]);
    return { type: 'MultiPolygon', coordinates: closed };
  });
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
  // Snapped to a tenth of a unit, so that borders that differ by rounding are one.
  return topology({ areas: collection }, shapeExtent * 10) as Areas;
}

function closeRing(ring: readonly Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  return isClosed || !first ? [...ring] : [...ring, first];
}

/** The detail at which the whole map has few enough points. */
function chooseDetail(detailed: Areas): number {
  const weights = detailed.arcs.flatMap((arc) => arc.map((point) => point[2] ?? Number.POSITIVE_INFINITY));
  const sorted = Float64Array.from(weights).sort();
  return Math.max(finestDetail, sorted[Math.max(0, sorted.length - mostPoints)] ?? 0);
}

function ringsOf(areas: Areas): readonly (readonly (readonly Position[])[])[] {
  return areas.objects.areas.geometries.map((geometry) => {
    const { geometry: made } = feature(areas, geometry) as Feature;
    if (made.type === 'MultiPolygon') return made.coordinates.flat();
    return made.type === 'Polygon' ? made.coordinates : [];
  });
}

/** The rings that can be seen; of an area that has none the largest, as it was. */
function keepVisible(coarse: readonly (readonly Position[])[], fine: readonly (readonly Position[])[]) {
  const seen = coarse.filter((ring) => ring.length > 3 && Math.abs(signedArea(ring)) >= smallestRing);
  if (seen.length > 0) return seen;
  const [largest] = fine.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  return largest ? [largest] : [];
}

function flatten(ring: readonly Position[]): number[] {
  const flat: number[] = [];
  for (const [x = 0, y = 0] of ring) {
    const [nextX, nextY] = [Math.round(x), Math.round(y)];
    // What falls on the same place is one point.
    if (flat.at(-2) !== nextX || flat.at(-1) !== nextY) flat.push(nextX, nextY);
  }
  // The path is closed when it is drawn.
  return flat.length > 6 && flat[0] === flat.at(-2) && flat[1] === flat.at(-1) ? flat.slice(0, -2) : flat;
}
