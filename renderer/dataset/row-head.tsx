import { ArrowDown, ArrowUp, ListFilter } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { isNumeric } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import type { RowView } from '../../model/row-view';
import { nameColumn } from '../query/name-measure';
import { useView } from '../store/view-store';
import { Popover } from '../ui/popover';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { ColumnFilter } from './column-filter';
import type { ShownColumn } from './row-line';
import { sortRows } from './row-view-store';
import { sayBelowName } from './say-type';
import { tableWords } from './table-words';

interface RowHeadProps {
  readonly id: string;
  readonly dataset: Dataset;
  readonly view: RowView;
  readonly columns: readonly ShownColumn[];
  /** Index of the column whose header the keys are on; -1 for none. */
  readonly active: number;
  readonly onResize: (column: string, width: number | null) => void;
  /** Hands out what opens the filter of a column. */
  readonly onFilterReady: (column: string, open: () => void) => void;
}

/** Names of the columns: a click sorts, the small sign filters, the edge makes it wider. */
export function RowHead({ id, dataset, view, columns, active, onResize, onFilterReady }: RowHeadProps) {
  const words = useWords(tableWords);
  return (
    <thead>
      <tr aria-rowindex={1} data-row={-1}>
        <th scope="col" aria-colindex={1} className="row-number" title={words.numberTip}>
          {words.number}
        </th>
        {columns.map((shown) => (
          <HeadCell
            key={shown.column.name}
            {...{ dataset, view, shown, onResize, onFilterReady }}
            cellId={shown.index === active ? `${id}-active` : undefined}
          />
        ))}
      </tr>
    </thead>
  );
}

interface HeadCellProps extends Pick<RowHeadProps, 'dataset' | 'view' | 'onResize' | 'onFilterReady'> {
  readonly shown: ShownColumn;
  /** Of the one that the keys are on. */
  readonly cellId: string | undefined;
}

function HeadCell({ dataset, view, shown, cellId, onResize, onFilterReady }: HeadCellProps) {
  const words = useWords(tableWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const { column, index, width, gap } = shown;
  const order = view.order.find(({ by }) => by === column.name);
  const filtered = view.filters.some((each) => each.column === column.name);
  const name = nameColumn(dataset, column.name, language);
  const Arrow = order?.descending ? ArrowDown : ArrowUp;
  const names = [
    isNumeric(column.type) && 'amount',
    index === 0 && 'frozen',
    cellId && 'active',
    filtered && 'filtered',
  ];
  return (
    <th
      id={cellId}
      scope="col"
      aria-colindex={index + 2}
      aria-sort={order ? (order.descending ? 'descending' : 'ascending') : 'none'}
      data-column={index}
      className={names.filter(Boolean).join(' ') || undefined}
      style={gap > 0 ? { width, marginLeft: gap } : { width }}
    >
      <button
        type="button"
        className="sort"
        tabIndex={-1}
        title={words.sortTip(name)}
        onClick={(event) => sortRows(dataset.id, column.name, event.shiftKey)}
      >
        <span className="sort-name">{name}</span>
        {order && <Arrow size={14} strokeWidth={2.4} aria-hidden />}
      </button>
      <small>{sayBelowName(column, spoken)}</small>
      <Popover
        kind="panel"
        align={index === 0 ? 'start' : 'end'}
        label={words.filterOf(name)}
        onReady={(open) => onFilterReady(column.name, open)}
        button={(opens) => (
          <button
            {...opens}
            type="button"
            className="filter-sign"
            tabIndex={-1}
            aria-label={words.filterOf(name)}
            title={words.filterOf(name)}
          >
            <ListFilter size={14} strokeWidth={2.2} aria-hidden />
          </button>
        )}
      >
        {(close) => <ColumnFilter dataset={dataset} column={column.name} view={view} onDone={close} />}
      </Popover>
      <WidthHandle width={width} onResize={(next) => onResize(column.name, next)} />
    </th>
  );
}

interface WidthHandleProps {
  readonly width: number;
  readonly onResize: (width: number | null) => void;
}

/** Pixels: no column gets lost, none fills a whole screen. */
const narrowest = 56;
const widest = 1_200;

/** The right edge of a header: dragged, the column gets wider; pressed twice, as wide as at first. */
function WidthHandle({ width, onResize }: WidthHandleProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const move = (event: PointerEvent) => {
    if (!start.current) return;
    const wanted = start.current.width + event.clientX - start.current.x;
    onResize(Math.max(narrowest, Math.min(widest, wanted)));
  };
  return (
    <span
      aria-hidden
      className="width-handle"
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={move}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={() => onResize(null)}
    />
  );
}
