import { formatFactor, type NumberFormat } from './number-format';

/** More digits than this before the decimal mark leave nobody eyes for those behind it. */
const plenty = 100_000;
/** Beyond so many decimals a number is zero for everyone who reads it. */
const most = 12;

/**
 * Fixes the decimals of a chart's labels, where the chart does not say how many: as many as the finest of the values
 * needs, at most two; none where the values are large; and where all are so small that two would show nothing, as many as
 * give the largest two digits.
 */
export function settleDecimals(format: NumberFormat, values: readonly (number | null)[]): NumberFormat {
  if (format.decimals !== undefined) return format;
  const factor = formatFactor(format);
  const written = values.flatMap((value) => (value === null ? [] : [value / factor]));
  const largest = written.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  if (largest >= plenty) return { ...format, decimals: 0 };
  if (largest > 0 && largest < 0.1) {
    return { ...format, decimals: Math.min(most, 1 - Math.floor(Math.log10(largest))) };
  }
  return {
    ...format,
    decimals: written.reduce((needed, value) => Math.max(needed, countDecimals(value)), 0),
  };
}

function countDecimals(value: number): number {
  const cents = Math.round(value * 100);
  if (cents % 100 === 0) return 0;
  return cents % 10 === 0 ? 1 : 2;
}
