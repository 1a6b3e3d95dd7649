import type { Size } from '../../model/layout';
import type { FramePoint } from '../chart/frame';
import { lineHeight } from '../chart/frame';
import { wrapText } from '../chart/wrap-text';
import type { MeasureText, Weight } from '../theme/measure-text';

export interface TooltipLine {
  readonly text: string;
  readonly weight: Weight;
}

export interface TooltipLayout {
  readonly lines: readonly TooltipLine[];
  readonly size: Size;
}

export const tooltipText = 28;
export const tooltipPadding = { x: 20, y: 14 } as const;
const widest = 620;

/** What a tooltip says and how large it is: the category, the series, the value, and what else is told. */
export function layTooltip(point: FramePoint, measure: MeasureText): TooltipLayout {
  const wrap = (text: string, weight: Weight): readonly TooltipLine[] =>
    text === ''
      ? []
      : wrapText(text, widest, 3, { size: tooltipText, weight }, measure).map((line) => ({
          text: line,
          weight,
        }));
  const lines = [
    ...wrap(point.category, 400),
    ...wrap(point.series, 400),
    ...wrap(point.value, 600),
    ...(point.further ?? []).flatMap((text) => wrap(text, 400)),
  ];
  const width = Math.max(0, ...lines.map(({ text, weight }) => measure(text, tooltipText, weight)));
  return {
    lines,
    size: {
      // A pixel more, so that no line is broken by rounding.
      width: Math.ceil(width) + 2 * tooltipPadding.x + 1,
      height: Math.ceil(lines.length * tooltipText * lineHeight) + 2 * tooltipPadding.y,
    },
  };
}
