import type { ChartData } from '../../model/chart-data';
import { settleDecimals } from '../../model/chart-decimals';
import type { Language } from '../../model/localized';
import {
  formatDigits,
  formatFactor,
  formatNumber,
  joinUnit,
  type NumberFormat,
  scaleFactor,
  shortUnit,
} from '../../model/number-format';
import type { FrameInput } from './frame';
import { stackOf } from './stack';
import { roundTicks } from './ticks';

export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Said once at the top: "Mio. Euro"; "" where the labels carry it or there is none. */
  readonly unit: string;
}

/** All finite values of the chart; of stacks, where they begin and end. Never empty. */
export function presentValues(data: ChartData): readonly number[] {
  if (data.arrangement === 'stacked') {
    return data.categories.flatMap((_, category) => {
      const { low, high } = stackOf(data, category);
      return [low, high];
    });
  }
  const values = data.series.flatMap((series) => series.values.filter((value) => value !== null));
  return values.length > 0 ? values : [0];
}

/** The values and all that lies at a value beside them: lines and bands. Never empty. */
export function valuesInSight(data: ChartData): readonly number[] {
  const references = (data.references ?? []).flatMap(({ from, to }) =>
    to === undefined ? [from] : [from, to],
  );
  return [...presentValues(data), ...references];
}

/**
 * A value axis on round numbers, or between the ends that the chart says. Shapes that stand for amounts begin at zero otherwise; lines
 * may leave it when far from it, and are never cut off.
 */
export function layValueAxis(data: ChartData, fromZero: boolean, language: Language): ValueAxis {
  const values = valuesInSight(data);
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const near = fromZero || most - least > Math.max(Math.abs(most), Math.abs(least)) * 0.25;
  const [low, high] = settleEnds(data.range, fromZero, [
    near ? Math.min(0, least) : least,
    near ? Math.max(0, most) : most,
  ]);
  const axis = layAxis(low, high, data.format, language);
  // An end that the chart says is where it says, on a round number or not.
  const ends = {
    low: data.range?.min === undefined ? axis.low : low,
    high: data.range?.max === undefined ? axis.high : high,
  };
  const hair = (ends.high - ends.low) * 1e-9;
  const ticks = axis.ticks.filter(({ value }) => value >= ends.low - hair && value <= ends.high + hair);
  return { ...axis, ...ends, ticks };
}

/** An axis from the round number at or below `least` to that at or above `most`. */
export function layAxis(least: number, most: number, written: NumberFormat, language: Language): ValueAxis {
  const format = axisFormat(written, Math.max(Math.abs(least), Math.abs(most)));
  const factor = formatFactor(format);
  const scaled = roundTicks(least / factor, most / factor);
  const percent = shortUnit(format, language) === '%';
  const ticks = scaled.values.map((value) => {
    const digits = formatDigits(value, { ...format, decimals: scaled.decimals }, language);
    return { value: value * factor, label: percent ? joinUnit(digits, '%', language) : digits };
  });
  const unit = percent ? '' : shortUnit(format, language);
  return { low: ticks[0]?.value ?? 0, high: ticks.at(-1)?.value ?? 1, ticks, unit };
}

/** The ends that the chart says, where they are the right way round; of lines, only ends beyond their values. */
export function settleEnds(
  range: ChartData['range'],
  mayCut: boolean,
  [least, most]: readonly [number, number],
): readonly [number, number] {
  const low = range?.min === undefined ? least : mayCut ? range.min : Math.min(range.min, least);
  const high = range?.max === undefined ? most : mayCut ? range.max : Math.max(range.max, most);
  return low < high ? [low, high] : [least, most];
}

/** The axis of parts of a whole. */
export function shareAxis(language: Language): ValueAxis {
  const ticks = [0, 25, 50, 75, 100].map((value) => ({
    value,
    label: joinUnit(formatDigits(value, { grouping: true }, language), '%', language),
  }));
  return { low: 0, high: 100, ticks, unit: '' };
}

/** The number as short as the axis beside it: "11,26 Mio." where the axis counts in millions. */
export function sayShort(value: number, format: NumberFormat, language: Language): string {
  const short = axisFormat(format, Math.abs(value));
  return formatNumber(
    value,
    short === format ? format : settleDecimals({ ...short, decimals: undefined }, [value]),
    language,
  );
}

/** How these values are written beside their shapes: in full, or short where one of them would be wider than `room`. */
export function sayWithin(
  { data, language, measure }: FrameInput,
  values: readonly (number | null)[],
  room: number,
  size: number,
): (value: number) => string {
  const full = (value: number) => formatNumber(value, data.format, language);
  const isWide = values.some((value) => value !== null && measure(full(value), size, 600) > room);
  return isWide ? (value) => sayShort(value, data.format, language) : full;
}

/** Numbers too long for an axis are written in millions or billions. */
export function axisFormat(format: NumberFormat, most: number): NumberFormat {
  const { scale, base = 'one' } = format;
  if (scale !== base || most < 1e6) return format;
  return { ...format, scale: most * scaleFactor(base) >= 1e9 ? 'billion' : 'million' };
}
