import type { ChartCategory, ChartData } from '../../model/chart-data';
import type { Box } from '../../model/layout';
import { formatNumber } from '../../model/number-format';
import {
  formatChangeShort,
  nameStep,
  sayUnexplained,
  type Waterfall,
  type WaterfallStep,
} from '../../model/waterfall-steps';
import { type CategoryColour, colours, restColour, strongColour } from '../theme/tokens';
import { chartWords } from './chart-words';
import type { FrameInput, FramePoint, FrameRule, FrameShape, FrameText } from './frame';

const outline = 5;

/** Where bars lie, upright or lying. */
export interface StepPlaces {
  readonly box: (step: number, from: number, to: number) => Box;
  /** From a bar to the next one, at a level. */
  readonly connector: (step: number, level: number) => Pick<FrameRule, 'from' | 'to'>;
}

export interface SayStep {
  readonly text: string;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** The data's categories as the steps show them, for the labels of an axis. */
export function nameSteps({ data, language }: FrameInput, steps: readonly WaterfallStep[]): ChartData {
  const categories = steps.map((step, index): ChartCategory => {
    const known = step.category === undefined ? undefined : data.categories[step.category];
    const label = nameStep(step, data, language);
    return known ?? { key: `${index}`, label, shortLabel: label, time: undefined, strong: false, rest: true };
  });
  return { ...data, categories };
}

/** What is written at each bar: totals as they are, changes with their sign. */
export function describeSteps(
  { data, language }: FrameInput,
  steps: readonly WaterfallStep[],
): readonly SayStep[] {
  return steps.map((step) => {
    if (step.value === null) return { text: chartWords[language].missing, weight: 400, fill: colours.muted };
    const isTotal = step.kind === 'total' || step.kind === 'end';
    // The unit is said where the way begins and ends.
    const text = isTotal
      ? formatNumber(step.value, data.format, language)
      : formatChangeShort(step.value, data.format, language);
    return { text, weight: isTotal || isStrong(data, step) ? 600 : 400, fill: colours.ink };
  });
}

/** From the lowest to the highest level; never empty. */
export function bordersOf(steps: readonly WaterfallStep[]): readonly [number, number] {
  const levels = steps.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...levels);
  const high = Math.max(0, ...levels);
  return [low, high > low ? high : low + 1];
}

/** Bars and what joins them. Totals are grey; what is added is filled, what is taken away is an outline. */
export function drawSteps({ data }: FrameInput, { steps }: Waterfall, places: StepPlaces) {
  const shapes = steps.flatMap((step, index): readonly FrameShape[] => {
    if (step.value === null) return [];
    const box = places.box(index, step.from, step.to);
    const of = step.category === undefined ? undefined : { category: step.category };
    const { fill } = colourOf(data, step);
    // A change that is too small to be seen is still a line.
    const visible = { ...box, width: Math.max(3, box.width), height: Math.max(3, box.height) };
    const isLess = step.kind !== 'total' && step.kind !== 'end' && step.value < 0;
    if (!isLess || Math.min(visible.width, visible.height) < 3 * outline) {
      return [{ kind: 'rect', ...visible, fill, of }];
    }
    const inner = {
      x: visible.x + outline / 2,
      y: visible.y + outline / 2,
      width: visible.width - outline,
      height: visible.height - outline,
    };
    return [{ kind: 'rect', ...inner, fill: colours.paper, stroke: fill, strokeWidth: outline, of }];
  });
  const rules = steps.slice(0, -1).map(
    (step, index): FrameRule => ({
      ...places.connector(index, step.to),
      stroke: colours.muted,
      width: 2,
    }),
  );
  // Where a value is missing, the level goes on, dashed.
  const gaps = steps.flatMap((step, index): readonly FrameShape[] => {
    if (step.value !== null) return [];
    const { x, y, width, height } = places.box(index, step.from, step.to);
    const d = width > height ? `M${x} ${y}h${width}` : `M${x} ${y}v${height}`;
    return [{ kind: 'path', d, fill: 'none', stroke: colours.muted, strokeWidth: 2, dash: '6 6' }];
  });
  return { shapes: [...shapes, ...gaps], rules, base: { stroke: colours.muted, width: 2 } };
}

export function pointsOfSteps(
  input: FrameInput,
  { steps }: Waterfall,
  { box }: StepPlaces,
): readonly FramePoint[] {
  const said = describeSteps(input, steps);
  return steps.map((step, index) => ({
    box: box(index, step.from, step.to),
    category: nameStep(step, input.data, input.language),
    series: '',
    value: said[index]?.text ?? '',
    of: step.category === undefined ? undefined : { category: step.category, series: 0 },
  }));
}

export function footHeightOf({ unexplained }: Waterfall): number {
  return unexplained === undefined ? 0 : 44;
}

export function footOf(
  { data, size, language }: FrameInput,
  { unexplained }: Waterfall,
): readonly FrameText[] {
  if (unexplained === undefined) return [];
  const lines = [sayUnexplained(unexplained, data, language)];
  return [{ x: 0, y: size.height - 16, lines, anchor: 'start', size: 24, weight: 400, fill: colours.muted }];
}

function isStrong(data: ChartData, { category }: WaterfallStep): boolean {
  return category !== undefined && data.categories[category]?.strong === true;
}

function colourOf(data: ChartData, step: WaterfallStep): CategoryColour {
  if (isStrong(data, step)) return strongColour;
  const highlights = data.categories.some(({ strong }) => strong);
  return highlights || step.kind === 'total' || step.kind === 'end' ? restColour : strongColour;
}
