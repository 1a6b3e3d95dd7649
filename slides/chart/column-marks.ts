import type { ChartData } from '../../model/chart-data';
import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { drawCategoryLabels } from './category-axis';
import { chartWords } from './chart-words';
import { axisSize, type ColumnPlaces, valueSize } from './column-frame';
import type { Frame, FrameInput, FrameRule, FrameText } from './frame';
import { barColours } from './series-colours';
import { isStacked, stackOf } from './stack';

type Marks = Pick<Frame, 'texts' | 'rules' | 'grid'>;

/** All that is written and ruled around upright bars. */
export function drawColumnMarks(input: FrameInput, places: ColumnPlaces): Marks {
  const { data, size } = input;
  const names = drawCategoryLabels(places.names, data, places.middles, size.height - places.names.height);
  const parts = [
    { texts: names },
    ...(isStacked(data) ? [drawParts(input, places)] : [drawValues(input, places)]),
    ...(data.arrangement === 'stacked' ? [drawSums(input, places)] : []),
    drawAxis(input, places),
    drawBracket(input, places),
    drawNotes(data, places),
  ];
  return {
    texts: parts.flatMap((part) => part.texts ?? []),
    rules: parts.flatMap((part) => part.rules ?? []),
    grid: parts.flatMap((part) => part.grid ?? []),
  };
}

function drawValues({ data, language, measure }: FrameInput, places: ColumnPlaces): Partial<Marks> {
  const { valued, y, columnAt, perPlace, step } = places;
  if (!valued) return {};
  const { missing } = chartWords[language];
  // A dash where the words have no room.
  const gap = perPlace === 1 && measure(missing, 24, 400) < step ? missing : '–';
  const texts = data.categories.flatMap((category, place) =>
    data.series.map((series, index): FrameText => {
      const value = series.values[place] ?? null;
      const of = { category: place, series: index };
      const at = { x: columnAt(place, index), anchor: 'middle', of } as const;
      if (value === null) {
        return { ...at, y: y(0) - 24, lines: [gap], size: 24, weight: 400, fill: colours.muted };
      }
      return {
        ...at,
        y: y(value) + (value < 0 ? 26 : -26),
        lines: [formatNumber(value, data.format, language)],
        size: valueSize,
        weight: category.strong || series.strong ? 600 : 400,
        fill: colours.ink,
      };
    }),
  );
  return { texts };
}

/** The values within columns that are stacked, where they fit. */
function drawParts({ data, language, measure }: FrameInput, places: ColumnPlaces): Partial<Marks> {
  const { y, columnAt, thickness } = places;
  const colour = barColours(data);
  const texts = data.categories.flatMap((_, place) =>
    stackOf(data, place).parts.flatMap(({ series, from, to }): FrameText[] => {
      const text = formatNumber(to - from, data.format, language);
      if (Math.abs(y(from) - y(to)) < 34 || thickness < measure(text, 24, 400) + 12) return [];
      return [
        {
          x: columnAt(place, series),
          y: (y(from) + y(to)) / 2,
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

/** The sums above stacks, or below those of nothing but negative parts. */
function drawSums({ data, language }: FrameInput, { valued, y, columnAt }: ColumnPlaces): Partial<Marks> {
  if (!valued) return {};
  const texts = data.categories.map((_, place): FrameText => {
    const { low, high, total } = stackOf(data, place);
    const isBelow = low < 0 && high === 0;
    const missing = total === null;
    return {
      x: columnAt(place, 0),
      y: isBelow ? y(low) + 26 : y(high) - 26,
      lines: [missing ? '–' : formatNumber(total, data.format, language)],
      anchor: 'middle',
      size: valueSize,
      weight: 600,
      fill: missing ? colours.muted : colours.ink,
      of: { series: 'all' },
    };
  });
  return { texts };
}

function drawAxis({ data }: FrameInput, { axis, plot, y, valued, domain }: ColumnPlaces): Partial<Marks> {
  const right = plot.x + plot.width;
  const base: FrameRule = {
    from: [plot.x, y(0)],
    to: [right, y(0)],
    stroke: domain[0] < 0 ? colours.ink : colours.grey,
    width: 2,
  };
  if (valued || data.arrangement === 'parts') return { rules: [base] };
  const text = { size: axisSize, weight: 400, fill: colours.muted } as const;
  const unit: FrameText = { ...text, x: 0, y: plot.y - 40, lines: [axis.unit], anchor: 'start' };
  return {
    rules: [base],
    grid: axis.ticks.map(({ value }) => ({
      from: [plot.x, y(value)],
      to: [right, y(value)],
      stroke: colours.line,
      width: 1.5,
    })),
    texts: [
      ...axis.ticks.map(
        ({ value, label }): FrameText => ({
          ...text,
          x: plot.x - 20,
          y: y(value),
          lines: [label],
          anchor: 'end',
        }),
      ),
      ...(axis.unit ? [unit] : []),
    ],
  };
}

/** Lies above the highlighted columns, with their sum. */
function drawBracket({ data, language }: FrameInput, places: ColumnPlaces): Partial<Marks> {
  const { y, columnAt, thickness, valued } = places;
  if (!data.bracket) return {};
  const { first, last, sum } = data.bracket;
  const under = (data.series[0]?.values ?? []).slice(first, last + 1).map((value) => value ?? 0);
  const at = y(Math.max(0, ...under)) - (valued ? 64 : 24);
  const from = columnAt(first, 0) - thickness / 2 + 2;
  const to = columnAt(last, 0) + thickness / 2 - 2;
  const of = { category: 'all' } as const;
  const stroke = { stroke: colours.ink, width: 2.5, of };
  return {
    rules: [
      { from: [from, at + 16], to: [from, at], ...stroke },
      { from: [from - 1.25, at], to: [to + 1.25, at], ...stroke },
      { from: [to, at + 16], to: [to, at], ...stroke },
    ],
    texts: [
      {
        x: (from + to) / 2,
        y: at - 34,
        lines: [formatNumber(sum, data.format, language)],
        anchor: 'middle',
        size: 40,
        weight: 600,
        fill: colours.strong,
        of,
      },
    ],
  };
}

function drawNotes(data: ChartData, { notes, noteTop, valued, y }: ColumnPlaces): Partial<Marks> {
  const stacked = isStacked(data);
  // The line ends above the value, or above the column where there is none.
  const drawn = notes.draw(({ value, category }) => {
    const top = stacked ? stackOf(data, category).high : Math.max(0, value);
    return y(top) - (valued && (stacked || value >= 0) ? 52 : 12);
  });
  return {
    texts: drawn.texts.map((text) => ({ ...text, y: text.y + noteTop })),
    rules: drawn.rules.map((rule) => ({ ...rule, from: [rule.from[0], rule.from[1] + noteTop] })),
  };
}
