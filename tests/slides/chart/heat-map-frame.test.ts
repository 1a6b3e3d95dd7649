import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layHeatMap } from '../../../slides/chart/heat-map-frame';
import { anyChart, chartOf, expectReadable, frameInput, places } from './readable-frame';

describe.each(places)('a heat map in a %s place', (_, size) => {
  it('has its labels beside each other', () => {
    fc.assert(
      fc.property(anyChart({ categories: 30, series: 16 }), fc.boolean(), (data, time) => {
        const asked = frameInput(time ? { ...data, time: 'year' } : data, size);
        expectReadable(layHeatMap(asked), asked);
      }),
    );
  });
});

it('writes the value in its field, and hatches one that is missing', () => {
  const categories = ['Nord', 'Süd'].map((label) => ({
    key: label,
    label,
    shortLabel: label,
    time: undefined,
    strong: false,
    rest: false,
  }));
  const series = ['a', 'b'].map((label, index) => ({
    key: label,
    label,
    strong: false,
    rest: false,
    values: [index === 0 ? null : 40, 10 + index],
  }));
  const frame = layHeatMap(frameInput(chartOf({ categories, series }), { width: 1728, height: 608 }));
  const lines = frame.texts.flatMap((text) => text.lines);
  expect(lines).toEqual(expect.arrayContaining(['40,0', '10,0', '11,0', 'keine Angabe']));
  expect(frame.shapes.filter(({ of, kind }) => of && kind === 'path')).toHaveLength(1);
  expect(frame.points?.().map(({ value }) => value)).toEqual(['keine Angabe', '40,0', '10,0', '11,0']);
});
