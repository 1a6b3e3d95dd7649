/** How well one colour stands out from another, from 1 to 21, as WCAG 2.2 defines it. Colours are written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What the colours of a theme must have. */
export interface Demands {
  /** Text on paper. */
  readonly text: number;
  /** Text on shapes; on a slide it is large. */
  readonly textOnShapes: number;
  /** Shapes beside paper. */
  readonly shapes: number;
}

/** WCAG 2.2 AA; text on shapes is held to what it asks of small text. */
export const usualDemands: Demands = { text: 4.5, textOnShapes: 4.5, shapes: 3 };

/** WCAG 2.2 AAA, where text on shapes is large text; and shapes as strong as others have their text. */
export const highDemands: Demands = { text: 7, textOnShapes: 4.5, shapes: 4.5 };

/** Red, green and blue as light, each from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

export function lightOf(colour: string): Light {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
