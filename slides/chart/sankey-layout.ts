import { type Flow, levelsOf } from '../../model/flows';
import type { Box } from '../../model/layout';

/** A place between flows: a bar as high as what flows through it. */
export interface FlowPlace {
  readonly key: string;
  readonly level: number;
  readonly value: number;
  readonly box: Box;
}

export interface FlowBand {
  readonly flow: Flow;
  /** Where it leaves one place and reaches the other: its upper edges. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly thickness: number;
}

export interface FlowLayout {
  readonly places: readonly FlowPlace[];
  readonly bands: readonly FlowBand[];
  readonly levels: number;
}

export const placeWidth = 22;

/**
 * Places in columns from left to right, each column in the middle of the room's height; flows as bands between them. In
 * each column the places stand in the order in which their flows come, so that bands cross as little as they can.
 */
export function layFlows(flows: readonly Flow[], room: Box, gap: number): FlowLayout {
  const levels = levelsOf(flows);
  const count = Math.max(1, ...levels.values()) + 1;
  const columns = Array.from({ length: count }, (_, level) =>
    [...levels].flatMap(([key, at]) => (at === level ? [key] : [])),
  );
  const value = new Map([...levels.keys()].map((key) => [key, throughputOf(flows, key)]));
  const sums = columns.map((column) => column.reduce((sum, key) => sum + (value.get(key) ?? 0), 0));
  const gaps = columns.map((column) => Math.min(gap, (room.height * 0.45) / Math.max(1, column.length - 1)));
  const scale = Math.min(
    ...columns.map(
      (column, index) => (room.height - (gaps[index] ?? 0) * (column.length - 1)) / (sums[index] || 1),
    ),
  );
  const step = (room.width - placeWidth) / (count - 1);
  const place = (order: readonly (readonly string[])[]): ReadonlyMap<string, FlowPlace> => {
    const placed = new Map<string, FlowPlace>();
    for (const [level, column] of order.entries()) {
      const between = gaps[level] ?? 0;
      const high = (sums[level] ?? 0) * scale + between * (column.length - 1);
      let y = room.y + (room.height - high) / 2;
      for (const key of column) {
        const height = (value.get(key) ?? 0) * scale;
        const box = { x: room.x + level * step, y, width: placeWidth, height };
        placed.set(key, { key, level, value: value.get(key) ?? 0, box });
        y += height + between;
      }
    }
    return placed;
  };
  const placed = place(untangle(columns, flows, place));
  return { places: [...placed.values()], bands: layBands(flows, placed, scale), levels: count };
}

/** What flows through a place: what comes or what goes, whichever is more. */
function throughputOf(flows: readonly Flow[], key: string): number {
  const sum = (end: 'from' | 'to') =>
    flows.reduce((total, flow) => total + (flow[end] === key ? flow.value : 0), 0);
  return Math.max(sum('from'), sum('to'));
}

/** Each column in the order of the middles of what its places are connected with, forwards and back a few times. */
function untangle(
  columns: readonly (readonly string[])[],
  flows: readonly Flow[],
  place: (order: readonly (readonly string[])[]) => ReadonlyMap<string, FlowPlace>,
): readonly (readonly string[])[] {
  let order = columns.map((column) => [...column]);
  for (let round = 0; round < 6; round += 1) {
    const forwards = round % 2 === 0;
    const [own, other] = forwards ? (['to', 'from'] as const) : (['from', 'to'] as const);
    for (let step = 1; step < order.length; step += 1) {
      const level = forwards ? step : order.length - 1 - step;
      const placed = place(order);
      const middle = (key: string) => {
        const box = placed.get(key)?.box;
        return box ? box.y + box.height / 2 : 0;
      };
      const wish = (key: string) => {
        const joined = flows.filter((flow) => flow[own] === key);
        const weight = joined.reduce((sum, flow) => sum + flow.value, 0);
        if (weight === 0) return middle(key);
        return joined.reduce((sum, flow) => sum + middle(flow[other]) * (flow.value / weight), 0);
      };
      const wishes = new Map(order[level]?.map((key) => [key, wish(key)]));
      order = order.map((column, index) =>
        index === level ? column.toSorted((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0)) : column,
      );
    }
  }
  return order;
}

/** At each place, bands lie in the order of where they come from or go to. */
function layBands(
  flows: readonly Flow[],
  placed: ReadonlyMap<string, FlowPlace>,
  scale: number,
): readonly FlowBand[] {
  const top = (key: string) => placed.get(key)?.box.y ?? 0;
  const offsets = (end: 'from' | 'to') => {
    const other = end === 'from' ? 'to' : 'from';
    const used = new Map<string, number>();
    const result = new Map<Flow, number>();
    for (const flow of flows.toSorted((a, b) => top(a[other]) - top(b[other]))) {
      const before = used.get(flow[end]) ?? 0;
      result.set(flow, before);
      used.set(flow[end], before + flow.value * scale);
    }
    return result;
  };
  const leaving = offsets('from');
  const coming = offsets('to');
  return flows.map((flow) => ({
    flow,
    from: [(placed.get(flow.from)?.box.x ?? 0) + placeWidth, top(flow.from) + (leaving.get(flow) ?? 0)],
    to: [placed.get(flow.to)?.box.x ?? 0, top(flow.to) + (coming.get(flow) ?? 0)],
    thickness: flow.value * scale,
  }));
}

/** The outline of a band, curved from one place to the other. */
export function outlineBand({ from, to, thickness }: FlowBand): string {
  const middle = (from[0] + to[0]) / 2;
  const write = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [low, high] = [from[1] + thickness, to[1] + thickness];
  return [
    `M${write(from[0], from[1])}`,
    `C${write(middle, from[1])} ${write(middle, to[1])} ${write(to[0], to[1])}`,
    `L${write(to[0], high)}`,
    `C${write(middle, high)} ${write(middle, low)} ${write(from[0], low)}Z`,
  ].join('');
}
