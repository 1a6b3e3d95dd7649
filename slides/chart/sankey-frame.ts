import { type Flow, flowsOf } from '../../model/flows';
import { formatNumber } from '../../model/number-format';
import type { Weight } from '../theme/measure-text';
import { categoryColours, colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import { type FrameInput, type FrameShape, type FrameText, lineHeight, textBox } from './frame';
import { boxBetween, pointOfValue } from './frame-point';
import {
  type FlowBand,
  type FlowLayout,
  type FlowPlace,
  layFlows,
  outlineBand,
  placeWidth,
} from './sankey-layout';
import type { ShapesFrame } from './shapes-drawing';
import { withoutSoftHyphens } from './soft-hyphen';
import { spreadLabels } from './spread-labels';
import { sayShort } from './value-axis';
import { wrapText } from './wrap-text';

const labelGap = 14;
/** Narrower names between columns could not be read. */
const leastWidth = 90;
const sizes = [28, 26, 24, 22] as const;

/**
 * Lays out flows from left to right: categories are where they begin, series where they end, and a name that is both stands
 * between. Each place has its name and what flows through it; no two names touch.
 */
export function laySankey(input: FrameInput): ShapesFrame {
  const { data, language } = input;
  const empty = data.categories.filter((_, category) =>
    data.series.every(({ values }) => !((values[category] ?? 0) > 0)),
  ).length;
  const size = { ...input.size, height: input.size.height - (empty > 0 ? 40 : 0) };
  const flows = flowsOf({
    keys: data.categories.map(({ key }) => key),
    seriesKeys: data.series.map(({ key }) => key),
    values: data.series.map(({ values }) => values),
  });
  const names = nameLayout({ ...input, size }, flows);
  const room = {
    x: names.left,
    y: 6,
    width: Math.max(1, size.width - names.left - names.right),
    height: size.height - 12,
  };
  const layout = layFlows(flows, room, 28);
  const look = lookOf(input, flows, layout);
  const sayEmpty: FrameText = {
    x: 0,
    y: size.height + 24,
    lines: [chartWords[language].noArea(empty)],
    anchor: 'start',
    size: 24,
    weight: 400,
    fill: colours.muted,
  };
  const texts = drawNames({ ...input, size }, layout, names, look);
  const middle = texts.filter(({ level }) => level > 0 && level < layout.levels - 1);
  const shapes: FrameShape[] = [
    ...layout.bands
      .toSorted((a, b) => Number(look.isStrong(a.flow)) - Number(look.isStrong(b.flow)))
      .map(
        (band): FrameShape => ({
          kind: 'path',
          d: outlineBand(band),
          fill: look.bandFill(band.flow),
          fillOpacity: look.isStrong(band.flow) ? 0.6 : 0.38,
          of: ownerOf(band.flow),
        }),
      ),
    ...layout.places.map(
      (place): FrameShape => ({
        kind: 'rect',
        ...place.box,
        height: Math.max(1.5, place.box.height),
        fill: look.placeFill(place),
      }),
    ),
    // Names upon bands are read on paper.
    ...middle.map(
      ({ text }): FrameShape => ({
        kind: 'rect',
        ...textBox(text, input.measure),
        fill: colours.paper,
        fillOpacity: 0.75,
      }),
    ),
  ];
  return {
    plot: room,
    grid: [],
    rules: [],
    rings: [],
    texts: [...texts.map(({ text }) => text), ...(empty > 0 ? [sayEmpty] : [])],
    swatches: [],
    shapes,
    points: () => layout.bands.map((band) => pointOfBand(input, band)),
  };
}

function ownerOf({ category, series }: Flow) {
  return { category, series };
}

function pointOfBand(input: FrameInput, band: FlowBand) {
  const { from, to, thickness } = band;
  const box = boxBetween([from[0], Math.min(from[1], to[1])], [to[0], Math.max(from[1], to[1]) + thickness]);
  return { ...pointOfValue(input, ownerOf(band.flow), box), path: outlineBand(band) };
}

interface Names {
  readonly size: (typeof sizes)[number];
  readonly left: number;
  readonly right: number;
  readonly linesOf: (key: string, width: number) => readonly string[];
  readonly middleWidth: number;
}

/** As large as all names of the fullest column fit above each other. */
function nameLayout(input: FrameInput, flows: readonly Flow[]): Names {
  const { data, size: all, language, measure } = input;
  const labels = new Map<string, string>();
  for (const flow of flows) {
    labels.set(flow.from, data.categories[flow.category]?.label ?? '');
    labels.set(flow.to, data.series[flow.series]?.label ?? '');
  }
  // Their values, before anything is placed.
  const bare = layFlows(flows, { x: 0, y: 0, width: 100, height: 100 }, 0);
  const throughputs = new Map(bare.places.map(({ key, value }) => [key, value]));
  const inner = Math.max(0, bare.levels - 2);
  const sideWidth = all.width * (inner > 0 ? 0.2 : 0.26);
  const step = (all.width - 2 * (sideWidth + labelGap) - placeWidth) / (bare.levels - 1);
  // Up to the next column.
  const middleWidth = step - placeWidth - labelGap - 8;
  const sayValue = (value: number, fits: (text: string) => boolean) =>
    [formatNumber(value, data.format, language), sayShort(value, data.format, language)].find(fits) ?? '';
  const fitting = sizes.map((size) => {
    const linesOf = (key: string, width: number) => {
      const name = labels.get(key) ?? '';
      if (width < leastWidth) return [];
      const value = sayValue(throughputs.get(key) ?? 0, (text) => measure(text, size, 600) <= width);
      const one = `${withoutSoftHyphens(name)}\u00A0 ${value}`;
      const style = { size, weight: 600 as Weight };
      if (measure(one, size, 600) <= width) return [one];
      return [...wrapText(name, width, 2, style, measure), value].filter(Boolean);
    };
    const heights = Array.from({ length: bare.levels }, (_, level) =>
      bare.places
        .filter((place) => place.level === level)
        .reduce((sum, { key }) => {
          const outer = level === 0 || level === bare.levels - 1;
          return sum + linesOf(key, outer ? sideWidth : middleWidth).length * size * lineHeight + 4;
        }, 0),
    );
    return { size, linesOf, high: Math.max(...heights) };
  });
  const found = fitting.find(({ high }) => high <= all.height - 8) ?? fitting.at(-1);
  const chosen = found ?? { size: 22 as const, linesOf: () => [] };
  const widthOf = (level: number) =>
    labelGap +
    Math.max(
      0,
      ...bare.places
        .filter((place) => place.level === level)
        .flatMap(({ key }) => chosen.linesOf(key, sideWidth).map((line) => measure(line, chosen.size, 600))),
    );
  return {
    size: chosen.size,
    linesOf: chosen.linesOf,
    left: widthOf(0),
    right: widthOf(bare.levels - 1),
    middleWidth,
  };
}

interface Look {
  readonly isStrong: (flow: Flow) => boolean;
  readonly bandFill: (flow: Flow) => string;
  readonly placeFill: (place: FlowPlace) => string;
  readonly isStrongPlace: (key: string) => boolean;
}

/** Few beginnings have a colour each, which their flows take along; else what is highlighted is strong. */
function lookOf({ data }: FrameInput, flows: readonly Flow[], { places }: FlowLayout): Look {
  const strong = new Set(
    flows.flatMap(({ from, to, category, series }) => [
      ...(data.categories[category]?.strong ? [from] : []),
      ...(data.series[series]?.strong ? [to] : []),
    ]),
  );
  const isStrong = ({ from, to }: Flow) => strong.has(from) || strong.has(to);
  const beginnings = places.filter(({ level }) => level === 0).map(({ key }) => key);
  const coloured = strong.size === 0 && beginnings.length <= categoryColours.length;
  const colourOf = (key: string) => categoryColours[beginnings.indexOf(key)]?.fill;
  return {
    isStrong,
    isStrongPlace: (key) => strong.has(key),
    bandFill: (flow) =>
      isStrong(flow) ? colours.strong : ((coloured ? colourOf(flow.from) : undefined) ?? colours.grey),
    placeFill: ({ key }) => {
      if (strong.size > 0) return strong.has(key) ? colours.strong : colours.grey;
      return (coloured ? colourOf(key) : undefined) ?? colours.deep;
    },
  };
}

/** Names left of the first places and right of all others; where they would touch, they move apart. */
function drawNames(
  { size: all }: FrameInput,
  { places, levels }: FlowLayout,
  names: Names,
  { isStrongPlace }: Look,
): readonly { readonly level: number; readonly text: FrameText }[] {
  return Array.from({ length: levels }, (_, level) => level).flatMap((level) => {
    const outer = level === 0 || level === levels - 1;
    const width = outer ? Number.POSITIVE_INFINITY : names.middleWidth;
    const side = level === 0 ? names.left : names.right;
    const column = places
      .filter((place) => place.level === level)
      .map((place) => ({ place, lines: names.linesOf(place.key, outer ? side - labelGap : width) }))
      .filter(({ lines }) => lines.length > 0);
    const heightOf = (lines: readonly string[]) => lines.length * names.size * lineHeight + 4;
    // Of more names than have room, those of the largest stay.
    let left = all.height;
    const shown = new Set(
      column
        .toSorted((a, b) => b.place.value - a.place.value)
        .filter(({ lines }) => {
          left -= heightOf(lines);
          return left >= 0;
        }),
    );
    const kept = column.filter((each) => shown.has(each));
    const centres = spreadLabels(
      kept.map(({ place: { box }, lines }) => ({ at: box.y + box.height / 2, height: heightOf(lines) })),
      0,
      all.height,
    );
    return kept.map(({ place, lines }, index) => ({
      level,
      text: {
        x: level === 0 ? place.box.x - labelGap : place.box.x + placeWidth + labelGap,
        y: centres[index] ?? 0,
        lines,
        anchor: level === 0 ? ('end' as const) : ('start' as const),
        size: names.size,
        weight: isStrongPlace(place.key) ? (600 as const) : (400 as const),
        fill: colours.ink,
      },
    }));
  });
}
