/** Ticks of an axis: round numbers at equal steps, and the decimals that it takes to write them. */
export interface Ticks {
  readonly values: readonly number[];
  readonly decimals: number;
}

/**
 * Four to six round ticks from at or below `low` to at or above `high`. The first and last are the ends of the axis.
 */
export function roundTicks(low: number, high: number): Ticks {
  const span = high - low;
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Nothing but zeros, as far as anyone can tell.
  if (size < 1e-100) return roundTicks(0, 1);
  // All values equal: the axis still needs a height.
  if (!(span > size * 1e-9)) return low < 0 ? roundTicks(low, 0) : roundTicks(0, low * 1.25);
  const magnitude = 10 ** Math.floor(Math.log10(span) - 1);
  for (const factor of [1, 2, 2.5, 5, 10, 20, 25, 50, 100]) {
    const step = clean(factor * magnitude);
    const first = Math.floor(clean(low / step));
    const last = Math.ceil(clean(high / step));
    if (last - first > 5) continue;
    return {
      values: Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step)),
      decimals: countDecimals(step),
    };
  }
  return { values: [low, high], decimals: 2 };
}

/** Every how many years a year is written, so that they are round and at least `least` apart. */
export function roundYears(least: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100].find((every) => every >= least) ?? 500;
}

/** 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function countDecimals(step: number): number {
  const [mantissa = '', exponent = '0'] = step.toString().split('e');
  // A number of more digits could not be read anyway, nor be written by Intl.
  return Math.min(20, Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent)));
}
