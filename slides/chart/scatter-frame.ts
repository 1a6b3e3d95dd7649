import type { ChartAnnotation } from '../../model/chart-data';
import type { NumberFormat } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { layNotesAbove } from './annotate-above';
import { chartWords } from './chart-words';
import { cutRule } from './cut-rule';
import { drawPoints, type PlacedPoint } from './draw-points';
import {
  type FrameInput,
  type FrameRule,
  type FrameShape,
  type FrameText,
  linearScale,
  lineHeight,
  textBox,
} from './frame';
import { boxAround, boxBetween, pointOfValue } from './frame-point';
import { layLegend } from './legend';
import { type PointLabel, placePointLabels } from './point-labels';
import { sayFurther } from './say-further';
import { gatherPoints, type ScatterPoint } from './scatter-points';
import type { ShapesFrame } from './shapes-drawing';
import { laySizeLegend } from './size-legend';
import { withoutSoftHyphens } from './soft-hyphen';
import { symbolOf } from './symbols';
import { layAxis, type ValueAxis } from './value-axis';
import { wrapText } from './wrap-text';

const axisSize = 26;
const titleHeight = 44;
/** So many names can stand between the points. */
const mostNamed = 40;
/** With more points, those that fall on each other are drawn once. */
const manyPoints = 2_000;

/**
 * Lays out points between two axes, each with its column's name. A third column is the area of the circle, with a legend
 * of sizes; series differ in colour and sign. Names stand at all points where there are few, else at the outermost.
 */
export function layScatter(input: FrameInput): ShapesFrame {
  const { data, size, measure } = input;
  const { x: across, size: sizes } = data.further;
  const { points, missing } = gatherPoints(data);
  const axisX = fitAxis(
    points.map((point) => point.x),
    across?.format ?? data.format,
    input,
  );
  const axisY = fitAxis(
    points.map((point) => point.y),
    data.format,
    input,
  );
  const largest = points.reduce((most, point) => Math.max(most, point.size ?? 0), 0);
  const widest = sizes ? Math.min(size.height * 0.09, size.width * 0.04) : plainRadius(points.length);
  const radiusOf = (value: number) => (largest > 0 ? widest * Math.sqrt(value / largest) : 0);
  const legend = layLegend(input);
  const sizeLegend = laySizeLegend(input, largest, radiusOf);

  const left = Math.max(...axisY.ticks.map((tick) => measure(tick.label, axisSize, 400))) + 20;
  const right = sizeLegend ? sizeLegend.width + 48 : 56;
  const width = Math.max(1, size.width - left - right);
  // Circles on the outermost ticks stay in the plot.
  const inset = widest + 8;
  const x = linearScale(axisX.low, axisX.high, left + inset, left + width - inset);
  const atPoint = (note: { readonly category: number; readonly series: number }) =>
    across?.values[note.series]?.[note.category] ?? axisX.low;
  const isDrawn = (note: ChartAnnotation) =>
    points.some(({ of }) => of.category === note.category && of.series === note.series);
  const annotations = data.annotations.filter(isDrawn);
  const notes = layNotesAbove({ ...input, data: { ...data, annotations } }, (note) => x(atPoint(note)));
  const kept = thinOut(points, x);
  const remark = sayRemark(input, missing, kept.length < points.length);
  const top = legend.height + notes.height + titleHeight;
  const foot = 20 + axisSize * lineHeight + titleHeight + (remark ? 40 : 0);
  const plot = { x: left, y: top, width, height: size.height - top - foot };
  const bottom = plot.y + plot.height;
  const y = linearScale(axisY.low, axisY.high, bottom - inset, plot.y + inset);

  const placed = kept.map((point) => ({
    point,
    x: x(point.x),
    y: y(point.y),
    radius: point.size === undefined ? (point.strong ? Math.max(widest, 9) : widest) : radiusOf(point.size),
  }));
  const marks = drawAxes(input, { axisX, axisY, plot, x, y });
  const drawnNotes = notes.draw((note) => y(note.value) - 12);
  const noteTexts = drawnNotes.texts.map((text) => ({ ...text, y: text.y + legend.height }));
  const noteRules = drawnNotes.rules.map((rule) => ({
    ...rule,
    from: [rule.from[0], rule.from[1] + legend.height] as const,
  }));
  const names = placePointLabels(
    namedPoints(
      placed,
      data.categories.some(({ strong }) => strong) || data.series.some(({ strong }) => strong),
    ).map(
      ({ at, muted }): PointLabel => ({
        ...at,
        text: withoutSoftHyphens(data.categories[at.point.of.category]?.label ?? ''),
        strong: at.point.strong,
        muted,
        of: at.point.of,
      }),
    ),
    placed,
    plot,
    [...noteRules.map(boxOfRule), ...noteTexts.map((text) => textBox(text, measure))],
    measure,
  );
  // A thick line through a name would strike it out.
  const named = names.map((text) => textBox(text, measure));
  const sizing = sizeLegend?.draw(size.width - sizeLegend.width, plot.y);
  const foots: FrameText[] = remark
    ? [
        {
          x: 0,
          y: size.height - 16,
          lines: wrapText(remark, size.width, 1, { size: 24, weight: 400 }, measure),
          anchor: 'start',
          size: 24,
          weight: 400,
          fill: colours.muted,
        },
      ]
    : [];
  return {
    plot,
    grid: marks.grid.flatMap((rule) => cutRule(rule, named)),
    rules: noteRules,
    rings: [],
    texts: [...legend.texts, ...marks.texts, ...names, ...noteTexts, ...(sizing?.texts ?? []), ...foots],
    swatches: [],
    shapes: [
      ...legend.swatches.map(
        (swatch, series): FrameShape => ({
          ...symbolOf(series, swatch.x + swatch.size / 2, swatch.y + swatch.size / 2, swatch.size / 2),
          fill: swatch.fill,
          of: swatch.of,
        }),
      ),
      ...(sizing?.shapes ?? []),
      ...drawPoints(placed, sizes !== undefined),
      ...names.filter(({ weight }) => weight === 600).map((text) => backOf(text, measure)),
    ],
    points: () =>
      placed.map((at) => ({
        ...pointOfValue(input, at.point.of, boxAround(at.x, at.y, Math.max(14, at.radius))),
        further: sayFurther(input, at.point.of),
      })),
  };
}

/** A highlighted name may lie upon points: they shine through no more than faintly. */
function backOf(text: FrameText, measure: FrameInput['measure']): FrameShape {
  return { kind: 'rect', ...textBox(text, measure), fill: colours.paper, fillOpacity: 0.8, of: text.of };
}

function plainRadius(count: number): number {
  return count <= 60 ? 10 : count <= 500 ? 7 : 4;
}

/** From round to round number, with zero in it unless all are far from it. */
function fitAxis(values: readonly number[], format: NumberFormat, { language }: FrameInput): ValueAxis {
  const least = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const most = values.reduce((a, b) => Math.max(a, b), values[0] ?? 1);
  const far = Math.min(Math.abs(least), Math.abs(most)) > Math.max(Math.abs(least), Math.abs(most)) * 0.3;
  const apart = far && least * most > 0;
  return layAxis(apart ? least : Math.min(0, least), apart ? most : Math.max(0, most), format, language);
}

/** Of many points, one for each place where several could not be told apart. */
function thinOut(points: readonly ScatterPoint[], x: (value: number) => number): readonly ScatterPoint[] {
  if (points.length <= manyPoints) return points;
  const least = points.reduce((low, point) => Math.min(low, point.y), Number.POSITIVE_INFINITY);
  const most = points.reduce((high, point) => Math.max(high, point.y), Number.NEGATIVE_INFINITY);
  const rows = (most - least) / 150 || 1;
  const taken = new Set<string>();
  return points.filter((point) => {
    const place = `${point.of.series} ${Math.round(x(point.x) / 3)} ${Math.round((point.y - least) / rows)}`;
    if (taken.has(place) && !point.strong) return false;
    taken.add(place);
    return true;
  });
}

/** Which points have their names, the most important first: highlighted, then the outermost, then all if they are few. */
function namedPoints(
  placed: readonly PlacedPoint[],
  highlights: boolean,
): readonly { readonly at: PlacedPoint; readonly muted: boolean }[] {
  const strong = placed.filter(({ point }) => point.strong);
  const by = (value: (at: PlacedPoint) => number) =>
    placed.reduce<PlacedPoint | undefined>(
      (best, at) => (best && value(best) >= value(at) ? best : at),
      undefined,
    );
  const outer = [
    by((at) => -at.y),
    by((at) => at.x),
    by((at) => at.radius),
    by((at) => at.y),
    by((at) => -at.x),
  ].filter((at) => at !== undefined);
  const rest = placed.length <= mostNamed ? placed.toSorted((one, other) => other.radius - one.radius) : [];
  return [...new Set([...strong, ...outer, ...rest])].map((at) => ({
    at,
    muted: highlights && !at.point.strong,
  }));
}

interface Axes {
  readonly axisX: ValueAxis;
  readonly axisY: ValueAxis;
  readonly plot: ShapesFrame['plot'];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function drawAxes(input: FrameInput, { axisX, axisY, plot, x, y }: Axes) {
  const { data, size, measure } = input;
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  const style = { size: axisSize, weight: 400, fill: colours.muted } as const;
  const line = (value: number) =>
    value === 0 ? { stroke: colours.grey, width: 2 } : { stroke: colours.line, width: 1.5 };
  const widest = Math.max(...axisX.ticks.map(({ label }) => measure(label, axisSize, 400)));
  const step = Math.abs(x(axisX.ticks[1]?.value ?? 0) - x(axisX.ticks[0]?.value ?? 0)) || 1;
  const every = Math.ceil((widest + 24) / step);
  const grid: FrameRule[] = [
    ...axisY.ticks.map(
      ({ value }): FrameRule => ({ from: [plot.x, y(value)], to: [right, y(value)], ...line(value) }),
    ),
    ...axisX.ticks.map(
      ({ value }): FrameRule => ({ from: [x(value), plot.y], to: [x(value), bottom], ...line(value) }),
    ),
  ];
  const titleX = sayTitle(data.further.x?.label ?? '', axisX);
  const titleY = sayTitle(data.valueLabel, axisY);
  const title = (text: string, room: number) =>
    wrapText(text, room, 1, { size: axisSize, weight: 600 }, measure);
  const texts: FrameText[] = [
    ...axisY.ticks.map(
      ({ value, label }): FrameText => ({
        ...style,
        x: plot.x - 20,
        y: y(value),
        lines: [label],
        anchor: 'end',
      }),
    ),
    ...axisX.ticks
      .filter((_, index) => index % every === 0)
      .map(({ value, label }): FrameText => {
        const half = measure(label, axisSize, 400) / 2;
        return {
          ...style,
          x: Math.max(half, Math.min(x(value), size.width - half)),
          y: bottom + 16 + (axisSize * lineHeight) / 2,
          lines: [label],
          anchor: 'middle',
        };
      }),
    {
      ...style,
      weight: 600,
      x: 0,
      y: plot.y - titleHeight / 2 - 4,
      lines: title(titleY, size.width),
      anchor: 'start',
    },
    {
      ...style,
      weight: 600,
      x: right,
      y: bottom + 16 + axisSize * lineHeight + titleHeight / 2,
      lines: title(titleX, right),
      anchor: 'end',
    },
  ];
  return { grid, texts };
}

/** A column's name with the unit in which its axis counts. */
function sayTitle(label: string, { unit }: ValueAxis): string {
  return unit && !label.includes(unit) ? `${label} (${unit})` : label;
}

/** What is not drawn, or not drawn on its own. */
function sayRemark({ data, language }: FrameInput, missing: number, thinned: boolean): string {
  const words = chartWords[language];
  return [
    missing > 0 ? words.withoutPlace(missing) : '',
    data.leftOut > 0 ? words.more(data.leftOut) : '',
    thinned ? words.samePlace : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function boxOfRule({ from, to }: FrameRule) {
  return boxBetween([from[0] - 4, from[1]], [to[0] + 4, to[1]]);
}
