import europe from '../../assets/maps/europe.json';
import type { Size } from '../../model/layout';
import type { AreaShapes } from '../../model/maps/area-shapes';
import { colours } from '../theme/tokens';
import type { FrameInput, FramePoint } from './frame';
import { boxAround, pointOfValue } from './frame-point';
import {
  type Callout,
  type CalloutSide,
  calloutDistance,
  drawLabels,
  fitInside,
  listCallouts,
  sideOf,
} from './map-labels';
import { layMapLegend, type MapLegend } from './map-legend';
import { drawAreas, type MapPlace, placeAreas, placeRings } from './map-shapes';
import { mapWords } from './map-words';
import type { ShapesFrame } from './shapes-drawing';

const legendGap = 48;
const legendAbove = 24;

/** Lays out a map with its legend left of it or below it, whichever leaves it larger, and what must be named right of it. */
export function layMap(input: FrameInput): ShapesFrame {
  const { data, size, language } = input;
  const { map } = data;
  const shapes: AreaShapes | undefined = map?.of === 'europe' ? europe : map?.shapes;
  if (!map || !shapes) return emptyMap(input);
  const values = data.series[0]?.values ?? [];
  const missing = map.missing.length > 0 || values.some((value) => value === null);
  const callouts = listCallouts(input);
  const legendOf = (beside: boolean) =>
    layMapLegend(input, { letters: false, missing, flow: beside ? undefined : size.width });
  const legends = { beside: legendOf(true), below: legendOf(false) };
  const laid = (wanted: readonly Callout[]) => layLabels(input, shapes, legends, wanted);
  const first = laid(callouts);
  // What can be said inside an area needs no line to it; the map only becomes larger by that.
  const outside = callouts.filter(({ category, noted }) => {
    const room = first.areas[map.areas[category] ?? -1]?.room ?? 0;
    return noted || fitInside(input, category, room)?.lines.length !== 2;
  });
  const second = outside.length < callouts.length ? laid(outside) : first;
  const best = callouts.every(({ category }) => second.labels.named.has(category)) ? second : first;
  const { place, areas, labels, plot } = best;
  const drawn = best.legend.at(...best.legendAt);
  const points = (): readonly FramePoint[] =>
    data.categories.flatMap((_, category) => {
      const placed = areas[map.areas[category] ?? -1];
      if (!placed) return [];
      const box = placed.path === undefined ? boxAround(placed.middle[0], placed.middle[1]) : placed.box;
      return [{ ...pointOfValue({ data, language }, { category, series: 0 }, box), path: placed.path }];
    });
  return {
    plot,
    grid: [],
    rules: labels.rules,
    rings: [],
    swatches: [],
    shapes: [...drawAreas(input, areas, placeRings(shapes.around, place)), ...drawn.shapes],
    texts: [...labels.texts, ...drawn.texts],
    points,
  };
}

interface Legends {
  readonly beside: MapLegend;
  readonly below: MapLegend;
}

/** The arrangement that leaves the map largest, with its areas and labels. */
function layLabels(input: FrameInput, shapes: AreaShapes, legends: Legends, callouts: readonly Callout[]) {
  const arrangements = [true, false].flatMap((beside) =>
    [true, false].map((bothSides) => {
      const of = (side: CalloutSide) =>
        callouts.filter((callout) => sideOf(callout, input, shapes, bothSides) === side);
      const legend = beside ? legends.beside : legends.below;
      return arrange(input.size, shapes, { left: of('left'), right: of('right') }, legend, beside);
    }),
  );
  const best = arrangements.reduce((one, other) =>
    other.place.scale > one.place.scale * 1.08 ? other : one,
  );
  const { x, y, scale } = best.place;
  const plot = { x, y, width: shapes.width * scale, height: shapes.height * scale };
  const areas = placeAreas(shapes, best.place);
  return { ...best, plot, areas, labels: drawLabels(input, areas, plot, best.callouts) };
}

type Callouts = Readonly<Record<CalloutSide, readonly Callout[]>>;

interface Arrangement {
  readonly place: MapPlace;
  readonly legend: MapLegend;
  readonly legendAt: readonly [x: number, y: number];
  readonly callouts: Callouts;
}

/** The largest map beside a legend on its left, or above one; what is left over is shared by both sides. */
function arrange(
  size: Size,
  shapes: AreaShapes,
  callouts: Callouts,
  legend: MapLegend,
  beside: boolean,
): Arrangement {
  const before = (beside ? legend.width + legendGap : 0) + widthOf(callouts.left);
  const after = widthOf(callouts.right);
  const below = beside ? 0 : legend.height + legendAbove;
  const scale = Math.max(
    0,
    Math.min((size.width - before - after) / shapes.width, (size.height - below) / shapes.height),
  );
  const [width, height] = [shapes.width * scale, shapes.height * scale];
  const spare = Math.max(0, size.width - before - width - after) / 2;
  const place = { x: before + spare, y: Math.max(0, (size.height - below - height) / 2), scale };
  const legendAt = beside
    ? ([0, Math.max(0, (size.height - legend.height) / 2)] as const)
    : ([0, size.height - legend.height] as const);
  return { place, legend, legendAt, callouts };
}

function widthOf(callouts: readonly Callout[]): number {
  return callouts.length > 0 ? calloutDistance + Math.max(...callouts.map(({ width }) => width)) : 0;
}

/** A map whose outlines are not at hand. */
function emptyMap({ size, language }: FrameInput): ShapesFrame {
  const text = {
    x: size.width / 2,
    y: size.height / 2,
    lines: [mapWords[language].noShapes],
    anchor: 'middle',
    size: 28,
    weight: 400,
    fill: colours.muted,
  } as const;
  const plot = { x: 0, y: 0, ...size };
  return { plot, grid: [], rules: [], rings: [], swatches: [], shapes: [], texts: [text] };
}
