/** Pixels. */
export const rowHeight = 28;
/** A browser draws nothing higher than about 33 million. */
const highest = 16_000_000;
/** Rows drawn above and below those in sight, so that fast scrolling does not run out of them. */
const spare = 6;

/**
 * Where the table is scrolled to. `position` is where the view begins in the table, were it as high as its rows are; the
 * browser scrolls something lower, and says so by `scrollTop`. Up to half a million rows the two are the same.
 */
export interface RowScroll {
  readonly scrollTop: number;
  readonly position: number;
}

/** Height of what the browser scrolls. */
export function scrolledHeight(count: number): number {
  return Math.min(count * rowHeight, highest);
}

/**
 * The browser has scrolled to `scrollTop`. A step of up to a few screens, by wheel or arrow, moves the rows by as many
 * pixels, however many rows there are, so that none is skipped; dragging the scroll bar goes to that part of the whole.
 */
export function followScroll(
  now: RowScroll,
  scrollTop: number,
  count: number,
  viewHeight: number,
): RowScroll {
  const step = scrollTop - now.scrollTop;
  const position =
    Math.abs(step) < 3 * viewHeight ? now.position + step : proportion(count, viewHeight) * scrollTop;
  return { scrollTop, position: clampPosition(position, count, viewHeight) };
}

/** Where the browser's scroll bar should stand for a position. */
export function scrollTopOf(position: number, count: number, viewHeight: number): number {
  return position / proportion(count, viewHeight);
}

export function clampPosition(position: number, count: number, viewHeight: number): number {
  return Math.max(0, Math.min(position, count * rowHeight - viewHeight));
}

/** Indexes of the first row that is drawn and of the one after the last. */
export function rowsInSight(
  position: number,
  count: number,
  viewHeight: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(position / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((position + viewHeight) / rowHeight) + spare);
  return { first: Math.min(first, end), end };
}

/** The position at which the row is in sight, nearest to where the view is now; `middle`: in its middle if it was not. */
export function positionFor(
  row: number,
  position: number,
  count: number,
  viewHeight: number,
  where: 'nearest' | 'middle' = 'nearest',
): number {
  const top = row * rowHeight;
  const bottom = top + rowHeight;
  if (top >= position && bottom <= position + viewHeight) return position;
  if (where === 'middle') return clampPosition(top - viewHeight / 2, count, viewHeight);
  return clampPosition(top < position ? top : bottom - viewHeight, count, viewHeight);
}

/** Pixels of the table to a pixel of what the browser scrolls. */
function proportion(count: number, viewHeight: number): number {
  const scrolled = scrolledHeight(count) - viewHeight;
  return scrolled <= 0 ? 1 : (count * rowHeight - viewHeight) / scrolled;
}
