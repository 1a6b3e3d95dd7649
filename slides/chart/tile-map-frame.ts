import type { Box, Size } from '../../model/layout';
import { type DistrictTile, districtTiles, tileGrid } from '../../model/maps/district-tiles';
import { formatDigits, formatFactor } from '../../model/number-format';
import { colours, type FillColour } from '../theme/tokens';
import type { FrameInput, FramePoint, FrameShape, FrameText, MarkOwner } from './frame';
import { lineHeight } from './frame';
import { pointOfValue } from './frame-point';
import { hatchBox } from './hatch';
import { classAt, classColours, letterOfClass } from './map-colours';
import { layMapLegend, type MapLegend } from './map-legend';
import type { ShapesFrame } from './shapes-drawing';

const gap = 4;
const padding = 6;
const legendGap = 48;
/** A tile may be so many times as wide as high: names are long, and the Land is higher than wide. */
const widest = 2.1;
const textSizes = [26, 24, 22, 20, 18, 16, 14, 12] as const;

interface TileText {
  readonly size: number;
  /** What is written in each tile, by its area. */
  readonly labels: readonly string[];
  /** Whether every tile has room for its value; else it says the letter of its class. */
  readonly values: boolean;
}

/** Lays out the districts as tiles with name and value, the legend beside or below them. */
export function layTileMap(input: FrameInput): ShapesFrame {
  const { data, size, language } = input;
  const { map } = data;
  const missing = districtTiles.some((_, area) => {
    const category = map?.areas.indexOf(area) ?? -1;
    return category < 0 || (data.series[0]?.values[category] ?? null) === null;
  });
  const legendWith = (letters: boolean, beside: boolean) =>
    layMapLegend(input, { letters, missing, flow: beside ? undefined : size.width });
  // The letters change no measure of the legend.
  const tiles = [true, false].map((beside) => tileSize(size, beside, legendWith(false, beside)));
  const tile = tiles.reduce((one, other) => (areaOf(other) > areaOf(one) * 1.05 ? other : one));
  const { beside } = tile;
  const text = chooseText(input, tile);
  const legend = legendWith(!text.values, beside);
  const plot = {
    x: 0,
    y: beside ? Math.max(0, (size.height - tile.height * tileGrid.rows) / 2) : 0,
    width: tile.width * tileGrid.columns,
    height: tile.height * tileGrid.rows,
  };
  const boxOf = ({ column, row }: DistrictTile) => ({
    x: plot.x + column * tile.width,
    y: plot.y + row * tile.height,
    width: tile.width - gap,
    height: tile.height - gap,
  });

  const fills = map ? classColours(map.classes) : [];
  const shapes: FrameShape[] = [];
  const outlines: FrameShape[] = [];
  const texts: FrameText[] = [];
  for (const [area, place] of districtTiles.entries()) {
    const box = boxOf(place);
    const category = map?.areas.indexOf(area) ?? -1;
    const value = data.series[0]?.values[category] ?? null;
    const owner: MarkOwner | undefined = category < 0 ? undefined : { category, series: 0 };
    const label = text.labels[area] ?? '';
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const step = text.size * lineHeight;
    const strong = data.categories[category]?.strong === true;
    const write = (line: string, y: number, weight: FrameText['weight'], { on }: Pick<FillColour, 'on'>) =>
      texts.push({
        x: middle.x,
        y,
        lines: [line],
        anchor: 'middle',
        size: text.size,
        weight,
        fill: on,
        of: owner,
      });
    if (value === null || !map) {
      shapes.push(
        { kind: 'rect', ...box, fill: colours.ground, of: owner },
        { kind: 'path', d: hatchBox(box), fill: 'none', stroke: colours.grey, strokeWidth: 2, of: owner },
      );
      // A calm place behind the name.
      const width = Math.min(box.width, input.measure(label, text.size, 600) + 2 * padding);
      shapes.push({
        kind: 'rect',
        x: middle.x - width / 2,
        y: middle.y - step / 2 - 2,
        width,
        height: step + 4,
        fill: colours.ground,
        of: owner,
      });
      write(label, middle.y, strong ? 600 : 400, { on: colours.ink });
    } else {
      const { index, colour } = classAt(value, map.classes, fills);
      shapes.push({
        kind: 'rect',
        ...box,
        fill: colour.fill,
        stroke: colours.grey,
        strokeWidth: 1,
        of: owner,
      });
      const below = text.values ? sayValue(input, value) : letterOfClass(index);
      const second = box.height >= 2 * step + 2;
      write(
        second ? label : `${label} ${below}`.trim(),
        second ? middle.y - step / 2 : middle.y,
        strong ? 600 : 400,
        colour,
      );
      if (second) write(below, middle.y + step / 2, 600, colour);
    }
    if (strong) outlines.push(...outlineBox(box, category));
  }
  const placed = beside
    ? legend.at(plot.width + legendGap, Math.max(0, (size.height - legend.height) / 2))
    : legend.at(0, size.height - legend.height);
  const points = (): readonly FramePoint[] =>
    data.categories.flatMap((_, category) => {
      const place = districtTiles[map?.areas[category] ?? -1];
      return place ? [pointOfValue({ data, language }, { category, series: 0 }, boxOf(place))] : [];
    });
  return {
    plot,
    grid: [],
    rules: [],
    rings: [],
    swatches: [],
    shapes: [...shapes, ...outlines, ...placed.shapes],
    texts: [...texts, ...placed.texts],
    points,
  };
}

/** Two lines, so that it is seen around light tiles and around dark ones. */
function outlineBox({ x, y, width, height }: Box, category: number): readonly FrameShape[] {
  const of = { category, series: 0, note: true } as const;
  const inner = { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
  return [
    { kind: 'rect', ...inner, fill: 'none', stroke: colours.paper, strokeWidth: 3, of },
    { kind: 'rect', x, y, width, height, fill: 'none', stroke: colours.ink, strokeWidth: 5, of },
  ];
}

interface TileSize extends Size {
  /** Whether the legend stands beside the tiles, and not below them. */
  readonly beside: boolean;
}

function areaOf({ width, height }: Size): number {
  return width * height;
}

function tileSize(size: Size, beside: boolean, legend: MapLegend): TileSize {
  const width = (beside ? size.width - legend.width - legendGap : size.width) / tileGrid.columns;
  const height = (beside ? size.height : size.height - legend.height - 16) / tileGrid.rows;
  return {
    beside,
    width: Math.max(1, Math.floor(Math.min(width, height * widest))),
    height: Math.max(1, Math.floor(Math.min(height, width))),
  };
}

/** The largest type in which every tile has its name, longer names first; values too where they all fit. */
function chooseText(input: FrameInput, tile: Size): TileText {
  const { data, measure } = input;
  const width = tile.width - gap - 2 * padding;
  const values =
    data.series[0]?.values.filter((value) => value !== null).map((value) => sayValue(input, value)) ?? [];
  const fits = (text: string, size: number) => measure(text, size, 600) <= width;
  const labelsAt = (size: number) =>
    districtTiles.map(({ labels }) => labels.find((label) => fits(label, size)));
  const twoLines = (size: number) => 2 * size * lineHeight + 2 <= tile.height - gap;
  const valuesFit = (size: number) => twoLines(size) && values.every((value) => fits(value, size));
  const codesFit = (size: number) => districtTiles.every(({ labels }) => fits(labels.at(-1) ?? '', size));
  const readable = textSizes.filter((size) => size >= 20);
  const named = (size: number) =>
    labelsAt(size).every((label, area) => label && label !== districtTiles[area]?.labels.at(-1));
  const found =
    readable.find((size) => named(size) && valuesFit(size)) ??
    readable.find((size) => named(size) && twoLines(size)) ??
    textSizes.find((size) => codesFit(size) && valuesFit(size)) ??
    textSizes.find((size) => codesFit(size) && twoLines(size)) ??
    textSizes[textSizes.length - 1] ??
    12;
  // Names among letters of number plates would look like two kinds of places.
  const labels = named(found) ? labelsAt(found) : [];
  return {
    size: found,
    labels: districtTiles.map((place, area) => labels[area] ?? place.labels.at(-1) ?? ''),
    values: valuesFit(found),
  };
}

/** Digits alone: the unit stands above the legend. */
function sayValue({ data, language }: FrameInput, value: number): string {
  return formatDigits(value / formatFactor(data.format), data.format, language);
}
