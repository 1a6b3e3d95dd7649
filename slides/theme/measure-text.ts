import { fontFamily } from './tokens';

export type Weight = 400 | 600;

/** Width of a text in logical pixels. */
export type MeasureText = (text: string, size: number, weight: Weight) => number;

let context: CanvasRenderingContext2D | null | undefined;

/** Measures with the shipped font; the page has loaded it before it draws (load-fonts.ts). */
export const measureText: MeasureText = (text, size, weight) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.55;
  // Measured large and scaled down: widths then do not depend on hinting.
  const font = `${weight} 100px ${fontFamily}`;
  if (context.font !== font) context.font = font;
  return (context.measureText(text).width * size) / 100;
};
