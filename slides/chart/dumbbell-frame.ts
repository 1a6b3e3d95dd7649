import { formatNumber } from '../../model/number-format';
import { type Span, spansOf } from '../../model/spans';
import { colours } from '../theme/tokens';
import { layRows } from './bar-rows';
import { chartWords } from './chart-words';
import { drawMore } from './draw-more';
import {
  type FrameInput,
  type FramePoint,
  type FrameRule,
  type FrameShape,
  type FrameText,
  linearScale,
} from './frame';
import { layKeyLegend } from './key-legend';
import { drawRowNotes, layRowNotes } from './row-notes';
import type { ShapesFrame } from './shapes-drawing';
import { sayWithin } from './value-axis';

const nameGap = 24;
const valueGap = 12;

/** Lays out two values of each category on one line, and the span between them. An open dot begins, a filled one ends. */
export function layDumbbells(input: FrameInput): ShapesFrame {
  const { data, size, language, measure } = input;
  const { spans, beginLabel, endLabel } = spansOf(data);
  const legend = layKeyLegend(
    [
      { text: beginLabel, draw: (x, y) => [openDot(x + 15, y, 10, colours.strong)] },
      { text: endLabel, draw: (x, y) => [fullDot(x + 15, y, 11, colours.strong)] },
    ],
    input,
  );
  const rows = layRows(
    { ...input, data: { ...data, series: data.series.slice(0, 1) } },
    size.height - legend.height,
  );
  const rowOf = new Map(rows.shown.map((category, row) => [category, row]));
  const notes = layRowNotes(input, (category) => rowOf.get(category), rows.pitch);
  const written = spans.flatMap(({ begin, end }) => [begin, end]);
  const say = sayWithin(input, written, size.width * 0.12, rows.textSize);
  const highlights = data.categories.some(({ strong }) => strong);

  const drawn = rows.shown.map((category, row) => {
    const { begin, end } = spans[category] ?? { begin: null, end: null };
    const strong = !highlights || data.categories[category]?.strong === true;
    const weight = rows.names[row]?.style.weight ?? 400;
    const both = [begin, end].filter((value) => value !== null);
    const [low, high] = [Math.min(...both), Math.max(...both)];
    const labels =
      both.length === 0
        ? []
        : low === high
          ? [{ value: high, isLeft: false }]
          : [
              { value: low, isLeft: true },
              { value: high, isLeft: false },
            ];
    const widthOf = (isLeft: boolean) =>
      Math.max(
        0,
        ...labels
          .filter((each) => each.isLeft === isLeft)
          .map(({ value }) => measure(say(value), rows.textSize, weight) + valueGap),
      );
    return {
      category,
      row,
      begin,
      end,
      strong,
      weight,
      low,
      high,
      labels,
      left: widthOf(true),
      right: widthOf(false),
    };
  });
  type Row = (typeof drawn)[number];
  const isEmpty = ({ labels }: Row) => labels.length === 0;
  const values = drawn.flatMap((row) => (isEmpty(row) ? [] : [row.low, row.high]));
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const dot = Math.min(13, Math.floor(rows.pitch * 0.3));
  const noteWidth = (row: number) => notes.find((note) => note.row === row)?.width ?? 0;
  const left = rows.nameWidth + nameGap + dot + Math.max(0, ...drawn.map((row) => row.left));
  // The widest scale at which no value and no sentence leaves the drawing.
  const room = size.width - left - dot;
  const scales = drawn
    .map(
      (row) => (room - row.right - noteWidth(row.row)) / Math.max(row.high - low, (high - low || 1) * 1e-6),
    )
    .filter(Number.isFinite);
  const width = Math.max(1, Math.floor(Math.min(room, ...scales.map((scale) => scale * (high - low || 1)))));
  const plot = { x: left, y: legend.height, width, height: rows.pitch * rows.shown.length };
  const x = linearScale(low, high, plot.x, plot.x + plot.width);
  const middle = (row: number) => plot.y + (row + 0.5) * rows.pitch;
  const endOf = (row: Row) => (isEmpty(row) ? plot.x : x(row.high) + dot + row.right);
  // It leads from the name to the dots and beyond them, and leaves out what is written.
  const drawGuide = (row: Row): readonly FrameRule[] => {
    const y = middle(row.row);
    const isFree = noteWidth(row.row) === 0;
    const parts = [
      [rows.nameWidth + nameGap, x(row.low) - dot - (row.left > 0 ? row.left + valueGap : 0)],
      [x(row.high) + dot + row.right + valueGap, isFree ? plot.x + plot.width : 0],
    ] as const;
    return parts.flatMap(([from, to]) =>
      to - from < valueGap ? [] : [{ from: [from, y], to: [to, y], stroke: colours.line, width: 1.5 }],
    );
  };
  const placed = drawRowNotes(
    notes,
    (row) => drawn.filter((each) => each.row === row).map(endOf)[0] ?? plot.x,
    middle,
  );

  return {
    plot,
    grid: drawn.flatMap((row) => (isEmpty(row) ? [] : drawGuide(row))),
    shapes: [
      ...legend.shapes,
      ...drawn.flatMap((row) => drawSpan(row, x, middle(row.row), dot, data.series.length > 1)),
    ],
    rules: placed.rules,
    rings: [],
    texts: [
      ...legend.texts,
      ...rows.names.map(
        ({ lines, style }, row): FrameText => ({
          x: rows.nameWidth,
          y: middle(row),
          lines,
          anchor: 'end',
          ...style,
          fill: colours.ink,
        }),
      ),
      ...drawn.flatMap((row) =>
        isEmpty(row)
          ? [missingText(plot.x, middle(row.row), rows.textSize, chartWords[language].missing)]
          : row.labels.map(
              ({ value, isLeft }): FrameText => ({
                x: isLeft ? x(value) - dot - valueGap : x(value) + dot + valueGap,
                y: middle(row.row),
                lines: [say(value)],
                anchor: isLeft ? 'end' : 'start',
                size: rows.textSize,
                weight: row.weight,
                fill: colours.ink,
                of: { category: row.category },
              }),
            ),
      ),
      ...placed.texts,
      ...drawMore(rows.hidden, input),
    ],
    swatches: [],
    points: () => pointsOf(input, drawn, x, middle, dot),
  };
}

function drawSpan(
  { begin, end, strong, category }: Span & { readonly strong: boolean; readonly category: number },
  x: (value: number) => number,
  y: number,
  radius: number,
  twoSeries: boolean,
): readonly FrameShape[] {
  const colour = strong ? colours.strong : colours.grey;
  // Two series are built up and switched off one by one.
  const of = (series: number | 'all') => (twoSeries ? { category, series } : { category });
  const bar = Math.max(4, radius * 0.55);
  return [
    ...(begin !== null && end !== null
      ? [
          {
            kind: 'rect' as const,
            x: Math.min(x(begin), x(end)),
            y: y - bar / 2,
            width: Math.abs(x(end) - x(begin)),
            height: bar,
            fill: colours.grey,
            of: of('all'),
          },
        ]
      : []),
    ...(begin !== null ? [{ ...openDot(x(begin), y, radius - 2, colour), of: of(0) }] : []),
    ...(end !== null ? [{ ...fullDot(x(end), y, radius, colour), of: of(1) }] : []),
  ];
}

function openDot(x: number, y: number, radius: number, stroke: string): FrameShape {
  return { kind: 'circle', x, y, radius, fill: colours.paper, stroke, strokeWidth: 4 };
}

function fullDot(x: number, y: number, radius: number, fill: string): FrameShape {
  return { kind: 'circle', x, y, radius, fill };
}

function missingText(x: number, y: number, size: number, text: string): FrameText {
  return { x, y, lines: [text], anchor: 'start', size, weight: 400, fill: colours.muted };
}

function pointsOf(
  { data, language }: FrameInput,
  rows: readonly (Span & { readonly category: number; readonly row: number })[],
  x: (value: number) => number,
  middle: (row: number) => number,
  radius: number,
): readonly FramePoint[] {
  const { beginLabel, endLabel } = spansOf(data);
  const pointOf = (
    value: number | null,
    series: string,
    { category, row }: (typeof rows)[number],
  ): readonly FramePoint[] =>
    value === null
      ? []
      : [
          {
            box: { x: x(value) - radius, y: middle(row) - radius, width: 2 * radius, height: 2 * radius },
            category: data.categories[category]?.label ?? '',
            series,
            value: formatNumber(value, data.format, language),
            of: { category },
          },
        ];
  return rows.flatMap((row) => [...pointOf(row.begin, beginLabel, row), ...pointOf(row.end, endLabel, row)]);
}
