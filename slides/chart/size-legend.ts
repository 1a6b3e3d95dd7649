import { formatNumber } from '../../model/number-format';
import { colours } from '../theme/tokens';
import type { FrameInput, FrameShape, FrameText } from './frame';
import { lineHeight } from './frame';
import { axisFormat } from './value-axis';
import { wrapText } from './wrap-text';

export interface SizeLegend {
  readonly width: number;
  readonly draw: (
    left: number,
    top: number,
  ) => { readonly texts: readonly FrameText[]; readonly shapes: readonly FrameShape[] };
}

const size = 24;
const gap = 16;

/**
 * What the circles' areas stand for: two round sizes with their numbers. Undefined where there are no sizes.
 * @param most the largest size that is drawn
 */
export function laySizeLegend(
  { data, size: all, language, measure }: FrameInput,
  most: number,
  radiusOf: (value: number) => number,
): SizeLegend | undefined {
  const { size: sizes } = data.further;
  if (!sizes || most <= 0) return undefined;
  const first = roundBelow(most);
  const steps = [first, roundBelow(first / 4)].map((value) => {
    const { decimals: _fixed, ...format } = axisFormat(sizes.format, value);
    return { radius: radiusOf(value), text: formatNumber(value, format, language) };
  });
  const widestRadius = Math.max(...steps.map(({ radius }) => radius));
  const beside = Math.max(...steps.map(({ text }) => measure(text, size, 400)));
  const width = Math.min(all.width * 0.24, Math.max(200, widestRadius * 2 + gap + beside));
  const title = wrapText(sizes.label, width, 3, { size, weight: 400 }, measure);
  const style = { anchor: 'start', size, weight: 400 } as const;
  return {
    width,
    draw: (left, top) => {
      const high = title.length * size * lineHeight;
      const texts: FrameText[] = [
        { x: left, y: top + high / 2, lines: title, ...style, fill: colours.muted },
      ];
      const shapes: FrameShape[] = [];
      let y = top + high + gap;
      for (const { radius, text } of steps) {
        const half = Math.max(radius, (size * lineHeight) / 2);
        shapes.push({
          kind: 'circle',
          x: left + widestRadius,
          y: y + half,
          radius,
          fill: 'none',
          stroke: colours.grey,
          strokeWidth: 2,
        });
        const [line = ''] = wrapText(text, width - widestRadius * 2 - gap, 1, { size, weight: 400 }, measure);
        texts.push({
          x: left + widestRadius * 2 + gap,
          y: y + half,
          lines: [line],
          ...style,
          fill: colours.ink,
        });
        y += half * 2 + gap;
      }
      return { texts, shapes };
    },
  };
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not more. */
function roundBelow(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 2, 1].find((each) => each * magnitude <= value) ?? 1;
  return Number((digit * magnitude).toPrecision(1));
}
