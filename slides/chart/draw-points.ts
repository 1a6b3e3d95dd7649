import { colours } from '../theme/tokens';
import type { FrameShape } from './frame';
import type { ScatterPoint } from './scatter-points';
import { symbolOf } from './symbols';

/** A point where it is drawn. */
export interface PlacedPoint {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** From so many on, points have no shape each, but one for thousands of them. */
const many = 600;
/** What one path may hold of them. */
const mostInPath = 3_000;

/** The signs of all points: the highlighted upon the others, the small upon the large. */
export function drawPoints(placed: readonly PlacedPoint[], sized: boolean): readonly FrameShape[] {
  const ordered = placed.toSorted(
    (one, other) => Number(one.point.strong) - Number(other.point.strong) || other.radius - one.radius,
  );
  if (sized || placed.length <= many) return ordered.map((at) => drawPoint(at, sized));
  const crowd = ordered.filter(({ point }) => !point.strong);
  const series = [...new Set(crowd.map(({ point }) => point.of.series))];
  return [
    ...series.flatMap((each) =>
      drawCrowd(
        each,
        crowd.filter(({ point }) => point.of.series === each),
      ),
    ),
    ...ordered.filter(({ point }) => point.strong).map((at) => drawPoint(at, false)),
  ];
}

function drawPoint({ point, x, y, radius }: PlacedPoint, sized: boolean): FrameShape {
  const { of, fill, strong } = point;
  // A size of nothing has no area: an empty ring says where it is.
  if (sized && radius < 2) {
    return { kind: 'circle', x, y, radius: 4, fill: 'none', stroke: fill, strokeWidth: 2, of };
  }
  return {
    ...symbolOf(of.series, x, y, radius),
    fill,
    fillOpacity: strong ? 1 : sized ? 0.75 : 0.85,
    ...(radius < 6 ? {} : { stroke: colours.paper, strokeWidth: 2 }),
    of,
  };
}

/** In at least four shapes that shine through each other, so that it is darker where the crowd is denser. */
function drawCrowd(series: number, points: readonly PlacedPoint[]): readonly FrameShape[] {
  const size = Math.min(mostInPath, Math.ceil(points.length / 4));
  const parts = Array.from({ length: Math.ceil(points.length / size) }, (_, part) =>
    points.slice(part * size, (part + 1) * size),
  );
  return parts.map((part) => ({
    kind: 'path',
    d: part.map(({ x, y, radius }) => outline(series, x, y, radius)).join(''),
    fill: part[0]?.point.fill ?? colours.grey,
    fillOpacity: 0.6,
    of: { series },
  }));
}

/** A circle this small is an octagon. */
function outline(series: number, x: number, y: number, radius: number): string {
  const sign = symbolOf(series, x, y, radius);
  if (sign.kind === 'path') return sign.d;
  const corners = Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) * Math.PI) / 4;
    return `${(x + Math.cos(angle) * radius).toFixed(1)} ${(y + Math.sin(angle) * radius).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
