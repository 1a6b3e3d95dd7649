import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Dataset } from '../../model/dataset';
import { describeFailure } from '../../model/failure';
import type { RowView } from '../../model/row-view';
import { totalTest } from '../../model/totals';
import { nameDataset } from '../slide/insert';
import { useView } from '../store/view-store';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { type CellPlace, type CellSelection, moveSelection, rangeOf, selectCell } from './cell-selection';
import { columnWidths } from './column-widths';
import { copyCells } from './copy-cells';
import { datasetWords } from './dataset-words';
import { RowHead } from './row-head';
import { RowLine, type ShownColumn } from './row-line';
import { rowHeight, scrolledHeight } from './row-scroll';
import { sortRows, takeTarget, useRowViews } from './row-view-store';
import { tableWords } from './table-words';
import type { LookedAtRows } from './use-row-pages';
import { useTableScroll } from './use-table-scroll';
import './row-table.css';

/** Pixels: the row numbers, the header. */
const numberWidth = 76;
const headHeight = 50;

interface RowTableProps {
  readonly dataset: Dataset;
  readonly view: RowView;
  readonly rows: LookedAtRows;
  /** What is looked for, in small letters; empty for nothing. */
  readonly sought: string;
  readonly selection: CellSelection;
  readonly onSelect: (selection: CellSelection) => void;
  /** A cell to bring into sight; another object each time it is wanted. */
  readonly wanted: (CellPlace & { readonly flash: boolean }) | null;
}

/** The rows, of which only those in sight are fetched and drawn. The keys are a spreadsheet's. */
export function RowTable({ dataset, view, rows, sought, selection, onSelect, wanted }: RowTableProps) {
  const words = useWords(datasetWords);
  const own = useWords(tableWords);
  const spoken = useInterfaceLanguage();
  useView((now) => now.language);
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const filters = useRef(new Map<string, () => void>());
  const { pages, busy, failure } = rows;
  const rowCount = pages.count() ?? dataset.rowCount;
  const widths = useWidths(dataset, pages.sample());
  const frozenWidth = numberWidth + (widths.pixels[0] ?? 0);
  const scroll = useTableScroll(area, { rowCount, widths: widths.pixels, headHeight, frozenWidth });
  const { first, end } = scroll.rows;
  useEffect(() => pages.want(first, end), [pages, first, end]);
  const shown = useShownColumns(dataset, widths.pixels, scroll.columns);
  const onFilterReady = useCallback((column: string, open: () => void) => {
    filters.current.set(column, open);
  }, []);
  const isTotal = useMemo(() => totalTest(dataset.totals, dataset.columns), [dataset]);
  const range = rangeOf(selection);
  const { active } = selection;

  const shownLast = useRef(wanted);
  // Other rows begin at their top.
  const before = useRef(pages);
  useEffect(() => {
    if (before.current === pages) return;
    before.current = pages;
    scroll.restart();
  }, [pages, scroll.restart]);
  useEffect(() => {
    if (!wanted || wanted === shownLast.current || busy) return;
    shownLast.current = wanted;
    scroll.show(wanted.row, wanted.column, 'middle');
  }, [wanted, busy, scroll.show]);
  const target = useRowViews((now) => now.target);
  useEffect(() => {
    if (target?.index !== null || !takeTarget(target, dataset.id)) return;
    scroll.show(
      -1,
      dataset.columns.findIndex(({ name }) => name === target.column),
    );
  }, [target, dataset, scroll.show]);

  const go = (next: CellSelection) => {
    onSelect(next);
    scroll.show(next.active.row, next.active.column);
  };
  const onKey = (event: KeyboardEvent) => {
    // Fields of an open filter have keys of their own.
    if (event.target !== event.currentTarget) return;
    const { key, shiftKey: shift } = event;
    const control = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(scroll.view.height / rowHeight) - 1);
    const size = { rows: rowCount, columns: dataset.columns.length, page };
    const next = event.altKey ? undefined : moveSelection(selection, { key, control, shift }, size);
    const column = dataset.columns[active.column]?.name;
    if (next) go(next);
    else if (control && key.toLowerCase() === 'c' && range) void copyCells(dataset, view, range, spoken);
    else if (active.row < 0 && column !== undefined && (key === 'Enter' || key === ' '))
      sortRows(dataset.id, column, shift);
    else if (event.altKey && key === 'ArrowDown' && column !== undefined) filters.current.get(column)?.();
    else if (key === 'Escape') onSelect(selectCell(active));
    else return;
    event.preventDefault();
  };
  const onPress = (event: PointerEvent) => {
    const cell = cellAt(event.target);
    if (!cell || event.button !== 0) return;
    onSelect(event.shiftKey ? { ...selection, active: cell } : selectCell(cell));
  };
  const onDrag = (event: PointerEvent) => {
    const cell = event.buttons === 1 ? cellAt(event.target) : undefined;
    if (cell && (cell.row !== active.row || cell.column !== active.column))
      onSelect({ ...selection, active: cell });
  };

  const total = widths.pixels.reduce((sum, width) => sum + width, numberWidth);
  return (
    <section ref={area} className={busy ? 'row-area busy' : 'row-area'} aria-busy={busy}>
      {failure && (
        <p className="note wrong" role="alert">
          {describeFailure(failure, spoken)}
        </p>
      )}
      <table
        {...grid(`${id}-active`)}
        aria-label={words.table(nameDataset(dataset))}
        aria-rowcount={rowCount + 1}
        aria-colcount={dataset.columns.length + 1}
        style={{ width: total, height: headHeight + scrolledHeight(rowCount) }}
        onKeyDown={onKey}
        onPointerDown={onPress}
        onPointerOver={onDrag}
      >
        <RowHead
          {...{ id, dataset, view, columns: shown }}
          active={active.row < 0 ? active.column : -1}
          onResize={widths.resize}
          onFilterReady={onFilterReady}
        />
        <tbody
          style={{
            width: total,
            transform: `translateY(${scroll.view.scrollTop - scroll.view.position + first * rowHeight}px)`,
          }}
        >
          {Array.from({ length: end - first }, (_, at) => {
            const place = first + at;
            const row = pages.row(place);
            const inRange = range !== null && place >= range.top && place <= range.bottom;
            return (
              <RowLine
                key={place}
                {...{ id, place, sought, columns: shown, language: spoken }}
                row={row}
                from={inRange ? range.left : -1}
                to={inRange ? range.right : -1}
                active={active.row === place ? active.column : -1}
                flash={wanted?.flash && wanted.row === place ? wanted.column : -1}
                total={row !== undefined && isTotal(row.cells)}
              />
            );
          })}
        </tbody>
      </table>
      {rowCount === 0 && <p className="note no-rows">{own.noRows}</p>}
    </section>
  );
}

/** A table whose cells are walked through by keys, of which it keeps the focus itself. */
const grid = (active: string) => ({
  role: 'grid',
  tabIndex: 0,
  'aria-multiselectable': true,
  'aria-activedescendant': active,
});

function cellAt(target: EventTarget): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const row = cell?.closest<HTMLElement>('tr')?.dataset.row;
  return cell && row !== undefined ? { row: Number(row), column: Number(cell.dataset.column) } : undefined;
}

/** How wide the columns are: by what stands in them, or as they were dragged. */
function useWidths(dataset: Dataset, sample: ReturnType<LookedAtRows['pages']['sample']>) {
  const spoken = useInterfaceLanguage();
  const [dragged, setDragged] = useState<Readonly<Record<string, number>>>({});
  // The first rows that ever came: sorting does not make columns jump.
  const first = useRef(sample);
  first.current ??= sample;
  const rows = first.current;
  const measured = useMemo(
    () => columnWidths(dataset.columns, rows, spoken),
    [dataset.columns, rows, spoken],
  );
  const pixels = useMemo(
    () => dataset.columns.map(({ name }, index) => dragged[name] ?? measured[index] ?? 100),
    [dataset.columns, measured, dragged],
  );
  const resize = (column: string, width: number | null) =>
    setDragged(({ [column]: _, ...others }) => (width === null ? others : { ...others, [column]: width }));
  return { pixels, resize };
}

function useShownColumns(
  { columns }: Dataset,
  widths: readonly number[],
  { first, end, before }: ReturnType<typeof useTableScroll>['columns'],
): readonly ShownColumn[] {
  return useMemo(() => {
    const show = (index: number, gap: number): readonly ShownColumn[] => {
      const column = columns[index];
      return column ? [{ column, index, width: widths[index] ?? 0, gap }] : [];
    };
    const moving = Array.from({ length: end - first }, (_, at) => show(first + at, at === 0 ? before : 0));
    return [...show(0, 0), ...moving.flat()];
  }, [columns, widths, first, end, before]);
}
