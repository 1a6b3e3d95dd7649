import { thinLine } from '../../model/thin-line';
import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import { type CourseFrame, layCourse, nameEnd } from './course-frame';
import { type FrameInput, type FrameShape, linearScale } from './frame';
import { seriesColours } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { layValueAxis } from './value-axis';

/** A course whose shapes are lines. */
export interface LineFrame extends CourseFrame, ShapesFrame {}

/** Lays out lines, which need not begin at zero; each has its name at its last value. A missing value is a gap. */
export function layLines(input: FrameInput): LineFrame {
  const { data, language } = input;
  const lay = (remark: string | undefined) =>
    layCourse(input, {
      axis: layValueAxis(data, false, language),
      ends: data.series.map(({ values }, index) => ({
        lines: nameEnd(input, index),
        at: values.findLast((value) => value !== null) ?? undefined,
      })),
      heightOf: ({ category, series }) => data.series[series]?.values[category] ?? null,
      remark,
    });
  const frame = lay(undefined);
  const points = placePoints(input, frame);
  const count = data.thinnedFrom ?? data.categories.length;
  if (points.length === count) return { ...frame, shapes: drawLines(input, frame, points) };
  const told = lay(chartWords[language].thinned(count));
  return { ...told, shapes: drawLines(input, told, points) };
}

const dense = 400;

interface PlacedPoint {
  readonly category: number;
  /** In pixels of the drawing. */
  readonly x: number;
  readonly values: readonly (number | null)[];
}

/** The points that can be told apart on so many pixels. */
function placePoints({ data }: FrameInput, { plot, xs, xDomain }: CourseFrame): readonly PlacedPoint[] {
  const x = linearScale(xDomain[0], xDomain[1], plot.x, plot.x + plot.width);
  const points = data.categories.map((_, category) => ({
    category,
    x: x(xs[category] ?? 0),
    values: data.series.map((series) => series.values[category] ?? null),
  }));
  return thinLine(points, plot.width);
}

function drawLines(
  { data }: FrameInput,
  { plot, yDomain, dots }: CourseFrame,
  points: readonly PlacedPoint[],
): readonly FrameShape[] {
  const y = linearScale(yDomain[0], yDomain[1], plot.y + plot.height, plot.y);
  const fills = seriesColours(data);
  const highlights = data.series.some((series) => series.strong);
  // The highlighted last, so that they lie upon the others.
  const order = data.series
    .map((_, index) => index)
    .toSorted((a, b) => Number(data.series[a]?.strong) - Number(data.series[b]?.strong));
  return order.flatMap((series) => {
    const strong = data.series[series]?.strong || data.series.length === 1;
    const stroke = fills[series]?.fill ?? colours.grey;
    const runs = runsOf(points, series);
    const lines = runs.filter((run) => run.length > 1);
    const line: FrameShape = {
      kind: 'path',
      d: lines.map((run) => `M${run.map((at) => `${round(at.x)} ${round(y(at.value))}`).join('L')}`).join(''),
      fill: 'none',
      stroke,
      // Many points close together would run into one thick band.
      strokeWidth: points.length > dense ? 3 : strong ? 6 : highlights ? 4 : 5,
      of: { series },
    };
    // A point between two gaps has no line: without a dot it would not be seen.
    const dotted = dots ? runs.flat() : runs.flatMap((run) => (run.length === 1 ? run : []));
    return [
      ...(lines.length > 0 ? [line] : []),
      ...dotted.map(
        ({ category, x, value }): FrameShape => ({
          kind: 'circle',
          x,
          y: y(value),
          radius: 6,
          fill: stroke,
          of: { series, category },
        }),
      ),
    ];
  });
}

interface LinePlace {
  readonly category: number;
  readonly x: number;
  readonly value: number;
}

/** The points of a line, in runs without a gap. */
function runsOf(points: readonly PlacedPoint[], series: number): readonly (readonly LinePlace[])[] {
  const runs: LinePlace[][] = [[]];
  for (const { category, x, values } of points) {
    const value = values[series] ?? null;
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ category, x, value });
  }
  return runs.filter((run) => run.length > 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
