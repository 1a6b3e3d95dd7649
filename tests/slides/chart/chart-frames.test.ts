import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartCategory, ChartData } from '../../../model/chart-data';
import { layBarColumns } from '../../../slides/chart/bar-columns-frame';
import { layBars } from '../../../slides/chart/bar-frame';
import { layColumns } from '../../../slides/chart/column-frame';
import { layDonut } from '../../../slides/chart/donut-frame';
import { layLines } from '../../../slides/chart/line-frame';
import { anyData, expectReadable, expectShapesInside, full, input, narrow, shapeOf } from './any-data';

describe.each([
  ['wide', full],
  ['narrow', narrow],
])('labels in a %s place neither overlap nor leave it', (_, size) => {
  it('on bars', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 50, series: 1 })), (data) => {
        const asked = input(data, size);
        expectReadable(layBars(asked), asked);
      }),
    );
  });

  it('on bars in two columns, with every bar there', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 60, series: 1 })), (data) => {
        const asked = input(data, size);
        const frame = layBarColumns(asked);
        if (!frame) return;
        expectReadable(frame, asked);
        expectShapesInside(frame, asked);
        expect(frame.points?.().length).toBeGreaterThanOrEqual(Math.min(40, data.categories.length));
      }),
    );
  });

  it('on columns over time', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 60, series: 1 }, fc.constant(true))), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
      }),
    );
  });

  it('on columns with names', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 12, series: 1 })), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
      }),
    );
  });

  it('on columns and bars side by side', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 8, series: 4 })), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
        expectReadable(layBars(asked), asked);
      }),
    );
  });

  it('on stacks', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 10, series: 5 }), 'stacked'), (data) => {
        const asked = input(data, size);
        const frame = layColumns(asked);
        if (frame) expectReadable(frame, asked);
        expectReadable(layBars(asked), asked);
      }),
    );
  });

  it('on lines', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 60, series: 8 }, fc.constant(true))), (data) => {
        const asked = input(data, size);
        expectReadable(layLines(asked), asked);
      }),
    );
  });

  it('around a ring', () => {
    fc.assert(
      fc.property(anyData(shapeOf({ categories: 6, series: 1 })), (data) => {
        const positive = data.series.map((series) => ({
          ...series,
          values: series.values.map((each) => Math.abs(each ?? 0)),
        }));
        const asked = input({ ...data, series: positive }, size);
        expectReadable(layDonut(asked), asked);
      }),
    );
  });
});

it('keeps every highlighted bar when not all can be drawn', () => {
  const categories = Array.from(
    { length: 44 },
    (_, index): ChartCategory => ({
      key: `${index}`,
      label: `Kreis ${index}`,
      shortLabel: '',
      time: undefined,
      strong: index === 40,
      rest: false,
    }),
  );
  const data: ChartData = {
    kind: 'drawable',
    categories,
    series: [
      { key: '', label: '', strong: false, rest: false, values: categories.map((_, index) => 100 - index) },
    ],
    valueLabel: 'Gespräche',
    further: {},
    time: undefined,
    format: { scale: 'one', grouping: true },
    arrangement: 'beside',
    total: undefined,
    bracket: undefined,
    annotations: [],
    leftOut: 0,
  };
  const frame = layBars(input(data));
  expect(frame.rows).toContain(40);
  const missing = 44 - frame.rows.length;
  expect(frame.texts.flatMap((text) => text.lines)).toContain(`und ${missing} weitere Einträge`);
});
