import type { CSSProperties } from 'react';
import type { Box } from '../../model/layout';

/** Puts an element where the layout says. */
export function placeAt({ x, y, width, height }: Box): CSSProperties {
  return { position: 'absolute', left: x, top: y, width, height };
}
