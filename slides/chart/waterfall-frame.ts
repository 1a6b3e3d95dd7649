import { waterfallSteps } from '../../model/waterfall-steps';
import { layNotesAbove } from './annotate-above';
import { drawCategoryLabels, layCategoryLabels } from './category-axis';
import { type FrameInput, type FrameText, linearScale } from './frame';
import type { ShapesFrame } from './shapes-drawing';
import { layLyingWaterfall } from './waterfall-lying';
import {
  bordersOf,
  describeSteps,
  drawSteps,
  footHeightOf,
  footOf,
  nameSteps,
  pointsOfSteps,
  type SayStep,
} from './waterfall-marks';

const mostStep = 300;
const above = 48;

/** Lays out changes that lead from a beginning to an end: upright where names and values have room, else lying. */
export function layWaterfall(input: FrameInput): ShapesFrame {
  return layUpright(input) ?? layLyingWaterfall(input);
}

function layUpright(input: FrameInput): ShapesFrame | undefined {
  const { data, size, measure } = input;
  const fall = waterfallSteps(data);
  const named = nameSteps(input, fall.steps);
  const step = Math.min(size.width / fall.steps.length, mostStep);
  const names = layCategoryLabels({ ...input, data: named }, step);
  const said = describeSteps(input, fall.steps);
  const valueSize = [28, 26, 24].find((each) =>
    said.every(({ text, weight }) => measure(text, each, weight) <= step * 0.96),
  );
  if (!names.fits || valueSize === undefined) return undefined;

  const left = (size.width - step * fall.steps.length) / 2;
  const middles = fall.steps.map((_, index) => left + (index + 0.5) * step);
  const thickness = Math.floor(Math.min(step * 0.66, 150));
  const stepOf = new Map(fall.steps.map(({ category }, index) => [category, index]));
  const notes = layNotesAbove(
    withShownNotes(input, stepOf),
    ({ category }) => middles[stepOf.get(category) ?? 0] ?? 0,
  );
  const [low, high] = bordersOf(fall.steps);
  const isBelow = ({ from, to }: (typeof fall.steps)[number]) =>
    Math.min(from, to) < 0 && Math.max(from, to) <= 0;
  const foot = footHeightOf(fall);
  const below = names.height + 20 + (fall.steps.some(isBelow) ? 44 : 0) + foot;
  const top = notes.height + above;
  const plot = { x: left, y: top, width: step * fall.steps.length, height: size.height - top - below };
  const y = linearScale(low, high, plot.y + plot.height, plot.y);
  const place = {
    box: (index: number, from: number, to: number) => ({
      x: (middles[index] ?? 0) - thickness / 2,
      y: Math.min(y(from), y(to)),
      width: thickness,
      height: Math.abs(y(to) - y(from)),
    }),
    connector: (index: number, level: number) => ({
      from: [(middles[index] ?? 0) + thickness / 2, y(level)] as const,
      to: [(middles[index + 1] ?? 0) - thickness / 2, y(level)] as const,
    }),
  };
  const values = fall.steps.map((each, index) =>
    valueText(
      each,
      said[index],
      isBelow(each) ? y(Math.min(each.from, each.to)) + 26 : y(Math.max(each.from, each.to)) - 26,
      {
        x: middles[index] ?? 0,
        size: valueSize,
      },
    ),
  );
  const drawn = notes.draw(({ category }) => {
    const each = fall.steps[stepOf.get(category) ?? 0];
    return each ? y(Math.max(each.from, each.to)) - (isBelow(each) ? 12 : 52) : plot.y;
  });
  const marks = drawSteps(input, fall, place);
  return {
    plot,
    grid: [],
    shapes: marks.shapes,
    rules: [
      ...marks.rules,
      { from: [plot.x, y(0)], to: [plot.x + plot.width, y(0)], ...marks.base },
      ...drawn.rules,
    ],
    rings: [],
    texts: [
      ...drawCategoryLabels(names, named, middles, size.height - foot - names.height),
      ...values,
      ...drawn.texts,
      ...footOf(input, fall),
    ],
    swatches: [],
    points: () => pointsOfSteps(input, fall, place),
  };
}

function valueText(
  { category }: { readonly category: number | undefined },
  said: SayStep | undefined,
  y: number,
  at: Pick<FrameText, 'x' | 'size'>,
): FrameText {
  return {
    ...at,
    y,
    lines: [said?.text ?? ''],
    anchor: 'middle',
    weight: said?.weight ?? 400,
    fill: said?.fill ?? '',
    of: category === undefined ? undefined : { category },
  };
}

/** An annotation at a change that is part of a rest has no bar to stand at. */
function withShownNotes(input: FrameInput, stepOf: ReadonlyMap<number | undefined, number>): FrameInput {
  const annotations = input.data.annotations.filter(({ category }) => stepOf.has(category));
  return { ...input, data: { ...input.data, annotations } };
}
