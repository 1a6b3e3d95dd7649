import { type DotItemDotProps, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { ChartData } from '../../model/chart-data';
import type { Size } from '../../model/layout';
import type { CourseFrame } from './course-frame';
import { FrameGrid, FrameMarks } from './frame-marks';
import { marginsOf, rootProps } from './recharts-frame';
import { seriesColours } from './series-colours';
import { type LinePoint, thinLine } from './thin-line';

export interface LineDrawingProps {
  readonly frame: CourseFrame;
  readonly data: ChartData;
  readonly size: Size;
  readonly label: string;
}

/** Lines over time or over names. A missing value is a gap. */
export function LineDrawing({ frame, data, size, label }: LineDrawingProps) {
  const points = thinLine(
    data.categories.map((_, index) => ({
      x: frame.xs[index] ?? 0,
      values: data.series.map((series) => series.values[index] ?? null),
    })),
    frame.plot.width,
  );
  const colours = seriesColours(data);
  const highlights = data.series.some((series) => series.strong);
  // The highlighted last, so that they lie upon the others.
  const order = data.series
    .map((_, index) => index)
    .toSorted((a, b) => Number(data.series[a]?.strong) - Number(data.series[b]?.strong));
  return (
    <LineChart
      {...rootProps(label)}
      width={size.width}
      height={size.height}
      margin={marginsOf(frame, size)}
      data={[...points]}
    >
      <FrameGrid frame={frame} />
      <XAxis type="number" hide niceTicks="none" dataKey="x" domain={[...frame.xDomain]} />
      <YAxis type="number" hide niceTicks="none" domain={[...frame.yDomain]} />
      {order.map((index) => {
        const strong = data.series[index]?.strong || data.series.length === 1;
        const stroke = colours[index]?.fill;
        return (
          <Line
            key={data.series[index]?.key}
            type="linear"
            dataKey={(point: LinePoint) => point.values[index]}
            stroke={stroke}
            strokeWidth={strong ? 6 : highlights ? 4 : 5}
            strokeLinejoin="round"
            connectNulls={false}
            isAnimationActive={false}
            // In its place among the other marks, not in a layer of its own above them.
            zIndex={0}
            activeDot={false}
            dot={needsDots(points, index, frame.dots) && dotsOf(points, index, stroke, frame.dots)}
          />
        );
      })}
      <FrameMarks frame={frame} />
    </LineChart>
  );
}

function needsDots(points: readonly LinePoint[], line: number, all: boolean): boolean {
  return all || points.some((_, index) => isLonely(points, index, line));
}

/** A point between two gaps has no line: without a dot it would not be seen. */
function isLonely(points: readonly LinePoint[], index: number, line: number): boolean {
  const has = (at: number) => (points[at]?.values[line] ?? null) !== null;
  return has(index) && !has(index - 1) && !has(index + 1);
}

function dotsOf(points: readonly LinePoint[], line: number, fill: string | undefined, all: boolean) {
  return ({ cx, cy, index, key }: DotItemDotProps) =>
    cx !== undefined &&
    cy !== undefined &&
    (points[index]?.values[line] ?? null) !== null &&
    (all || isLonely(points, index, line)) ? (
      <circle key={key} cx={cx} cy={cy} r={6} fill={fill} />
    ) : (
      <g key={key} />
    );
}
