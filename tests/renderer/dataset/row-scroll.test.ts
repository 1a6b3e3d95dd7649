import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followScroll,
  positionFor,
  rowHeight,
  rowsInSight,
  scrolledHeight,
  scrollTopOf,
} from '../../../renderer/dataset/row-scroll';

const anyTable = {
  count: fc.integer({ min: 1, max: 50_000_000 }),
  view: fc.integer({ min: 200, max: 1_200 }),
};
const top = { scrollTop: 0, position: 0 };

describe('rows in sight', () => {
  it('are few, and the first and the last of any table can be reached', () => {
    fc.assert(
      fc.property(anyTable.count, anyTable.view, (count, view) => {
        expect(scrolledHeight(count)).toBeLessThan(33_000_000);
        expect(rowsInSight(0, count, view).first).toBe(0);
        const bottom = followScroll(top, Math.max(0, scrolledHeight(count) - view), count, view);
        const { first, end } = rowsInSight(bottom.position, count, view);
        expect(end).toBe(count);
        expect(end - first).toBeLessThan(view / rowHeight + 15);
      }),
    );
  });

  it('go on by as many pixels as the wheel does, however many rows there are', () => {
    fc.assert(
      fc.property(anyTable.count, anyTable.view, fc.integer({ min: 1, max: 150 }), (count, view, step) => {
        const begin = followScroll(top, scrolledHeight(count) / 2, count, view);
        const next = followScroll(begin, begin.scrollTop + step, count, view);
        const last = Math.max(0, count * rowHeight - view);
        expect(next.position).toBeCloseTo(Math.min(last, begin.position + step), 3);
      }),
    );
  });

  it('stay where they are when the scroll bar is brought to them', () => {
    fc.assert(
      fc.property(
        anyTable.count,
        anyTable.view,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, view, at) => {
          const position = at * Math.max(0, count * rowHeight - view);
          const scrollTop = scrollTopOf(position, count, view);
          expect(scrollTop).toBeLessThanOrEqual(Math.max(0, scrolledHeight(count) - view) + 0.001);
          expect(followScroll({ scrollTop, position }, scrollTop, count, view).position).toBeCloseTo(
            position,
            3,
          );
        },
      ),
    );
  });

  it('come into sight where they are wanted, and nothing moves where they are', () => {
    fc.assert(
      fc.property(anyTable.count, anyTable.view, fc.nat(), fc.boolean(), (count, view, number, middle) => {
        const row = number % count;
        const position = positionFor(row, 0, count, view, middle ? 'middle' : 'nearest');
        if (count * rowHeight >= view) {
          expect(row * rowHeight).toBeGreaterThanOrEqual(position);
          expect((row + 1) * rowHeight).toBeLessThanOrEqual(position + view);
        }
        expect(positionFor(row, position, count, view)).toBe(position);
      }),
    );
  });
});
