import type { Problem } from '../../../model/dataset';
import type { InterfaceLanguage } from '../../../model/localized';
import type { CsvRecord } from './csv-records';
import type { FilledRecords } from './fill-merged';
import { problemSentences as say } from './problem-sentences';
import type { Sheet, SheetContent } from './workbook';

/** A table of a sheet, as far as what is odd in it is told. */
export interface DescribedSheet extends Pick<FilledRecords, 'filled' | 'kept'> {
  readonly sheet: Sheet;
  readonly content: SheetContent;
  readonly names: readonly string[];
  /** The rows of data. */
  readonly rows: readonly CsvRecord[];
}

/** What is to be told of a sheet: errors and formulas without a result in the table, what is hidden, what was merged. */
export function describeSheet(described: DescribedSheet, language: InterfaceLanguage): readonly Problem[] {
  const hidden = described.sheet.hidden ? [{ row: 1, message: say.hiddenSheet(0, language) }] : [];
  return [
    ...hidden,
    ...describeStray(described, language),
    ...describeHidden(described, language),
    ...describeMerged(described, language),
    ...describeFaults(described, language),
  ];
}

const told = 20;

function describeStray(
  { content: { stray } }: DescribedSheet,
  language: InterfaceLanguage,
): readonly Problem[] {
  if (!stray) return [];
  const row = Number(stray.address.replace(/\D/g, ''));
  return [{ row, message: say.stray(stray.address, stray.count, language) }];
}

function describeFaults(
  { content, names, rows }: DescribedSheet,
  language: InterfaceLanguage,
): readonly Problem[] {
  const [from, to] = [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0];
  const within = content.faults.filter(
    ({ row, column }) => row >= from && row <= to && column < names.length,
  );
  const first = within.slice(0, told).map(({ row, column, error }) => ({
    ...{ row, ...placeOf(row, rows), column: names[column] ?? '', ...(error ? { value: error } : {}) },
    message: error ? say.cellError(error, language) : say.noResult(0, language),
  }));
  const rest = within.length - first.length;
  return rest > 0 ? [...first, { row: from, message: say.moreCells(rest, language) }] : first;
}

function describeHidden(
  { content, names, rows }: DescribedSheet,
  language: InterfaceLanguage,
): readonly Problem[] {
  const lines = new Set(rows.map(({ line }) => line));
  const hiddenRows = content.hiddenRows.filter((row) => lines.has(row));
  const [first] = hiddenRows;
  const columns = content.hiddenColumns.flatMap((column) => names[column] ?? []);
  return [
    ...columns.slice(0, told).map((column) => ({
      ...{ row: rows[0]?.line ?? 1, column },
      message: say.hiddenColumn(0, language),
    })),
    ...(first === undefined
      ? []
      : [
          {
            ...{ row: first, ...placeOf(first, rows) },
            message: say.hiddenRows(writeRuns(hiddenRows), hiddenRows.length, language),
          },
        ]),
  ];
}

function describeMerged(
  { filled, kept, names, rows }: DescribedSheet,
  language: InterfaceLanguage,
): readonly Problem[] {
  const columns = [...new Set(filled.map(({ left }) => left))];
  return [
    ...columns.flatMap((column) => {
      const areas = filled.filter(({ left }) => left === column);
      const [first] = areas;
      if (!first || !names[column]) return [];
      return [{ row: first.top, column: names[column], message: say.mergedLabels(areas.length, language) }];
    }),
    ...kept.slice(0, told).flatMap(({ top, left, bottom }) => {
      const column = names[left];
      if (!column) return [];
      return [{ row: top, ...placeOf(top, rows), column, message: say.mergedNumber(top, bottom, language) }];
    }),
  ];
}

/** `4–7, 12`, at most some of them. */
function writeRuns(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const written = runs.slice(0, 8).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return written.join(', ') + (runs.length > written.length ? ', …' : '');
}

function placeOf(line: number, rows: readonly CsvRecord[]): { readonly index?: number } {
  const index = rows.findIndex((row) => row.line === line);
  return index < 0 ? {} : { index };
}
