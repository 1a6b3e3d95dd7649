/** Which lane each span lies in, the shortest nearest: no two in a lane touch. */
export interface Lanes {
  readonly count: number;
  readonly of: readonly number[];
}

export function layLanes(spans: readonly { readonly low: number; readonly high: number }[]): Lanes {
  const order = spans
    .map((span, index) => ({ ...span, index }))
    .toSorted((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
  const of = new Array<number>(spans.length).fill(0);
  const taken: { low: number; high: number }[][] = [];
  for (const { low, high, index } of order) {
    const free = taken.findIndex((lane) => lane.every((other) => high <= other.low || low >= other.high));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), { low, high }];
    of[index] = lane;
  }
  return { count: taken.length, of };
}
