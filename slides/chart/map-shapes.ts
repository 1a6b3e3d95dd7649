import type { Box } from '../../model/layout';
import type { AreaShape, AreaShapes } from '../../model/maps/area-shapes';
import { colours } from '../theme/tokens';
import type { FrameInput, FrameShape, MarkOwner } from './frame';
import { hatchRings } from './hatch';
import { classAt, classColours } from './map-colours';

/** Where a map's shapes lie in the drawing. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  /** Pixels for a unit of the shapes. */
  readonly scale: number;
}

/** An area whose outline would be smaller is drawn as a circle. */
const smallest = 10;
const circleRadius = 7;

/** Where an area is seen, and its outline as a path where it has one. */
export interface PlacedArea {
  readonly box: Box;
  readonly path: string | undefined;
  readonly rings: Rings;
  readonly middle: readonly [x: number, y: number];
  /** Half the height of the box twice as wide as high in which a label lies inside the area. */
  readonly room: number;
}

/** Every area in its place, in their order. */
export function placeAreas(shapes: AreaShapes, place: MapPlace): readonly PlacedArea[] {
  return shapes.areas.map((shape) => placeArea(shape, place));
}

function placeArea(shape: AreaShape, place: MapPlace): PlacedArea {
  const rings = placeRings(shape.rings, place);
  const box = boxOf(rings);
  const middle = [place.x + shape.label.x * place.scale, place.y + shape.label.y * place.scale] as const;
  if (Math.max(box.width, box.height) >= smallest) {
    return { box, path: writePath(rings), rings, middle, room: shape.label.room * place.scale };
  }
  const centre = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const side = 2 * circleRadius;
  const around = { x: centre[0] - circleRadius, y: centre[1] - circleRadius, width: side, height: side };
  return { box: around, path: undefined, rings, middle: centre, room: 0 };
}

/** Land around, areas in the colour of their class, what has no value hatched, highlighted areas outlined. */
export function drawAreas(
  { data }: FrameInput,
  placed: readonly PlacedArea[],
  around: Rings,
): readonly FrameShape[] {
  const { map } = data;
  if (!map) return [];
  const fills = classColours(map.classes);
  const border = { stroke: colours.paper, strokeWidth: 1.5 };
  const land: FrameShape[] =
    around.length > 0 ? [{ kind: 'path', d: writePath(around), fill: colours.ground }] : [];
  const areas: FrameShape[] = [];
  const circles: FrameShape[] = [];
  const outlines: FrameShape[] = [];
  const missing = new Set(map.missing);
  for (const [area, { path, middle, rings }] of placed.entries()) {
    const category = map.areas.indexOf(area);
    const value = data.series[0]?.values[category] ?? null;
    const of: MarkOwner | undefined = category < 0 ? undefined : { category, series: 0 };
    const fill = value === null ? colours.ground : classAt(value, map.classes, fills).colour.fill;
    const isMissing = value === null && (category >= 0 || missing.has(area));
    if (path === undefined) {
      // A small state of which nothing is said is no more than a dot on the land around it.
      if (category < 0) continue;
      const circle = { kind: 'circle', x: middle[0], y: middle[1], radius: circleRadius } as const;
      circles.push({ ...circle, fill, stroke: colours.ink, strokeWidth: 1.5, of });
    } else {
      areas.push({ kind: 'path', d: path, fill, ...border, of });
      if (isMissing) {
        const d = hatchRings(rings);
        if (d) areas.push({ kind: 'path', d, fill: 'none', stroke: colours.grey, strokeWidth: 2, of });
      }
    }
    if (data.categories[category]?.strong) {
      const owner = { category, series: 0, note: true } as const;
      const line = { fill: 'none', of: owner } as const;
      const lines = [
        { stroke: colours.paper, strokeWidth: 7 },
        { stroke: colours.ink, strokeWidth: 3.5 },
      ];
      for (const paint of lines) {
        outlines.push(
          path === undefined
            ? { kind: 'circle', x: middle[0], y: middle[1], radius: circleRadius + 2, ...line, ...paint }
            : { kind: 'path', d: path, ...line, ...paint },
        );
      }
    }
  }
  return [...land, ...areas, ...circles, ...outlines];
}

/** Each as x, y, x, y … in pixels. */
export type Rings = readonly (readonly number[])[];

export function placeRings(rings: Rings, { x, y, scale }: MapPlace): Rings {
  return rings.map((ring) => ring.map((value, at) => round((at % 2 === 0 ? x : y) + value * scale)));
}

function writePath(rings: Rings): string {
  return rings
    .map((ring) => {
      const points: string[] = [];
      for (let at = 0; at + 1 < ring.length; at += 2) points.push(`${ring[at]} ${ring[at + 1]}`);
      return `M${points.join('L')}Z`;
    })
    .join('');
}

function boxOf(rings: Rings): Box {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ring of rings) {
    for (const [at, value] of ring.entries()) {
      if (at % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    }
  }
  // An area without an outline is nowhere.
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
