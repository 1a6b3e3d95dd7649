import { waterfallSteps } from '../../model/waterfall-steps';
import { colours } from '../theme/tokens';
import { type FrameInput, type FrameText, linearScale, lineHeight } from './frame';
import { drawRowNotes, layRowNotes } from './row-notes';
import type { ShapesFrame } from './shapes-drawing';
import {
  bordersOf,
  describeSteps,
  drawSteps,
  footHeightOf,
  footOf,
  nameSteps,
  pointsOfSteps,
} from './waterfall-marks';
import { type TextStyle, wrapText } from './wrap-text';

const leastPitch = 36;
const mostPitch = 110;
const nameGap = 24;
const valueGap = 14;

/** A waterfall with its names on the left, one bar below the other. */
export function layLyingWaterfall(input: FrameInput): ShapesFrame {
  const { data, size, measure } = input;
  const most = Math.max(4, Math.min(16, Math.floor((size.height - 44) / leastPitch)));
  const fall = waterfallSteps(data, most);
  const foot = footHeightOf(fall);
  const pitch = Math.min(mostPitch, (size.height - foot) / fall.steps.length);
  const textSize = pitch < 44 ? 24 : pitch < 56 ? 26 : 28;
  const mostLines = Math.max(1, Math.min(3, Math.floor(pitch / (textSize * lineHeight))));
  const names = nameSteps(input, fall.steps).categories.map(({ label, strong }) => {
    const style: TextStyle = { size: textSize, weight: strong ? 600 : 400 };
    return { style, lines: wrapText(label, size.width * 0.32, mostLines, style, measure) };
  });
  const widths = names.flatMap(({ lines, style }) =>
    lines.map((line) => measure(line, style.size, style.weight)),
  );
  const nameWidth = Math.max(0, ...widths);
  const said = describeSteps(input, fall.steps);
  const saidWidths = said.map(({ text, weight }) => valueGap + measure(text, textSize, weight));
  const notes = layRowNotes(
    input,
    (category) => {
      const index = fall.steps.findIndex((step) => step.category === category);
      return index < 0 ? undefined : index;
    },
    pitch,
  );
  const noteWidth = (index: number) => notes.find((note) => note.row === index)?.width ?? 0;

  // Values stand right of their bar; below zero, left of it. The widest scale at which none leaves the drawing.
  const [low, high] = bordersOf(fall.steps);
  const isLeft = fall.steps.map(({ from, to }) => Math.min(from, to) < 0 && Math.max(from, to) <= 0);
  const left =
    nameWidth + nameGap + Math.max(0, ...saidWidths.map((width, index) => (isLeft[index] ? width : 0)));
  const room = size.width - left;
  const scales = fall.steps.map(({ from, to }, index) => {
    const beside = (isLeft[index] ? 0 : (saidWidths[index] ?? 0)) + noteWidth(index);
    return (room - beside) / Math.max(Math.max(from, to) - low, (high - low) * 1e-6);
  });
  const width = Math.max(1, Math.floor(Math.min(room, ...scales.map((scale) => scale * (high - low)))));
  const plot = { x: left, y: 0, width, height: pitch * fall.steps.length };
  const x = linearScale(low, high, plot.x, plot.x + plot.width);
  const middle = (index: number) => (index + 0.5) * pitch;
  const thickness = Math.floor(Math.min(64, pitch * 0.64));
  const place = {
    box: (index: number, from: number, to: number) => ({
      x: Math.min(x(from), x(to)),
      y: middle(index) - thickness / 2,
      width: Math.abs(x(to) - x(from)),
      height: thickness,
    }),
    connector: (index: number, level: number) => ({
      from: [x(level), middle(index) + thickness / 2] as const,
      to: [x(level), middle(index + 1) - thickness / 2] as const,
    }),
  };
  const marks = drawSteps(input, fall, place);
  const edge = (index: number) => {
    const { from = 0, to = 0 } = fall.steps[index] ?? {};
    return isLeft[index] ? x(Math.min(from, to)) - valueGap : x(Math.max(from, to)) + valueGap;
  };
  const drawn = drawRowNotes(
    notes,
    (row) => {
      const { from = 0, to = 0 } = fall.steps[row] ?? {};
      return x(Math.max(from, to)) + (isLeft[row] ? 0 : (saidWidths[row] ?? 0));
    },
    middle,
  );
  return {
    plot,
    grid: [],
    shapes: marks.shapes,
    rules: [
      ...marks.rules,
      { from: [x(0), plot.y], to: [x(0), plot.y + plot.height], ...marks.base },
      ...drawn.rules,
    ],
    rings: [],
    texts: [
      ...names.map(
        ({ lines, style }, index): FrameText => ({
          x: nameWidth,
          y: middle(index),
          lines,
          anchor: 'end',
          ...style,
          fill: colours.ink,
        }),
      ),
      ...said.map(
        ({ text, weight, fill }, index): FrameText => ({
          x: edge(index),
          y: middle(index),
          lines: [text],
          anchor: isLeft[index] ? 'end' : 'start',
          size: textSize,
          weight,
          fill,
        }),
      ),
      ...drawn.texts,
      ...footOf(input, fall),
    ],
    swatches: [],
    points: () => pointsOfSteps(input, fall, place),
  };
}
