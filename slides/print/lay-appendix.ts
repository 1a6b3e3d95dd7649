import type { ChartTable } from '../../model/chart-table';
import type { Size } from '../../model/layout';
import { breakAnywhere } from '../chart/break-anywhere';
import type { MeasureText, Weight } from '../theme/measure-text';

/** A text in the lines that it is written in. */
export type Lines = readonly string[];

/** A part of a table that fits on one page: its head is on every page. */
export interface AppendixPage {
  /** The first page of its table. */
  readonly first: boolean;
  readonly columns: readonly {
    readonly key: string;
    readonly heading: Lines;
    readonly width: number;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly (readonly Lines[])[];
}

export const appendixText = 24;
export const appendixLine = 30;
export const appendixRowPadding = 12;
const columnGap = 36;
const most = { name: 0.4, heading: 240, cell: 480 } as const;

/** What head and caption take, what the margins leave, in pixels of the page. */
export interface AppendixRoom {
  readonly size: Size;
  readonly measure: MeasureText;
}

/**
 * Lays a table out on as many pages as it needs: nothing is cut. Where not all columns fit side by side, the others
 * follow on further pages, each with the first column again.
 */
export function layAppendix(table: ChartTable, { size, measure }: AppendixRoom): readonly AppendixPage[] {
  const columns = table.columns.map((column, index) =>
    layColumn(table, column.heading, index, size, measure),
  );
  const [name, ...others] = columns;
  if (!name) return [];
  const groups = groupColumns(name, others, size.width);
  return groups.flatMap((group, groupIndex) => {
    const shown = group.map((column) => ({
      key: table.columns[column.index]?.key ?? '',
      heading: column.heading,
      width: column.width,
      numeric: table.columns[column.index]?.numeric ?? false,
    }));
    const head = heightOf(group.map(({ heading }) => heading));
    const rows = table.rows.map((_, row) => group.map(({ cells }) => cells[row] ?? []));
    return fillPages(rows, size.height - head).map((part, page) => ({
      first: groupIndex === 0 && page === 0,
      columns: shown,
      rows: part,
    }));
  });
}

interface LaidColumn {
  readonly index: number;
  readonly heading: Lines;
  readonly cells: readonly Lines[];
  readonly width: number;
}

function layColumn(
  table: ChartTable,
  heading: string,
  index: number,
  { width }: Size,
  measure: MeasureText,
): LaidColumn {
  const widest = index === 0 ? width * most.name : most.cell;
  const wrap = (text: string, room: number, weight: Weight) =>
    breakAnywhere(text, room, (each) => measure(each, appendixText, weight));
  const cells = table.rows.map((row) => wrap(row[index] ?? '', widest, 400));
  const widthOf = (lines: readonly Lines[], weight: Weight) =>
    lines.flat().reduce((so, line) => Math.max(so, measure(line, appendixText, weight)), 0);
  const inside = widthOf(cells, 400);
  const head = wrap(heading, Math.max(inside, index === 0 ? widest : most.heading), 600);
  return {
    index,
    heading: head,
    cells,
    width: Math.ceil(Math.max(inside, widthOf([head], 600))) + columnGap,
  };
}

/** As many columns as fit beside the first; at least one. */
function groupColumns(name: LaidColumn, others: readonly LaidColumn[], width: number) {
  const groups: LaidColumn[][] = [];
  let left = 0;
  for (const column of others) {
    const group = groups.at(-1);
    if (group && column.width <= left) {
      group.push(column);
      left -= column.width;
    } else {
      groups.push([name, column]);
      left = width - name.width - column.width;
    }
  }
  return groups.length > 0 ? groups : [[name]];
}

/** Rows page by page; a row that is higher than a page has one of its own. */
function fillPages(rows: readonly (readonly Lines[])[], height: number) {
  const pages: (readonly Lines[])[][] = [[]];
  let left = height;
  for (const row of rows) {
    const needed = heightOf(row);
    if (needed > left && pages.at(-1)?.length) {
      pages.push([]);
      left = height;
    }
    pages.at(-1)?.push(row);
    left -= needed;
  }
  return pages;
}

export function heightOf(row: readonly Lines[]): number {
  return Math.max(1, ...row.map((lines) => lines.length)) * appendixLine + appendixRowPadding;
}
