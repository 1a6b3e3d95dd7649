import { formatDigits, formatFactor, formatNumber, joinUnit, shortUnit } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { layRows } from './bar-rows';
import { chartWords } from './chart-words';
import { drawMore } from './draw-more';
import { type FrameInput, type FrameShape, type FrameText, linearScale } from './frame';
import { boxBetween, pointOfValue } from './frame-point';
import { type KeyEntry, layKeyLegend } from './key-legend';
import { drawRowNotes, layRowNotes } from './row-notes';
import { categoryColoursOf } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { sayWithin } from './value-axis';

const nameGap = 24;
const labelGap = 18;

/** Lays out bars against what they should reach: a mark across each, and bands behind them if the chart has some. */
export function layBullets(input: FrameInput): ShapesFrame {
  const { data, size, language, measure } = input;
  const targets = data.further.target?.values[0] ?? [];
  const bands = data.bands ?? [];
  const legend = layKeyLegend(bands.length > 0 ? bandEntries(input, bands) : [], input);
  const rows = layRows(input, size.height - legend.height);
  const rowOf = new Map(rows.shown.map((category, row) => [category, row]));
  const notes = layRowNotes(input, (category) => rowOf.get(category), rows.pitch);
  const fills = categoryColoursOf(data);
  const words = chartWords[language];

  const say = sayWithin(
    input,
    [...(data.series[0]?.values ?? []), ...targets],
    size.width * 0.16,
    rows.textSize,
  );
  const drawn = rows.shown.map((category, row) => {
    const value = data.series[0]?.values[category] ?? null;
    const target = targets[category] ?? null;
    const ends = target === null ? [] : bands.map((percent) => (target * percent) / 100);
    const reach = [0, value ?? 0, target ?? 0, ...ends];
    const said = value === null ? words.missing : say(value);
    const aim = target === null ? words.noTarget : words.target(sayTarget(target, input, say));
    const saidWidth = measure(said, rows.textSize, 600);
    const label = labelGap + saidWidth + 12 + measure(aim, rows.textSize, 400);
    const note = notes.find((each) => each.row === row)?.width ?? 0;
    const [low, high] = [Math.min(...reach), Math.max(...reach)];
    return {
      category,
      row,
      value,
      target,
      ends,
      low,
      high,
      said,
      saidWidth,
      aim,
      label,
      beside: label + note,
    };
  });
  type Row = (typeof drawn)[number];
  const low = Math.min(0, ...drawn.map((row) => row.low));
  const most = Math.max(0, ...drawn.map((row) => row.high));
  const high = most > low ? most : low + 1;
  const left = rows.nameWidth + nameGap;
  const room = size.width - left;
  const scales = drawn.map((row) => (room - row.beside) / Math.max(row.high - low, (high - low) * 1e-6));
  const width = Math.max(1, Math.floor(Math.min(room, ...scales.map((scale) => scale * (high - low)))));
  const plot = { x: left, y: legend.height, width, height: rows.pitch * rows.shown.length };
  const x = linearScale(low, high, plot.x, plot.x + plot.width);
  const middle = (row: number) => plot.y + (row + 0.5) * rows.pitch;
  const full = Math.min(72, rows.pitch * 0.66);
  const bar = bands.length > 0 ? full * 0.42 : full * 0.62;

  // Upon grey bands a bar that steps back is darker than these.
  const barFill = (category: number) => {
    const fill = fills[category]?.fill ?? colours.grey;
    return bands.length > 0 && fill === colours.grey ? colours.muted : fill;
  };
  const shapes = drawn.flatMap(({ category, row, value, target, ends }): readonly FrameShape[] => {
    const of = { category };
    const lying = (
      from: number,
      to: number,
      height: number,
      paint: { readonly fill: string; readonly fillOpacity?: number },
    ): FrameShape => ({
      kind: 'rect',
      ...boxBetween([x(from), middle(row) - height / 2], [x(to), middle(row) + height / 2]),
      ...paint,
      of,
    });
    const mark = target === null ? [] : [markAt(x(target), middle(row), full, category)];
    const behind = ends.map((end, index) =>
      lying(ends[index - 1] ?? 0, end, full, bandPaint(index, ends.length)),
    );
    const front = value === null ? [] : [lying(0, value, bar, { fill: barFill(category) })];
    return [...behind, ...front, ...mark];
  });
  const labelled = (row: Row) => x(row.high) + row.label;
  const placed = drawRowNotes(
    notes,
    (row) => drawn.filter((each) => each.row === row).map(labelled)[0] ?? plot.x,
    middle,
  );
  return {
    plot,
    grid: [],
    shapes: [...legend.shapes, ...shapes],
    rules: [
      { from: [x(0), plot.y], to: [x(0), plot.y + plot.height], stroke: colours.muted, width: 2 },
      ...placed.rules,
    ],
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
      ...drawn.flatMap((row): readonly FrameText[] => {
        const at = {
          y: middle(row.row),
          anchor: 'start',
          size: rows.textSize,
          of: { category: row.category },
        } as const;
        const from = x(row.high) + labelGap;
        return [
          {
            ...at,
            x: from,
            lines: [row.said],
            weight: 600,
            fill: row.value === null ? colours.muted : colours.ink,
          },
          { ...at, x: from + row.saidWidth + 12, lines: [row.aim], weight: 400, fill: colours.muted },
        ];
      }),
      ...placed.texts,
      ...drawMore(rows.hidden, input),
    ],
    swatches: [],
    points: () =>
      drawn.map((row) => ({
        ...pointOfValue(
          input,
          { category: row.category, series: 0 },
          boxBetween([x(0), middle(row.row) - bar / 2], [x(row.value ?? 0), middle(row.row) + bar / 2]),
        ),
        further: [
          row.target === null
            ? words.noTarget
            : words.target(formatNumber(row.target, data.format, language)),
        ],
      })),
  };
}

/** Without its unit, which the value beside it has; percent is no unit to be left away. */
function sayTarget(
  value: number,
  { data: { format }, language }: FrameInput,
  say: (value: number) => string,
): string {
  const full = formatNumber(value, format, language);
  if (say(value) !== full || shortUnit(format, language) === '%') return say(value);
  return formatDigits(value / formatFactor(format), format, language);
}

function bandEntries({ language }: FrameInput, bands: readonly number[]): readonly KeyEntry[] {
  return bands.map((percent, index) => ({
    text: chartWords[language].band(
      joinUnit(formatDigits(percent, { grouping: true }, language), '%', language),
    ),
    draw: (x, y) => [
      { kind: 'rect', x, y: y - 11, width: 30, height: 22, ...bandPaint(index, bands.length) },
    ],
  }));
}

/** The further from the target, the darker. */
function bandPaint(index: number, count: number) {
  return { fill: colours.grey, fillOpacity: [0.6, 0.36, 0.18][index + Math.max(0, 2 - count)] ?? 0.18 };
}

function markAt(x: number, y: number, height: number, category: number): FrameShape {
  return { kind: 'rect', x: x - 3, y: y - height / 2, width: 6, height, fill: colours.ink, of: { category } };
}
