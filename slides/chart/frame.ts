import type { ChartData } from '../../model/chart-data';
import type { Box, Size } from '../../model/layout';
import type { Language } from '../../model/localized';
import type { MeasureText, Weight } from '../theme/measure-text';

/** All that is needed to lay a chart out. Pure, so that it can be tested without a page. */
export interface FrameInput {
  readonly data: ChartData;
  readonly size: Size;
  readonly language: Language;
  readonly measure: MeasureText;
}

/**
 * Whose a mark is, as indices of the data: it is seen only while these are. Series are built up step by step on stage,
 * and switched off and on there; the layout stays that of the whole.
 */
export interface MarkOwner {
  /** `all`: of all together, such as the sum above a stack. */
  readonly series?: number | 'all';
  /** `all`: of all highlighted together, such as a bracket with their sum. */
  readonly category?: number | 'all';
  /** The mark is the name of its series: it stays when the series is switched off, and is where that is done. */
  readonly names?: true;
  /** The mark is said about its series or category: where that is highlighted later, it comes with the highlight. */
  readonly note?: true;
}

/** A mark with an owner; one without is always seen. */
interface Owned {
  readonly of?: MarkOwner | undefined;
}

/** Text in one or several lines; `y` is the middle of the whole. */
export interface FrameText extends Owned {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

export interface FrameRule extends Owned {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stroke: string;
  readonly width: number;
  /** Lengths of dash and gap: "12 8". */
  readonly dash?: string | undefined;
}

export interface FrameRing extends Owned {
  readonly x: number;
  readonly y: number;
}

export interface FrameSwatch extends Owned {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly edge?: string | undefined;
}

/** A shape that we lay out ourselves, without Recharts. */
export type FrameShape = Owned & ShapePaint & ShapeForm;

type ShapeForm =
  | { readonly kind: 'path'; readonly d: string }
  | ({ readonly kind: 'rect' } & Box)
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number };

interface ShapePaint {
  readonly fill: string;
  /** From 0 to 1; 1 where it is not said. */
  readonly fillOpacity?: number | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  /** Lengths of dash and gap: "12 8". */
  readonly dash?: string | undefined;
}

/**
 * One value where it is drawn. On stage it is named when the pointer is on it or near it, reached with the arrow keys in
 * the order of the list, outlined and spoken.
 */
export interface FramePoint extends Owned {
  /** Around the shape, or a small box around a dot: what is outlined and pointed at, in pixels of the drawing. */
  readonly box: Box;
  /** The shape's outline as the `d` of an SVG path, where it is no rectangle: part of a ring, district of a map. */
  readonly path?: string | undefined;
  /** What it is called, as in the drawing, but in full: "Rems-Murr-Kreis", "3. Quartal 2023". */
  readonly category: string;
  /** "" where there is but one. */
  readonly series: string;
  /** As the chart writes it, with its unit: "31,2 %". */
  readonly value: string;
  /** What else is told of it, one line each: "Ziel: 300 Plätze". */
  readonly further?: readonly string[] | undefined;
}

/** What stands around and upon the shapes, in pixels of the drawing. */
export interface Frame {
  /** Where the shapes are drawn. */
  readonly plot: Box;
  /** Behind the grid: bands. */
  readonly underlay?: readonly FrameShape[] | undefined;
  /** Behind the shapes. */
  readonly grid: readonly FrameRule[];
  /** Upon the shapes. */
  readonly rules: readonly FrameRule[];
  /** Upon the rules, below the texts: bubbles and heads of arrows. */
  readonly overlay?: readonly FrameShape[] | undefined;
  readonly rings: readonly FrameRing[];
  readonly texts: readonly FrameText[];
  readonly swatches: readonly FrameSwatch[];
  /** Its values, where they are drawn; worked out when someone asks for them. See `pointOfValue`. */
  readonly points?: (() => readonly FramePoint[]) | undefined;
}

export const lineHeight = 1.16;

/** The area a text takes, for layout and for the tests that look for overlaps. */
export function textBox(text: FrameText, measure: MeasureText): Box {
  const width = Math.max(0, ...text.lines.map((line) => measure(line, text.size, text.weight)));
  const height = text.lines.length * text.size * lineHeight;
  const x = text.x - (text.anchor === 'start' ? 0 : text.anchor === 'middle' ? width / 2 : width);
  return { x, y: text.y - height / 2, width, height };
}

/** Straight from values to pixels. */
export function linearScale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * (to - from);
}
