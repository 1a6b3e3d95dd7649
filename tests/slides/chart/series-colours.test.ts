import { expect, it } from 'vitest';
import type { ChartSeries } from '../../../model/chart-data';
import { layColumns } from '../../../slides/chart/column-frame';
import { barColours, seriesColours } from '../../../slides/chart/series-colours';
import { strongColour } from '../../../slides/theme/tokens';
import { chartOf, frameInput } from './readable-frame';

const names = ['Wohnen', 'Arbeit', 'Sprache', 'Schule'];
const data = chartOf({
  categories: [{ key: 'a', label: 'Nord', shortLabel: 'Nord', time: undefined, strong: false, rest: false }],
  series: names.map(
    (label, index): ChartSeries => ({
      key: label,
      label,
      strong: index === 1,
      rest: false,
      values: [index + 1],
    }),
  ),
});

it('gives bars that step back side by side each a look of its own', () => {
  const colours = barColours(data);
  expect(colours[1]).toBe(strongColour);
  expect(new Set(colours.map(({ fill }) => fill)).size).toBe(names.length);
});

it('gives lines, which have their names at their ends, one grey', () => {
  const fills = seriesColours(data).map(({ fill }) => fill);
  expect(new Set(fills).size).toBe(2);
});

it('names them so in the legend', () => {
  const frame = layColumns(frameInput(data, { width: 1728, height: 608 }));
  expect(frame?.swatches.map(({ fill, edge }) => ({ fill, edge }))).toEqual(
    barColours(data).map(({ fill, edge }) => ({ fill, edge })),
  );
});
