import type { ComponentType, ReactElement } from 'react';
import type { ChartData } from '../../model/chart-data';
import type { ChartKind } from '../../model/chart-kinds';
import type { Size } from '../../model/layout';
import { layAreas } from './area-frame';
import { BarDrawing } from './bar-chart';
import { layBarColumns } from './bar-columns-frame';
import { layBars } from './bar-frame';
import { layBarPanels } from './bar-panels-frame';
import { layBullets } from './bullet-frame';
import { ColumnDrawing } from './column-chart';
import { layColumns } from './column-frame';
import { DonutDrawing } from './donut-chart';
import { layDonut } from './donut-frame';
import { layDumbbells } from './dumbbell-frame';
import type { Frame, FrameInput } from './frame';
import { layFunnel } from './funnel-frame';
import { layHeatMap } from './heat-map-frame';
import { layLines } from './line-frame';
import { layLinePanels } from './line-panels-frame';
import { layMap } from './map-frame';
import { layPictogram } from './pictogram-frame';
import { layRadar } from './radar-frame';
import { laySankey } from './sankey-frame';
import { layScatter } from './scatter-frame';
import { ShapesDrawing } from './shapes-drawing';
import { laySlopes } from './slope-frame';
import { layTileMap } from './tile-map-frame';
import { layTimeLine } from './time-line-frame';
import { layTreemap } from './treemap-frame';
import { veilFrame } from './veil-frame';
import { layWaterfall } from './waterfall-frame';

/** A chart that is laid out, and the one svg that draws it. */
export interface LaidChart {
  readonly frame: Frame;
  /** @param label the text alternative */
  readonly draw: (label: string) => ReactElement;
}

/** Lays a chart out. What of it is not seen for now has its place all the same. */
export function layKind(kind: ChartKind, input: FrameInput): LaidChart {
  const { measure } = input;
  // Highlighted names are heavier and so wider: room is made for that at every step.
  const steady = { ...input, measure: (text: string, size: number) => measure(text, size, 600) };
  return kinds[kind](input.data.steady ? steady : input);
}

/** Every kind: its frame lays the chart out, its drawing draws the shapes into the frame. */
const kinds: Readonly<Record<ChartKind, (input: FrameInput) => LaidChart>> = {
  bar: layAnyBars,
  column: (input) => {
    // Names that do not fit below columns fit beside bars.
    const frame = layColumns(input);
    return frame ? laid(input, frame, ColumnDrawing) : layAnyBars(input);
  },
  line: (input) => laid(input, layLines(input), ShapesDrawing),
  area: (input) => laid(input, layAreas(input), ShapesDrawing),
  treemap: (input) => laid(input, layTreemap(input), ShapesDrawing),
  funnel: (input) => laid(input, layFunnel(input), ShapesDrawing),
  radar: (input) => laid(input, layRadar(input), ShapesDrawing),
  sankey: (input) => laid(input, laySankey(input), ShapesDrawing),
  scatter: (input) => laid(input, layScatter(input), ShapesDrawing),
  donut: (input) => laid(input, layDonut(input), DonutDrawing),
  waterfall: (input) => laid(input, layWaterfall(input), ShapesDrawing),
  'tile-map': (input) => laid(input, layTileMap(input), ShapesDrawing),
  map: (input) => laid(input, layMap(input), ShapesDrawing),
  'time-line': (input) => laid(input, layTimeLine(input), ShapesDrawing),
  dumbbell: (input) => laid(input, layDumbbells(input), ShapesDrawing),
  bullet: (input) => laid(input, layBullets(input), ShapesDrawing),
  pictogram: (input) => laid(input, layPictogram(input), ShapesDrawing),
  'bar-panels': (input) => laid(input, layBarPanels(input), ShapesDrawing),
  'line-panels': (input) => laid(input, layLinePanels(input), ShapesDrawing),
  'heat-map': (input) => laid(input, layHeatMap(input), ShapesDrawing),
  slope: (input) => laid(input, laySlopes(input), ShapesDrawing),
};

function layAnyBars(input: FrameInput): LaidChart {
  const columns = layBarColumns(input);
  return columns ? laid(input, columns, ShapesDrawing) : laid(input, layBars(input), BarDrawing);
}

interface DrawingProps<F> {
  readonly frame: F;
  readonly data: ChartData;
  readonly size: Size;
  readonly label: string;
}

function laid<F extends Frame>(
  { data, size }: FrameInput,
  frame: F,
  Drawing: ComponentType<DrawingProps<F>>,
): LaidChart {
  const seen = veilFrame(frame, data);
  return { frame: seen, draw: (label) => <Drawing frame={seen} data={data} size={size} label={label} /> };
}
