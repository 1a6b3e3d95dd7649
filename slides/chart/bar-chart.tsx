import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { ChartData } from '../../model/chart-data';
import type { Size } from '../../model/layout';
import { type CategoryColour, colours } from '../theme/tokens';
import type { BarFrame } from './bar-frame';
import { cutValue } from './cut-axis';
import { FrameGrid, FrameMarks } from './frame-marks';
import { leastOutlined, paintWithin } from './paint-within';
import { marginsOf, rootProps } from './recharts-frame';
import { barColours, categoryColoursOf } from './series-colours';
import { isStacked } from './stack';

export interface BarDrawingProps {
  readonly frame: BarFrame;
  readonly data: ChartData;
  readonly size: Size;
  readonly label: string;
}

/** Horizontal bars, one row for each category; several series side by side or end to end. */
export function BarDrawing({ frame, data, size, label }: BarDrawingProps) {
  const rows = frame.rows.map((row) =>
    data.series.map((series) => cutValue(series.values[row] ?? null, frame.domain, data)),
  );
  const oneSeries = data.series.length === 1;
  const byCategory = categoryColoursOf(data);
  const bySeries = barColours(data);
  const fillOf = (row: number, series: number) =>
    oneSeries ? byCategory[frame.rows[row] ?? 0] : bySeries[series];
  return (
    <BarChart
      {...rootProps(label)}
      layout="vertical"
      width={size.width}
      height={size.height}
      margin={marginsOf(frame, size)}
      data={rows}
      barSize={frame.thickness}
      barGap={0}
      barCategoryGap={0}
      stackOffset="sign"
    >
      <FrameGrid frame={frame} />
      <XAxis type="number" hide niceTicks="none" domain={[...frame.domain]} allowDataOverflow />
      <YAxis type="category" hide dataKey={rowIndex(rows)} />
      {data.series.map((series, index) => (
        <Bar
          key={series.key}
          dataKey={(row: (number | null)[]) => row[index]}
          stackId={isStacked(data) ? 'whole' : undefined}
          isAnimationActive={false}
          // In its place among the other marks, not in a layer of its own above them.
          zIndex={0}
          shape={(bar: BarShapeProps) => rectangle(bar, fillOf(bar.index, index), isStacked(data))}
        />
      ))}
      <FrameMarks frame={frame} />
    </BarChart>
  );
}

/**
 * A plain rectangle: bars that end left of their beginning have a negative width. `parted`: with a fine line of paper around it, so
 * that parts of a stack are told apart where their colours are the same.
 */
export function rectangle(
  { x, y, width, height }: BarShapeProps,
  colour: CategoryColour | undefined,
  parted = false,
) {
  const box = {
    x: width < 0 ? x + width : x,
    y: height < 0 ? y + height : y,
    width: Math.abs(width),
    height: Math.abs(height),
  };
  const { fill, edge } = colour ?? {};
  if (edge !== undefined) return <rect {...paintWithin(box, { fill, edge })} />;
  // The line takes half of its width from each side.
  const outlined = parted && Math.min(box.width, box.height) >= leastOutlined;
  return (
    <rect
      {...box}
      fill={fill}
      stroke={outlined ? colours.paper : undefined}
      strokeWidth={outlined ? 2 : undefined}
    />
  );
}

/** Each row is a category of its own, whatever its name. */
export function rowIndex(rows: readonly unknown[]) {
  const places = new Map(rows.map((row, index) => [row, index]));
  return (row: unknown) => places.get(row);
}
