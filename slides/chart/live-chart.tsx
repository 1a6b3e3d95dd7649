import { memo, useMemo } from 'react';
import type { ChartKind } from '../../model/chart';
import type { ChartData } from '../../model/chart-data';
import type { Size } from '../../model/layout';
import type { Language } from '../../model/localized';
import { assertNever } from '../../model/result';
import { measureText } from '../theme/measure-text';
import { BarDrawing } from './bar-chart';
import { layBars } from './bar-frame';
import { ColumnDrawing } from './column-chart';
import { layColumns } from './column-frame';
import { DonutDrawing } from './donut-chart';
import { layDonut } from './donut-frame';
import { LineDrawing } from './line-chart';
import { layLines } from './line-frame';

export interface LiveChartProps {
  readonly kind: ChartKind;
  readonly data: ChartData;
  readonly size: Size;
  readonly language: Language;
  /** The text alternative. */
  readonly label: string;
}

/** Draws a chart with Recharts, as one svg of the given size. The page has loaded its fonts before. */
export const LiveChart = memo(function LiveChart({ kind, data, size, language, label }: LiveChartProps) {
  const { width, height } = size;
  return useMemo(() => {
    const input = { data, size: { width, height }, language, measure: measureText };
    const common = { data, size: input.size, label };
    switch (kind) {
      case 'bar':
        return <BarDrawing frame={layBars(input)} {...common} />;
      case 'column': {
        // Names that do not fit below columns fit beside bars.
        const frame = layColumns(input);
        return frame ? (
          <ColumnDrawing frame={frame} {...common} />
        ) : (
          <BarDrawing frame={layBars(input)} {...common} />
        );
      }
      case 'line':
        return <LineDrawing frame={layLines(input)} {...common} />;
      case 'donut':
        return <DonutDrawing frame={layDonut(input)} {...common} />;
      default:
        return assertNever(kind);
    }
  }, [kind, data, width, height, language, label]);
});
