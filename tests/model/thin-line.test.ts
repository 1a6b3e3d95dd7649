import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LinePoint, thinLine } from '../../model/thin-line';

const points = fc
  .array(fc.tuple(fc.oneof(fc.constant(null), fc.integer({ min: -1_000, max: 1_000 })), fc.integer()), {
    minLength: 1,
    maxLength: 400,
  })
  .map((rows) => rows.map((values, x) => ({ x, values })));

it('keeps the ends, every extreme and every gap, in order', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 2, max: 50 }), (all, pixels) => {
      const kept = thinLine(all, pixels);
      expect(kept[0]).toEqual(all[0]);
      expect(kept.at(-1)).toEqual(all.at(-1));
      const value = (list: readonly LinePoint[]) =>
        list.map((point) => point.values[0]).filter((each): each is number => typeof each === 'number');
      expect(Math.max(...value(kept))).toBe(Math.max(...value(all)));
      const gaps = (list: readonly LinePoint[]) => list.some((point) => point.values[0] === null);
      expect(gaps(kept)).toBe(gaps(all));
      expect(kept.every((point, index) => index === 0 || point.x > (kept[index - 1]?.x ?? 0))).toBe(true);
    }),
  );
});

it('draws far fewer points than there are', () => {
  const many = Array.from({ length: 50_000 }, (_, x) => ({ x, values: [Math.sin(x / 700) * 100] }));
  expect(thinLine(many, 1_000).length).toBeLessThan(4_100);
});
