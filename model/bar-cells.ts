/** A bar in a cell of a table, as shares of the cell's room: from 0, its left edge, to 1. */
export interface BarCell {
  readonly from: number;
  readonly to: number;
  readonly negative: boolean;
}

export interface BarCells {
  /** Where zero is: 0 without negative values, 1 with no others. */
  readonly zero: number;
  /** In the order of the values; undefined where there is no value, or nothing to draw of it. */
  readonly cells: readonly (BarCell | undefined)[];
}

/** The values of a column as bars that all begin at zero and share one scale. */
export function barCells(values: readonly (number | null)[]): BarCells {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const lowest = Math.min(0, ...known);
  const highest = Math.max(0, ...known);
  // Divided first: the difference of the two largest numbers there are is infinite.
  const scale = Math.max(-lowest, highest);
  const span = scale === 0 ? 0 : highest / scale - lowest / scale;
  if (span === 0) return { zero: 0, cells: values.map(() => undefined) };
  const at = (value: number) => (value / scale - lowest / scale) / span;
  const zero = at(0);
  return {
    zero,
    cells: values.map((value) => {
      if (value === null || !Number.isFinite(value) || value === 0) return undefined;
      const end = at(value);
      return { from: Math.min(zero, end), to: Math.max(zero, end), negative: value < 0 };
    }),
  };
}
