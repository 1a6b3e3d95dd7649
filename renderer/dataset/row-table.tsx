import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type Column, isNumeric } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import { describeFailure, type Failure } from '../../model/failure';
import type { Cell } from '../../model/table';
import { nameColumn } from '../query/name-measure';
import { nameDataset } from '../slide/insert';
import { useView } from '../store/view-store';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { columnWidths } from './column-widths';
import { datasetWords } from './dataset-words';
import { createRowPages } from './row-pages';
import { columnWindow, rowHeight, rowWindow } from './row-window';
import { sayCell } from './say-cell';

/** Width of the row numbers, in pixels. */
const numberWidth = 72;

/** The rows, of which only those in sight are fetched and drawn. */
export function RowTable({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const area = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 0, height: 0 });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const pages = useMemo(
    () => createRowPages(dataset.id, { onRows: redraw, onFailure: setFailure }),
    [dataset.id],
  );
  const firstRows = pages.sample();
  const widths = useMemo(
    () => columnWidths(dataset.columns, firstRows, spoken),
    [dataset.columns, firstRows, spoken],
  );
  const rows = rowWindow(dataset.rowCount, view.top, view.height);
  const columns = columnWindow(widths, view.left, view.width);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const look = () => {
      const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight } = element;
      const head = element.querySelector('thead')?.clientHeight ?? 0;
      setView({ top, left, width, height: clientHeight - head });
    };
    // Scrolled by keys too.
    element.tabIndex = 0;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(() => pages.want(rows.first, rows.end), [pages, rows.first, rows.end]);

  const shown = dataset.columns.slice(columns.first, columns.end);
  const total = widths.reduce((sum, width) => sum + width, numberWidth);
  const below = rows.height - rows.top - (rows.end - rows.first) * rowHeight;
  return (
    <section ref={area} className="row-area" aria-label={words.table(nameDataset(dataset))}>
      {failure && (
        <p className="note wrong" role="alert">
          {describeFailure(failure, spoken)}
        </p>
      )}
      <table
        style={{ width: total }}
        aria-rowcount={dataset.rowCount + 1}
        aria-colcount={dataset.columns.length + 1}
      >
        <colgroup>
          <col style={{ width: numberWidth }} />
          <col style={{ width: columns.before }} />
          {shown.map((column, index) => (
            <col key={column.name} style={{ width: widths[columns.first + index] }} />
          ))}
          <col style={{ width: columns.after }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className="row-number" />
            <td className="row-gap" />
            {shown.map((column, index) => (
              <th
                key={column.name}
                scope="col"
                aria-colindex={columns.first + index + 2}
                className={isNumeric(column.type) ? 'amount' : undefined}
                title={column.name}
              >
                {nameColumn(dataset, column.name, language)}
                <small>
                  {words.types[column.type]}
                  {column.unit && column.type !== 'percent' ? `, ${column.unit}` : ''}
                  {column.missing > 0 && ` · ${words.missing(writeCount(column.missing, spoken))}`}
                </small>
              </th>
            ))}
            <td className="row-gap" />
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden className="row-gap" style={{ height: rows.top }} />
          {Array.from({ length: rows.end - rows.first }, (_, at) => {
            const index = rows.first + at;
            const cells = pages.row(index);
            return (
              <tr key={index} aria-rowindex={index + 2}>
                <th scope="row" className="row-number">
                  {writeCount(index + 1, spoken)}
                </th>
                <td className="row-gap" />
                {shown.map((column, offset) => (
                  <RowCell
                    key={column.name}
                    cell={cells?.[columns.first + offset]}
                    column={column}
                    number={columns.first + offset + 2}
                  />
                ))}
                <td className="row-gap" />
              </tr>
            );
          })}
          <tr aria-hidden className="row-gap" style={{ height: Math.max(0, below) }} />
        </tbody>
      </table>
    </section>
  );
}

interface RowCellProps {
  /** Undefined while it is being fetched. */
  readonly cell: Cell | undefined;
  readonly column: Column;
  readonly number: number;
}

function RowCell({ cell, column, number }: RowCellProps) {
  const spoken = useInterfaceLanguage();
  const side = isNumeric(column.type) ? 'amount' : '';
  if (cell === undefined) return <td aria-colindex={number} />;
  return (
    <td aria-colindex={number} className={cell === null ? `${side} empty` : side}>
      {cell === null ? '–' : sayCell(cell, column, spoken)}
    </td>
  );
}
