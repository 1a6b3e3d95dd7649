import type { Size } from '../../model/layout';

const gap = 80;

/** How many slides stand in one row of the overview. */
export function overviewColumns(count: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count)));
}

/** Where the slide stands in the grid, in its own pixels. */
export function placeInGrid(
  slide: number,
  count: number,
  size: Size,
): { readonly x: number; readonly y: number } {
  const columns = overviewColumns(count);
  return {
    x: (slide % columns) * (size.width + gap),
    y: Math.floor(slide / columns) * (size.height + gap),
  };
}

/** Scales the grid to the window and puts its middle in the middle; the first slide is where the deck is. */
export function fitGrid(count: number, size: Size, window: Size): string {
  const columns = overviewColumns(count);
  const rows = Math.ceil(count / columns);
  const last = placeInGrid(columns * rows - 1, count, size);
  const scale = Math.min(
    window.width / (last.x + size.width + 2 * gap),
    window.height / (last.y + size.height + 2 * gap),
  );
  return `translate(-50%, -50%) scale(${scale}) translate(${-last.x / 2}px, ${-last.y / 2}px)`;
}
