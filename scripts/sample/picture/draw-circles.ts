import type { Circle } from './pack-circles';

export type Colour = readonly [red: number, green: number, blue: number];

export interface ColouredCircle extends Circle {
  readonly colour: Colour;
}

/** RGB, three bytes a pixel, row by row from the top. Edges are smoothed over one pixel. */
export function drawCircles(
  circles: readonly ColouredCircle[],
  picture: { readonly width: number; readonly height: number; readonly ground: Colour },
): Uint8Array {
  const { width, height, ground } = picture;
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels.set(ground, at);
  for (const circle of circles) paint(pixels, width, height, circle);
  return pixels;
}

function paint(pixels: Uint8Array, width: number, height: number, circle: ColouredCircle): void {
  const { x, y, radius, colour } = circle;
  const [left, right] = [Math.max(0, Math.floor(x - radius - 1)), Math.min(width, Math.ceil(x + radius + 1))];
  const [top, bottom] = [
    Math.max(0, Math.floor(y - radius - 1)),
    Math.min(height, Math.ceil(y + radius + 1)),
  ];
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const distance = Math.sqrt((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2);
      const cover = Math.min(1, Math.max(0, radius + 0.5 - distance));
      if (cover === 0) continue;
      const at = (row * width + column) * 3;
      colour.forEach((part, channel) => {
        const below = pixels[at + channel] ?? 0;
        pixels[at + channel] = Math.round(below + (part - below) * cover);
      });
    }
  }
}
