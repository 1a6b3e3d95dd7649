import type { Box } from '../../model/layout';
import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import {
  type Frame,
  type FrameInput,
  type FrameRule,
  type FrameSwatch,
  type FrameText,
  lineHeight,
  type MarkOwner,
} from './frame';
import { boxBetween, pointOfValue } from './frame-point';
import { partColours } from './series-colours';
import { spreadLabels } from './spread-labels';
import { wrapText } from './wrap-text';

export interface DonutFrame extends Frame {
  readonly centre: readonly [x: number, y: number];
  readonly inner: number;
  readonly outer: number;
  /** The parts that are drawn, clockwise from twelve; indices of the data's categories. */
  readonly parts: readonly number[];
}

const labelSize = 28;
const swatchSize = 22;

type Point = readonly [x: number, y: number];

/** Lays out a ring: the total in the middle, names and values outside, joined to their part by a thin line. */
export function layDonut(input: FrameInput): DonutFrame {
  const { data, size, language, measure } = input;
  const values = data.series[0]?.values ?? [];
  const parts = data.categories.flatMap((_, index) => ((values[index] ?? 0) > 0 ? [index] : []));
  const whole = parts.reduce((sum, index) => sum + (values[index] ?? 0), 0);
  const outer = Math.floor(Math.min(size.height / 2 - 32, size.width * 0.26));
  const inner = Math.floor(outer * 0.62);
  const centre = [Math.round(size.width / 2), Math.round(size.height / 2)] as const;
  const room = size.width / 2 - outer - 72;

  let before = 0;
  const labels = parts.map((index) => {
    const value = values[index] ?? 0;
    const angle = ((before + value / 2) / whole) * 2 * Math.PI;
    before += value;
    const category = data.categories[index];
    const weight = category?.strong ? (600 as const) : (400 as const);
    const name = wrapText(category?.label ?? '', room, 2, { size: labelSize, weight }, measure);
    const notes = data.annotations
      .filter((note) => note.category === index)
      .flatMap((note) => wrapText(note.text, room, 2, { size: 24, weight: 400 }, measure));
    const said = formatNumber(value, data.format, language);
    const height = (name.length + 1) * labelSize * lineHeight + notes.length * 24 * lineHeight + 12;
    const from = ((before - value) / whole) * 2 * Math.PI;
    const to = (before / whole) * 2 * Math.PI;
    return { index, angle, from, to, weight, name, said, notes, height, right: Math.sin(angle) >= 0 };
  });

  const texts: FrameText[] = [];
  const rules: FrameRule[] = [];
  const swatches: FrameSwatch[] = [];
  const fills = partColours(data);
  for (const right of [true, false]) {
    const side = labels.filter((label) => label.right === right);
    const wanted = side.map((label) => ({
      at: centre[1] - Math.cos(label.angle) * (outer + 30),
      height: label.height,
    }));
    const centres = spreadLabels(wanted, 0, size.height);
    const x = centre[0] + (right ? 1 : -1) * (outer + 72);
    const anchor = right ? 'start' : 'end';
    const placed = side.map((label, position) => {
      const top = (centres[position] ?? 0) - label.height / 2 + 6;
      const nameHeight = label.name.length * labelSize * lineHeight;
      const at = (radius: number): Point => [
        centre[0] + Math.sin(label.angle) * radius,
        centre[1] - Math.cos(label.angle) * radius,
      ];
      const name: Point = [x - (right ? 12 : -12), top + nameHeight / 2];
      return { label, top, start: at(outer + 6), knee: at(outer + 30), name };
    });
    // The names of thin parts are pushed down along the ring. Where their lines would lie upon it, colours say whose they are.
    const crosses = placed.some(({ knee, name }) => distanceTo(centre, knee, name) < outer + 4);
    for (const { label, top, start, knee, name } of placed) {
      let y = top;
      const of = { category: label.index };
      const put = (
        lines: readonly string[],
        style: Pick<FrameText, 'size' | 'weight' | 'fill'>,
        owner: MarkOwner = of,
      ) => {
        const height = lines.length * style.size * lineHeight;
        if (lines.length > 0) texts.push({ x, y: y + height / 2, lines, anchor, ...style, of: owner });
        y += height;
      };
      put(label.name, { size: labelSize, weight: label.weight, fill: colours.ink });
      put([label.said], { size: labelSize, weight: 600, fill: colours.ink });
      put(label.notes, { size: 24, weight: 400, fill: colours.muted }, { ...of, note: true });
      if (crosses) {
        const fill = fills[label.index]?.fill ?? colours.grey;
        swatches.push({
          x: name[0] - (right ? swatchSize : 0),
          y: name[1] - swatchSize / 2,
          size: swatchSize,
          fill,
          of,
        });
        continue;
      }
      // Straight out of its part, then level to its name.
      const stroke = { stroke: colours.grey, width: 2 };
      rules.push({ from: start, to: knee, ...stroke }, { from: knee, to: name, ...stroke });
    }
  }
  if (data.total) {
    const wide = inner * 2 * 0.84;
    const totalSize =
      [72, 64, 56, 48, 40, 32, 28].find((each) => measure(data.total ?? '', each, 600) <= wide) ?? 24;
    texts.push(
      {
        x: centre[0],
        y: centre[1] - 14,
        lines: [data.total],
        anchor: 'middle',
        size: totalSize,
        weight: 600,
        fill: colours.ink,
      },
      {
        x: centre[0],
        y: centre[1] + totalSize / 2 + 12,
        lines: [chartWords[language].total],
        anchor: 'middle',
        size: labelSize,
        weight: 400,
        fill: colours.muted,
      },
    );
  }
  const plot = { x: centre[0] - outer, y: centre[1] - outer, width: outer * 2, height: outer * 2 };
  const points = () =>
    labels.map(({ index, from, to }) => {
      const { path, box } = outlinePart(centre, inner, outer, from, to);
      return { ...pointOfValue(input, { category: index, series: 0 }, box), path };
    });
  return { plot, grid: [], rules, rings: [], texts, swatches, points, centre, inner, outer, parts };
}

/** How near the straight line between two points comes to a third. */
function distanceTo([x, y]: Point, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.max(0, Math.min(1, along));
  return Math.hypot(from[0] + nearest * dx - x, from[1] + nearest * dy - y);
}

/** The outline of a part of a ring between two angles, clockwise from twelve, in radians. */
function outlinePart(
  [x, y]: readonly [x: number, y: number],
  inner: number,
  outer: number,
  from: number,
  to: number,
): { readonly path: string; readonly box: Box } {
  const at = (radius: number, angle: number) =>
    [x + Math.sin(angle) * radius, y - Math.cos(angle) * radius] as const;
  const write = (point: readonly number[]) => point.map((each) => each.toFixed(1)).join(' ');
  // An arc that ends where it begins would be none.
  const end = Math.min(to, from + 2 * Math.PI - 1e-3);
  const large = end - from > Math.PI ? 1 : 0;
  const path = [
    `M ${write(at(outer, from))}`,
    `A ${outer} ${outer} 0 ${large} 1 ${write(at(outer, end))}`,
    `L ${write(at(inner, end))}`,
    `A ${inner} ${inner} 0 ${large} 0 ${write(at(inner, from))} Z`,
  ].join(' ');
  const quarters = [0, 1, 2, 3]
    .map((each) => (each * Math.PI) / 2)
    .filter((each) => each > from && each < end);
  const corners = [from, end, ...quarters].flatMap((angle) => [at(inner, angle), at(outer, angle)]);
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  return { path, box: boxBetween([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]) };
}
