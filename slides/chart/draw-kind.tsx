import type { ReactElement } from 'react';
import type { ChartKind } from '../../model/chart-kinds';
import { BarDrawing } from './bar-chart';
import { layBars } from './bar-frame';
import { ColumnDrawing } from './column-chart';
import { layColumns } from './column-frame';
import { DonutDrawing } from './donut-chart';
import { layDonut } from './donut-frame';
import type { FrameInput } from './frame';
import { LineDrawing } from './line-chart';
import { layLines } from './line-frame';

/** The drawing of a chart as one svg. `label` is its text alternative. */
export function drawKind(kind: ChartKind, input: FrameInput, label: string): ReactElement {
  return drawings[kind](input, label);
}

type Draw = (input: FrameInput, label: string) => ReactElement;

/** Every kind: its frame lays the chart out, its drawing draws the shapes into the frame. */
const drawings: Readonly<Record<ChartKind, Draw>> = {
  bar: drawBars,
  column: (input, label) => {
    // Names that do not fit below columns fit beside bars.
    const frame = layColumns(input);
    return frame ? <ColumnDrawing frame={frame} {...common(input, label)} /> : drawBars(input, label);
  },
  line: (input, label) => <LineDrawing frame={layLines(input)} {...common(input, label)} />,
  donut: (input, label) => <DonutDrawing frame={layDonut(input)} {...common(input, label)} />,
};

function drawBars(input: FrameInput, label: string): ReactElement {
  return <BarDrawing frame={layBars(input)} {...common(input, label)} />;
}

function common({ data, size }: FrameInput, label: string) {
  return { data, size, label };
}
