export interface ColumnWindow {
  readonly first: number;
  readonly end: number;
  /** Pixels left of the first. */
  readonly before: number;
}

/** Which columns after the first, frozen one are in sight beside it, with one more on each side. */
export function columnWindow(widths: readonly number[], scrollLeft: number, viewWidth: number): ColumnWindow {
  let start = 0;
  let first = 1;
  let before = 0;
  let end = 1;
  for (let index = 1; index < widths.length; index += 1) {
    const width = widths[index] ?? 0;
    if (start + width < scrollLeft) {
      first = index;
      before = start;
    }
    if (start <= scrollLeft + viewWidth) end = Math.min(widths.length, index + 2);
    start += width;
  }
  return { first, end: Math.max(first, end), before };
}

/** How far to scroll so that the column is in sight, nearest to where the view is now. */
export function scrollLeftFor(
  column: number,
  widths: readonly number[],
  scrollLeft: number,
  viewWidth: number,
): number {
  if (column <= 0) return 0;
  const start = widths.slice(1, column).reduce((sum, width) => sum + width, 0);
  const end = start + (widths[column] ?? 0);
  if (start < scrollLeft) return start;
  return end > scrollLeft + viewWidth ? Math.max(0, Math.min(start, end - viewWidth)) : scrollLeft;
}
