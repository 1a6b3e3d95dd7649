import type { Box } from '../../model/layout';
import { formatNumber } from '../../model/number-format';
import type { Weight } from '../theme/measure-text';
import { type CategoryColour, colours, restColour } from '../theme/tokens';
import { chartWords } from './chart-words';
import { type FrameInput, type FrameShape, type FrameText, lineHeight } from './frame';
import { pointOfValue } from './frame-point';
import { layLegend } from './legend';
import { categoryColoursOf, seriesColours } from './series-colours';
import type { ShapesFrame } from './shapes-drawing';
import { withoutSoftHyphens } from './soft-hyphen';
import { squarify } from './squarify';
import { fitsWrapped, wrapText } from './wrap-text';

const headSize = 26;
const headHeight = 44;
const groupGap = 14;
const footSize = 24;
const footHeight = 68;

/**
 * Lays out parts of a whole as areas, the largest at the upper left. Series are groups of areas, each below its name; where
 * a name has no room, all stand in a legend. What is too small for its name is named at the foot.
 */
export function layTreemap(input: FrameInput): ShapesFrame {
  const plain = layWith(input, { heads: true, foot: 0 });
  const heads = plain.headed;
  const first = heads ? plain : layWith(input, { heads, foot: 0 });
  return first.unnamed === '' ? first.frame : layWith(input, { heads, foot: footHeight }).frame;
}

interface Wish {
  /** Names above the groups, else in a legend. */
  readonly heads: boolean;
  readonly foot: number;
}

interface Laid {
  readonly frame: ShapesFrame;
  /** Whether all names of groups have room above them. */
  readonly headed: boolean;
  /** What is to be said at the foot. */
  readonly unnamed: string;
}

function layWith(input: FrameInput, { heads, foot }: Wish): Laid {
  const { data, size, measure } = input;
  const grouped = data.series.length > 1;
  const legend = grouped && !heads ? layLegend(input) : { texts: [], swatches: [], height: 0 };
  const plot = { x: 0, y: legend.height, width: size.width, height: size.height - legend.height - foot };
  const groups = gatherGroups(input);
  const boxes = squarify(
    groups.map(({ sum }) => sum),
    plot,
  );
  const texts: FrameText[] = [...legend.texts];
  const cells: Cell[] = [];
  let headed = true;
  for (const [index, { series, parts, sum }] of groups.entries()) {
    const box = boxes[index] ?? plot;
    const inner = grouped ? shrink(box, groupGap / 2) : box;
    const head = grouped && heads ? layHead(input, series, sum, inner) : undefined;
    if (head) texts.push(head);
    else if (grouped && heads) headed = false;
    const room = head
      ? { ...inner, y: inner.y + headHeight, height: Math.max(0, inner.height - headHeight) }
      : inner;
    const areas = squarify(
      parts.map(({ value }) => value),
      room,
    );
    cells.push(...parts.map((part, at) => ({ ...part, series, box: shrink(areas[at] ?? room, 2) })));
  }
  const colourOf = paletteOf(input);
  const named = cells.map((cell) => ({ cell, text: nameCell(input, cell, colourOf(cell).on) }));
  const unnamed = sayFoot(
    input,
    named.flatMap(({ cell, text }) => (text.length === 0 ? [cell] : [])),
  );
  const line = wrapText(unnamed, size.width, 2, { size: footSize, weight: 400 }, measure);
  if (foot > 0 && unnamed) {
    const high = line.length * footSize * lineHeight;
    const style = { size: footSize, weight: 400, fill: colours.muted, anchor: 'start' } as const;
    texts.push({ x: 0, y: size.height - high / 2, lines: line, ...style });
  }
  const frame = {
    plot,
    grid: [],
    rules: [],
    rings: [],
    texts: [...texts, ...named.flatMap(({ text }) => text)],
    swatches: legend.swatches,
    shapes: cells.map(
      (cell): FrameShape => ({ kind: 'rect', ...cell.box, fill: colourOf(cell).fill, of: ownerOf(cell) }),
    ),
    points: () => cells.map((cell) => pointOfValue(input, ownerOf(cell), cell.box)),
  };
  return { frame, headed, unnamed };
}

interface Part {
  readonly category: number;
  readonly value: number;
}

interface Cell extends Part {
  readonly series: number;
  readonly box: Box;
}

function ownerOf({ category, series }: Cell) {
  return { category, series };
}

/** The groups and their parts, the largest first and "all others" last. */
function gatherGroups({ data }: FrameInput) {
  return data.series
    .map(({ values, rest }, series) => {
      const parts = values.flatMap((value, category): readonly Part[] =>
        value !== null && value > 0 ? [{ category, value }] : [],
      );
      const isRest = ({ category }: Part) => Number(data.categories[category]?.rest ?? false);
      return {
        series,
        rest: Number(rest),
        parts: parts.toSorted((a, b) => isRest(a) - isRest(b) || b.value - a.value),
        sum: parts.reduce((total, { value }) => total + value, 0),
      };
    })
    .filter(({ sum }) => sum > 0)
    .toSorted((a, b) => a.rest - b.rest || b.sum - a.sum);
}

function paletteOf({ data }: FrameInput): (cell: Cell) => CategoryColour {
  const byCategory = categoryColoursOf(data);
  const highlighted = data.categories.some(({ strong }) => strong);
  if (data.series.length < 2 || highlighted) {
    return ({ category }) => byCategory[category] ?? restColour;
  }
  const bySeries = seriesColours(data);
  return ({ series }) => bySeries[series] ?? restColour;
}

/** The group's name with its sum, if there is room for both; undefined where not even the name has room. */
function layHead(
  { data, language, measure }: FrameInput,
  series: number,
  sum: number,
  box: Box,
): FrameText | undefined {
  const name = withoutSoftHyphens(data.series[series]?.label ?? '');
  const fits = (text: string) => measure(text, headSize, 600) <= box.width;
  if (box.height < headHeight * 2 || !fits(name)) return undefined;
  const whole = `${name}\u00A0 ${formatNumber(sum, data.format, language)}`;
  return {
    x: box.x,
    y: box.y + headHeight / 2 - 4,
    lines: [fits(whole) ? whole : name],
    anchor: 'start',
    size: headSize,
    weight: 600,
    fill: colours.ink,
    of: { series, names: true },
  };
}

/** Name and value in the upper left corner of an area, as large as they fit; nothing where they do not. */
function nameCell({ data, language, measure }: FrameInput, cell: Cell, fill: string): readonly FrameText[] {
  const category = data.categories[cell.category];
  const weight: Weight = category?.strong ? 600 : 400;
  const { x, y, width, height } = cell.box;
  const room = { width: width - 28, height: height - 24 };
  const value = formatNumber(cell.value, data.format, language);
  const sizes = [36, 32, 28, 26, 24, 22];
  // A very long name is cut off where there is room for most of it.
  const cut = room.width >= 160 ? [24] : [];
  for (const [at, size] of [...sizes, ...cut].entries()) {
    const lines = wrapText(category?.label ?? '', room.width, 3, { size, weight }, measure);
    const step = size * lineHeight;
    const fits = (at >= sizes.length || fitsWrapped(lines)) && measure(value, size, 600) <= room.width;
    if (!fits || (lines.length + 1) * step > room.height) continue;
    // Large letters only where there is plenty of room around them.
    if (size > 28 && (lines.length + 1) * step > room.height * 0.5) continue;
    const style = { anchor: 'start', size, fill, of: ownerOf(cell) } as const;
    const top = y + 12;
    return [
      { x: x + 14, y: top + (lines.length * step) / 2, lines, weight, ...style },
      { x: x + 14, y: top + (lines.length + 0.5) * step, lines: [value], weight: 600, ...style },
    ];
  }
  return [];
}

/** What stands in no area: the names of the small ones with their values, and how many have none. */
function sayFoot({ data, language }: FrameInput, cells: readonly Cell[]): string {
  const words = chartWords[language];
  const names = cells.map(({ category, value }) => {
    const name = withoutSoftHyphens(data.categories[category]?.label ?? '');
    return `${name} ${formatNumber(value, data.format, language)}`;
  });
  const empty = data.categories.filter((_, category) =>
    data.series.every(({ values }) => !((values[category] ?? 0) > 0)),
  ).length;
  const parts = [
    names.length > 0 ? words.small(names) : '',
    empty > 0 ? words.noArea(empty) : '',
    data.leftOut > 0 ? words.more(data.leftOut) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function shrink({ x, y, width, height }: Box, by: number): Box {
  const across = Math.min(by, width / 4);
  const down = Math.min(by, height / 4);
  return { x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down };
}
