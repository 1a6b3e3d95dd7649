import { colours } from '../theme/tokens';
import { drawMore } from './draw-more';
import { type FrameInput, type FrameRule, type FrameShape, type FrameText, linearScale } from './frame';
import { boxAround, pointOfValue, walkValues } from './frame-point';
import { drawPanelTimes, drawPanelValues, panelTicks } from './panel-axes';
import { layPanelGrid, type Panel, sayEmptyPanels } from './panel-grid';
import type { ShapesFrame } from './shapes-drawing';
import { layValueAxis, sayShort } from './value-axis';

const valueSize = 24;
const axisSize = 22;

/** Lays out one small line chart for each series on one scale, with all others as pale lines behind it. */
export function layLinePanels(input: FrameInput): ShapesFrame {
  const { data, language, measure } = input;
  const axis = layValueAxis(data, false, language);
  const ticks = panelTicks(axis);
  const lastValues = data.series.map(({ values }) => values.findLast((value) => value !== null) ?? null);
  // The unit is said once, above; percent is no unit that could be left away.
  const bare = axis.unit ? { ...data.format, unit: undefined, unitOfOne: undefined } : data.format;
  const said = lastValues.map((value) => (value === null ? '' : sayShort(value, bare, language)));
  const grid = layPanelGrid(input, {
    top: axis.unit ? 40 : 0,
    left: Math.ceil(Math.max(...ticks.map(({ label }) => measure(label, axisSize, 400)))) + 14,
    right: Math.ceil(Math.max(0, ...said.map((text) => measure(text, valueSize, 600)))) + 20,
    bottom: data.leftOut > 0 ? 76 : 40,
    leastWidth: 200,
  });
  const xs = data.categories.map((category, index) => category.time ?? index);
  const [first = 0] = xs;
  const last = xs.at(-1) ?? first;
  const highlights = data.series.some(({ strong }) => strong);
  const scales = grid.panels.map(({ plot }) => ({
    x: linearScale(first === last ? first - 1 : first, last, plot.x, plot.x + plot.width),
    y: linearScale(axis.low, axis.high, plot.y + plot.height, plot.y),
  }));

  const shapes = grid.panels.flatMap((panel, at): readonly FrameShape[] => {
    const scale = scales[at];
    if (!scale) return [];
    const line = (series: number) => {
      const points = xs.map((x, index) => ({ x, value: data.series[series]?.values[index] ?? null }));
      return drawPath(points, scale.x, scale.y);
    };
    const others = data.series.map((_, series) => series).filter((series) => series !== panel.series);
    const strong = !highlights || data.series[panel.series]?.strong === true;
    const stroke = strong ? colours.strong : colours.muted;
    const of = { series: panel.series };
    const own = line(panel.series);
    return [
      ...others.flatMap((series): readonly FrameShape[] => {
        const { d } = line(series);
        return d
          ? [{ kind: 'path', d, fill: 'none', stroke: colours.line, strokeWidth: 3, of: { series } }]
          : [];
      }),
      ...(own.d
        ? [{ kind: 'path' as const, d: own.d, fill: 'none', stroke, strokeWidth: strong ? 5 : 4, of }]
        : []),
      ...own.lonely.map(([x, y]): FrameShape => ({ kind: 'circle', x, y, radius: 5, fill: stroke, of })),
    ];
  });
  const ends = grid.panels.flatMap((panel, at): readonly FrameText[] => {
    const [value, scale] = [lastValues[panel.series] ?? null, scales[at]];
    if (value === null || !scale) return [];
    const half = valueSize * 0.58;
    return [
      {
        x: panel.plot.x + panel.plot.width + 10,
        // Within its own panel, whatever its value.
        y: Math.max(panel.plot.y + half, Math.min(panel.plot.y + panel.plot.height - half, scale.y(value))),
        lines: [said[panel.series] ?? ''],
        anchor: 'start',
        size: valueSize,
        weight: 600,
        fill: colours.ink,
        of: { series: panel.series },
      },
    ];
  });
  const values = drawPanelValues(grid.panels, ticks, axis.unit, (panel) => scales[panel.series]?.y);
  return {
    plot: boundsOf(grid.panels),
    grid: [
      ...values.grid,
      ...groundLines(grid.panels, axis.low, axis.high, (panel) => scales[panel.series]?.y),
    ],
    shapes,
    rules: [],
    rings: [],
    texts: [
      ...grid.titles,
      ...sayEmptyPanels(grid.panels, input),
      ...ends,
      ...values.texts,
      ...drawPanelTimes(input, grid.panels),
      ...drawMore(data.leftOut, input),
    ],
    swatches: [],
    points: () =>
      walkValues(data, (of, value) => {
        const scale = scales[of.series];
        if (value === null || !scale) return [];
        return [pointOfValue(input, of, boxAround(scale.x(xs[of.category] ?? 0), scale.y(value), 10))];
      }),
  };
}

interface LinePoint {
  readonly x: number;
  readonly value: number | null;
}

/** The line with its gaps, and the points that have no neighbour. */
function drawPath(
  points: readonly LinePoint[],
  x: (value: number) => number,
  y: (value: number) => number,
): { readonly d: string; readonly lonely: readonly (readonly [number, number])[] } {
  const placed = points.map((point) => {
    return point.value === null ? undefined : ([round(x(point.x)), round(y(point.value))] as const);
  });
  const parts = placed.flatMap((point, index) => {
    if (!point) return [];
    const starts = !placed[index - 1];
    return starts && !placed[index + 1] ? [] : [`${starts ? 'M' : 'L'}${point[0]} ${point[1]}`];
  });
  const lonely = placed.flatMap((point, index) =>
    point && !placed[index - 1] && !placed[index + 1] ? [point] : [],
  );
  return { d: parts.join(''), lonely };
}

/** Zero, where values lie on both sides of it. */
function groundLines(
  panels: readonly Panel[],
  low: number,
  high: number,
  scaleOf: (panel: Panel) => ((value: number) => number) | undefined,
): readonly FrameRule[] {
  if (low >= 0 || high <= 0) return [];
  return panels.flatMap((panel) => {
    const y = scaleOf(panel)?.(0);
    const { x, width } = panel.plot;
    return y === undefined ? [] : [{ from: [x, y], to: [x + width, y], stroke: colours.grey, width: 2 }];
  });
}

export function boundsOf(panels: readonly Panel[]) {
  const left = Math.min(...panels.map(({ plot }) => plot.x));
  const top = Math.min(...panels.map(({ plot }) => plot.y));
  return {
    x: left,
    y: top,
    width: Math.max(...panels.map(({ plot }) => plot.x + plot.width)) - left,
    height: Math.max(...panels.map(({ plot }) => plot.y + plot.height)) - top,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
