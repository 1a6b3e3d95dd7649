import type { PictogramSymbol } from '../../model/chart';

type Polygon = readonly (readonly [x: number, y: number])[];

/** A symbol of our own in a square from 0 to 1: what is filled, and what is cut out of it. */
interface SymbolForm {
  readonly body: readonly Polygon[];
  readonly holes: readonly Polygon[];
}

/** The `d` of the filled part and of what is cut out, of a symbol of this size; `share` of its width is there, from the left. */
export function drawSymbol(
  symbol: PictogramSymbol,
  { x, y, size, share = 1 }: { x: number; y: number; size: number; share?: number },
): { readonly body: string; readonly holes: string } {
  const { body, holes } = forms[symbol];
  const path = (polygons: readonly Polygon[]) =>
    polygons
      .map((polygon) => cutRight(polygon, share))
      .filter((polygon) => polygon.length > 2)
      .map(
        (polygon) =>
          `M${polygon.map(([px, py]) => `${round(x + px * size)} ${round(y + py * size)}`).join('L')}Z`,
      )
      .join('');
  return { body: path(body), holes: path(holes) };
}

/** What of a polygon lies left of an upright line. */
function cutRight(polygon: Polygon, edge: number): Polygon {
  if (edge >= 1) return polygon;
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    const kept = from[0] <= edge ? [from] : [];
    if (from[0] <= edge === to[0] <= edge) return kept;
    const at = (edge - from[0]) / (to[0] - from[0]);
    return [...kept, [edge, from[1] + at * (to[1] - from[1])] as const];
  });
}

function box(left: number, top: number, right: number, bottom: number): Polygon {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** Part of a circle, in degrees clockwise from the right. */
function arc(cx: number, cy: number, radius: number, from: number, to: number): Polygon {
  const steps = Math.max(6, Math.ceil(Math.abs(to - from) / 15));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)] as const;
  });
}

function rounded(left: number, top: number, right: number, bottom: number, radius: number): Polygon {
  return [
    ...arc(left + radius, top + radius, radius, 180, 270),
    ...arc(right - radius, top + radius, radius, 270, 360),
    ...arc(right - radius, bottom - radius, radius, 0, 90),
    ...arc(left + radius, bottom - radius, radius, 90, 180),
  ];
}

const forms: Readonly<Record<PictogramSymbol, SymbolForm>> = {
  person: {
    body: [
      arc(0.5, 0.2, 0.16, 0, 360),
      [...arc(0.4, 0.62, 0.2, 180, 270), ...arc(0.6, 0.62, 0.2, 270, 360), [0.8, 0.98], [0.2, 0.98]],
    ],
    holes: [],
  },
  house: {
    body: [
      [
        [0.5, 0.08],
        [0.98, 0.5],
        [0.85, 0.5],
        [0.85, 0.95],
        [0.15, 0.95],
        [0.15, 0.5],
        [0.02, 0.5],
      ],
    ],
    holes: [box(0.41, 0.6, 0.59, 0.95)],
  },
  euro: {
    body: [arc(0.5, 0.5, 0.47, 0, 360)],
    holes: [
      [...arc(0.56, 0.5, 0.28, 50, 310), ...arc(0.56, 0.5, 0.2, 310, 50)],
      box(0.2, 0.4, 0.58, 0.47),
      box(0.2, 0.53, 0.58, 0.6),
    ],
  },
  conversation: {
    body: [
      rounded(0.04, 0.12, 0.96, 0.72, 0.12),
      [
        [0.2, 0.7],
        [0.48, 0.7],
        [0.2, 0.95],
      ],
    ],
    holes: [0.28, 0.5, 0.72].map((x) => arc(x, 0.42, 0.06, 0, 360)),
  },
  document: {
    body: [
      [
        [0.18, 0.04],
        [0.62, 0.04],
        [0.84, 0.26],
        [0.84, 0.96],
        [0.18, 0.96],
      ],
    ],
    holes: [0.4, 0.56, 0.72].map((y) => box(0.3, y, 0.72, y + 0.06)),
  },
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
