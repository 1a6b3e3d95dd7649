import { colours } from '../theme/tokens';
import type { FrameInput, FrameShape, FrameText } from './frame';
import { wrapText } from './wrap-text';

const size = 26;
const keyWidth = 30;
const gap = 12;
const between = 44;
const rowHeight = 44;

/** One thing that is explained: its shape in a field 30 wide and 26 high, and what it stands for. */
export interface KeyEntry {
  readonly text: string;
  /** @param x left edge @param y middle */
  readonly draw: (x: number, y: number) => readonly FrameShape[];
}

export interface KeyLegend {
  readonly shapes: readonly FrameShape[];
  readonly texts: readonly FrameText[];
  /** 0 where there is nothing to explain. */
  readonly height: number;
}

/** What the shapes of a chart stand for, above them, in as many rows as it takes. */
export function layKeyLegend(entries: readonly KeyEntry[], { size: all, measure }: FrameInput): KeyLegend {
  if (entries.length === 0) return { shapes: [], texts: [], height: 0 };
  const shapes: FrameShape[] = [];
  const texts: FrameText[] = [];
  let [x, row] = [0, 0];
  for (const { text, draw } of entries) {
    const [line = ''] = wrapText(text, all.width - keyWidth - gap, 1, { size, weight: 400 }, measure);
    const width = keyWidth + gap + measure(line, size, 400);
    if (x > 0 && x + width > all.width) [x, row] = [0, row + 1];
    const y = row * rowHeight + 16;
    shapes.push(...draw(x, y));
    texts.push({
      x: x + keyWidth + gap,
      y,
      lines: [line],
      anchor: 'start',
      size,
      weight: 400,
      fill: colours.ink,
    });
    x += width + between;
  }
  return { shapes, texts, height: (row + 1) * rowHeight + 8 };
}
