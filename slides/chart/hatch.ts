import type { Box } from '../../model/layout';

type Ring = readonly number[];

const step = 10;

/**
 * Slanting lines within rings (x, y, x, y … in pixels), as the `d` of a path to be stroked. They lie on one grid for the whole
 * drawing, so that neighbours are hatched alike.
 */
export function hatchRings(rings: readonly Ring[]): string {
  const slants = rings.flatMap((ring) =>
    ring.flatMap((x, at) => (at % 2 === 0 ? [x + (ring[at + 1] ?? 0)] : [])),
  );
  if (slants.length === 0) return '';
  const first = Math.ceil(slants.reduce((a, b) => Math.min(a, b)) / step);
  const last = Math.floor(slants.reduce((a, b) => Math.max(a, b)) / step);
  const parts: string[] = [];
  for (let line = first; line <= last; line += 1) {
    // A little beside the grid, so that no line runs through a corner.
    const slant = line * step + 0.013;
    const crossings = rings.flatMap((ring) => crossRing(ring, slant)).toSorted((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, to] = [crossings[at] ?? 0, crossings[at + 1] ?? 0];
      if (to - from > 1)
        parts.push(`M${write(from)} ${write(slant - from)}L${write(to)} ${write(slant - to)}`);
    }
  }
  return parts.join('');
}

export function hatchBox({ x, y, width, height }: Box): string {
  return hatchRings([[x, y, x + width, y, x + width, y + height, x, y + height]]);
}

/** Where the line of all points with x + y = slant meets the ring, as x. */
function crossRing(ring: Ring, slant: number): readonly number[] {
  const crossings: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const [ax = 0, ay = 0] = [ring[at], ring[at + 1]];
    const [bx = 0, by = 0] = [ring[(at + 2) % ring.length], ring[(at + 3) % ring.length]];
    const [before, after] = [ax + ay - slant, bx + by - slant];
    if (before > 0 !== after > 0) crossings.push(ax + ((bx - ax) * before) / (before - after));
  }
  return crossings;
}

function write(value: number): string {
  return String(Math.round(value * 10) / 10);
}
