import type { ChartArrow, ChartArrowEnd } from '../../model/chart-arrow';
import { type ArrowMarks, bubbleHeight, bubbleWidth, drawArrow, drawStraight } from './arrow-marks';
import type { FrameInput } from './frame';
import { layLanes } from './lay-lanes';

const laneHeight = bubbleHeight + 14;

/** Where a data point of upright shapes is, for what points at it. */
export interface ArrowTip {
  readonly x: number;
  /** Above the shape and what is written upon it. */
  readonly y: number;
  /** At the value itself. */
  readonly end: number;
  /** How far from its middle a leg may stand; 0 where shapes have no width. */
  readonly reach: number;
}

export interface ArrowsAbove {
  readonly height: number;
  readonly draw: (tip: (end: ChartArrowEnd) => ArrowTip, top: number) => ArrowMarks;
}

/**
 * Differences and growth above upright shapes: each a bracket in a lane of its own, or in one with others that it does not
 * touch. Two points at one place are joined directly.
 * @param x the middle of the point's shape
 */
export function layArrowsAbove(
  { data, size, measure }: FrameInput,
  x: (end: ChartArrowEnd) => number,
  reach: number,
): ArrowsAbove {
  const arrows = (data.arrows ?? []).map((arrow) => {
    const [from, to] = [x(arrow.from), x(arrow.to)];
    const width = bubbleWidth(arrow, measure);
    const centre = Math.max(width / 2, Math.min((from + to) / 2, size.width - width / 2));
    return { arrow, from, to, width, centre, straight: Math.abs(from - to) < 1 };
  });
  const bracketed = arrows.filter(({ straight }) => !straight);
  const lanes = layLanes(
    bracketed.map(({ from, to, centre, width }) => ({
      // Two that meet at a point share a lane: their legs stand on either side of it.
      low: Math.min(from, to, centre - width / 2 - 8),
      high: Math.max(from, to, centre + width / 2 + 8),
    })),
  );
  const height = lanes.count * laneHeight + (lanes.count > 0 ? 8 : 0);
  return {
    height,
    draw: (tip, top) => {
      const lane = bracketed.map(({ arrow, from, to, centre, width }, index): ArrowMarks => {
        const y = top + (lanes.count - 1 - (lanes.of[index] ?? 0)) * laneHeight + bubbleHeight / 2;
        // Each leg stands on its point's inner side, so that two arrows can meet at one point.
        const side = Math.sign(to - from) * Math.min(reach, 16);
        const [start, end] = [tip(arrow.from), tip(arrow.to)];
        const corners = [
          [from + side, start.y],
          [from + side, y],
          [to - side, y],
          [to - side, end.y],
        ] as const;
        return drawArrow(arrow, corners, { centre: [centre, y], width });
      });
      const straight = arrows
        .filter((each) => each.straight)
        .map(({ arrow, from: at, width }) => drawBetween(arrow, at, width, tip, size.width));
      return joinArrows([...lane, ...straight]);
    },
  };
}

function drawBetween(
  arrow: ChartArrow,
  at: number,
  width: number,
  tip: (end: ChartArrowEnd) => ArrowTip,
  most: number,
): ArrowMarks {
  const [start, end] = [tip(arrow.from), tip(arrow.to)];
  const beside = Math.max(start.reach, end.reach) + 18;
  const right = at + beside + width <= most;
  const centre = [at + (right ? 1 : -1) * (beside + width / 2), (start.end + end.end) / 2] as const;
  return drawStraight(arrow, [at, start.end], [at, end.end], centre, width);
}

export function joinArrows(parts: readonly ArrowMarks[]): ArrowMarks {
  return {
    rules: parts.flatMap(({ rules }) => rules),
    overlay: parts.flatMap(({ overlay }) => overlay),
    texts: parts.flatMap(({ texts }) => texts),
  };
}
