import type { ChartArrowEnd } from '../../model/chart-arrow';
import { type ArrowMarks, bubbleWidth, drawArrow } from './arrow-marks';
import { joinArrows } from './arrows-above';
import type { FrameInput } from './frame';
import { layLanes } from './lay-lanes';

const air = 24;

export interface ArrowsBeside {
  /** What the lanes take to the right of the rows that they pass. */
  readonly width: number;
  /** The first and last row that a lane passes; undefined without arrows. */
  readonly rows: readonly [first: number, last: number] | undefined;
  /**
   * @param tip the right end of what stands in the point's row, and the middle of its bar
   * @param left where the lanes begin
   */
  readonly draw: (tip: (end: ChartArrowEnd) => readonly [x: number, y: number], left: number) => ArrowMarks;
}

/**
 * Differences and growth to the right of lying bars: each a bracket in an upright lane of its own, or in one with others that
 * it does not touch.
 * @param rowOf the row of a category; an arrow to one that is not drawn is left out
 * @param reach how far from the middle of its bar a leg may stand
 */
export function layArrowsBeside(
  { data, measure }: FrameInput,
  rowOf: (category: number) => number,
  reach: number,
): ArrowsBeside {
  const arrows = (data.arrows ?? []).flatMap((arrow) => {
    const [from, to] = [rowOf(arrow.from.category), rowOf(arrow.to.category)];
    return from < 0 || to < 0 ? [] : [{ arrow, from, to, width: bubbleWidth(arrow, measure) }];
  });
  if (arrows.length === 0) return { width: 0, rows: undefined, draw: () => joinArrows([]) };
  const lanes = layLanes(
    arrows.map(({ from, to }) => ({ low: Math.min(from, to) - 0.2, high: Math.max(from, to) + 0.2 })),
  );
  const widths = Array.from({ length: lanes.count }, (_, lane) =>
    Math.max(...arrows.map(({ width }, index) => (lanes.of[index] === lane ? width + air : 0))),
  );
  const all = arrows.flatMap(({ from, to }) => [from, to]);
  return {
    width: widths.reduce((sum, each) => sum + each, air),
    rows: [Math.min(...all), Math.max(...all)],
    draw: (tip, left) =>
      joinArrows(
        arrows.map(({ arrow, from, to, width }, index) => {
          const lane = lanes.of[index] ?? 0;
          const before = widths.slice(0, lane).reduce((sum, each) => sum + each, air);
          const x = left + before + (widths[lane] ?? 0) / 2;
          const side = Math.sign(to - from) * Math.min(reach, 10);
          const [start, end] = [tip(arrow.from), tip(arrow.to)];
          const [top, bottom] = [start[1] + side, end[1] - side];
          const corners = [
            [start[0], top],
            [x, top],
            [x, bottom],
            [end[0], bottom],
          ] as const;
          return drawArrow(arrow, corners, { centre: [x, (top + bottom) / 2], width });
        }),
      ),
  };
}
