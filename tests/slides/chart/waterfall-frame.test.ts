import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layWaterfall } from '../../../slides/chart/waterfall-frame';
import { anyChart, chartOf, expectReadable, frameInput, places } from './readable-frame';

describe.each(places)('a waterfall in a %s place', (_, size) => {
  it('has its labels beside each other', () => {
    fc.assert(
      fc.property(anyChart({ categories: 40 }), fc.boolean(), (data, named) => {
        const asked = frameInput(named ? { ...data, totals: [0, 2] } : data, size);
        expectReadable(layWaterfall(asked), asked);
      }),
    );
  });
});

it('draws totals from zero, and changes from the level before', () => {
  const values = [100, 40, -30, 110];
  const data = chartOf({
    categories: values.map((value) => ({
      key: `${value}`,
      label: `${value}`,
      shortLabel: '',
      time: undefined,
      strong: false,
      rest: false,
    })),
    series: [{ key: '', label: '', strong: false, rest: false, values }],
  });
  const points = layWaterfall(frameInput(data, { width: 1728, height: 608 })).points?.() ?? [];
  const [start, more, less, end] = points.map(({ box }) => box);
  if (!start || !more || !less || !end) throw new Error('bars are missing');
  const ground = start.y + start.height;
  expect(end.y + end.height).toBeCloseTo(ground);
  expect(more.y + more.height).toBeCloseTo(start.y);
  expect(less.y).toBeCloseTo(more.y);
  expect(less.y + less.height).toBeCloseTo(end.y);
  expect(points.map(({ value }) => value)).toEqual(['100,0', '+40,0', '−30,0', '110,0']);
});
