import type { ChartData } from '../../model/chart-data';
import type { NumberFormat } from '../../model/number-format';

export const percentFormat: NumberFormat = { scale: 'one', grouping: true, decimals: 1, unit: { de: '%' } };

/** Values as a chart shows them, by series; categories are the years from 2015 on. */
export function shownOf(
  values: readonly (readonly (number | null)[])[],
  format: NumberFormat = { scale: 'one', grouping: true, decimals: 0 },
): Pick<ChartData, 'categories' | 'series' | 'arrangement' | 'format'> {
  const years = (values[0] ?? []).map((_, index) => 2015 + index);
  return {
    categories: years.map((year) => ({
      key: `${year}`,
      label: `${year}`,
      shortLabel: `${year}`,
      time: year,
      strong: false,
      rest: false,
    })),
    series: values.map((row, index) => ({
      key: `s${index}`,
      label: '',
      strong: false,
      rest: false,
      values: row,
    })),
    arrangement: 'beside',
    format,
  };
}
