import { Pie, PieChart, type PieSectorShapeProps, Sector } from 'recharts';
import type { ChartData } from '../../model/chart-data';
import type { Size } from '../../model/layout';
import { colours } from '../theme/tokens';
import type { DonutFrame } from './donut-frame';
import { FrameMarks } from './frame-marks';
import { rootProps } from './recharts-frame';
import { partColours } from './series-colours';

export interface DonutDrawingProps {
  readonly frame: DonutFrame;
  readonly data: ChartData;
  readonly size: Size;
  readonly label: string;
}

/** A ring of parts, clockwise from twelve o'clock. */
export function DonutDrawing({ frame, data, size, label }: DonutDrawingProps) {
  const fills = partColours(data);
  const values = data.series[0]?.values ?? [];
  const parts = frame.parts.map((part) => ({ value: values[part] ?? 0, fill: fills[part]?.fill }));
  return (
    <PieChart {...rootProps(label)} width={size.width} height={size.height} margin={noMargin}>
      <Pie
        data={parts}
        dataKey="value"
        cx={frame.centre[0]}
        cy={frame.centre[1]}
        innerRadius={frame.inner}
        outerRadius={frame.outer}
        startAngle={90}
        endAngle={-270}
        isAnimationActive={false}
        // In its place among the other marks, not in a layer of its own above them.
        zIndex={0}
        label={false}
        labelLine={false}
        shape={(sector: PieSectorShapeProps, index) => (
          <Sector
            cx={sector.cx}
            cy={sector.cy}
            innerRadius={sector.innerRadius}
            outerRadius={sector.outerRadius}
            startAngle={sector.startAngle}
            endAngle={sector.endAngle}
            fill={parts[Number(index)]?.fill}
            stroke={colours.paper}
            strokeWidth={parts.length > 1 ? 4 : 0}
          />
        )}
      />
      <FrameMarks frame={frame} />
    </PieChart>
  );
}

const noMargin = { left: 0, top: 0, right: 0, bottom: 0 };
