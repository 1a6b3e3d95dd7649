/**
 * Moves labels that stand at `wanted` along a line so far apart that none overlaps another and all stay between `low`
 * and `high`; each stays as near to its place as it can. Heights may differ. The order is kept.
 * @returns the centres, in the order of the input
 */
export function spreadLabels(
  wanted: readonly { readonly at: number; readonly height: number }[],
  low: number,
  high: number,
): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => at(wanted, a) - at(wanted, b) || a - b);
  // Groups of touching labels; each group is placed around the mean of what its members want.
  const groups: Group[] = [];
  for (const index of order) {
    const label = wanted[index];
    if (!label) continue;
    groups.push({
      members: [index],
      height: label.height,
      start: clamp(label.at - label.height / 2, low, high - label.height),
      wish: label.at - label.height / 2,
    });
    while (groups.length > 1) {
      const last = groups.at(-1);
      const before = groups.at(-2);
      if (!last || !before || before.start + before.height <= last.start) break;
      groups.splice(-2, 2, join(before, last, low, high));
    }
  }
  const centres = new Array<number>(wanted.length).fill(low);
  for (const group of groups) {
    let top = group.start;
    for (const index of group.members) {
      const height = wanted[index]?.height ?? 0;
      centres[index] = top + height / 2;
      top += height;
    }
  }
  return centres;
}

interface Group {
  readonly members: readonly number[];
  readonly height: number;
  readonly start: number;
  /** Where its first member would have it begin. */
  readonly wish: number;
}

function join(before: Group, last: Group, low: number, high: number): Group {
  const members = [...before.members, ...last.members];
  const height = before.height + last.height;
  // The start that is nearest to all members' wishes.
  const wish =
    (before.wish * before.members.length + (last.wish - before.height) * last.members.length) /
    members.length;
  return { members, height, wish, start: clamp(wish, low, high - height) };
}

function at(wanted: readonly { readonly at: number }[], index: number): number {
  return wanted[index]?.at ?? 0;
}

/** `low` wins where there is no room. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
