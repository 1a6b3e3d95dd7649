import { formatNumber } from '../../model/number-format';
import { thinLine } from '../../model/thin-line';
import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import { type CourseEnd, labelSize, layCourse, nameEnd } from './course-frame';
import { type FrameInput, type FrameShape, linearScale, lineHeight } from './frame';
import { type LayerSpan, type Layers, layLayers } from './layers';
import { seriesColours } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { layValueAxis, sayShort, shareAxis } from './value-axis';

/** Lays out areas over time or over names: one from the axis, several upon each other. A missing value is a gap. */
export function layAreas(input: FrameInput): ShapesFrame {
  const { data, language } = input;
  const layers = layLayers(data);
  const frame = layCourse(input, {
    axis: data.arrangement === 'parts' ? shareAxis(language) : layValueAxis(data, true, language),
    ends: layEnds(input, layers),
    heightOf: ({ category, series }) =>
      edgeOf(layers.spans[series]?.[category], data.arrangement !== 'beside'),
    remark: layers.incomplete ? chartWords[language].noHeight : undefined,
  });
  const { plot, xs, xDomain, yDomain } = frame;
  const x = linearScale(xDomain[0], xDomain[1], plot.x, plot.x + plot.width);
  const y = linearScale(yDomain[0], yDomain[1], plot.y + plot.height, plot.y);
  const outlines = outlineLayers(layers, xs.map(x), y, plot.width);
  return {
    ...frame,
    shapes: data.arrangement === 'beside' ? drawOne(outlines) : drawLayers(input, outlines),
  };
}

/** The edge on which a value lies: the far one from the axis, or the upper one of a layer. */
function edgeOf(span: LayerSpan | undefined, stacked: boolean): number | null {
  if (!span) return null;
  return stacked || span[0] === 0 ? span[1] : span[0];
}

/** Names beside the middle of their layer's end, each with its last value where there is room for all of them. */
function layEnds(input: FrameInput, { spans }: Layers): readonly CourseEnd[] {
  const { data, size, language } = input;
  const say = (value: number) =>
    data.arrangement === 'parts'
      ? formatNumber(value, data.format, language)
      : sayShort(value, data.format, language);
  const ends = data.series.map(({ values }, series): CourseEnd => {
    const at = spans[series]?.findLast((span) => span !== null);
    const middle = data.arrangement === 'beside' ? edgeOf(at, false) : at && (at[0] + at[1]) / 2;
    return {
      lines: nameEnd(input, series),
      at: values.some((value) => value !== null) ? (middle ?? undefined) : undefined,
    };
  });
  if (data.series.length < 2) return ends;
  const valued = ends.map((end, series) => {
    const last = data.series[series]?.values.at(-1) ?? null;
    return last === null ? end : { ...end, lines: [...end.lines, say(last)] };
  });
  const lines = valued.reduce((sum, end) => sum + end.lines.length, 0);
  return lines * labelSize * lineHeight < size.height * 0.7 ? valued : ends;
}

/** Outlines of an area, one for each run of points without a gap. */
interface Outline {
  readonly series: number;
  readonly area: string;
  /** Its edge alone. */
  readonly edge: string;
}

function outlineLayers(
  { order, spans }: Layers,
  xs: readonly number[],
  y: (value: number) => number,
  width: number,
): readonly Outline[] {
  const points = thinLine(
    xs.map((x, category) => ({
      x,
      values: spans.flatMap((list) => list[category] ?? [null, null]),
    })),
    width,
  );
  return order.flatMap((series) =>
    runsOf(points, series).map((run): Outline => {
      // A point between two gaps would have no width.
      const [only] = run;
      const wide =
        run.length === 1 && only
          ? [
              { ...only, x: only.x - 6 },
              { ...only, x: only.x + 6 },
            ]
          : run;
      const high = wide.map((point) => write(point.x, y(point.high)));
      const low = wide.map((point) => write(point.x, y(point.low))).toReversed();
      const edge = wide.map((point) => write(point.x, y(point.low === 0 ? point.high : point.low)));
      return { series, area: `M${[...high, ...low].join('L')}Z`, edge: `M${edge.join('L')}` };
    }),
  );
}

interface Edge {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

function runsOf(points: ReturnType<typeof thinLine>, series: number): readonly (readonly Edge[])[] {
  const runs: Edge[][] = [[]];
  for (const { x, values } of points) {
    const low = values[series * 2] ?? null;
    const high = values[series * 2 + 1] ?? null;
    if (low === null || high === null) runs.push([]);
    else runs.at(-1)?.push({ x, low, high });
  }
  return runs.filter((run) => run.length > 0);
}

/** A light area below a strong line. */
function drawOne(outlines: readonly Outline[]): readonly FrameShape[] {
  return outlines.flatMap(({ series, area, edge }): readonly FrameShape[] => [
    { kind: 'path', d: area, fill: colours.strong, fillOpacity: 0.2, of: { series } },
    { kind: 'path', d: edge, fill: 'none', stroke: colours.strong, strokeWidth: 6, of: { series } },
  ]);
}

/** Full areas with a fine line of paper between them. */
function drawLayers({ data }: FrameInput, outlines: readonly Outline[]): readonly FrameShape[] {
  const fills = seriesColours(data);
  return outlines.map(({ series, area }) => ({
    kind: 'path',
    d: area,
    fill: fills[series]?.fill ?? colours.grey,
    stroke: colours.paper,
    strokeWidth: 2.5,
    of: { series },
  }));
}

function write(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
