import { colours } from '../theme/tokens';
import { drawMore } from './draw-more';
import { type FrameInput, type FrameShape, type FrameText, linearScale, lineHeight } from './frame';
import { boxBetween, pointOfValue } from './frame-point';
import { boundsOf } from './line-panels-frame';
import { drawPanelTimes, drawPanelValues, panelTicks } from './panel-axes';
import { layPanelGrid, type Panel, sayEmptyPanels } from './panel-grid';
import type { ShapesFrame } from './shapes-drawing';
import { layValueAxis, presentValues, sayWithin } from './value-axis';
import { wrapText } from './wrap-text';

const nameSize = 22;
const leastPitch = 28;
const valueGap = 10;
/** The words for it have no room in a small chart. */
const missingValue = '–';

/** Lays out one small bar chart for each series on one scale: upright over time, else lying with the names once a row. */
export function layBarPanels(input: FrameInput): ShapesFrame {
  return input.data.time ? layUpright(input) : layLying(input);
}

function layUpright(input: FrameInput): ShapesFrame {
  const { data, language, measure } = input;
  const axis = layValueAxis(data, true, language);
  const ticks = panelTicks(axis);
  const { panels, titles } = layPanelGrid(input, {
    top: axis.unit ? 40 : 0,
    left: Math.ceil(Math.max(...ticks.map(({ label }) => measure(label, nameSize, 400)))) + 14,
    right: 0,
    bottom: data.leftOut > 0 ? 76 : 40,
    leastWidth: 180,
  });
  const fillOf = barFill(input);
  const scaleOf = ({ plot }: Panel) => linearScale(axis.low, axis.high, plot.y + plot.height, plot.y);
  const places = panels.flatMap((panel) => {
    const step = panel.plot.width / data.categories.length;
    const width = Math.max(1, step * (step < 12 ? 0.8 : 0.64));
    const y = scaleOf(panel);
    return data.categories.map((_, category) => {
      const value = data.series[panel.series]?.values[category] ?? null;
      const left = panel.plot.x + (category + 0.5) * step - width / 2;
      return {
        of: { category, series: panel.series },
        value,
        box: boxBetween([left, y(0)], [left + width, y(value ?? 0)]),
      };
    });
  });
  const values = drawPanelValues(panels, ticks, axis.unit, scaleOf);
  return {
    plot: boundsOf(panels),
    grid: values.grid,
    shapes: places.flatMap(({ of, value, box }): readonly FrameShape[] =>
      value === null ? [] : [{ kind: 'rect', ...box, fill: fillOf(of), of }],
    ),
    rules: panels.map((panel) => ({
      from: [panel.plot.x, scaleOf(panel)(0)],
      to: [panel.plot.x + panel.plot.width, scaleOf(panel)(0)],
      stroke: colours.muted,
      width: 2,
    })),
    rings: [],
    texts: [
      ...titles,
      ...values.texts,
      ...drawPanelTimes(input, panels),
      ...sayEmptyPanels(panels, input),
      ...drawMore(data.leftOut, input),
    ],
    swatches: [],
    points: () => places.map(({ of, box }) => pointOfValue(input, of, box)),
  };
}

function layLying(input: FrameInput): ShapesFrame {
  const { data, size, measure } = input;
  const nameRoom = size.width * 0.2;
  const styleOf = (category: number) =>
    ({ size: nameSize, weight: data.categories[category]?.strong ? 600 : 400 }) as const;
  const names = data.categories.map(({ label }, category) =>
    wrapText(label, nameRoom, 1, styleOf(category), measure),
  );
  const nameWidth = Math.max(
    0,
    ...names.map((lines, category) => measure(lines[0] ?? '', nameSize, styleOf(category).weight)),
  );
  const values = presentValues(data);
  const [low, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const high = most > low ? most : low + 1;
  const say = sayWithin(input, values, 150, nameSize);
  const label =
    valueGap + Math.max(...[...values.map(say), missingValue].map((text) => measure(text, nameSize, 600)));
  const { panels, titles } = layPanelGrid(input, {
    top: 0,
    left: Math.ceil(nameWidth) + 16,
    right: 0,
    bottom: 40,
    leastWidth: Math.max(180, 2 * label + 80),
  });
  const [panel] = panels;
  const room = panel?.plot.height ?? 0;
  const count = data.categories.length;
  const fits = Math.max(1, Math.floor(room / leastPitch));
  const shown = chooseCategories(input, fits);
  const hidden = count - shown.length + data.leftOut;
  const pitch = Math.min(64, room / shown.length);

  const width = panel?.plot.width ?? 1;
  // Numbers that would leave nothing to the bars are said where these are pointed at.
  const labelled = pitch >= nameSize * lineHeight && (low < 0 ? 2 : 1) * label < width * 0.8;
  // Numbers stand right of bars, and left of those below zero.
  const beside = labelled ? label : 0;
  const before = low < 0 ? beside : 0;
  const x = ({ plot }: Panel) =>
    linearScale(low, high, plot.x + before, plot.x + Math.max(before + 1, plot.width - beside));
  const fillOf = barFill(input);
  const thickness = pitch * 0.62;
  const places = panels.flatMap((each) =>
    shown.map((category, row) => {
      const value = data.series[each.series]?.values[category] ?? null;
      const middle = each.plot.y + (row + 0.5) * pitch;
      const scale = x(each);
      return {
        of: { category, series: each.series },
        value,
        middle,
        zero: scale(0),
        end: scale(value ?? 0),
        box: boxBetween([scale(0), middle - thickness / 2], [scale(value ?? 0), middle + thickness / 2]),
      };
    }),
  );
  return {
    plot: boundsOf(panels),
    grid: [],
    shapes: places.flatMap(({ of, value, box }): readonly FrameShape[] =>
      value === null ? [] : [{ kind: 'rect', ...box, fill: fillOf(of), of }],
    ),
    rules: panels.map((each) => ({
      from: [x(each)(0), each.plot.y],
      to: [x(each)(0), each.plot.y + pitch * shown.length],
      stroke: colours.muted,
      width: 2,
    })),
    rings: [],
    texts: [
      ...titles,
      ...panels
        .filter(({ isFirst }) => isFirst)
        .flatMap(({ plot }) =>
          shown.map(
            (category, row): FrameText => ({
              x: nameWidth,
              y: plot.y + (row + 0.5) * pitch,
              lines: names[category] ?? [],
              anchor: 'end',
              ...styleOf(category),
              fill: colours.ink,
            }),
          ),
        ),
      ...(labelled
        ? places.map(({ of, value, middle, end, zero }): FrameText => {
            const isLeft = value !== null && value < 0;
            return {
              x: isLeft ? end - valueGap : (value === null ? zero : end) + valueGap,
              y: middle,
              lines: [value === null ? missingValue : say(value)],
              anchor: isLeft ? 'end' : 'start',
              ...styleOf(of.category),
              fill: value === null ? colours.muted : colours.ink,
              of,
            };
          })
        : sayEmptyPanels(panels, input)),
      ...drawMore(hidden, input),
    ],
    swatches: [],
    points: () => places.map(({ of, box }) => pointOfValue(input, of, box)),
  };
}

/** The highlighted, the rest and the first ones. */
function chooseCategories({ data }: FrameInput, most: number): readonly number[] {
  const rank = (index: number) => {
    const category = data.categories[index];
    if (category?.strong) return 2;
    return category?.rest ? 1 : 0;
  };
  return data.categories
    .map((_, index) => index)
    .toSorted((a, b) => rank(b) - rank(a) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b);
}

/** Strong where nothing is highlighted; else only a highlighted category, or all of a highlighted panel. */
function barFill({
  data,
}: FrameInput): (of: { readonly category: number; readonly series: number }) => string {
  const highlights = data.categories.some(({ strong }) => strong) || data.series.some(({ strong }) => strong);
  return ({ category, series }) => {
    const strong = data.categories[category]?.strong || data.series[series]?.strong;
    return !highlights || strong ? colours.strong : colours.grey;
  };
}
