import { isSeriesSeen } from '../../model/chart-view';
import { colours } from '../theme/tokens';
import { drawMore, moreHeight } from './draw-more';
import {
  type FrameInput,
  type FramePoint,
  type FrameRule,
  type FrameShape,
  type FrameText,
  linearScale,
  lineHeight,
} from './frame';
import { boxAround, pointOfValue } from './frame-point';
import type { ShapesFrame } from './shapes-drawing';
import { withoutSoftHyphens } from './soft-hyphen';
import { spreadLabels } from './spread-labels';
import { sayWithin } from './value-axis';
import { wrapText } from './wrap-text';

const headHeight = 56;
const leader = 28;
const gap = 12;
const radius = 8;

/** One line's end: what is written there, in one line of text. */
interface End {
  readonly series: number;
  readonly value: number;
  readonly name: string;
  readonly said: string;
  readonly strong: boolean;
}

/** Lays out lines between two points in time, with name and value at both ends, none upon another. */
export function laySlopes(input: FrameInput): ShapesFrame {
  const { data, size, measure } = input;
  const ends = [0, data.categories.length - 1] as const;
  const highlights = data.series.some(({ strong }) => strong);
  const both = ends.map((category) => endsAt(input, category, highlights));
  // The more lines, the smaller their labels, down to what can be read from the last row.
  const rows = Math.max(1, ...both.map((list) => list.length));
  const textSize =
    [28, 26, 24].find((each) => rows * each * lineHeight <= size.height - headHeight - moreHeight) ?? 22;
  const foot = data.leftOut > 0 ? moreHeight : 0;
  const nameRoom = size.width * 0.22;
  const mostLines = rows * 2 * textSize * lineHeight <= (size.height - headHeight) * 0.8 ? 2 : 1;
  const widths = both.map((list) => {
    const said = Math.max(0, ...list.map((end) => measure(end.said, textSize, 600)));
    const named = list.map((end) => {
      const style = { size: textSize, weight: end.strong ? 600 : 400 } as const;
      const lines = wrapText(end.name, nameRoom, mostLines, style, measure);
      return {
        ...end,
        lines,
        width: Math.max(...lines.map((line) => measure(line, style.size, style.weight))),
      };
    });
    return { said, named, name: Math.max(0, ...named.map(({ width }) => width)) };
  });
  const sideOf = (index: number) => {
    const { said = 0, name = 0 } = widths[index] ?? {};
    return radius + gap + leader + said + 16 + name;
  };
  const [left, right] = [Math.ceil(sideOf(0)), Math.ceil(sideOf(1))];
  const heads = ends.map((category) => data.categories[category]?.shortLabel ?? '');
  const plot = {
    x: left,
    y: headHeight,
    width: Math.max(1, size.width - left - right),
    height: Math.max(1, size.height - headHeight - foot),
  };
  const values = both.flat().map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const half = (textSize * lineHeight) / 2 + 2;
  const y = linearScale(low, high > low ? high : low + 1, plot.y + plot.height - half, plot.y + half);
  const edges = [plot.x, plot.x + plot.width] as const;

  const texts: FrameText[] = [];
  const rules: FrameRule[] = [];
  for (const side of [0, 1] as const) {
    const { named = [], said = 0 } = widths[side] ?? {};
    const out = side === 0 ? -1 : 1;
    const anchor = side === 0 ? 'end' : 'start';
    const centres = spreadLabels(
      named.map((end) => ({ at: y(end.value), height: end.lines.length * textSize * lineHeight })),
      plot.y,
      size.height - foot,
    );
    for (const [index, end] of named.entries()) {
      const at = centres[index] ?? 0;
      const of = { series: end.series };
      const style = {
        y: at,
        size: textSize,
        weight: end.strong ? (600 as const) : (400 as const),
        of,
      } as const;
      const fill = highlights && !end.strong ? colours.muted : colours.ink;
      const start = edges[side] + out * (radius + gap);
      // A label that had to move says where it belongs.
      if (Math.abs(at - y(end.value)) > 3) {
        rules.push({
          from: [start - out * 6, y(end.value)],
          to: [start + out * (leader - 6), at],
          stroke: colours.grey,
          width: 1.5,
          of,
        });
      }
      const from = start + out * leader;
      texts.push(
        { ...style, x: from, lines: [end.said], anchor, fill },
        {
          ...style,
          x: from + out * (said + 16),
          lines: end.lines,
          anchor,
          fill: isSeriesSeen(data, end.series) ? fill : colours.muted,
          // Where the line is switched off and on.
          of: side === 1 ? { ...of, names: true } : of,
        },
      );
    }
    texts.push(drawHead(heads[side] ?? '', side, side === 0 ? left : right, input));
  }
  return {
    plot,
    grid: edges.map((x) => ({
      from: [x, plot.y - 8],
      to: [x, size.height - foot],
      stroke: colours.line,
      width: 2,
    })),
    shapes: drawLines(input, edges, y, highlights),
    rules,
    rings: [],
    texts: [...texts, ...drawMore(data.leftOut, input)],
    swatches: [],
    points: () =>
      both.flatMap((list, side) =>
        list.map((end) => pointAt(input, end.series, ends[side] ?? 0, edges[side] ?? 0, y(end.value))),
      ),
  };
}

/** The point in time above its end of the lines: beside them, or from the edge where it is too long for that. */
function drawHead(text: string, side: 0 | 1, room: number, { size, measure }: FrameInput): FrameText {
  const style = { size: 28, weight: 600 } as const;
  const fits = measure(text, style.size, style.weight) <= room;
  const lines = wrapText(text, size.width / 2 - 16, 1, style, measure);
  const inner = side === 0 ? room : size.width - room;
  const outer = side === 0 ? 0 : size.width;
  const anchor = fits === (side === 0) ? 'end' : 'start';
  return { x: fits ? inner : outer, y: 20, lines, anchor, ...style, fill: colours.ink };
}

function endsAt(input: FrameInput, category: number, highlights: boolean): readonly End[] {
  const { data, size } = input;
  const all = data.series.flatMap(({ values }) => values);
  const say = sayWithin(input, all, size.width * 0.13, 28);
  return data.series.flatMap(({ label, strong, values }, series) => {
    const value = values[category] ?? null;
    if (value === null) return [];
    const said = say(value);
    return [{ series, value, name: label, said, strong: strong && highlights }];
  });
}

/** The highlighted last, so that they lie upon the others. */
function drawLines(
  { data }: FrameInput,
  [from, to]: readonly [number, number],
  y: (value: number) => number,
  highlights: boolean,
): readonly FrameShape[] {
  const order = data.series
    .map((series, index) => ({ ...series, index }))
    .toSorted((a, b) => Number(a.strong) - Number(b.strong));
  return order.flatMap(({ strong, values, index, rest }): readonly FrameShape[] => {
    const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
    const colour = (highlights && !strong) || rest ? colours.grey : colours.strong;
    const of = { series: index };
    const dot = (x: number, value: number | null): readonly FrameShape[] =>
      value === null
        ? []
        : [{ kind: 'circle', x, y: y(value), radius: strong ? radius + 1 : radius, fill: colour, of }];
    const d =
      first === null || last === null
        ? ''
        : `M${round(from)} ${round(y(first))}L${round(to)} ${round(y(last))}`;
    const line: readonly FrameShape[] = d
      ? [{ kind: 'path', d, fill: 'none', stroke: colour, strokeWidth: strong ? 6 : highlights ? 3 : 4, of }]
      : [];
    return [...line, ...dot(from, first), ...dot(to, last)];
  });
}

function pointAt(input: FrameInput, series: number, category: number, x: number, y: number): FramePoint {
  const point = pointOfValue(input, { series, category }, boxAround(x, y));
  return { ...point, category: withoutSoftHyphens(point.category) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
