import { isSeriesSeen } from '../../model/chart-view';
import { colours } from '../theme/tokens';
import type { FrameInput, FrameSwatch, FrameText } from './frame';
import { seriesColours } from './series-colours';
import { wrapText } from './wrap-text';

const size = 26;
const swatch = 22;
const rowHeight = 44;
const between = 40;

export interface Legend {
  readonly texts: readonly FrameText[];
  readonly swatches: readonly FrameSwatch[];
  /** 0 where there is nothing to tell apart. */
  readonly height: number;
}

/** The names of the series above the shapes, in the order of the shapes. `fills`: their colours. */
export function layLegend({ data, size: all, measure }: FrameInput, fills = seriesColours(data)): Legend {
  if (data.series.length < 2) return { texts: [], swatches: [], height: 0 };
  const texts: FrameText[] = [];
  const swatches: FrameSwatch[] = [];
  let x = 0;
  let row = 0;
  for (const [index, series] of data.series.entries()) {
    const weight = series.strong ? 600 : 400;
    const [label = ''] = wrapText(series.label, all.width - swatch - 12, 1, { size, weight }, measure);
    const width = swatch + 12 + measure(label, size, weight);
    if (x > 0 && x + width > all.width) {
      x = 0;
      row += 1;
    }
    const middle = row * rowHeight + 16;
    const of = { series: index, names: true } as const;
    const seen = isSeriesSeen(data, index);
    swatches.push({
      x,
      y: middle - swatch / 2,
      size: swatch,
      fill: (seen && fills[index]?.fill) || colours.line,
      edge: seen ? fills[index]?.edge : undefined,
      of,
    });
    texts.push({
      x: x + swatch + 12,
      y: middle,
      lines: [label],
      anchor: 'start',
      size,
      weight,
      fill: seen ? colours.ink : colours.muted,
      of,
    });
    x += width + between;
  }
  return { texts, swatches, height: (row + 1) * rowHeight + 8 };
}
