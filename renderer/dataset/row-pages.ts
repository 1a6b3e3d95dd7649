import type { Failure } from '../../model/failure';
import type { Cell } from '../../model/table';
import { call } from '../bridge';

/** Rows fetched with one call. */
export const pageLength = 200;
/** So many pages are kept; those longest unseen go. */
const mostPages = 40;

type Row = readonly Cell[];

/** Fetches rows by pages as they come into sight, and forgets those that have not been for long. */
export interface RowPages {
  /** The row, or undefined while it is being fetched. */
  readonly row: (index: number) => Row | undefined;
  /** The first rows that came, by which the columns are made wide enough; they stay the same. */
  readonly sample: () => readonly Row[] | undefined;
  /** Fetches what is missing of the rows from `first` to before `end`. */
  readonly want: (first: number, end: number) => void;
}

export function createRowPages(
  dataset: string,
  told: { readonly onRows: () => void; readonly onFailure: (failure: Failure) => void },
): RowPages {
  const pages = new Map<number, readonly Row[]>();
  const underWay = new Set<number>();
  let first: readonly Row[] | undefined;

  const fetchPage = async (page: number) => {
    underWay.add(page);
    const answer = await call('dataset.rows', { dataset, offset: page * pageLength, limit: pageLength });
    underWay.delete(page);
    if (!answer.ok) return told.onFailure(answer.failure);
    pages.set(page, answer.value.rows);
    first ??= answer.value.rows.slice(0, 60);
    const [oldest] = pages.keys();
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
    told.onRows();
  };

  return {
    row: (index) => pages.get(Math.floor(index / pageLength))?.[index % pageLength],
    sample: () => first,
    want(from, end) {
      for (let page = Math.floor(from / pageLength); page * pageLength < end; page += 1) {
        const known = pages.get(page);
        if (known) {
          pages.delete(page);
          pages.set(page, known);
        } else if (!underWay.has(page)) void fetchPage(page);
      }
    },
  };
}
