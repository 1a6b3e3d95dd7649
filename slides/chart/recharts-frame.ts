import type { Size } from '../../model/layout';
import type { Frame } from './frame';

/** Turns a plot area into the margins that Recharts asks for; its axes are hidden, so they take no room. */
export function marginsOf(frame: Frame, size: Size) {
  const { x, y, width, height } = frame.plot;
  return { left: x, top: y, right: size.width - x - width, bottom: size.height - y - height };
}

/**
 * What every chart passes on. `compact` draws the svg alone, without the wrapper that listens for the pointer;
 * Recharts' own role "application" would hide the drawing from a PDF's tags.
 */
export function rootProps(label: string) {
  return { compact: true, accessibilityLayer: false, role: 'img', 'aria-label': label } as const;
}
