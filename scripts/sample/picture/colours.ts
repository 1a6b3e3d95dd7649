import type { Colour } from './draw-circles';

/** The theme's, as in slides/theme; `light` is a tint of the strong one. */
export const deep: Colour = [0x0b, 0x3b, 0x43];
export const strong: Colour = [0x0e, 0x5a, 0x63];
export const light: Colour = [0x6f, 0xa5, 0xab];
export const signal: Colour = [0xf0, 0xb4, 0x29];
