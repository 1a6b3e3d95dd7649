import { shippedFont } from '../../model/theme/slide-font';

export type Weight = 400 | 600;

/** Width of a text in logical pixels. */
export type MeasureText = (text: string, size: number, weight: Weight) => number;

const measures = new Map<string, MeasureText>();
let context: CanvasRenderingContext2D | null | undefined;

/** Measures with a font as CSS says it; the page has loaded it before it draws (load-fonts.ts, brand-fonts.ts). */
export function measureWith(font: string): MeasureText {
  const known = measures.get(font);
  if (known) return known;
  const measure: MeasureText = (text, size, weight) => {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return text.length * size * 0.55;
    // Measured large and scaled down: widths then do not depend on hinting.
    const wanted = `${weight} 100px ${font}`;
    if (context.font !== wanted) context.font = wanted;
    return (context.measureText(text).width * size) / 100;
  };
  measures.set(font, measure);
  return measure;
}

/** Measures with the shipped font. */
export const measureText: MeasureText = measureWith(shippedFont);
