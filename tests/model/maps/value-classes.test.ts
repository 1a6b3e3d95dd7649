import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyValues, classOf, roundestIn } from '../../../model/maps/value-classes';

const number = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.double({ noNaN: true, min: 1e-9, max: 1e-6 }),
);

describe('dividing values into classes', () => {
  it('takes equal round steps where they tell the values apart', () => {
    const values = Array.from({ length: 44 }, (_, index) => 10 + index * 2);
    expect(classifyValues(values)).toMatchObject({ steps: 'equal', breaks: [20, 40, 60, 80] });
  });

  it('takes as many values in each where one is far above all others', () => {
    const values = [...Array.from({ length: 43 }, (_, index) => 50_000 + index * 1_000), 2_000_000];
    const classes = classifyValues(values);
    expect(classes.steps).toBe('quantile');
    expect(classes.breaks).toHaveLength(4);
  });

  it('puts zero between two classes where values lie on both sides', () => {
    const classes = classifyValues([-12, -7, -3, -1, 2, 4, 6, 9, 15, 21]);
    expect(classes.scale).toBe('diverging');
    expect(classes.breaks[classes.below - 1]).toBe(0);
  });

  it('has a class for each of few different values', () => {
    expect(classifyValues([0, 1, 0, 1, 1]).breaks).toEqual([1]);
    expect(classifyValues([7, 7, 7])).toMatchObject({ breaks: [], scale: 'sequential' });
    expect(classifyValues([])).toMatchObject({ breaks: [], below: 0 });
    expect(classifyValues([-3, -3])).toMatchObject({ breaks: [], below: 1, scale: 'sequential' });
  });

  it('does as it is told', () => {
    const values = Array.from({ length: 40 }, (_, index) => index ** 2);
    expect(classifyValues(values, { count: 3 }).breaks.length).toBeLessThanOrEqual(2);
    expect(classifyValues(values, { steps: 'equal' }).steps).toBe('equal');
    const quantile = classifyValues(values, { steps: 'quantile', count: 4 });
    const sizes = [0, 1, 2, 3].map((at) => values.filter((value) => classOf(value, quantile) === at).length);
    expect(sizes).toEqual([10, 10, 10, 10]);
  });

  it('gives rising, finite breaks, at most five classes, and none of the quantiles empty', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }),
        fc.constantFrom('quantile' as const, 'equal' as const, undefined),
        (values, count, steps) => {
          const classes = classifyValues(values, { count, steps });
          const { breaks, below } = classes;
          expect(breaks.length + 1).toBeLessThanOrEqual(count ?? 5);
          expect(breaks.every(Number.isFinite)).toBe(true);
          expect(breaks.every((each, at) => at === 0 || each > (breaks[at - 1] ?? 0))).toBe(true);
          for (const value of values) {
            if (classOf(value, classes) < below) expect(value).toBeLessThan(0);
            else expect(value).toBeGreaterThanOrEqual(0 + (classes.scale === 'diverging' ? 0 : -Infinity));
          }
          if (classes.steps === 'quantile') {
            for (let at = 0; at <= breaks.length; at += 1) {
              expect(values.some((value) => classOf(value, classes) === at)).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('finds the roundest number between two', () => {
    expect(roundestIn(187_331, 213_402)).toBe(200_000);
    expect(roundestIn(0.0123, 0.0187)).toBeCloseTo(0.015, 6);
    expect(roundestIn(-3, 4)).toBe(0);
    fc.assert(
      fc.property(number, number, (one, other) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const found = roundestIn(low, high);
        expect(found).toBeGreaterThan(low);
        expect(found).toBeLessThanOrEqual(high);
      }),
    );
  });
});
