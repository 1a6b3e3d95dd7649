import type { Position } from 'geojson';
import type { AreaShape } from '../../../model/maps/area-shapes';
import { windowOf } from './simplify-areas';

/** Labels are about twice as wide as high. */
const stretch = 2;
/** Near enough to the best place, in units of the map. */
const precision = 12;

interface Cell {
  readonly x: number;
  readonly y: number;
  /** Half its side. */
  readonly half: number;
  /** Half the height of the largest box around its middle; negative outside the area. */
  readonly room: number;
}

/**
 * Where a label has most room in an area: halves the area's box again and again where the best place may still be (as Mapbox'
 * polylabel does for circles).
 */
export function findLabelPlace(rings: readonly (readonly Position[])[]): AreaShape['label'] {
  const narrow = rings.map((ring) => ring.map(([x = 0, y = 0]) => [x / stretch, y] as const));
  const box = windowOf(narrow.map((ring) => ring.map(([x, y]) => [x, y])));
  const cellAt = (x: number, y: number, half: number): Cell => ({ x, y, half, room: roomAt(x, y, narrow) });
  const size = Math.max(1, Math.min(box.width, box.height));
  let best = cellAt(box.left + box.width / 2, box.bottom + box.height / 2, 0);
  let cells: Cell[] = [];
  for (let x = box.left; x < box.left + box.width; x += size) {
    for (let y = box.bottom; y < box.bottom + box.height; y += size) {
      cells.push(cellAt(x + size / 2, y + size / 2, size / 2));
    }
  }
  while (cells.length > 0) {
    best = cells.reduce((most, cell) => (cell.room > most.room ? cell : most), best);
    const { room } = best;
    const promising = cells.filter((cell) => cell.room + cell.half > room + precision);
    cells = promising.flatMap(({ x, y, half }) => {
      const next = half / 2;
      return [-next, next].flatMap((dx) => [-next, next].map((dy) => cellAt(x + dx, y + dy, next)));
    });
  }
  return { x: Math.round(best.x * stretch), y: Math.round(best.y), room: Math.max(0, Math.floor(best.room)) };
}

type Ring = readonly (readonly [x: number, y: number])[];

/** Half the side of the largest square around the point that no border crosses; negative outside. */
function roomAt(x: number, y: number, rings: readonly Ring[]): number {
  let inside = false;
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before) {
        const [ax, ay] = [before[0] - x, before[1] - y];
        const [bx, by] = [point[0] - x, point[1] - y];
        if (ay > 0 !== by > 0 && 0 < ((bx - ax) * -ay) / (by - ay) + ax) inside = !inside;
        // A border farther away than the nearest so far need not be looked at.
        if (Math.max(Math.min(ax, bx), -Math.max(ax, bx), Math.min(ay, by), -Math.max(ay, by)) < least) {
          least = Math.min(least, squareDistance(ax, ay, bx, by));
        }
      }
      before = point;
    }
  }
  return inside ? least : -least;
}

/** The smallest of the greater of |x| and |y| along the line from a to b: at an end, or where one is zero or both are equal. */
function squareDistance(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const at = (share: number) => {
    const t = Math.max(0, Math.min(1, share));
    return Math.max(Math.abs(ax + dx * t), Math.abs(ay + dy * t));
  };
  const turns = [-ax / (dx || 1), -ay / (dy || 1), (ay - ax) / (dx - dy || 1), -(ay + ax) / (dx + dy || 1)];
  return Math.min(at(0), at(1), ...turns.map(at));
}
