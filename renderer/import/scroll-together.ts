import { lineHeight } from './use-sight';

/** Where the lines of a file stand in each pane: by index, the line's number. */
export interface PaneLines {
  readonly raw: readonly number[];
  readonly rows: readonly number[];
}

/**
 * Keeps both panes at the same lines, so that a row stands beside its line. Titles above the table push the lines down at first;
 * scrolling takes that back bit by bit, so that nothing jumps.
 * Answers with the function that ends it.
 */
export function scrollTogether(raw: HTMLElement, rows: HTMLElement, lines: PaneLines): () => void {
  const moved = new Map<HTMLElement, number>();
  const follow = (from: HTMLElement, to: HTMLElement, find: (top: number) => number) => () => {
    // What was moved by us is no wish of the person.
    const expected = moved.get(from);
    moved.delete(from);
    if (expected !== undefined && Math.abs(expected - from.scrollTop) < 2) return;
    const top = Math.max(0, Math.min(find(from.scrollTop), to.scrollHeight - to.clientHeight));
    if (Math.abs(to.scrollTop - top) < 1) return;
    moved.set(to, top);
    to.scrollTop = top;
  };
  const onRaw = follow(raw, rows, (top) => rowTopOf(top, lines));
  const onRows = follow(rows, raw, (top) => rawTopOf(top, lines));
  raw.addEventListener('scroll', onRaw, { passive: true });
  rows.addEventListener('scroll', onRows, { passive: true });
  return () => {
    raw.removeEventListener('scroll', onRaw);
    rows.removeEventListener('scroll', onRows);
  };
}

/** Where the raw lines are to be scrolled to when the rows are at `top`, in pixels. */
export function rawTopOf(top: number, { raw, rows }: PaneLines): number {
  const first = indexFrom(raw, rows[0] ?? 0);
  const at = Math.min(Math.floor(top / lineHeight), rows.length - 1);
  const line = rows[at];
  if (line === undefined) return 0;
  const moved = Math.min(spareOf(first), top / 3);
  return (indexFrom(raw, line) - first) * lineHeight + (top - at * lineHeight) + moved;
}

/** Where the rows are to be scrolled to when the raw lines are at `top`, in pixels. */
export function rowTopOf(top: number, { raw, rows }: PaneLines): number {
  const first = indexFrom(raw, rows[0] ?? 0);
  const own = top - Math.min(spareOf(first), top / 4);
  const at = Math.floor(own / lineHeight);
  const line = raw[at + first];
  if (line === undefined) return rows.length * lineHeight;
  const row = indexFrom(rows, line);
  return row * lineHeight + (rows[row] === line ? own - at * lineHeight : 0);
}

/** How much lower than the first row its line stands, in pixels; the table's head is as high as two lines. */
function spareOf(firstLine: number): number {
  return Math.max(0, firstLine - 2) * lineHeight;
}

/** Index of the first number that is not below `line`, in numbers that rise. */
function indexFrom(numbers: readonly number[], line: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
