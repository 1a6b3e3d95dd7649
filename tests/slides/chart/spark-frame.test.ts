import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sparkDot, sparkFrame } from '../../../slides/chart/spark-frame';

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e15, 1e-9, -1e15, Number.MAX_VALUE, -Number.MAX_VALUE),
  fc.constant(null),
);
const course = fc
  .array(value, { maxLength: 400 })
  .map((values) =>
    values.map((each, index) => ({ period: `${1800 + index}`, time: 1800 + index, value: each })),
  );

it('stays inside its box, with no NaN, whatever the numbers', () => {
  fc.assert(
    fc.property(course, fc.integer({ min: 120, max: 520 }), (points, width) => {
      const frame = sparkFrame(points, width, 88);
      if (!frame) return;
      for (const line of frame.lines) {
        expect(line).not.toMatch(/NaN|Infinity|undefined/);
        for (const [, x, y] of line.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(width);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(88);
        }
      }
      expect(frame.last.x).toBeCloseTo(width - sparkDot, 0);
    }),
  );
});

it('breaks where a value is missing, and is none of a single value', () => {
  const points = [1, 2, null, 4, null, 6].map((each, index) => ({
    period: `${2000 + index}`,
    time: 2000 + index,
    value: each,
  }));
  expect(sparkFrame(points, 200, 88)?.lines).toHaveLength(3);
  expect(sparkFrame(points.slice(0, 1), 200, 88)).toBeUndefined();
});
