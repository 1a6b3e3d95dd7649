import type { Box } from '../../model/layout';
import type { AreaShapes } from '../../model/maps/area-shapes';
import { formatDigits, formatFactor, formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import {
  type Frame,
  type FrameInput,
  type FrameRule,
  type FrameText,
  lineHeight,
  type MarkOwner,
  textBox,
} from './frame';
import { classAt, classColours } from './map-colours';
import type { PlacedArea } from './map-shapes';
import { spreadLabels } from './spread-labels';
import { wrapText } from './wrap-text';

const insideSizes = [24, 22, 20] as const;
const calloutSize = 24;
const noteSize = 22;
const mostWidth = 300;
const calloutGap = 12;
/** How far a callout stands from the map. */
export const calloutDistance = 40;

/** What must be said of an area, wherever its label finds room. */
export interface Callout {
  readonly category: number;
  /** An annotation has no room inside an area. */
  readonly noted: boolean;
  readonly lines: readonly {
    readonly text: string;
    readonly size: number;
    readonly weight: 400 | 600;
    readonly muted?: true;
  }[];
  readonly width: number;
  readonly height: number;
}

/** The areas that are named in any case: annotated, highlighted, the highest and the lowest; at most so many as have room. */
export function listCallouts(input: FrameInput): readonly Callout[] {
  const { data, size } = input;
  const values = data.series[0]?.values ?? [];
  const present = values.flatMap((value, category) => (value === null ? [] : [{ value, category }]));
  const sorted = present.toSorted((a, b) => b.value - a.value);
  const noted = data.annotations.map(({ category }) => category);
  const strong = data.categories.flatMap(({ strong }, category) => (strong ? [category] : []));
  const ends = [sorted[0]?.category, sorted.at(-1)?.category].filter((each) => each !== undefined);
  const wanted = [...new Set([...noted, ...strong, ...ends])].map((category) => makeCallout(input, category));
  const kept: Callout[] = [];
  let height = 0;
  for (const callout of wanted) {
    height += callout.height + calloutGap;
    if (height <= size.height) kept.push(callout);
  }
  return kept;
}

function makeCallout({ data, language, measure }: FrameInput, category: number): Callout {
  const entry = data.categories[category];
  const value = data.series[0]?.values[category] ?? null;
  const weight = entry?.strong ? 600 : 400;
  const wrap = (text: string, size: number, heavy: 400 | 600) =>
    wrapText(text, mostWidth, 2, { size, weight: heavy }, measure);
  const notes = data.annotations.filter((note) => note.category === category);
  const lines = [
    ...wrap(entry?.label ?? '', calloutSize, weight).map(
      (text) => ({ text, size: calloutSize, weight }) as const,
    ),
    ...(value === null
      ? []
      : [{ text: formatNumber(value, data.format, language), size: calloutSize, weight: 600 } as const]),
    ...notes.flatMap((note) =>
      wrap(note.text, noteSize, 400).map(
        (text) => ({ text, size: noteSize, weight: 400, muted: true }) as const,
      ),
    ),
  ];
  return {
    category,
    noted: notes.length > 0,
    lines,
    width: Math.max(...lines.map((line) => measure(line.text, line.size, line.weight))),
    height: lines.reduce((sum, line) => sum + line.size * lineHeight, 0),
  };
}

type LabelMarks = Pick<Frame, 'texts' | 'rules'>;

export interface MapLabels extends LabelMarks {
  /** Categories that are labelled, inside or beside the map. */
  readonly named: ReadonlySet<number>;
}

/** Callouts by the side of the map on which they stand. */
export type CalloutSide = 'left' | 'right';

/** Right of the map stand those of its right half, or all where only one side has room. */
export function sideOf(
  { category }: Callout,
  { data: { map } }: FrameInput,
  shapes: AreaShapes,
  bothSides: boolean,
): CalloutSide {
  const x = shapes.areas[map?.areas[category] ?? -1]?.label.x ?? shapes.width;
  return bothSides && x < shapes.width / 2 ? 'left' : 'right';
}

/**
 * The values inside the areas where they have room; the callouts in columns beside the map, each with a line to its area. No label
 * lies under such a line.
 */
export function drawLabels(
  input: FrameInput,
  areas: readonly PlacedArea[],
  plot: Box,
  callouts: Readonly<Record<CalloutSide, readonly Callout[]>>,
): MapLabels {
  const { data, measure } = input;
  const { map } = data;
  if (!map) return { texts: [], rules: [], named: new Set() };
  const columns = (['left', 'right'] as const).map((side) =>
    drawColumn(input, areas, plot, callouts[side], side),
  );
  const texts = columns.flatMap((column) => column.texts);
  const rules = columns.flatMap((column) => column.rules);
  const known = new Set([...callouts.left, ...callouts.right].map(({ category }) => category));
  const lines = rules.map(({ from, to }) => [from, to] as const);
  const fills = classColours(map.classes);
  for (const [category, area] of map.areas.entries()) {
    const value = data.series[0]?.values[category] ?? null;
    const placed = areas[area];
    if (value === null || !placed || known.has(category)) continue;
    const inside = fitInside(input, category, placed.room);
    if (!inside) continue;
    const label: FrameText = {
      x: placed.middle[0],
      y: placed.middle[1],
      ...inside,
      anchor: 'middle',
      weight: 600,
      fill: classAt(value, map.classes, fills).colour.on,
      of: { category, series: 0 },
    };
    const box = textBox(label, measure);
    const isCrossed = lines.some(([from, to]) => crosses(from, to, box));
    const isUpon = texts.some((other) => overlaps(box, textBox(other, measure)));
    if (isCrossed || isUpon) continue;
    texts.push(label);
    known.add(category);
  }
  return { texts, rules, named: known };
}

/** What an area can say in itself: its name and its value, or its value alone. */
export function fitInside(
  { data, language, measure }: FrameInput,
  category: number,
  room: number,
): { readonly lines: readonly string[]; readonly size: number } | undefined {
  const value = data.series[0]?.values[category] ?? null;
  if (value === null) return undefined;
  const name = data.categories[category]?.label ?? '';
  const digits = formatDigits(value / formatFactor(data.format), data.format, language);
  const wishes = [[name, digits], [digits]].flatMap((lines) => insideSizes.map((size) => ({ lines, size })));
  return wishes.find(
    ({ lines, size }) =>
      lines.length * size * lineHeight <= 2 * room &&
      lines.every((line) => measure(line, size, 600) + 8 <= 4 * room),
  );
}

/** Callouts above each other at one side of the map, as near to the height of their areas as they can be. */
function drawColumn(
  { data, size }: FrameInput,
  areas: readonly PlacedArea[],
  plot: Box,
  callouts: readonly Callout[],
  side: CalloutSide,
): LabelMarks {
  const named = callouts.flatMap((callout) => {
    const placed = areas[data.map?.areas[callout.category] ?? -1];
    return placed ? [{ callout, from: placed.middle }] : [];
  });
  const ordered = named.toSorted((a, b) => a.from[1] - b.from[1]);
  const centres = spreadLabels(
    ordered.map(({ callout, from }) => ({ at: from[1], height: callout.height + calloutGap })),
    0,
    size.height,
  );
  const isLeft = side === 'left';
  const x = isLeft ? plot.x - calloutDistance : plot.x + plot.width + calloutDistance;
  const anchor = isLeft ? 'end' : 'start';
  const texts: FrameText[] = [];
  const rules: FrameRule[] = [];
  for (const [index, { callout, from }] of ordered.entries()) {
    const middle = centres[index] ?? from[1];
    const of: MarkOwner = { category: callout.category, series: 0 };
    const line = { from, to: [x + (isLeft ? 8 : -8), middle], of } as const;
    // Upon dark areas the line is seen by its light edge.
    rules.push({ ...line, stroke: colours.paper, width: 5 }, { ...line, stroke: colours.ink, width: 1.5 });
    let y = middle - callout.height / 2;
    for (const { text, size: high, weight, muted } of callout.lines) {
      const height = high * lineHeight;
      const fill = muted ? colours.muted : colours.ink;
      texts.push({ x, y: y + height / 2, lines: [text], anchor, size: high, weight, fill, of });
      y += height;
    }
  }
  return { texts, rules };
}

type Point = readonly [x: number, y: number];
type Rectangle = ReturnType<typeof textBox>;

/** Whether the line runs through the box: at some place along it, it is within both its width and its height. */
function crosses(from: Point, to: Point, { x, y, width, height }: Rectangle): boolean {
  const spanOf = (start: number, end: number, low: number, high: number) => {
    if (start === end) return start >= low && start <= high ? ([0, 1] as const) : undefined;
    const [a, b] = [(low - start) / (end - start), (high - start) / (end - start)];
    return [Math.min(a, b), Math.max(a, b)] as const;
  };
  const across = spanOf(from[0], to[0], x, x + width);
  const down = spanOf(from[1], to[1], y, y + height);
  return !!across && !!down && Math.max(across[0], down[0], 0) <= Math.min(across[1], down[1], 1);
}

function overlaps(one: Rectangle, two: Rectangle): boolean {
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  );
}
