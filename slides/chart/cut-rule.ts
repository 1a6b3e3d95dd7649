import type { Box } from '../../model/layout';
import type { FrameRule } from './frame';

const air = 4;
/** Shorter pieces between two texts would look like a mistake. */
const shortest = 6;

/** The pieces of a level or upright rule that pass none of the boxes. */
export function cutRule(rule: FrameRule, boxes: readonly Box[]): readonly FrameRule[] {
  const level = rule.from[1] === rule.to[1];
  const [along, beside] = level ? ([0, 1] as const) : ([1, 0] as const);
  const [start, end] = [rule.from[along], rule.to[along]].toSorted((a, b) => a - b) as [number, number];
  const at = rule.from[beside];
  const gaps = boxes
    .filter((box) => {
      const [low, length] = level ? [box.y, box.height] : [box.x, box.width];
      return at > low - air && at < low + length + air;
    })
    .map(
      (box) =>
        (level ? [box.x - air, box.x + box.width + air] : [box.y - air, box.y + box.height + air]) as [
          number,
          number,
        ],
    )
    .toSorted((a, b) => a[0] - b[0]);
  const pieces: FrameRule[] = [];
  let from = start;
  const add = (to: number) => {
    if (to - from < shortest) return;
    pieces.push({ ...rule, from: pointAt(level, from, at), to: pointAt(level, to, at) });
  };
  for (const [low, high] of gaps) {
    add(Math.min(low, end));
    from = Math.max(from, high);
  }
  add(end);
  return pieces;
}

function pointAt(level: boolean, along: number, beside: number): readonly [x: number, y: number] {
  return level ? [along, beside] : [beside, along];
}
