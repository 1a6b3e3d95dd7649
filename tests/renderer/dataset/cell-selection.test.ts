import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSelection, rangeOf, selectCell } from '../../../renderer/dataset/cell-selection';

const size = { rows: 1_000, columns: 12, page: 20 };
const press = (
  [row, column]: readonly [number, number],
  key: string,
  { control = false, shift = false } = {},
) => moveSelection(selectCell({ row, column }), { key, control, shift }, size)?.active;

describe('the keys of the table', () => {
  it.each([
    ['ArrowDown', {}, { row: 6, column: 3 }],
    ['ArrowUp', {}, { row: 4, column: 3 }],
    ['ArrowRight', { control: true }, { row: 5, column: 11 }],
    ['ArrowDown', { control: true }, { row: 999, column: 3 }],
    ['PageDown', {}, { row: 25, column: 3 }],
    ['PageUp', {}, { row: 0, column: 3 }],
    ['Home', {}, { row: 5, column: 0 }],
    ['End', {}, { row: 5, column: 11 }],
    ['Home', { control: true }, { row: 0, column: 0 }],
    ['End', { control: true }, { row: 999, column: 11 }],
  ])('%s %j', (key, keys, expected) => {
    expect(press([5, 3], key, keys)).toEqual(expected);
  });

  it('the header is above the first row, but no part of a selection', () => {
    expect(press([0, 3], 'ArrowUp')).toEqual({ row: -1, column: 3 });
    expect(press([-1, 3], 'ArrowDown')).toEqual({ row: 0, column: 3 });
    expect(press([0, 3], 'ArrowUp', { shift: true })).toEqual({ row: 0, column: 3 });
    expect(rangeOf(selectCell({ row: -1, column: 3 }))).toBeNull();
  });

  it('the shift key keeps where the selection began; Ctrl+A takes all', () => {
    const chosen = moveSelection(
      { anchor: { row: 5, column: 3 }, active: { row: 4, column: 4 } },
      { key: 'ArrowUp', control: false, shift: true },
      size,
    );
    expect(chosen && rangeOf(chosen)).toEqual({ top: 3, bottom: 5, left: 3, right: 4 });
    const all = moveSelection(
      selectCell({ row: 5, column: 3 }),
      { key: 'a', control: true, shift: false },
      size,
    );
    expect(all && rangeOf(all)).toEqual({ top: 0, bottom: 999, left: 0, right: 11 });
    expect(press([5, 3], 'x')).toBeUndefined();
  });

  it('no key leaves the table', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.constantFrom(...keys), control: fc.boolean(), shift: fc.boolean() })),
        fc.integer({ min: 0, max: 40 }),
        (strokes, rows) => {
          let selection = selectCell({ row: 0, column: 0 });
          for (const stroke of strokes) {
            selection = moveSelection(selection, stroke, { ...size, rows }) ?? selection;
            expect(selection.active.row).toBeLessThan(Math.max(rows, 1));
            expect(selection.active.row).toBeGreaterThanOrEqual(-1);
            expect(selection.active.column).toBeGreaterThanOrEqual(0);
            expect(selection.active.column).toBeLessThan(size.columns);
          }
        },
      ),
    );
  });
});
