import type { Failure } from '../../model/failure';
import type { Result } from '../../model/result';
import type { RowPage, RowRange, RowView } from '../../model/row-view';
import type { CellSign } from '../../model/statistical-signs';
import type { Cell } from '../../model/table';

/** Rows fetched with one call. */
export const pageLength = 200;
/** So many pages are kept; those longest unseen go. */
const mostPages = 40;
/** So many calls at a time: who drags the scroll bar wants what is under it, not all that was passed by. */
const mostCalls = 2;

export interface TableRow {
  /** Index in the dataset. */
  readonly index: number;
  readonly cells: readonly Cell[];
  /** What the file has instead of a value or beside it, by the index of the column. */
  readonly signs: ReadonlyMap<number, CellSign> | undefined;
}

/** Fetches rows by pages as they come into sight, and forgets those that have not been for long. */
export interface RowPages {
  readonly view: RowView;
  /** How many rows the view has; undefined until the first page is there. */
  readonly count: () => number | undefined;
  /** The row at this place, or undefined while it is being fetched. */
  readonly row: (place: number) => TableRow | undefined;
  /** The first rows that came, by which the columns are made wide enough; they stay the same. */
  readonly sample: () => readonly (readonly Cell[])[] | undefined;
  /** Fetches what is missing of the rows from `first` to before `end`, and nothing else that was wanted before. */
  readonly want: (first: number, end: number) => void;
}

export interface RowPagesOptions {
  readonly fetch: (range: RowRange) => Promise<Result<RowPage>>;
  readonly onRows: () => void;
  readonly onFailure: (failure: Failure) => void;
}

export function createRowPages(view: RowView, { fetch, onRows, onFailure }: RowPagesOptions): RowPages {
  const pages = new Map<number, readonly TableRow[]>();
  const underWay = new Set<number>();
  let wanted: readonly number[] = [];
  let count: number | undefined;
  let first: readonly (readonly Cell[])[] | undefined;

  const fetchPage = async (page: number) => {
    underWay.add(page);
    const answer = await fetch({ ...view, offset: page * pageLength, limit: pageLength });
    underWay.delete(page);
    if (!answer.ok) return onFailure(answer.failure);
    const { indexes, rows, marks } = answer.value;
    const signs = new Map<number, Map<number, CellSign>>();
    for (const { row, column, ...sign } of marks) {
      signs.set(row, (signs.get(row) ?? new Map()).set(column, sign));
    }
    count = answer.value.count;
    pages.set(
      page,
      rows.map((cells, at) => ({ index: indexes[at] ?? 0, cells, signs: signs.get(at) })),
    );
    first ??= rows.slice(0, 60);
    const [oldest] = pages.keys();
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
    onRows();
    fetchNext();
  };

  const fetchNext = () => {
    const missing = wanted.filter((page) => !pages.has(page) && !underWay.has(page));
    for (const page of missing.slice(0, mostCalls - underWay.size)) void fetchPage(page);
  };

  return {
    view,
    count: () => count,
    row: (place) => pages.get(Math.floor(place / pageLength))?.[place % pageLength],
    sample: () => first,
    want(from, end) {
      const pagesWanted: number[] = [];
      for (let page = Math.floor(from / pageLength); page * pageLength < Math.max(end, 1); page += 1) {
        pagesWanted.push(page);
        const known = pages.get(page);
        if (!known) continue;
        // A map keeps the order of insertion: what was just seen goes to its end.
        pages.delete(page);
        pages.set(page, known);
      }
      wanted = pagesWanted;
      fetchNext();
    },
  };
}
