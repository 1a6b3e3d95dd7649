import { memo } from 'react';
import { type Column, isNumeric } from '../../model/column';
import type { InterfaceLanguage } from '../../model/localized';
import { type CellSign, saySign } from '../../model/statistical-signs';
import { writeCount } from '../ui/write-count';
import type { TableRow } from './row-pages';
import { sayCell } from './say-cell';

/** A column that is drawn. */
export interface ShownColumn {
  readonly column: Column;
  /** Among the dataset's columns. */
  readonly index: number;
  /** Pixels; `gap` is free on its left, for columns that are not drawn. */
  readonly width: number;
  readonly gap: number;
}

interface RowLineProps {
  readonly id: string;
  readonly place: number;
  /** Undefined while it is being fetched. */
  readonly row: TableRow | undefined;
  readonly columns: readonly ShownColumn[];
  readonly language: InterfaceLanguage;
  /** Indexes of the first and the last selected column, of the active one and of one that was jumped to; -1 for none. */
  readonly from: number;
  readonly to: number;
  readonly active: number;
  readonly flash: number;
  /** What is looked for, in small letters; empty for nothing. */
  readonly sought: string;
  readonly total: boolean;
}

/** One row of the table. It is drawn again only where something in it has changed. */
export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { id, place, row, columns, language, from, to, active, flash, sought, total } = props;
  return (
    <tr aria-rowindex={place + 2} className={total ? 'total' : undefined} data-row={place}>
      <th scope="row" className="row-number">
        {row ? writeCount(row.index + 1, language) : '…'}
      </th>
      {columns.map(({ column, index, width, gap }) => {
        const cell = row?.cells[index];
        const text = cell === undefined ? '' : sayCell(cell, column, language);
        const sign = row?.signs?.get(index);
        const names = [
          isNumeric(column.type) && 'amount',
          cell === null && 'empty',
          sign && 'signed',
          index === 0 && 'frozen',
          index >= from && index <= to && 'selected',
          index === active && 'active',
          index === flash && 'flash',
          sought !== '' && text.toLowerCase().includes(sought) && 'found',
        ];
        return (
          <td
            key={column.name}
            id={index === active ? `${id}-active` : undefined}
            aria-colindex={index + 2}
            {...(index >= from && index <= to ? isSelected : {})}
            data-column={index}
            className={names.filter(Boolean).join(' ') || undefined}
            style={gap > 0 ? { width, marginLeft: gap } : { width }}
          >
            {cell === null && !sign ? '–' : text}
            {sign && <Sign sign={sign} language={language} />}
          </td>
        );
      })}
    </tr>
  );
});

/** In a grid, cells can be. */
const isSelected = { 'aria-selected': true } as const;

/** What stands in the file there, and what it means. */
function Sign({ sign, language }: { readonly sign: CellSign; readonly language: InterfaceLanguage }) {
  return (
    <span className="sign" title={saySign(sign, language)}>
      <span aria-hidden>{sign.sign}</span>
      <span className="for-readers">{saySign(sign, language)}</span>
    </span>
  );
}
