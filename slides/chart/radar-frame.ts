import { formatNumber } from '../../model/number-format';
import type { Weight } from '../theme/measure-text';
import { colours } from '../theme/tokens';
import {
  type Frame,
  type FrameInput,
  type FrameRule,
  type FrameShape,
  type FrameText,
  lineHeight,
} from './frame';
import { boxAround, pointOfValue, walkValues } from './frame-point';
import { layLegend } from './legend';
import { seriesColours } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { spreadLabels } from './spread-labels';
import { symbolOf } from './symbols';
import { layAxis } from './value-axis';
import { wrapText } from './wrap-text';

const nameSize = 26;
const tickSize = 22;
const dashes = [undefined, '18 9', '4 8'] as const;

/**
 * Lays out axes around a middle where all values are zero; each series is a line around it, told apart by colour, dash and
 * sign. Names stand at the ends of their axes, with the value where there is but one series.
 */
export function layRadar(input: FrameInput): ShapesFrame {
  const { data, size, language, measure } = input;
  const legend = layLegend(input);
  const count = data.categories.length;
  const single = data.series.length === 1;
  const most = data.series
    .flatMap(({ values }) => values)
    .reduce<number>((max, value) => Math.max(max, value ?? 0), 0);
  const axis = layAxis(0, most, data.format, language);
  const nameWidth = Math.min(420, size.width * 0.24);
  const names = data.categories.map(({ label, strong }, index) => {
    const weight = strong ? (600 as const) : (400 as const);
    // Of many names, each side has four: two lines are all there is room for.
    const most = count > 6 && single ? 1 : 2;
    const lines = wrapText(label, nameWidth, most, { size: nameSize, weight }, measure);
    const value = single ? (data.series[0]?.values[index] ?? null) : null;
    const said = value === null ? [] : [formatNumber(value, data.format, language)];
    return { lines: [...lines, ...said], weight };
  });
  const highest = Math.max(...names.map(({ lines }) => lines.length)) * nameSize * lineHeight;
  const top = legend.height + (axis.unit ? 36 : 0);
  const radius = Math.max(
    40,
    Math.min((size.height - top) / 2 - highest - 20, size.width / 2 - nameWidth - 40),
  );
  const middle = [size.width / 2, top + (size.height - top) / 2] as const;
  const at = (category: number, share: number) => {
    const angle = (category / count) * 2 * Math.PI;
    return [
      middle[0] + Math.sin(angle) * radius * share,
      middle[1] - Math.cos(angle) * radius * share,
    ] as const;
  };
  const shareOf = (value: number) => value / axis.high;

  const texts: FrameText[] = [...legend.texts];
  if (axis.unit) {
    const unit = {
      lines: [axis.unit],
      anchor: 'start',
      size: tickSize,
      weight: 400,
      fill: colours.muted,
    } as const;
    texts.push({ x: 0, y: legend.height + 16, ...unit });
  }
  texts.push(...placeNames(input, names, { middle, radius }));
  for (const tick of axis.ticks.slice(1)) {
    const [x0, y0] = at(0, shareOf(tick.value));
    const room = (radius / (axis.ticks.length - 1)) * 0.9 >= tickSize;
    // A very long number would reach the names beside it.
    if (measure(tick.label, tickSize, 400) > radius * 0.5) continue;
    if (!room && tick !== axis.ticks.at(-1)) continue;
    const style = { anchor: 'end', size: tickSize, weight: 400, fill: colours.muted } as const;
    texts.push({ x: x0 - 8, y: y0 + tickSize * 0.62, lines: [tick.label], ...style });
  }
  const grid: FrameRule[] = [
    ...data.categories.map(
      (_, category): FrameRule => ({ from: middle, to: at(category, 1), stroke: colours.line, width: 1.5 }),
    ),
    ...axis.ticks.slice(1).flatMap((tick) =>
      data.categories.map(
        (_, category): FrameRule => ({
          from: at(category, shareOf(tick.value)),
          to: at(category + 1, shareOf(tick.value)),
          stroke: colours.line,
          width: 1.5,
        }),
      ),
    ),
  ];
  return {
    plot: { x: middle[0] - radius, y: middle[1] - radius, width: 2 * radius, height: 2 * radius },
    grid,
    rules: [],
    rings: [],
    texts,
    swatches: [],
    shapes: [
      ...drawSigns(legend.swatches),
      ...drawSeries(input, (category, value) => at(category, shareOf(value))),
    ],
    points: () =>
      walkValues(data, (of, value) => {
        if (value === null) return [];
        const [x, y] = at(of.category, shareOf(value));
        return [pointOfValue(input, of, boxAround(x, y))];
      }),
  };
}

interface AxisName {
  readonly lines: readonly string[];
  readonly weight: Weight;
}

/** Names at the ends of their axes: above and below the middle clear of the plot, at its sides apart from each other. */
function placeNames(
  { size }: FrameInput,
  names: readonly AxisName[],
  { middle, radius }: { readonly middle: readonly [x: number, y: number]; readonly radius: number },
): readonly FrameText[] {
  const placed = names.map(({ lines, weight }, category) => {
    const angle = (category / names.length) * 2 * Math.PI;
    const high = lines.length * nameSize * lineHeight;
    const side = Math.abs(Math.sin(angle)) < 0.2 ? 0 : Math.sign(Math.sin(angle));
    const end = [middle[0] + Math.sin(angle) * radius, middle[1] - Math.cos(angle) * radius] as const;
    return { category, lines, weight, high, side, end, up: Math.sign(Math.cos(angle)) };
  });
  const below = placed.some(({ side, up }) => side === 0 && up < 0);
  const low = middle[1] - radius - 6;
  const lowest = below ? middle[1] + radius + 6 : size.height;
  return [-1, 0, 1].flatMap((side) => {
    const these = placed.filter((name) => name.side === side);
    const centres =
      side === 0
        ? these.map(({ end, high, up }) => end[1] - up * (high / 2 + 10))
        : spreadLabels(
            these.map(({ end, high }) => ({ at: end[1], height: high + 2 })),
            low,
            lowest,
          );
    return these.map(
      ({ category, lines, weight, end }, index): FrameText => ({
        x: end[0] + side * 16,
        y: centres[index] ?? end[1],
        lines,
        anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
        size: nameSize,
        weight,
        fill: colours.ink,
        of: { category },
      }),
    );
  });
}

function drawSigns(swatches: Frame['swatches']): readonly FrameShape[] {
  return swatches.map(({ x, y, size, fill, of }, series) => ({
    ...symbolOf(series, x + size / 2, y + size / 2, size / 2),
    fill,
    of,
  }));
}

/** The lines with their signs, the highlighted upon the others. A missing value opens the line. */
function drawSeries(
  { data }: FrameInput,
  at: (category: number, value: number) => readonly [x: number, y: number],
): readonly FrameShape[] {
  const fills = seriesColours(data);
  const order = data.series
    .map((_, index) => index)
    .toSorted((a, b) => Number(data.series[a]?.strong) - Number(data.series[b]?.strong));
  return order.flatMap((series): readonly FrameShape[] => {
    const values = data.series[series]?.values ?? [];
    const fill = fills[series]?.fill ?? colours.strong;
    const corners = values.map((value, category) => (value === null ? null : at(category, value)));
    const write = (corner: readonly number[]) => corner.map((each) => each.toFixed(1)).join(' ');
    const whole = corners.flatMap((corner) => (corner ? [write(corner)] : []));
    const line = {
      fill: 'none',
      stroke: fill,
      strokeWidth: data.series[series]?.strong || data.series.length === 1 ? 6 : 4,
      dash: dashes[series % dashes.length],
      of: { series },
    };
    const closed = whole.length === corners.length;
    const parts: readonly FrameShape[] = closed
      ? [
          {
            kind: 'path',
            d: `M${whole.join('L')}Z`,
            fill,
            fillOpacity: fill === 'none' ? 0 : 0.12,
            of: { series },
          },
          { kind: 'path', d: `M${whole.join('L')}Z`, ...line },
        ]
      : corners.flatMap((corner, category): readonly FrameShape[] => {
          const next = corners[(category + 1) % corners.length];
          return corner && next ? [{ kind: 'path', d: `M${write(corner)}L${write(next)}`, ...line }] : [];
        });
    return [
      ...parts,
      ...corners.flatMap((corner): readonly FrameShape[] =>
        corner
          ? [
              {
                ...symbolOf(series, corner[0], corner[1], 10),
                fill,
                stroke: colours.paper,
                strokeWidth: 2,
                of: { series },
              },
            ]
          : [],
      ),
    ];
  });
}
