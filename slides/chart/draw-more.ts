import { colours } from '../theme/tokens';
import { chartWords } from './chart-words';
import type { FrameInput, FrameText } from './frame';

/** What the count of entries that are not drawn takes at the foot. */
export const moreHeight = 40;

/** How many entries are not drawn, at the foot of the drawing; nothing for none. */
export function drawMore(count: number, { size, language }: FrameInput): readonly FrameText[] {
  if (count === 0) return [];
  return [
    {
      x: 0,
      y: size.height - 16,
      lines: [chartWords[language].more(count)],
      anchor: 'start',
      size: 24,
      weight: 400,
      fill: colours.muted,
    },
  ];
}
