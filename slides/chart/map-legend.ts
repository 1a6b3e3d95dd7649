import type { ValueClasses } from '../../model/maps/value-classes';
import { formatDigits, formatFactor, type NumberFormat, shortUnit } from '../../model/number-format';
import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import type { FrameInput, FrameShape, FrameText } from './frame';
import { hatchBox } from './hatch';
import { classColours, letterOfClass } from './map-colours';
import { mapWords } from './map-words';

export interface MapLegend {
  readonly width: number;
  readonly height: number;
  /** What is drawn, with its upper left corner there. */
  readonly at: (
    x: number,
    y: number,
  ) => {
    readonly shapes: readonly FrameShape[];
    readonly texts: readonly FrameText[];
  };
}

export interface LegendNeeds {
  /** Each class has its letter, for areas that do not show their value. */
  readonly letters: boolean;
  /** Something is hatched. */
  readonly missing: boolean;
  /** Beside each other where there is more width than height. */
  readonly flow: number | undefined;
}

const textSize = 24;
const swatch = { width: 40, height: 28 } as const;
const rowHeight = 42;
const between = 32;

/** The classes of a map, and how many entries have no place on it. */
export function layMapLegend(input: FrameInput, needs: LegendNeeds): MapLegend {
  const { data, language } = input;
  const note = data.leftOut > 0 ? mapWords[language].offMap(data.leftOut) : '';
  return data.map
    ? layClassLegend(input, data.map.classes, needs, note)
    : { width: 0, height: 0, at: () => ({ shapes: [], texts: [] }) };
}

/**
 * The classes from the highest to the lowest with their numbers, then what has none; the unit once, above.
 * @param note a sentence below
 */
export function layClassLegend(
  input: FrameInput,
  { breaks, ...classified }: ValueClasses,
  { letters, missing, flow }: LegendNeeds,
  note: string,
): MapLegend {
  const { data, language, measure } = input;
  const fills = classColours({ breaks, ...classified });
  const ranges = describeClasses(breaks, data.format, input);
  const classes = ranges.map((text, index) => ({
    text,
    fill: fills[index],
    letter: letters ? letterOfClass(index) : '',
  }));
  const entries = [
    ...classes.toReversed(),
    ...(missing ? [{ text: chartWords[language].missing, fill: undefined, letter: '' }] : []),
  ];
  const unit = shortUnit(data.format, language);
  const heading = unit ? mapWords[language].inUnit(unit) : '';
  const notes = [heading, note];
  const widthOf = (text: string) => measure(text, textSize, 400);
  const entryWidth = (text: string) => swatch.width + 14 + widthOf(text);

  // Rows of entries: one each, or as many as the width holds.
  const places: { readonly entry: (typeof entries)[number]; readonly x: number; readonly row: number }[] = [];
  let [x, row] = [0, 0];
  for (const entry of entries) {
    const width = entryWidth(entry.text);
    if (places.length > 0 && (flow === undefined || x + width > flow)) [x, row] = [0, row + 1];
    places.push({ entry, x, row });
    x += width + between;
  }
  const top = heading ? rowHeight : 0;
  const bottom = notes[1] ? rowHeight : 0;
  const rows = row + 1;
  const width = Math.max(
    ...places.map((place) => place.x + entryWidth(place.entry.text)),
    ...notes.map((note) => (note ? widthOf(note) : 0)),
  );
  return {
    width,
    height: top + rows * rowHeight + bottom,
    at: (left, upper) => {
      const shapes: FrameShape[] = [];
      const texts: FrameText[] = [];
      const write = (text: string, atX: number, atY: number, fill: string) =>
        texts.push({ x: atX, y: atY, lines: [text], anchor: 'start', size: textSize, weight: 400, fill });
      if (notes[0]) write(notes[0], left, upper + rowHeight / 2, colours.muted);
      for (const { entry, x: shift, row: at } of places) {
        const middle = upper + top + (at + 0.5) * rowHeight;
        const box = { x: left + shift, y: middle - swatch.height / 2, ...swatch };
        shapes.push(...drawSwatch(box, entry.fill?.fill));
        if (entry.letter) {
          texts.push({
            x: box.x + box.width / 2,
            y: middle,
            lines: [entry.letter],
            anchor: 'middle',
            size: 22,
            weight: 600,
            fill: entry.fill?.on ?? colours.ink,
          });
        }
        write(entry.text, box.x + swatch.width + 14, middle, colours.ink);
      }
      if (notes[1]) write(notes[1], left, upper + top + (rows + 0.5) * rowHeight, colours.muted);
      return { shapes, texts };
    },
  };
}

/** A class, or what has no value: hatched. */
function drawSwatch(box: { x: number; y: number; width: number; height: number }, fill: string | undefined) {
  const edge = { stroke: colours.grey, strokeWidth: 1 };
  if (fill) return [{ kind: 'rect', ...box, fill, ...edge }] satisfies FrameShape[];
  return [
    { kind: 'rect', ...box, fill: colours.paper, ...edge },
    { kind: 'path', d: hatchBox(box), fill: 'none', stroke: colours.grey, strokeWidth: 2 },
  ] satisfies FrameShape[];
}

/** "unter 20", "20 bis unter 40", "80 und mehr"; the only class says from where to where it reaches. */
function describeClasses(
  breaks: readonly number[],
  format: NumberFormat,
  { data, language }: FrameInput,
): readonly string[] {
  const words = mapWords[language];
  const factor = formatFactor(format);
  const decimals = Math.max(0, ...breaks.map((each) => countDecimals(each / factor)));
  // Beside the tiniest numbers, each has only the decimals that it needs itself.
  const decimalsOf = (value: number) => (decimals > 6 ? countDecimals(value / factor) : decimals);
  const say = (value: number, digits = decimalsOf(value)) =>
    formatDigits(value / factor, { ...format, decimals: digits }, language);
  const values = data.series.flatMap((series) => series.values.filter((value) => value !== null));
  if (breaks.length === 0) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const ends = [say(low, format.decimals), say(high, format.decimals)] as const;
    return [ends[0] === ends[1] ? ends[0] : words.span(...ends)];
  }
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const [from, to] = [breaks[index - 1], breaks[index]];
    if (from === undefined) return words.below(say(to ?? 0));
    return to === undefined ? words.from(say(from)) : words.between(say(from), say(to));
  });
}

/** As many as the number has, at most twelve: a class from one billionth to two is not one from zero to zero. */
function countDecimals(value: number): number {
  const [, digits = ''] = Number(value.toPrecision(12)).toFixed(12).split('.');
  return digits.replace(/0+$/, '').length;
}
