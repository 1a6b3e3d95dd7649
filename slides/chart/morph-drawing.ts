import type { Drawing, DrawingShape } from '../../model/drawing';
import { morphPath, movePath } from './morph-path';

/** A shape on the way from one drawing to another. */
export interface MorphedShape {
  readonly name: DrawingShape['name'];
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string | undefined;
}

export interface MorphOptions {
  /** How far the first drawing's corner is from the second's, in pixels. */
  readonly offset?: { readonly x: number; readonly y: number };
  /**
   * What value a shape stands for, where it is known: shapes of the same name become each other, whatever their order.
   * Texts need none: they are what they say.
   */
  readonly keyOf?: (drawing: Drawing, shape: DrawingShape) => string | undefined;
}

/**
 * The way from one drawing to another: bars grow to their new values, labels go along, what has no partner fades. At 1
 * it is the second drawing and nothing else. `share` runs from 0 to 1.
 */
export function morphDrawing(
  from: Drawing,
  to: Drawing,
  { offset = { x: 0, y: 0 }, keyOf = () => undefined }: MorphOptions = {},
): (share: number) => readonly MorphedShape[] {
  const partners = matchShapes(
    from.shapes.map((shape) => ({ shape, key: keyOf(from, shape) })),
    to.shapes.map((shape) => ({ shape, key: keyOf(to, shape) })),
  );
  const moved = from.shapes.map((shape) => move(shape, offset));
  const left = moved.filter((_, index) => !partners.includes(index));
  return (share) => {
    if (share >= 1) return to.shapes.map(plain);
    const staying = to.shapes.flatMap((shape, index) => {
      const partner = moved[partners[index] ?? -1];
      return partner ? between(partner, shape, share) : [faded(plain(shape), comes(share))];
    });
    return [...left.map((shape) => faded(plain(shape), comes(1 - share))), ...staying];
  };
}

/** What goes is gone before what comes is there: a value is never read beside a bar that is still growing. */
function comes(share: number): number {
  return Math.max(0, (share - 0.6) / 0.4);
}

interface Keyed {
  readonly shape: DrawingShape;
  readonly key: string | undefined;
}

/** For each shape of the second drawing, the index of its partner in the first, or -1. */
function matchShapes(from: readonly Keyed[], to: readonly Keyed[]): readonly number[] {
  const waiting = new Map<string, number[]>();
  for (const [index, each] of from.entries()) {
    const kin = kinOf(each);
    waiting.set(kin, [...(waiting.get(kin) ?? []), index]);
  }
  // Those that stand for no value become each other in their order, but only where there are as many.
  const counts = new Map<string, number>();
  for (const each of to) counts.set(kinOf(each), (counts.get(kinOf(each)) ?? 0) + 1);
  const wereThere = new Map([...waiting].map(([kin, indices]) => [kin, indices.length]));
  return to.map((each) => {
    const kin = kinOf(each);
    const left = waiting.get(kin) ?? [];
    const isTold = each.key !== undefined || each.shape.name === 'text';
    if (!isTold && wereThere.get(kin) !== counts.get(kin)) return -1;
    return left.shift() ?? -1;
  });
}

function kinOf({ shape, key }: Keyed): string {
  if (shape.name === 'text') return `text ${shape.text}`;
  return key === undefined ? `${shape.name} ${shape.stroke ?? ''}` : `${shape.name} of ${key}`;
}

/** One shape, or two that fade into each other where their outlines have nothing in common. */
function between(from: DrawingShape, to: DrawingShape, share: number): readonly MorphedShape[] {
  const [start, end] = [plain(from), plain(to)];
  if (from.name === 'path' && to.name === 'path') {
    const d = morphPath(from.d, to.d, share);
    if (d === undefined) return [faded(start, 1 - share), faded(end, share)];
    return [{ ...mixed(start, end, share), attributes: { ...mixed(start, end, share).attributes, d } }];
  }
  return [mixed(start, end, share)];
}

const paints = new Set(['fill', 'stroke']);

function mixed(start: MorphedShape, end: MorphedShape, share: number): MorphedShape {
  const attributes = Object.entries(end.attributes).map(([name, value]) => {
    const before = start.attributes[name];
    if (before === undefined || before === value) return [name, value] as const;
    if (paints.has(name)) return [name, mixPaint(before, value, share)] as const;
    const [a, b] = [Number(before), Number(value)];
    return [name, Number.isFinite(a + b) ? write(a + (b - a) * share) : value] as const;
  });
  return { ...end, attributes: Object.fromEntries(attributes) };
}

/** Colours are names, so CSS mixes them. */
function mixPaint(before: string, after: string, share: number): string {
  if (before === 'none' || after === 'none') return share < 0.5 ? before : after;
  return `color-mix(in oklab, ${before} ${write((1 - share) * 100)}%, ${after})`;
}

function faded(shape: MorphedShape, opacity: number): MorphedShape {
  return { ...shape, attributes: { ...shape.attributes, opacity: write(opacity) } };
}

function plain(shape: DrawingShape): MorphedShape {
  const { name, ...rest } = shape;
  if (!('text' in rest)) return { name, attributes: defined(rest) };
  const { text, ...attributes } = rest;
  return { name, attributes: defined(attributes), text };
}

function defined(attributes: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function move(shape: DrawingShape, { x, y }: { readonly x: number; readonly y: number }): DrawingShape {
  if (x === 0 && y === 0) return shape;
  const right = (value: string) => write(Number(value) + x);
  const down = (value: string) => write(Number(value) + y);
  switch (shape.name) {
    case 'path':
      return { ...shape, d: movePath(shape.d, x, y) };
    case 'circle':
      return { ...shape, cx: right(shape.cx), cy: down(shape.cy) };
    case 'line':
      return { ...shape, x1: right(shape.x1), y1: down(shape.y1), x2: right(shape.x2), y2: down(shape.y2) };
    default:
      return { ...shape, x: right(shape.x), y: down(shape.y) };
  }
}

function write(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}
