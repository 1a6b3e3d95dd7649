import { memo, useMemo } from 'react';
import type { ChartData } from '../../model/chart-data';
import type { ChartKind } from '../../model/chart-kinds';
import type { Size } from '../../model/layout';
import type { Language } from '../../model/localized';
import { measureText } from '../theme/measure-text';
import { drawKind } from './draw-kind';

export interface LiveChartProps {
  readonly kind: ChartKind;
  readonly data: ChartData;
  readonly size: Size;
  readonly language: Language;
  /** The text alternative. */
  readonly label: string;
}

/** Draws a chart as one svg of the given size. The page has loaded its fonts before. */
export const LiveChart = memo(function LiveChart({ kind, data, size, language, label }: LiveChartProps) {
  const { width, height } = size;
  return useMemo(
    () => drawKind(kind, { data, size: { width, height }, language, measure: measureText }, label),
    [kind, data, width, height, language, label],
  );
});
