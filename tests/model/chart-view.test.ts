import { describe, expect, it } from 'vitest';
import { countChartSteps, dataAtStep, withoutSeries } from '../../model/chart-view';
import { dataOfTowns } from '../fixtures/chart-of-towns';

const rows = [
  [30, 20, 10],
  [300, 200, 100],
];

describe('series by series', () => {
  const { chart, data } = dataOfTowns(rows, { steps: 'series' });

  it('begins with the first and ends with the whole', () => {
    expect(countChartSteps(chart, data)).toBe(3);
    expect([0, 1, 2].map((step) => dataAtStep(chart, data, step).view?.waiting)).toEqual([
      [1, 2],
      [2],
      undefined,
    ]);
    // The last step is what paper shows: the same value, so the same drawing.
    expect(dataAtStep(chart, data, 2)).toBe(data);
  });
});

describe('highlight by highlight', () => {
  const { chart, data } = dataOfTowns([[30], [300], [3]], {
    steps: 'highlights',
    highlight: ['Ort 2', 'gone', 'Ort 1'],
    encoding: { category: 'Ort', value: 'sum(Wert)' },
  });
  const strongAt = (step: number) =>
    dataAtStep(chart, data, step).categories.flatMap(({ key, strong }) => (strong ? [key] : []));

  it('begins with none and follows the order in which they were chosen', () => {
    expect(countChartSteps(chart, data)).toBe(3);
    expect([0, 1, 2].map(strongAt)).toEqual([[], ['Ort 2'], ['Ort 1', 'Ort 2']]);
  });

  it('keeps the rows that will be highlighted', () => {
    const awaited = dataAtStep(chart, data, 1).categories.filter((category) => category.awaited);
    expect(awaited.map(({ key }) => key)).toEqual(['Ort 1']);
  });
});

it('a chart without steps is there at once', () => {
  const { chart, data } = dataOfTowns(rows);
  expect(countChartSteps(chart, data)).toBe(1);
  expect(dataAtStep(chart, data, 0)).toBe(data);
});

describe('series that are switched off', () => {
  const { data } = dataOfTowns(rows);

  it('are found by their keys', () => {
    expect(withoutSeries(data, ['b', 'gone']).view?.off).toEqual([1]);
  });

  it('leave at least one', () => {
    expect(withoutSeries(data, ['a', 'b', 'c'])).toBe(data);
  });
});
