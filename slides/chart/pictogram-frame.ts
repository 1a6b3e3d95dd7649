import { formatFactor, formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { layRows } from './bar-rows';
import { chartWords } from './chart-words';
import { drawMore } from './draw-more';
import type { FrameInput, FrameShape, FrameText, MarkOwner } from './frame';
import { pointOfValue } from './frame-point';
import { layKeyLegend } from './key-legend';
import { drawSymbol } from './pictogram-symbols';
import { drawRowNotes, layRowNotes } from './row-notes';
import { categoryColoursOf } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { sayWithin } from './value-axis';

const nameGap = 24;
const valueGap = 18;
/** More could not be taken in at a glance. */
const mostSymbols = 20;
const largest = 84;

/** Lays out rows of symbols, each for a round number of things; the last one of a row is there as far as it counts. */
export function layPictogram(input: FrameInput): ShapesFrame {
  const { data, size, language, measure } = input;
  const symbol = data.symbol ?? 'person';
  const values = data.series[0]?.values ?? [];
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const room = 48;
  const rows = layRows(input, size.height - room);
  const rowOf = new Map(rows.shown.map((category, row) => [category, row]));
  const notes = layRowNotes(input, (category) => rowOf.get(category), rows.pitch);
  const noteWidth = Math.max(0, ...notes.map(({ width }) => width));
  const say = sayWithin(input, values, size.width * 0.16, rows.textSize);
  const said = rows.shown.map((category) => {
    const value = values[category] ?? null;
    return value === null ? chartWords[language].missing : say(value);
  });
  const saidWidth = Math.max(...said.map((text) => measure(text, rows.textSize, 600)));
  const left = rows.nameWidth + nameGap;
  const width = Math.max(24, size.width - left - valueGap - saidWidth - noteWidth);

  const height = Math.min(largest, rows.pitch * 0.82);
  const fits = Math.max(1, Math.min(mostSymbols, Math.floor(width / (height * 1.1))));
  const each = roundUp(most / fits);
  // The longest row fills its room as far as symbols may grow.
  const step = Math.min(height * 1.1, width / Math.max(1, most / each));
  const side = step / 1.1;
  const fills = categoryColoursOf(data);
  const middle = (row: number) => room + (row + 0.5) * rows.pitch;
  const countOf = (category: number) => (values[category] ?? 0) / each;
  const endOf = (row: number) => left + Math.ceil(countOf(rows.shown[row] ?? 0)) * step;
  const legend = layKeyLegend(
    [
      {
        text: `= ${formatNumber(each, { ...data.format, decimals: decimalsOf(each / formatFactor(data.format)) }, language)}`,
        draw: (x, y) => symbolAt(symbol, { x, y: y - 15, size: 30 }, colours.strong, undefined),
      },
    ],
    input,
  );
  const shapes = rows.shown.flatMap((category, row): readonly FrameShape[] => {
    const count = countOf(category);
    const fill = fills[category]?.fill ?? colours.grey;
    return Array.from({ length: Math.ceil(count) }, (_, index) => {
      const place = { x: left + index * step, y: middle(row) - side / 2, size: side };
      const share = Math.min(1, count - index);
      const whole = share < 1 ? symbolAt(symbol, place, colours.line, { category }) : [];
      return [...whole, ...symbolAt(symbol, { ...place, share }, fill, { category })];
    }).flat();
  });
  const placed = drawRowNotes(
    notes,
    (row) => endOf(row) + valueGap + measure(said[row] ?? '', rows.textSize, 600),
    middle,
  );
  return {
    plot: { x: left, y: room, width, height: rows.pitch * rows.shown.length },
    grid: [],
    shapes: [...legend.shapes, ...shapes],
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
      ...said.map((text, row): FrameText => {
        const category = rows.shown[row] ?? 0;
        return {
          x: endOf(row) + valueGap,
          y: middle(row),
          lines: [text],
          anchor: 'start',
          size: rows.textSize,
          weight: 600,
          fill: (values[category] ?? null) === null ? colours.muted : colours.ink,
          of: { category },
        };
      }),
      ...placed.texts,
      ...drawMore(rows.hidden, input),
    ],
    swatches: [],
    points: () =>
      rows.shown.map((category, row) =>
        pointOfValue(
          input,
          { category, series: 0 },
          { x: left, y: middle(row) - side / 2, width: Math.max(0, countOf(category) * step), height: side },
        ),
      ),
  };
}

function symbolAt(
  symbol: Parameters<typeof drawSymbol>[0],
  place: Parameters<typeof drawSymbol>[1],
  fill: string,
  of: MarkOwner | undefined,
): readonly FrameShape[] {
  const { body, holes } = drawSymbol(symbol, place);
  return [
    ...(body ? [{ kind: 'path' as const, d: body, fill, of }] : []),
    ...(holes ? [{ kind: 'path' as const, d: holes, fill: colours.paper, of }] : []),
  ];
}

/** The next of 1, 2, 5, 10, 20, 50 …; 1 for nothing. */
function roundUp(least: number): number {
  if (!(least > 0)) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * magnitude >= least * (1 - 1e-9)) ?? 10;
  return Number((factor * magnitude).toPrecision(12));
}

/** As many as a round number needs. */
function decimalsOf(value: number): number {
  return Math.min(12, Math.max(0, Math.ceil(-Math.log10(value) - 1e-9)));
}
