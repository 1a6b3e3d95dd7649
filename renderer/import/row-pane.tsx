import { type RefObject, useEffect, useMemo } from 'react';
import { type Column, isNumeric } from '../../model/column';
import { sayUnit } from '../../model/column-format';
import type { Problem } from '../../model/dataset';
import type { ImportPreview } from '../../model/import-preview';
import type { InterfaceLanguage } from '../../model/localized';
import type { CellMark } from '../../model/row-view';
import { saySign } from '../../model/statistical-signs';
import type { Cell } from '../../model/table';
import { columnWidths } from '../dataset/column-widths';
import { columnWindow } from '../dataset/column-window';
import { sayCell } from '../dataset/say-cell';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { withSource } from './choose-reading';
import { ColumnHead } from './column-head';
import { changeReading } from './import-store';
import { importWords } from './import-words';
import { pointAtLines, useLinePointer, useLineState } from './line-pointer';
import { lineHeight, linesInSight, useSight } from './use-sight';
import './row-pane.css';

/** Width of the column of line numbers, and the least of any other, in pixels. */
const numberWidth = 60;
const narrowest = 112;

interface RowPaneProps {
  readonly preview: ImportPreview;
  readonly area: RefObject<HTMLElement | null>;
}

/** The first rows as they will be, with their columns to be set up. */
export function RowPane({ preview, area }: RowPaneProps) {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  const sight = useSight(area);
  const { columns, rows, lines, problems } = preview;
  const widths = useMemo(
    () =>
      columnWidths(columns, rows.slice(0, 40), spoken).map((width, index) => {
        const column = columns[index];
        return Math.max(narrowest, width, column ? headWidth(column, words.types[column.type], spoken) : 0);
      }),
    [columns, rows, spoken, words],
  );
  const noticed = useMemo(
    () => new Map(problems.map((problem) => [keyOf(problem.row, problem.column), problem])),
    [problems],
  );
  const marks = useMemo(
    () => new Map(preview.marks.map((mark) => [`${mark.row} ${mark.column}`, mark])),
    [preview.marks],
  );
  const totals = useMemo(
    () => new Set(preview.raw.flatMap(({ line, part }) => (part === 'total' ? [line] : []))),
    [preview.raw],
  );
  useEffect(() => (area.current ? pointAtLines(area.current) : undefined), [area]);
  useEffect(
    () =>
      useLinePointer.subscribe(({ column }, before) => {
        const at = columns.findIndex(({ name }) => name === column);
        if (column === before.column || at < 0 || !area.current) return;
        const left = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
        const { scrollLeft, clientWidth } = area.current;
        const isInSight = left >= scrollLeft && left + numberWidth + 80 <= scrollLeft + clientWidth;
        if (!isInSight) area.current.scrollLeft = Math.max(0, left - 40);
      }),
    [columns, widths, area],
  );
  const [first, end] = linesInSight(rows.length, sight);
  // The line numbers stay where they are, as a frozen first column.
  const sought = columnWindow([numberWidth, ...widths], sight.left, sight.width - numberWidth);
  const window = { first: sought.first - 1, end: sought.end - 1, before: sought.before };
  const after = widths.slice(window.end).reduce((sum, width) => sum + width, 0);
  const shown = columns.slice(window.first, window.end);
  const total = widths.reduce((sum, width) => sum + width, numberWidth);
  return (
    <section ref={area} className="import-pane row-pane" aria-label={words.asRead}>
      {columns.length === 0 ? (
        <NoTable preview={preview} />
      ) : (
        <table
          style={{ width: total }}
          aria-label={words.asRead}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
        >
          <colgroup>
            <col style={{ width: numberWidth }} />
            <col style={{ width: window.before }} />
            {shown.map((column, index) => (
              <col key={column.name} style={{ width: widths[window.first + index] }} />
            ))}
            <col style={{ width: after }} />
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <td className="row-number" />
              <td className="row-gap" />
              {shown.map((column, index) => (
                <th
                  key={column.name}
                  scope="col"
                  aria-colindex={window.first + index + 2}
                  className={isNumeric(column.type) ? 'amount' : undefined}
                >
                  <ColumnHead column={column} />
                </th>
              ))}
              <td className="row-gap" />
            </tr>
          </thead>
          <tbody>
            <tr aria-hidden className="row-gap" style={{ height: first * lineHeight }} />
            {Array.from({ length: end - first }, (_, at) => first + at).map((index) => (
              <PreviewRow
                key={index}
                index={index}
                line={lines[index] ?? 0}
                cells={(rows[index] ?? []).slice(window.first, window.end)}
                columns={shown}
                offset={window.first}
                noticed={noticed}
                marks={marks}
                isTotal={totals.has(lines[index] ?? 0)}
              />
            ))}
            <tr aria-hidden className="row-gap" style={{ height: (rows.length - end) * lineHeight }} />
          </tbody>
        </table>
      )}
      {rows.length > 0 && (rows.length < preview.rowCount || !preview.isWhole) && (
        <p className="pane-end">{words.moreRows(writeCount(rows.length, spoken))}</p>
      )}
    </section>
  );
}

/** So wide that type and unit can be read, within limits. */
function headWidth(column: Column, type: string, spoken: InterfaceLanguage): number {
  const unit = column.type === 'percent' ? '' : sayUnit(column, spoken);
  return Math.min(220, (type.length + unit.length) * 6.8 + 48);
}

/** Why there is no table; where there are several, which it is to be. */
function NoTable({ preview: { problems, raw, sources } }: { readonly preview: ImportPreview }) {
  const words = useWords(importWords);
  if (raw.length > 0 || sources.length === 0) {
    return (
      <p className="pane-note" role="status">
        <strong>{words.noTable}</strong>
        {problems[0]?.message}
      </p>
    );
  }
  return (
    <div className="pane-note">
      <strong>{words.severalTables}</strong>
      <ul className="source-list">
        {sources.map(({ kind, name, isHidden }) => (
          <li key={`${kind} ${name}`}>
            <Button
              kind="plain"
              label={isHidden ? words.hidden(name) : name}
              onPress={() => void changeReading((now) => withSource(now, { [kind]: name }))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PreviewRowProps {
  readonly index: number;
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
  /** Columns to the left that are not drawn. */
  readonly offset: number;
  readonly noticed: ReadonlyMap<string, Problem>;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly isTotal: boolean;
}

function PreviewRow(props: PreviewRowProps) {
  const { index, line, cells, columns, offset, noticed, marks, isTotal } = props;
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  const state = useLineState(line);
  const number = writeCount(line, spoken);
  return (
    <tr
      data-line={line}
      data-state={state}
      aria-rowindex={index + 2}
      className={isTotal ? 'is-total' : undefined}
    >
      <th scope="row" className="row-number" title={words.rowOf(number)}>
        {number}
      </th>
      <td className="row-gap" />
      {columns.map((column, at) => (
        <PreviewCell
          key={column.name}
          column={column}
          number={offset + at + 2}
          cell={cells[at] ?? null}
          mark={marks.get(`${index} ${offset + at}`)}
          problem={noticed.get(keyOf(line, column.name))}
        />
      ))}
      <td className="row-gap" />
    </tr>
  );
}

interface PreviewCellProps {
  readonly column: Column;
  readonly number: number;
  readonly cell: Cell;
  readonly mark: CellMark | undefined;
  readonly problem: Problem | undefined;
}

/** A value; without one the sign that stands in the file. A flag of the value stands beside it. */
function PreviewCell({ column, number, cell, mark, problem }: PreviewCellProps) {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  const isEmpty = cell === null;
  const names = [
    isNumeric(column.type) && 'amount',
    isEmpty && 'empty',
    (mark ?? problem) !== undefined && 'noticed',
  ];
  const why = mark ? `${mark.sign}: ${saySign(mark, spoken)}` : problem?.message;
  return (
    <td
      aria-colindex={number}
      className={names.filter(Boolean).join(' ') || undefined}
      title={why ?? (isEmpty ? words.missing : undefined)}
    >
      {isEmpty ? mark?.sign.trim() || problem?.value?.trim() || '–' : sayCell(cell, column, spoken)}
      {!isEmpty && mark?.reason === 'flagged' && <sup>{mark.sign}</sup>}
    </td>
  );
}

function keyOf(row: number, column: string | undefined): string {
  return `${row}\u0000${column ?? ''}`;
}
