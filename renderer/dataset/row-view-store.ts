import { create } from 'zustand';
import type { Condition, Order } from '../../model/query';
import type { RowView } from '../../model/row-view';

/** A cell to go to: a row of the dataset by its index, or only a column. */
export interface CellTarget {
  readonly dataset: string;
  readonly index: number | null;
  /** Name of the column; null: the one that is there. */
  readonly column: string | null;
  /** Told apart from the same target asked for before. */
  readonly time: number;
}

export interface RowViewState {
  /** How the rows of each dataset are looked at, in this session. */
  readonly views: Readonly<Record<string, RowView>>;
  readonly target: CellTarget | null;
}

/** How rows are looked at. It is no part of the briefing: nothing is saved of it. */
export const useRowViews = create<RowViewState>(() => ({ views: {}, target: null }));

export function wholeView(dataset: string): RowView {
  return { dataset, filters: [], order: [] };
}

export function changeRowView(dataset: string, change: Partial<Omit<RowView, 'dataset'>>): void {
  useRowViews.setState(({ views }) => ({
    views: { ...views, [dataset]: { ...(views[dataset] ?? wholeView(dataset)), ...change } },
  }));
}

/** Up, down, and as in the file again. With `add` the rows are sorted by it after what they are sorted by already. */
export function sortRows(dataset: string, column: string, add: boolean): void {
  const order = useRowViews.getState().views[dataset]?.order ?? [];
  changeRowView(dataset, { order: nextOrder(order, column, add) });
}

export function nextOrder(order: readonly Order[], column: string, add: boolean): Order[] {
  const present = order.find(({ by }) => by === column);
  const others = add ? order.filter((each) => each !== present) : [];
  if (!present) return [...others, { by: column, descending: false }];
  if (present.descending) return [...others];
  const turned = { by: column, descending: true };
  return add ? order.map((each) => (each === present ? turned : each)) : [turned];
}

/** Only rows that meet these conditions on the column, beside what other columns ask. */
export function filterRows(dataset: string, column: string, conditions: readonly Condition[]): void {
  const filters = useRowViews.getState().views[dataset]?.filters ?? [];
  changeRowView(dataset, { filters: [...filters.filter((each) => each.column !== column), ...conditions] });
}

/** Shows a cell of a row by its index in the dataset: all rows as in the file, since it may be filtered out. */
export function goToCell(dataset: string, index: number | null, column: string | null): void {
  if (index !== null) changeRowView(dataset, { filters: [], order: [] });
  useRowViews.setState({ target: { dataset, index, column, time: performance.now() } });
}

/** Whether nobody has gone there yet. Who comes back to the rows later is not led to it again. */
export function takeTarget(target: CellTarget | null, dataset: string): target is CellTarget {
  if (!target || target === taken || target.dataset !== dataset) return false;
  taken = target;
  return true;
}

let taken: CellTarget | null = null;
