import { useEffect, useReducer, useRef, useState } from 'react';
import type { Failure } from '../../model/failure';
import { keyOfView, type RowView } from '../../model/row-view';
import { askAboutRows } from '../store/document-store';
import { createRowPages, type RowPages } from './row-pages';
import { changeRowView } from './row-view-store';

export interface LookedAtRows {
  /** Those that are there: while others are sorted or filtered, still those before. */
  readonly pages: RowPages;
  /** Whether other rows are being sorted or filtered. */
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** The rows of a view. Where they cannot be sorted or filtered so, the view is the one before again. */
export function useRowPages(view: RowView): LookedAtRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pages, setPages] = useState(() => beginPages(view, redraw, setFailure));
  const shown = useRef(pages);
  useEffect(() => {
    if (isSame(shown.current.view, view)) return;
    let wanted = true;
    const onRows = () => {
      if (!wanted) return;
      shown.current = next;
      setFailure(null);
      setPages(next);
      redraw();
    };
    const onFailure = (why: Failure) => {
      if (!wanted) return;
      if (why.code !== 'cancelled') setFailure(why);
      if (shown.current !== next) changeRowView(view.dataset, shown.current.view);
    };
    const next = beginPages(view, onRows, onFailure);
    next.want(0, 1);
    return () => {
      // Pages that are shown go on telling of their rows; those that never came are not waited for.
      wanted = shown.current === next;
    };
  }, [view]);
  return { pages, busy: !isSame(pages.view, view), failure };
}

function isSame(one: RowView, other: RowView): boolean {
  return one === other || keyOfView(one) === keyOfView(other);
}

function beginPages(view: RowView, onRows: () => void, onFailure: (failure: Failure) => void): RowPages {
  return createRowPages(view, { fetch: (range) => askAboutRows('dataset.rows', range), onRows, onFailure });
}
