import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { columnWindow, scrollLeftFor } from './column-window';
import { clampPosition, followScroll, positionFor, rowsInSight, scrollTopOf } from './row-scroll';

export interface TableView {
  readonly scrollTop: number;
  readonly position: number;
  readonly left: number;
  /** Of what the rows and the columns that are not frozen have. */
  readonly width: number;
  readonly height: number;
}

interface TableMeasure {
  readonly rowCount: number;
  /** Of the columns, in pixels. */
  readonly widths: readonly number[];
  /** Of the header, and of what stands frozen on the left. */
  readonly headHeight: number;
  readonly frozenWidth: number;
}

/** Where the table is scrolled to, which rows and columns are in sight there, and how to bring others into it. */
export function useTableScroll(area: RefObject<HTMLElement | null>, measure: TableMeasure) {
  const [view, setView] = useState<TableView>(atBeginning);
  const latest = useRef({ view, measure });
  latest.current.measure = measure;

  const change = useCallback((next: TableView) => {
    latest.current.view = next;
    setView(next);
  }, []);

  /** Puts the browser's scroll bar where the position says; what it then tells is no step. */
  const place = useCallback(
    (element: HTMLElement, position: number) => {
      const { view, measure } = latest.current;
      element.scrollTop = scrollTopOf(position, measure.rowCount, view.height);
      change({ ...view, position, scrollTop: element.scrollTop });
    },
    [change],
  );

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const look = () => {
      const { view, measure } = latest.current;
      const { headHeight, frozenWidth, rowCount } = measure;
      const height = element.clientHeight - headHeight;
      const scroll = followScroll(view, element.scrollTop, rowCount, height);
      change({
        ...scroll,
        left: element.scrollLeft,
        width: element.clientWidth - frozenWidth,
        height,
      });
      const atEnd =
        element.scrollTop <= 0 || element.scrollTop >= element.scrollHeight - element.clientHeight;
      if (atEnd) settle();
    };
    /** The bar is brought to where the rows are, from which small steps have taken it. */
    const settle = () => {
      const { view, measure } = latest.current;
      const wanted = scrollTopOf(view.position, measure.rowCount, view.height);
      if (Math.abs(wanted - element.scrollTop) > 1) place(element, view.position);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    element.addEventListener('scrollend', settle);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
      element.removeEventListener('scrollend', settle);
    };
  }, [area, change, place]);

  const show = useCallback(
    (row: number, column: number, where: 'nearest' | 'middle' = 'nearest') => {
      const element = area.current;
      if (!element) return;
      const { view, measure } = latest.current;
      const left = scrollLeftFor(column, measure.widths, view.left, view.width);
      if (left !== view.left) element.scrollLeft = left;
      if (row < 0) return;
      const position = positionFor(row, view.position, measure.rowCount, view.height, where);
      if (position !== view.position) place(element, position);
    },
    [area, place],
  );

  /** Other rows stand there now: from their beginning. */
  const restart = useCallback(() => {
    if (area.current) place(area.current, 0);
  }, [area, place]);

  const position = clampPosition(view.position, measure.rowCount, view.height);
  return {
    view: { ...view, position },
    rows: rowsInSight(position, measure.rowCount, view.height),
    columns: columnWindow(measure.widths, view.left, view.width),
    show,
    restart,
  };
}

const atBeginning: TableView = { scrollTop: 0, position: 0, left: 0, width: 0, height: 0 };
