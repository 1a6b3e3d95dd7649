import { type CSSProperties, useMemo } from 'react';
import { type BarCell, barCells } from '../../model/bar-cells';
import { describeChartProblem } from '../../model/chart-problem';
import { termsOfQuery } from '../../model/joined-dataset';
import type { Box } from '../../model/layout';
import type { Language } from '../../model/localized';
import { answerTo, type ResolvedBriefing } from '../../model/resolved';
import type { BlockOf } from '../../model/slide';
import type { Table } from '../../model/table';
import { type TableText, tableText } from '../../model/table-text';
import { totalQuery } from '../../model/table-total';
import { totalTest } from '../../model/totals';
import { type MeasureText, measureWith } from '../theme/measure-text';
import { placeAt } from './place-style';
import { useSlideScene } from './slide-scene';
import './table.css';

const rowHeight = 50;
/** A table of few rows breathes. */
const tallestRow = 80;
const headHeight = 56;
const textSize = 30;

/** A real table: what does not fit on the slide is counted below it. */
export function TableBlock({ block, box }: { readonly block: BlockOf<'table'>; readonly box: Box }) {
  const { resolved, language, font } = useSlideScene();
  const table = answerTo(resolved, block.query);
  const { datasets } = resolved.briefing;
  const text = useMemo(
    () => table && tableText(block, table, termsOfQuery(datasets, block.query), language),
    [block, table, datasets, language],
  );
  if (!table || !text || text.rows.length === 0) {
    const problem = text ? ({ kind: 'no-rows' } as const) : ({ kind: 'no-answer' } as const);
    return (
      <p className="slide-missing" style={placeAt(box)}>
        {describeChartProblem(problem, language)}
      </p>
    );
  }
  const totals = totalCells(resolved, block, text, language);
  const all = Math.floor((box.height - headHeight) / rowHeight) - (totals ? 1 : 0);
  const shown = text.rows.length <= all ? text.rows.length : all - 1;
  const hidden = text.rows.length - shown;
  const dataset = datasets.find(({ id }) => id === block.query.dataset);
  const isTotal = totalTest(dataset?.totals ?? [], table.columns);
  const marked = table.rows.map((row) => isTotal(row));
  const bars = text.columns.map((column) => columnBars(block, table, column.name, shown, marked));
  const widths = bars.map((bar, place) => (bar ? widest(text, totals, place, measureWith(font)) : 0));
  const rows = text.rows.slice(0, shown).map((cells, index) => ({ cells, index, key: `${index}` }));
  const lines = shown + (totals ? 1 : 0);
  return (
    <div className="slide-table" style={placeAt(box)}>
      <table style={measures(bars, (box.height - headHeight) / Math.max(1, lines + 1))}>
        <thead>
          <tr>
            {text.columns.map((column, place) => (
              <th
                key={column.name}
                scope="col"
                className={bars[place] ? 'slide-bar-head' : column.numeric ? 'slide-number-cell' : undefined}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, index, key }) => (
            <tr key={key} className={marked[index] ? 'slide-total-row' : undefined}>
              {text.columns.map((column, place) => (
                <TableCell
                  key={column.name}
                  text={cells[place] ?? ''}
                  numeric={column.numeric}
                  naming={place === text.naming}
                  bars={bars[place] && { ...bars[place], cell: bars[place].cells[index] }}
                  width={widths[place] ?? 0}
                />
              ))}
            </tr>
          ))}
          {totals && (
            <tr className="slide-total-row">
              {text.columns.map((column, place) => (
                <TableCell
                  key={column.name}
                  text={totals[place] ?? ''}
                  numeric={column.numeric}
                  naming={place === text.naming}
                  bars={bars[place] && { ...bars[place], cell: undefined }}
                  width={widths[place] ?? 0}
                />
              ))}
            </tr>
          )}
        </tbody>
      </table>
      {hidden > 0 && <p className="slide-more">{words[language].more(hidden)}</p>}
    </div>
  );
}

interface TableCellProps {
  readonly text: string;
  readonly numeric: boolean;
  readonly naming: boolean;
  readonly bars: { readonly zero: number; readonly cell: BarCell | undefined } | undefined;
  /** Of the widest number in the column, in pixels: the bars behind it all begin at the same place. */
  readonly width: number;
}

function TableCell({ text, numeric, naming, bars, width }: TableCellProps) {
  if (naming) return <th scope="row">{text}</th>;
  if (!bars) return <td className={numeric ? 'slide-number-cell' : undefined}>{text}</td>;
  const { cell, zero } = bars;
  return (
    <td className="slide-bar-cell">
      <div>
        <span style={{ width }}>{text}</span>
        <span className="slide-bar-room" aria-hidden>
          {zero > 0 && <span className="slide-bar-zero" style={{ left: percent(zero) }} />}
          {cell && (
            <span
              className={cell.negative ? 'slide-bar-of slide-bar-below' : 'slide-bar-of'}
              style={{ left: percent(cell.from), width: percent(cell.to - cell.from) }}
            />
          )}
        </span>
      </div>
    </td>
  );
}

/** The bars of a column; undefined where it is not drawn with any. A total would dwarf what it is the total of. */
function columnBars(
  block: BlockOf<'table'>,
  table: Table,
  name: string,
  shown: number,
  totals: readonly boolean[],
) {
  const place = table.columns.findIndex((column) => column.name === name);
  if (place < 0 || !block.bars?.includes(name)) return undefined;
  const values = table.rows.slice(0, shown).map((row, index) => {
    const cell = totals[index] ? null : row[place];
    return typeof cell === 'number' ? cell : null;
  });
  return barCells(values);
}

/** The texts of the last row, column by column; undefined where there is none. */
function totalCells(
  resolved: ResolvedBriefing,
  block: BlockOf<'table'>,
  text: TableText,
  language: Language,
): readonly string[] | undefined {
  const query = totalQuery(block);
  const answer = query && answerTo(resolved, query);
  if (!query || !answer || answer.rows.length === 0) return undefined;
  const said = tableText({ ...block, query, columns: [] }, answer, {}, language);
  return text.columns.map((column, place) => {
    if (place === text.naming) return words[language].total;
    const at = said.columns.findIndex(({ name }) => name === column.name);
    return said.rows[0]?.[at] ?? '';
  });
}

function widest(
  text: TableText,
  totals: readonly string[] | undefined,
  place: number,
  measure: MeasureText,
): number {
  const cells = [...text.rows.map((row) => row[place] ?? ''), totals?.[place] ?? ''];
  return Math.ceil(Math.max(...cells.map((cell) => measure(cell, textSize, 600))));
}

function measures(bars: readonly unknown[], room: number) {
  const height = Math.floor(Math.min(tallestRow, Math.max(rowHeight, room)));
  // A column with bars is worth two.
  const columns = bars.length + bars.filter(Boolean).length;
  return { '--columns': columns, '--row-height': `${height}px` } as CSSProperties;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

const words: Readonly<
  Record<Language, { readonly total: string; readonly more: (count: number) => string }>
> = {
  de: {
    total: 'Gesamt',
    more: (count) => (count === 1 ? 'und 1 weitere Zeile' : `und ${count} weitere Zeilen`),
  },
  en: { total: 'Total', more: (count) => (count === 1 ? 'and 1 more row' : `and ${count} more rows`) },
  fr: {
    total: 'Ensemble',
    more: (count) => (count === 1 ? 'et 1 autre ligne' : `et ${count} autres lignes`),
  },
};
