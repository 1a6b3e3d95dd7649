import { expect, it } from 'vitest';
import {
  changeRowView,
  filterRows,
  goToCell,
  nextOrder,
  takeTarget,
  useRowViews,
} from '../../../renderer/dataset/row-view-store';

it('a header sorts up, down, and not at all; with the shift key after what is sorted by already', () => {
  const up = nextOrder([], 'Kreis', false);
  expect(up).toEqual([{ by: 'Kreis', descending: false }]);
  const down = nextOrder(up, 'Kreis', false);
  expect(down).toEqual([{ by: 'Kreis', descending: true }]);
  expect(nextOrder(down, 'Kreis', false)).toEqual([]);
  expect(nextOrder(down, 'Jahr', false)).toEqual([{ by: 'Jahr', descending: false }]);
  const both = nextOrder(down, 'Jahr', true);
  expect(both.map(({ by }) => by)).toEqual(['Kreis', 'Jahr']);
  expect(nextOrder(both, 'Kreis', true)).toEqual([{ by: 'Jahr', descending: false }]);
});

it('the filters of a column take the place of its earlier ones alone', () => {
  const ulm = { column: 'Kreis', is: '=' as const, value: 'Ulm' };
  const many = { column: 'Wert', is: '>' as const, value: 5 };
  filterRows('a', 'Kreis', [ulm]);
  filterRows('a', 'Wert', [many]);
  filterRows('a', 'Kreis', []);
  expect(useRowViews.getState().views.a?.filters).toEqual([many]);
});

it('a cell that is gone to is shown among all rows', () => {
  changeRowView('a', { order: [{ by: 'Wert', descending: true }] });
  goToCell('a', 41, 'Wert');
  const { views, target } = useRowViews.getState();
  expect(views.a).toEqual({ dataset: 'a', filters: [], order: [] });
  expect(target).toMatchObject({ dataset: 'a', index: 41, column: 'Wert' });
  expect(takeTarget(target, 'b')).toBe(false);
  expect(takeTarget(target, 'a')).toBe(true);
  expect(takeTarget(target, 'a')).toBe(false);
});
