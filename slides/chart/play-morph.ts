import type { Drawing, DrawingShape } from '../../model/drawing';
import { captureDrawing } from './capture-drawing';
import type { FramePoint } from './frame';
import { type MorphedShape, morphDrawing } from './morph-drawing';
import { pointsOfChart } from './noted-charts';

/** A chart on its way to its final drawing. */
export interface Morph {
  /** Settles when the final drawing is there, also when it was ended early. */
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/** In ms: long enough to follow one bar, too short to wait for. */
const duration = 700;
/** More than these cannot be moved in one frame, nor followed. */
const mostShapes = 2_000;

/**
 * Lets the chart in `to` grow out of the one in `from`; both are `.slide-chart` elements on slides of the same size. The
 * real drawing of `to` is hidden meanwhile and never touched, so what is seen at the end is that drawing. undefined where
 * one of the two cannot be captured, or is too large.
 */
export function playMorph(from: HTMLElement, to: HTMLElement): Morph | undefined {
  const drawn = to.querySelector<SVGSVGElement>(':scope > svg');
  const [before, after] = [from, to].map((chart) => captureIn(chart));
  if (!drawn || !before || !after || before.shapes.length + after.shapes.length > mostShapes)
    return undefined;
  const offset = { x: from.offsetLeft - to.offsetLeft, y: from.offsetTop - to.offsetTop };
  const keys = new Map([
    [before, pointsOfChart(from)],
    [after, pointsOfChart(to)],
  ]);
  const keyOf = (drawing: Drawing, shape: DrawingShape) => keyOfShape(shape, keys.get(drawing) ?? []);
  const shapesAt = morphDrawing(before, after, { offset, keyOf });
  const canvas = layOver(drawn, after);
  drawn.style.visibility = 'hidden';
  to.append(canvas);

  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    const begin = performance.now();
    let frame = 0;
    const draw = (now: number) => {
      const share = Math.min(1, Math.max(0, now - begin) / duration);
      if (share >= 1) return end();
      canvas.replaceChildren(...shapesAt(ease(share)).map(element));
      frame = requestAnimationFrame(draw);
    };
    end = () => {
      cancelAnimationFrame(frame);
      canvas.remove();
      drawn.style.visibility = '';
      resolve();
    };
    draw(begin);
  });
  return { ended, end };
}

/** Begins and ends gently. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

function captureIn(chart: HTMLElement): Drawing | undefined {
  const svg = chart.querySelector<SVGSVGElement>(':scope > svg');
  return svg ? captureDrawing(svg) : undefined;
}

/** The category and series that a bar or dot stands for, where the chart's layout says where they are. */
function keyOfShape(shape: DrawingShape, points: readonly FramePoint[]): string | undefined {
  const at = shape.name === 'rect' ? shape : shape.name === 'circle' ? middleOf(shape) : undefined;
  if (!at) return undefined;
  const [x, y, width, height] = [at.x, at.y, at.width, at.height].map(Number);
  const point = points.find(({ box }) => {
    if (shape.name === 'circle') {
      return near(box.x + box.width / 2, x) && near(box.y + box.height / 2, y);
    }
    return near(box.x, x) && near(box.y, y) && near(box.width, width) && near(box.height, height);
  });
  return point && `${point.category}\n${point.series}`;
}

function middleOf({ cx, cy }: { readonly cx: string; readonly cy: string }) {
  return { x: cx, y: cy, width: '0', height: '0' };
}

function near(one: number, other: number | undefined): boolean {
  return Math.abs(one - (other ?? Number.NaN)) < 2;
}

const namespace = 'http://www.w3.org/2000/svg';

function layOver(drawn: SVGSVGElement, { width, height }: Drawing): SVGSVGElement {
  const canvas = document.createElementNS(namespace, 'svg');
  const attributes = {
    class: 'slide-morph',
    'aria-hidden': 'true',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': drawn.getAttribute('font-family') ?? 'var(--slide-font)',
  };
  for (const [name, value] of Object.entries(attributes)) canvas.setAttribute(name, String(value));
  return canvas;
}

function element({ name, attributes, text }: MorphedShape): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
