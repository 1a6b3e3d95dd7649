import type { Box } from '../../model/layout';

/**
 * Divides a box into boxes whose areas are as these values are to each other, each as near to a square as it can be.
 * Values are positive and come largest first; the boxes are in their order, from the upper left.
 */
export function squarify(values: readonly number[], box: Box): readonly Box[] {
  const sum = values.reduce((total, value) => total + value, 0);
  if (!(sum > 0)) return values.map(() => ({ ...box, width: 0, height: 0 }));
  const areas = values.map((value) => (value / sum) * box.width * box.height);
  const boxes: Box[] = [];
  let room = box;
  let begin = 0;
  while (begin < areas.length) {
    const short = Math.min(room.width, room.height);
    let end = begin + 1;
    while (
      end < areas.length &&
      worst(areas.slice(begin, end + 1), short) <= worst(areas.slice(begin, end), short)
    )
      end += 1;
    const row = layRow(areas.slice(begin, end), room, end === areas.length);
    boxes.push(...row.boxes);
    room = row.left;
    begin = end;
  }
  return boxes;
}

/** How far the least square of a row is from a square. */
function worst(areas: readonly number[], short: number): number {
  const sum = areas.reduce((total, area) => total + area, 0);
  const least = Math.max(Number.MIN_VALUE, Math.min(...areas));
  const most = Math.max(...areas);
  return Math.max((short * short * most) / (sum * sum), (sum * sum) / (short * short * least));
}

/** A row along the shorter side; the last one takes all that is left. */
function layRow(
  areas: readonly number[],
  room: Box,
  last: boolean,
): { readonly boxes: readonly Box[]; readonly left: Box } {
  const sum = areas.reduce((total, area) => total + area, 0);
  const upright = room.width >= room.height;
  const long = upright ? room.height : room.width;
  const all = upright ? room.width : room.height;
  const thick = last ? all : Math.min(all, long > 0 ? sum / long : 0);
  let at = 0;
  const boxes = areas.map((area): Box => {
    const length = sum > 0 ? (area / sum) * long : 0;
    const box = upright
      ? { x: room.x, y: room.y + at, width: thick, height: length }
      : { x: room.x + at, y: room.y, width: length, height: thick };
    at += length;
    return box;
  });
  const left = upright
    ? { ...room, x: room.x + thick, width: room.width - thick }
    : { ...room, y: room.y + thick, height: room.height - thick };
  return { boxes, left };
}
