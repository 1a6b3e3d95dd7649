import type { ChartReference } from '../../model/chart-reference';
import type { Box } from '../../model/layout';
import { colours } from '../theme/tokens';
import { cutRule } from './cut-rule';
import type { Frame, FrameInput, FrameRule, FrameShape, FrameText } from './frame';
import { lineHeight } from './frame';
import { layLanes } from './lay-lanes';
import { spreadLabels } from './spread-labels';
import { wrapText } from './wrap-text';

export const referenceSize = 24;
/** Between an upright plot and the names of its references. */
export const referenceGap = 20;
const headHeight = 32;
const style = { size: referenceSize, weight: 400 } as const;

/** The name of a line or band, before it has a place. */
export interface ReferenceLabel {
  readonly reference: ChartReference;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The value it stands at: of a band, its middle. */
  readonly at: number;
}

/** What a chart's references add to its frame. */
export type ReferenceMarks = Pick<Frame, 'rules' | 'texts'> & { readonly underlay: readonly FrameShape[] };

/** The names of all references whose values lie in the domain, wrapped to `room`. */
export function layReferenceLabels(
  { data, measure }: FrameInput,
  room: number,
  most: number,
  domain: readonly [number, number],
): readonly ReferenceLabel[] {
  return (data.references ?? []).flatMap((reference) => {
    const low = Math.max(reference.from, domain[0]);
    const high = Math.min(reference.to ?? reference.from, domain[1]);
    if (low > high) return [];
    const lines = wrapText(reference.label, room, most, style, measure);
    const width = Math.max(...lines.map((line) => measure(line, style.size, style.weight)));
    return {
      reference,
      lines,
      width,
      height: lines.length * referenceSize * lineHeight + 2,
      at: (low + high) / 2,
    };
  });
}

/** Where the values of a frame run. */
export interface ValuePlane {
  readonly plot: Box;
  /** Whether values run upwards; else they run to the right. */
  readonly upright: boolean;
  readonly domain: readonly [number, number];
  /** The pixel of a value, down or across. */
  readonly at: (value: number) => number;
}

/** The lines and bands themselves; the lines leave out all that is written where they run. */
export function drawReferences(
  labels: readonly ReferenceLabel[],
  plane: ValuePlane,
  written: readonly Box[],
): Omit<ReferenceMarks, 'texts'> {
  const ends = labels.flatMap(({ reference: { from, to } }) => (to === undefined ? [from] : []));
  return {
    underlay: labels.flatMap(({ reference: { from, to } }) =>
      to === undefined ? [] : [band(plane, from, to)],
    ),
    rules: ends.flatMap((value) => {
      const line = across(plane, plane.at(value));
      // Light beneath, so that it is seen upon dark shapes as well.
      const casing: FrameRule = { ...line, stroke: colours.paper, width: 6 };
      const ink: FrameRule = { ...line, stroke: colours.ink, width: 2.5, dash: '12 7' };
      return [...cutRule(casing, written), ...cutRule(ink, written)];
    }),
  };
}

/** The names right of an upright plot, moved apart where they would touch. */
export function writeBeside(
  labels: readonly ReferenceLabel[],
  { plot, at }: ValuePlane,
): readonly FrameText[] {
  const centres = spreadLabels(
    labels.map((label) => ({ at: at(label.at), height: label.height })),
    Math.max(0, plot.y - 24),
    plot.y + plot.height + 16,
  );
  const x = plot.x + plot.width + referenceGap;
  return labels.map((label, index) => writeReference(label, { x, y: centres[index] ?? 0, anchor: 'start' }));
}

/** Above a lying plot: how many rows the names take, none touching another. */
export interface ReferenceHead {
  readonly height: number;
  readonly texts: readonly FrameText[];
}

/**
 * The names above a lying plot, each over its line: in rows one above the other where they would touch.
 * @param across the pixel of a value, between 0 and `most`
 */
export function writeAbove(
  labels: readonly ReferenceLabel[],
  across: (value: number) => number,
  most: number,
  bottom: number,
): ReferenceHead {
  const placed = labels.map((label) => {
    const x = Math.max(label.width / 2, Math.min(across(label.at), most - label.width / 2));
    return { label, x, low: x - label.width / 2 - 12, high: x + label.width / 2 + 12 };
  });
  const lanes = layLanes(placed);
  const height = lanes.count * headHeight;
  return {
    height: height + (lanes.count > 0 ? 12 : 0),
    texts: placed.map(({ label, x }, index) => {
      const y = bottom - 12 - ((lanes.of[index] ?? 0) + 0.5) * headHeight;
      return writeReference(label, { x, y, anchor: 'middle' });
    }),
  };
}

export function writeReference(
  label: ReferenceLabel,
  place: Pick<FrameText, 'x' | 'y' | 'anchor'>,
): FrameText {
  return { ...place, ...style, lines: label.lines, fill: colours.ink };
}

function band({ plot, upright, at, domain }: ValuePlane, from: number, to: number): FrameShape {
  const start = at(Math.max(from, domain[0]));
  const end = at(Math.min(to, domain[1]));
  const [low, length] = [Math.min(start, end), Math.abs(end - start)];
  const paint = { kind: 'rect', fill: colours.grey, fillOpacity: 0.28 } as const;
  return upright
    ? { ...paint, x: plot.x, y: low, width: plot.width, height: length }
    : { ...paint, x: low, y: plot.y, width: length, height: plot.height };
}

function across({ plot, upright }: ValuePlane, at: number): Pick<FrameRule, 'from' | 'to'> {
  return upright
    ? { from: [plot.x, at], to: [plot.x + plot.width, at] }
    : { from: [at, plot.y - 8], to: [at, plot.y + plot.height] };
}
