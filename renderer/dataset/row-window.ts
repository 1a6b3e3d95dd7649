/** Pixels. A browser draws nothing higher than about 33 million. */
export const rowHeight = 28;
const highest = 16_000_000;

export interface RowWindow {
  /** Height of the whole table, in pixels. */
  readonly height: number;
  /** Index of the first row that is drawn, and of the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Where the first drawn row stands, in pixels from the top of the whole. */
  readonly top: number;
}

/**
 * Which rows are in sight. Up to half a million rows each pixel of scrolling is a pixel of the table; beyond that the
 * scroll bar stands for parts of the whole, so that the last row of ten million can be reached.
 */
export function rowWindow(count: number, scrollTop: number, viewHeight: number): RowWindow {
  const full = count * rowHeight;
  const height = Math.min(full, highest);
  const inSight = Math.ceil(viewHeight / rowHeight) + 1;
  const range = Math.max(1, height - viewHeight);
  const position = full <= highest ? scrollTop : (Math.min(scrollTop, range) / range) * (full - viewHeight);
  const first = Math.max(0, Math.min(Math.floor(position / rowHeight), count - 1));
  const end = Math.min(count, first + inSight + 1);
  return { height, first, end, top: scrollTop - (position - first * rowHeight) };
}

export interface ColumnWindow {
  readonly first: number;
  readonly end: number;
  /** Pixels left of the first and right of the last. */
  readonly before: number;
  readonly after: number;
}

/** Which columns are in sight, with one more on each side. */
export function columnWindow(widths: readonly number[], scrollLeft: number, viewWidth: number): ColumnWindow {
  const starts: number[] = [];
  let sum = 0;
  for (const width of widths) {
    starts.push(sum);
    sum += width;
  }
  const visible = (index: number) =>
    (starts[index] ?? 0) + (widths[index] ?? 0) >= scrollLeft &&
    (starts[index] ?? 0) <= scrollLeft + viewWidth;
  const seen = widths.map((_, index) => index).filter(visible);
  const first = Math.max(0, (seen[0] ?? 0) - 1);
  const end = Math.min(widths.length, (seen.at(-1) ?? widths.length - 1) + 2);
  const before = starts[first] ?? 0;
  const after = sum - (starts[end] ?? sum);
  return { first, end, before, after };
}
