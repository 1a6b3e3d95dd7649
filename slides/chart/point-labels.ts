import type { Box } from '../../model/layout';
import type { Weight } from '../theme/measure-text';
import { colours } from '../theme/tokens';
import { type FrameInput, type FrameText, lineHeight, type MarkOwner, textBox } from './frame';
import { wrapText } from './wrap-text';

/** A circle that labels keep clear of. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PointLabel extends Obstacle {
  readonly text: string;
  readonly strong: boolean;
  readonly muted: boolean;
  readonly of: MarkOwner;
}

const size = 24;
const gap = 8;
const widest = 340;

/**
 * Names beside points, the first of the list first: each at the one of eight places around its point where it touches
 * neither another name, nor a point, nor the edge. A name without such a place is left away; a highlighted one then
 * only keeps clear of other names.
 */
export function placePointLabels(
  labels: readonly PointLabel[],
  obstacles: readonly Obstacle[],
  room: Box,
  taken: readonly Box[],
  measure: FrameInput['measure'],
): readonly FrameText[] {
  const boxes: Box[] = [...taken];
  const placed: FrameText[] = [];
  for (const label of labels) {
    const places = placesAround(label, measure).map((text) => ({ text, box: textBox(text, measure) }));
    const free = places.filter(({ box }) => isInside(box, room) && !boxes.some((other) => touch(box, other)));
    const clear = free.find(({ box }) => !obstacles.some((circle) => covers(circle, box)));
    const found = clear ?? (label.strong ? free[0] : undefined);
    if (!found) continue;
    boxes.push(found.box);
    placed.push(found.text);
  }
  return placed;
}

function placesAround(label: PointLabel, measure: FrameInput['measure']): readonly FrameText[] {
  const { x, y, radius, strong, muted, of } = label;
  const weight: Weight = strong ? 600 : 400;
  const lines = wrapText(label.text, widest, 2, { size, weight }, measure);
  const style = { lines, size, weight, fill: muted ? colours.muted : colours.ink, of };
  const far = radius + gap;
  const half = (lines.length * size * lineHeight) / 2;
  const above = radius + half + 2;
  const slant = radius * 0.7;
  return [
    { x: x + far, y, anchor: 'start', ...style },
    { x: x - far, y, anchor: 'end', ...style },
    { x, y: y - above, anchor: 'middle', ...style },
    { x, y: y + above, anchor: 'middle', ...style },
    { x: x + slant + 4, y: y - slant - half, anchor: 'start', ...style },
    { x: x + slant + 4, y: y + slant + half, anchor: 'start', ...style },
    { x: x - slant - 4, y: y - slant - half, anchor: 'end', ...style },
    { x: x - slant - 4, y: y + slant + half, anchor: 'end', ...style },
  ];
}

function isInside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

function touch(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function covers({ x, y, radius }: Obstacle, box: Box): boolean {
  const dx = x - Math.max(box.x, Math.min(x, box.x + box.width));
  const dy = y - Math.max(box.y, Math.min(y, box.y + box.height));
  return dx * dx + dy * dy < radius * radius;
}
