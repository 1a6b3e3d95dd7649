import type { Language } from '../../model/localized';
import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { ownerOf } from './annotate-above';
import { type BarPlaces, standsLeft, valueGap } from './bar-frame';
import type { ChosenRows } from './bar-rows';
import { chartWords } from './chart-words';
import type { Frame, FrameInput, FrameRule, FrameText } from './frame';
import { barColours } from './series-colours';
import { isStacked, stackOf } from './stack';

type Marks = Pick<Frame, 'texts' | 'rules' | 'grid'>;

/** All that is written and ruled around horizontal bars. */
export function drawBarMarks(input: FrameInput, places: BarPlaces): Marks {
  const parts = [
    drawNames(places),
    drawValues(places),
    ...(isStacked(input.data) ? [drawParts(input, places)] : []),
    drawBracket(input, places),
    drawNotes(input, places),
    drawAxis(input, places),
    drawFoot(input, places),
  ];
  return {
    texts: parts.flatMap((part) => part.texts ?? []),
    rules: parts.flatMap((part) => part.rules ?? []),
    grid: parts.flatMap((part) => part.grid ?? []),
  };
}

function drawNames({ rows, middle }: BarPlaces): Partial<Marks> {
  return {
    texts: rows.names.map(({ lines, style }, row) => ({
      x: rows.nameWidth,
      y: middle(row),
      lines,
      anchor: 'end',
      ...style,
      fill: colours.ink,
      of: { category: rows.shown[row] ?? 0 },
    })),
  };
}

function drawValues({ rows, x, barMiddle, ends }: BarPlaces): Partial<Marks> {
  const texts = ends.flatMap((list, row) =>
    list.flatMap(({ series, value, low, high, text }): FrameText[] => {
      if (text === undefined) return [];
      const isLeft = standsLeft({ low, high });
      return [
        {
          x: isLeft ? x(low) - valueGap : x(high) + valueGap,
          y: barMiddle(row, series ?? 0),
          lines: [text],
          anchor: isLeft ? 'end' : 'start',
          size: rows.barsPerRow > 1 ? Math.min(rows.textSize, Math.max(20, rows.thickness)) : rows.textSize,
          weight: series === undefined ? 600 : (rows.names[row]?.style.weight ?? 400),
          fill: value === null ? colours.muted : colours.ink,
          of: { series: series ?? 'all' },
        },
      ];
    }),
  );
  return { texts };
}

/** The values within bars that are stacked, where they fit. */
function drawParts({ data, language, measure }: FrameInput, places: BarPlaces): Partial<Marks> {
  const { rows, x, middle } = places;
  const colour = barColours(data);
  const texts = rows.shown.flatMap((category, row) =>
    stackOf(data, category).parts.flatMap(({ series, from, to }): FrameText[] => {
      const text = formatNumber(to - from, data.format, language);
      if (rows.thickness < 30 || Math.abs(x(to) - x(from)) < measure(text, 24, 400) + 16) return [];
      return [
        {
          x: (x(from) + x(to)) / 2,
          y: middle(row),
          lines: [text],
          anchor: 'middle',
          size: 24,
          weight: 400,
          fill: colour[series]?.on ?? colours.ink,
          of: { series },
        },
      ];
    }),
  );
  return { texts };
}

function drawBracket({ language }: FrameInput, places: BarPlaces): Partial<Marks> {
  const { bracket, rows, middle } = places;
  if (!bracket) return {};
  const ends = rows.shown.map((_, row) => row).filter((row) => row >= bracket.first && row <= bracket.last);
  const from = 28 + Math.max(...ends.map((row) => barEnd(places, row)));
  const above = middle(bracket.first) - rows.thickness / 2 + 2;
  const below = middle(bracket.last) + rows.thickness / 2 - 2;
  const centre = (above + below) / 2;
  const of = { category: 'all' } as const;
  const stroke = { stroke: colours.ink, width: 2.5, of };
  const text = { x: from + 40, anchor: 'start', of } as const;
  return {
    rules: [
      { from: [from, above], to: [from + 16, above], ...stroke },
      { from: [from + 16, above - 1.25], to: [from + 16, below + 1.25], ...stroke },
      { from: [from, below], to: [from + 16, below], ...stroke },
    ],
    texts: [
      { ...text, y: centre - 18, lines: [bracket.text], size: 44, weight: 600, fill: colours.strong },
      {
        ...text,
        y: centre + 24,
        lines: [chartWords[language].together],
        size: 28,
        weight: 400,
        fill: colours.muted,
      },
    ],
  };
}

function drawNotes(_: FrameInput, places: BarPlaces): Partial<Marks> {
  const placed = places.notes.map((note) => {
    const from = barEnd(places, note.row) + 12;
    return { note, from, y: places.barMiddle(note.row, note.annotation.series) };
  });
  return {
    rules: placed.map(
      ({ note, from, y }): FrameRule => ({
        from: [from, y],
        to: [from + 36, y],
        stroke: colours.ink,
        width: 2,
        of: ownerOf(note.annotation),
      }),
    ),
    texts: placed.map(({ note, from, y }) => ({
      x: from + 48,
      y,
      lines: note.lines,
      anchor: 'start',
      size: 26,
      weight: 400,
      fill: colours.ink,
      of: ownerOf(note.annotation),
    })),
  };
}

/** How far to the right a row's bars and the values beside them reach. */
export function barEnd({ x, ends, measure, rows }: BarPlaces, row: number): number {
  const reaches = (ends[row] ?? []).map(({ low, high, text, series }) => {
    // The value of a negative bar stands on its other side.
    if (text === undefined || standsLeft({ low, high })) return x(high);
    const weight = series === undefined ? 600 : (rows.names[row]?.style.weight ?? 400);
    return x(high) + valueGap + measure(text, rows.textSize, weight);
  });
  return Math.max(...reaches);
}

function drawAxis({ data, measure }: FrameInput, { rows, axis, plot, x }: BarPlaces): Partial<Marks> {
  const bottom = plot.y + plot.height;
  const zero: FrameRule = { from: [x(0), plot.y], to: [x(0), bottom], stroke: colours.ink, width: 2 };
  const rules = data.arrangement !== 'parts' && x(0) > plot.x + 1 ? [zero] : [];
  if (rows.labelled || data.arrangement === 'parts') return { rules };
  const text = { y: bottom + 24, size: 24, weight: 400, fill: colours.muted } as const;
  // Every tick has a line, but only so many have room for a number; zero always has.
  const widest = Math.max(...axis.ticks.map(({ label }) => measure(`${label} ${axis.unit}`, 24, 400)));
  const step = Math.abs(x(axis.ticks[1]?.value ?? 0) - x(axis.ticks[0]?.value ?? 0)) || 1;
  const every = Math.ceil((widest + 16) / step);
  const zeroAt = axis.ticks.findIndex(({ value }) => value === 0);
  const labelled = axis.ticks.filter((_, index) => (index - zeroAt) % every === 0);
  return {
    rules,
    grid: axis.ticks.map(({ value }) => ({
      from: [x(value), plot.y],
      to: [x(value), bottom + 4],
      stroke: colours.line,
      width: 1.5,
    })),
    texts: labelled.map(({ value, label }) => ({
      ...text,
      x: x(value),
      // The unit is said once, at the end.
      lines: [value === labelled.at(-1)?.value && axis.unit ? `${label}\u00A0${axis.unit}` : label],
      anchor: 'middle' as const,
    })),
  };
}

/** How many entries are not drawn. */
function drawFoot({ language }: FrameInput, { rows, plot }: BarPlaces): Partial<Marks> {
  if (rows.hidden === 0) return {};
  const y = plot.y + plot.height + rows.footHeight - 18;
  const lines = [sayHidden(rows, language)];
  return {
    texts: [{ x: 0, y, lines, anchor: 'start', size: 24, weight: 400, fill: colours.muted }],
  };
}

/** "und 260 weitere Einträge" */
export function sayHidden({ hidden, hidesNothing }: Omit<ChosenRows, 'shown'>, language: Language): string {
  return chartWords[language][hidesNothing ? 'moreEmpty' : 'more'](hidden);
}
