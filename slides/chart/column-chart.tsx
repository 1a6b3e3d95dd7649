import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { ChartData } from '../../model/chart-data';
import type { Size } from '../../model/layout';
import { rectangle, rowIndex } from './bar-chart';
import type { ColumnFrame } from './column-frame';
import { cutValue } from './cut-axis';
import { FrameGrid, FrameMarks } from './frame-marks';
import { marginsOf, rootProps } from './recharts-frame';
import { barColours, categoryColoursOf } from './series-colours';
import { isStacked } from './stack';

export interface ColumnDrawingProps {
  readonly frame: ColumnFrame;
  readonly data: ChartData;
  readonly size: Size;
  readonly label: string;
}

/** Upright bars; several series side by side or one upon the other. */
export function ColumnDrawing({ frame, data, size, label }: ColumnDrawingProps) {
  const rows = data.categories.map((_, index) =>
    data.series.map((series) => cutValue(series.values[index] ?? null, frame.domain, data)),
  );
  const oneSeries = data.series.length === 1;
  const byCategory = categoryColoursOf(data);
  const bySeries = barColours(data);
  return (
    <BarChart
      {...rootProps(label)}
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
      <XAxis type="category" hide dataKey={rowIndex(rows)} />
      <YAxis type="number" hide niceTicks="none" domain={[...frame.domain]} allowDataOverflow />
      {data.series.map((series, index) => (
        <Bar
          key={series.key}
          dataKey={(row: (number | null)[]) => row[index]}
          stackId={isStacked(data) ? 'whole' : undefined}
          isAnimationActive={false}
          zIndex={0}
          shape={(bar: BarShapeProps) =>
            rectangle(bar, oneSeries ? byCategory[bar.index] : bySeries[index], isStacked(data))
          }
        />
      ))}
      <FrameMarks frame={frame} />
    </BarChart>
  );
}
