import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawTopOf, rowTopOf } from '../../../renderer/import/scroll-together';
import { lineHeight } from '../../../renderer/import/use-sight';

const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index);

describe('panes that scroll together', () => {
  it('begin together, and stand at the same lines further down', () => {
    const lines = { raw: upTo(400), rows: upTo(380, 7) };
    expect(rawTopOf(0, lines)).toBe(0);
    // Line 107 stands two lines, the table's head, below the row that is at the top.
    expect(rawTopOf(100 * lineHeight, lines)).toBe(104 * lineHeight);
  });

  it('skip lines that are no rows', () => {
    const lines = { raw: upTo(100), rows: [2, 3, ...upTo(50, 20)] };
    expect(rawTopOf(2 * lineHeight, lines)).toBe(18 * lineHeight);
    expect(rowTopOf(10 * lineHeight, lines)).toBe(2 * lineHeight);
  });

  it('agree with each other wherever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 7_000 }), (header, top) => {
        const lines = { raw: upTo(400), rows: upTo(400 - header, header + 1) };
        expect(Math.abs(rowTopOf(rawTopOf(top, lines), lines) - top)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stay where they are without lines', () => {
    expect(rawTopOf(100, { raw: [], rows: [] })).toBe(0);
    expect(rowTopOf(100, { raw: [], rows: [] })).toBe(0);
  });
});
