import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTooltip } from '../../../slides/explore/place-tooltip';

const bounds = { x: -96, y: -312, width: 1920, height: 1080 };
const tip = { width: 300, height: 120 };

describe('a tooltip', () => {
  it('stands above its shape', () => {
    expect(placeTooltip({ x: 500, y: 300, width: 80, height: 200 }, tip, bounds)).toEqual({ x: 390, y: 162 });
  });

  it('moves along at the right edge', () => {
    const { x } = placeTooltip({ x: 1800, y: 300, width: 20, height: 20 }, tip, bounds);
    expect(x).toBe(1920 - 96 - 300);
  });

  it('flips beside a shape that reaches to the top, and to its left at the right edge', () => {
    const tall = { y: -312, width: 80, height: 1080 };
    expect(placeTooltip({ x: 100, ...tall }, tip, bounds)).toEqual({ x: 198, y: 168 });
    expect(placeTooltip({ x: 1700, ...tall }, tip, bounds)).toEqual({ x: 1382, y: 168 });
  });

  it('never leaves the slide, and covers its shape only where there is no other room', () => {
    const shape = fc.record({
      x: fc.integer({ min: -96, max: 1700 }),
      y: fc.integer({ min: -312, max: 700 }),
      width: fc.integer({ min: 0, max: 400 }),
      height: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(shape, (box) => {
        const { x, y } = placeTooltip(box, tip, bounds);
        expect(x).toBeGreaterThanOrEqual(bounds.x);
        expect(y).toBeGreaterThanOrEqual(bounds.y);
        expect(x + tip.width).toBeLessThanOrEqual(bounds.x + bounds.width);
        expect(y + tip.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        const covers =
          x < box.x + box.width && box.x < x + tip.width && y < box.y + box.height && box.y < y + tip.height;
        expect(covers).toBe(false);
      }),
    );
  });
});
