export interface LinePoint {
  readonly x: number;
  readonly values: readonly (number | null)[];
}

/**
 * At most about four points for each pixel: of all that fall on one pixel the first, the last and for each line its
 * lowest and highest stay, so no peak is lost, and nothing that could be seen is. `points` are in the order of `x`.
 */
export function thinLine<P extends LinePoint>(points: readonly P[], pixels: number): readonly P[] {
  if (points.length <= pixels) return points;
  const first = points[0]?.x ?? 0;
  const span = (points.at(-1)?.x ?? 0) - first || 1;
  const lines = points[0]?.values.length ?? 0;
  const kept = new Set<number>();
  let begin = 0;
  for (let index = 1; index <= points.length; index += 1) {
    const pixelOf = (at: number) => Math.floor((((points[at]?.x ?? 0) - first) / span) * pixels);
    if (index < points.length && pixelOf(index) === pixelOf(begin)) continue;
    kept.add(begin).add(index - 1);
    for (let line = 0; line < lines; line += 1) keepExtremes(points, line, begin, index, kept);
    begin = index;
  }
  return points.filter((_, index) => kept.has(index));
}

function keepExtremes(
  points: readonly LinePoint[],
  line: number,
  begin: number,
  end: number,
  kept: Set<number>,
) {
  let lowest = -1;
  let highest = -1;
  let gap = -1;
  for (let index = begin; index < end; index += 1) {
    const value = points[index]?.values[line] ?? null;
    if (value === null) {
      if (gap < 0) gap = index;
      continue;
    }
    if (lowest < 0 || value < (points[lowest]?.values[line] ?? 0)) lowest = index;
    if (highest < 0 || value > (points[highest]?.values[line] ?? 0)) highest = index;
  }
  if (lowest >= 0) kept.add(lowest).add(highest);
  // A gap stays a gap, be it as narrow as a pixel.
  if (gap >= 0) kept.add(gap);
}
