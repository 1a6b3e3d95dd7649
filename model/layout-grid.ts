/** Logical pixels: a slide is always laid out at this size and then scaled as a whole. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Logical pixels from the slide's upper left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export const margin = { left: 96, right: 96, top: 80, bottom: 72 } as const;
export const gutter = 32;

/** Below a title of two lines with a subtitle. */
export const bodyTop = 312;

/** Above the source line. */
export function bodyBottom({ height }: Size): number {
  return height - 160;
}

/** The source line and the footer stand at the same height on every slide. */
export function sourceTop({ height }: Size): number {
  return height - 136;
}

export function footerTop({ height }: Size): number {
  return height - margin.bottom;
}

/** From column `first` (0 to 11), `count` columns wide. */
export function columns(size: Size, first: number, count: number, y: number, bottom: number): Box {
  const content = size.width - margin.left - margin.right;
  const step = (content + gutter) / 12;
  return {
    x: Math.round(margin.left + first * step),
    y,
    width: Math.round(count * step - gutter),
    height: bottom - y,
  };
}

/** Columns of the room between title and source line. */
export function bodyColumns(first: number, count: number, top: number = bodyTop): (size: Size) => Box {
  return (size) => columns(size, first, count, top, bodyBottom(size));
}

/** Space between two sides that are compared. */
const between = 72;

/** The left or the right half, with some air between the two. */
export function half(side: 'left' | 'right', top: number, bottom?: number): (size: Size) => Box {
  return (size) => {
    const width = Math.floor((size.width - margin.left - margin.right - between) / 2);
    const x = side === 'left' ? margin.left : size.width - margin.right - width;
    return { x, y: top, width, height: (bottom ?? bodyBottom(size)) - top };
  };
}

/** The coloured stripe along the left edge of the band. */
const stripeWidth = 16;

/** The coloured band on the right of the first and the last slide, with its stripe. */
export function bandBox(size: Size): Box {
  const x = Math.round((size.width * 0.7) / 8) * 8;
  return { x, y: 0, width: size.width - x, height: size.height };
}

/** The stripe stays in sight beside a picture. */
export function insideBand(size: Size): Box {
  const { x, y, width, height } = bandBox(size);
  return { x: x + stripeWidth, y, width: width - stripeWidth, height };
}

/** Left of the band; the last two are distances from the slide's lower edge. */
export function besideBand(top: number | { readonly above: number }, above: number): (size: Size) => Box {
  return (size) => {
    const y = typeof top === 'number' ? top : size.height - top.above;
    return { x: margin.left, y, width: bandBox(size).x - margin.left - 96, height: size.height - above - y };
  };
}

/** From column `first` to the right edge of the slide, from its top to its bottom. */
export function fullHeight(first: number): (size: Size) => Box {
  return (size) => {
    const { x } = columns(size, first, 12 - first, 0, size.height);
    return { x, y: 0, width: size.width - x, height: size.height };
  };
}

/** Left of a picture that begins at column `first` and fills the slide's height. */
export function besidePicture(
  first: number,
  top: number,
  bottom: (size: Size) => number,
): (size: Size) => Box {
  return (size) => ({
    x: margin.left,
    y: top,
    width: fullHeight(first)(size).x - margin.left - 64,
    height: bottom(size) - top,
  });
}

/** The line above a chart that says which choice it shows. */
export const choiceHeight = 64;
