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

/** Text in one or several lines; `y` is the middle of the whole. */
export interface FrameText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

export interface FrameRule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stroke: string;
  readonly width: number;
}

export interface FrameSwatch {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

/** What stands around and upon the shapes, in pixels of the drawing. */
export interface Frame {
  /** Where the shapes are drawn. */
  readonly plot: Box;
  /** Behind the shapes. */
  readonly grid: readonly FrameRule[];
  /** Upon the shapes. */
  readonly rules: readonly FrameRule[];
  readonly rings: readonly (readonly [x: number, y: number])[];
  readonly texts: readonly FrameText[];
  readonly swatches: readonly FrameSwatch[];
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
