import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layBarPanels } from '../../../slides/chart/bar-panels-frame';
import { layLinePanels } from '../../../slides/chart/line-panels-frame';
import { anyChart, chartOf, expectReadable, frameInput, places } from './readable-frame';

describe.each(places)('small charts in a %s place', (_, size) => {
  it('of lines have their labels beside each other', () => {
    fc.assert(
      fc.property(anyChart({ categories: 20, series: 12 }), (data) => {
        const asked = frameInput(data, size);
        expectReadable(layLinePanels(asked), asked);
      }),
    );
  });

  it('of bars have their labels beside each other', () => {
    fc.assert(
      fc.property(anyChart({ categories: 20, series: 12 }), fc.boolean(), (data, time) => {
        const asked = frameInput(time ? { ...data, time: 'year' } : data, size);
        expectReadable(layBarPanels(asked), asked);
      }),
    );
  });
});

it('draws the same value as high in every panel', () => {
  const categories = ['Nord', 'Süd'].map((label) => ({
    key: label,
    label,
    shortLabel: label,
    time: undefined,
    strong: false,
    rest: false,
  }));
  const series = ['a', 'b', 'c'].map((label, index) => ({
    key: label,
    label,
    strong: false,
    rest: false,
    values: [40, 10 * (index + 1)],
  }));
  const frame = layBarPanels(frameInput(chartOf({ categories, series }), { width: 1728, height: 608 }));
  const widths = frame.points?.().map(({ box }) => Math.round(box.width)) ?? [];
  expect(widths[2]).toBe(widths[0]);
  expect((widths[1] ?? 0) * 4).toBeCloseTo(widths[0] ?? 0, -1);
});
