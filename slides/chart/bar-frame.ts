import type { ChartCategory } from '../../model/chart-data';
import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import {
  type Frame,
  type FrameInput,
  type FrameRule,
  type FrameText,
  linearScale,
  lineHeight,
} from './frame';
import { layLegend } from './legend';
import { seriesColours } from './series-colours';
import { layValueAxis, presentValues } from './value-axis';
import { fitsWrapped, wrapText } from './wrap-text';

export interface BarFrame extends Frame {
  /** The rows that are drawn, as indices of the data's categories. */
  readonly rows: readonly number[];
  readonly pitch: number;
  /** Thickness of one bar. */
  readonly thickness: number;
  /** Values at the plot's left and right edge. */
  readonly domain: readonly [number, number];
}

const leastPitch = 31;
const mostPitch = 104;
const labelGap = 24;
const valueGap = 16;

/** Lays out horizontal bars: names on the left, values at the ends, or an axis where there are too many. */
export function layBars(input: FrameInput): BarFrame {
  const { data, size, language, measure } = input;
  const legend = layLegend(input);
  const { rows, hidden } = chooseRows(input, size.height - legend.height);
  const labelled = rows.length * (data.stacked ? 1 : data.series.length) <= 12;
  const axis = layValueAxis(data, true, language);
  const footHeight = (hidden > 0 ? 44 : 0) + (labelled ? 0 : 44);
  const top = legend.height;
  const pitch = Math.min(mostPitch, (size.height - top - footHeight) / rows.length);
  const perRow = data.stacked ? 1 : data.series.length;
  const thickness = Math.floor(Math.min(64, pitch * 0.62) / perRow);
  const textSize = pitch < 36 ? 24 : pitch < 56 ? 26 : 28;
  const strongStyle = (category: ChartCategory | undefined) => (category?.strong ? 600 : 400);

  // Names: one line, or as many as a row has room for.
  const mostLines = Math.max(1, Math.floor(pitch / (textSize * lineHeight)));
  const names = rows.map((row) => {
    const category = data.categories[row];
    const style = { size: textSize, weight: strongStyle(category) } as const;
    const narrow = wrapText(category?.label ?? '', size.width * 0.28, Math.min(2, mostLines), style, measure);
    const lines = fitsWrapped(narrow)
      ? narrow
      : wrapText(category?.label ?? '', size.width * 0.45, Math.min(3, mostLines), style, measure);
    return { lines, width: Math.max(...lines.map((line) => measure(line, textSize, style.weight))), style };
  });
  const nameWidth = Math.max(0, ...names.map(({ width }) => width));

  // The bars get what the values, the bracket and the annotations beside them leave.
  const word = chartWords[language];
  const valueAt = (row: number, series: number) => data.series[series]?.values[row] ?? null;
  const shows = (row: number) =>
    !data.stacked && (labelled || (perRow === 1 && data.categories[row]?.strong === true));
  const say = (value: number) => formatNumber(value, data.format, language);
  const bracket =
    data.bracket && rows.slice(data.bracket.first, data.bracket.last + 1).length > 1
      ? data.bracket
      : undefined;
  const sum = bracket ? say(bracket.sum) : '';
  const bracketWidth = bracket ? 76 + Math.max(measure(sum, 44, 600), measure(word.together, 28, 400)) : 0;
  const notes = data.annotations.flatMap((annotation) => {
    const row = rows.indexOf(annotation.category);
    if (row < 0) return [];
    const lines = wrapText(annotation.text, size.width * 0.3, 2, { size: 26, weight: 400 }, measure);
    return [
      { ...annotation, row, lines, width: 64 + Math.max(...lines.map((line) => measure(line, 26, 400))) },
    ];
  });
  const values = presentValues(data);
  const low = data.stacked ? 0 : Math.min(0, ...values);
  const high = data.stacked ? 100 : labelled ? Math.max(0, ...values) : axis.high;
  const lowEnd = labelled ? low : Math.min(0, axis.low);
  const span = high - lowEnd || 1;
  const beside = (row: number, value: number, index: number) => {
    const label = shows(row)
      ? valueGap + measure(say(value), textSize, strongStyle(data.categories[row]))
      : 0;
    const note = notes.find((each) => each.row === index && value >= 0)?.width ?? 0;
    const inBracket = bracket && row >= bracket.first && row <= bracket.last ? bracketWidth : 0;
    return label + Math.max(note, inBracket);
  };
  const leftLabels = Math.max(
    0,
    ...rows.flatMap((row, index) =>
      data.series
        .map((_, series) => valueAt(row, series))
        .filter((value) => value !== null && value < 0)
        .map((value) => beside(row, value ?? 0, index)),
    ),
  );
  const left = nameWidth + labelGap + leftLabels;
  const room = size.width - left;
  // The widest scale at which no bar with what stands beside it leaves the drawing.
  const unit = Math.min(
    (room - (labelled ? 0 : measure(axis.ticks.at(-1)?.label ?? '', 24, 400) / 2)) / span,
    ...rows.flatMap((row, index) =>
      data.series.flatMap((_, series) => {
        const value = valueAt(row, series) ?? 0;
        if (data.stacked || value < 0) return [];
        return [(room - beside(row, value, index)) / (value - lowEnd || Number.MIN_VALUE)];
      }),
    ),
  );
  const width = Math.max(1, Math.floor(unit * span));
  const plot = { x: left, y: top, width, height: pitch * rows.length };
  const x = linearScale(lowEnd, high, plot.x, plot.x + plot.width);
  const middle = (index: number) => plot.y + (index + 0.5) * pitch;
  const barMiddle = (index: number, series: number) =>
    middle(index) + (data.stacked ? 0 : (series - (perRow - 1) / 2) * thickness);

  const texts: FrameText[] = [...legend.texts];
  const rules: FrameRule[] = [];
  const rings: [number, number][] = [];
  for (const [index, name] of names.entries()) {
    texts.push({
      x: nameWidth,
      y: middle(index),
      lines: name.lines,
      anchor: 'end',
      size: textSize,
      weight: name.style.weight,
      fill: colours.ink,
    });
  }
  const fills = seriesColours(data);
  const ends = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    let stackedFrom = 0;
    for (const series of data.series.keys()) {
      const value = valueAt(row, series);
      if (data.stacked) {
        const label = value === null ? '' : say(value);
        const part = x(stackedFrom + (value ?? 0)) - x(stackedFrom);
        if (label && thickness >= 30 && part > measure(label, 24, 400) + 16) {
          texts.push({
            x: x(stackedFrom) + part / 2,
            y: middle(index),
            lines: [label],
            anchor: 'middle',
            size: 24,
            weight: 400,
            fill: fills[series]?.on ?? colours.ink,
          });
        }
        stackedFrom += value ?? 0;
        continue;
      }
      if (!shows(row) && value !== null) continue;
      if (value === null && perRow > 1 && thickness < 24) continue;
      const size = perRow > 1 ? Math.min(textSize, Math.max(20, thickness)) : textSize;
      const label = value === null ? word.missing : say(value);
      const negative = value !== null && value < 0;
      const from = x(value ?? 0) + (negative ? -valueGap : valueGap);
      const weight = strongStyle(data.categories[row]);
      texts.push({
        x: from,
        y: barMiddle(index, series),
        lines: [label],
        anchor: negative ? 'end' : 'start',
        size,
        weight,
        fill: value === null ? colours.muted : colours.ink,
      });
      if (!negative) ends.set(index, Math.max(ends.get(index) ?? 0, from + measure(label, size, weight)));
    }
  }
  if (bracket) {
    const first = rows.indexOf(bracket.first);
    const last = rows.indexOf(bracket.last);
    const from =
      28 + Math.max(...[...ends].filter(([index]) => index >= first && index <= last).map(([, end]) => end));
    const above = middle(first) - thickness / 2 + 2;
    const below = middle(last) + thickness / 2 - 2;
    const stroke = { stroke: colours.ink, width: 2.5 };
    rules.push(
      { from: [from, above], to: [from + 16, above], ...stroke },
      { from: [from + 16, above - 1.25], to: [from + 16, below + 1.25], ...stroke },
      { from: [from, below], to: [from + 16, below], ...stroke },
    );
    const centre = (above + below) / 2;
    texts.push(
      {
        x: from + 40,
        y: centre - 18,
        lines: [sum],
        anchor: 'start',
        size: 44,
        weight: 600,
        fill: colours.strong,
      },
      {
        x: from + 40,
        y: centre + 24,
        lines: [word.together],
        anchor: 'start',
        size: 28,
        weight: 400,
        fill: colours.muted,
      },
    );
  }
  for (const note of notes) {
    const end = note.value < 0 ? x(0) : (ends.get(note.row) ?? x(note.value));
    const from = end + 12;
    const y = barMiddle(note.row, note.series);
    rules.push({ from: [from, y], to: [from + 36, y], stroke: colours.ink, width: 2 });
    texts.push({
      x: from + 48,
      y,
      lines: note.lines,
      anchor: 'start',
      size: 26,
      weight: 400,
      fill: colours.ink,
    });
  }
  const bottom = plot.y + plot.height;
  const grid: FrameRule[] = [];
  if (!labelled && !data.stacked) {
    for (const tick of axis.ticks) {
      grid.push({
        from: [x(tick.value), plot.y],
        to: [x(tick.value), bottom + 4],
        stroke: colours.line,
        width: 1.5,
      });
      texts.push({
        x: x(tick.value),
        y: bottom + 24,
        lines: [tick.label],
        anchor: 'middle',
        size: 24,
        weight: 400,
        fill: colours.muted,
      });
    }
    if (axis.unit) {
      texts.push({
        x: nameWidth,
        y: bottom + 24,
        lines: [axis.unit],
        anchor: 'end',
        size: 24,
        weight: 400,
        fill: colours.muted,
      });
    }
  }
  if (low < 0) rules.push({ from: [x(0), plot.y], to: [x(0), bottom], stroke: colours.ink, width: 2 });
  if (hidden > 0) {
    texts.push({
      x: nameWidth,
      y: bottom + footHeight - 18,
      lines: [word.more(hidden)],
      anchor: 'end',
      size: 24,
      weight: 400,
      fill: colours.muted,
    });
  }
  return {
    plot,
    grid,
    rules,
    rings,
    texts,
    swatches: legend.swatches,
    rows,
    pitch,
    thickness,
    domain: [lowEnd, high],
  };
}

/** As many rows as can be read: the highlighted and the first ones. The rest is counted. */
function chooseRows({ data }: FrameInput, height: number) {
  const all = data.categories.map((_, index) => index);
  const perRow = data.stacked ? 1 : data.series.length;
  const pitch = Math.max(leastPitch, perRow * 14 + 10);
  const most = Math.max(1, Math.floor(height / pitch));
  if (all.length <= most && data.leftOut === 0) return { rows: all, hidden: 0 };
  const room = Math.max(1, Math.floor((height - 88) / pitch));
  if (all.length <= room) return { rows: all, hidden: data.leftOut };
  const weightOf = (index: number) =>
    data.categories[index]?.strong ? 2 : data.categories[index]?.rest ? 1 : 0;
  const rows = all
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, room)
    .toSorted((a, b) => a - b);
  return { rows, hidden: all.length - rows.length + data.leftOut };
}
