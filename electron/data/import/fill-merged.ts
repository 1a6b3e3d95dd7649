import type { CsvRecord } from './csv-records';
import type { SheetCell } from './sheet-cells';
import type { Area, SheetContent } from './workbook';

/** What became of the cells that were merged over several rows. */
export interface FilledRecords {
  readonly records: readonly CsvRecord[];
  /** Areas whose label was written into all of their rows. */
  readonly filled: readonly Area[];
  /** Areas whose number stands in their first row only: it would be counted more than once. */
  readonly kept: readonly Area[];
}

/** Gives each row its part of cells that are merged over several rows; `records` are rows of data. */
export function fillMerged(records: readonly CsvRecord[], content: SheetContent): FilledRecords {
  const first = records[0]?.line ?? 0;
  const width = records[0]?.cells.length ?? 0;
  const areas = content.merged.filter(
    ({ top, bottom, left }) => bottom > top && top >= first && left < width,
  );
  if (areas.length === 0) return { records, filled: [], kept: [] };
  const filled: Area[] = [];
  const kept: Area[] = [];
  const values = new Map(content.rows.map(({ number, cells }) => [number, cells]));
  const changed = new Map(records.map(({ line, cells }) => [line, cells]));
  const last = records.at(-1)?.line ?? 0;
  for (const area of areas) {
    const text = changed.get(area.top)?.[area.left] ?? '';
    if (text === '') continue;
    const isText = isLabel(values.get(area.top)?.[area.left]);
    (isText ? filled : kept).push(area);
    for (let line = area.top + 1; isText && line <= Math.min(area.bottom, last); line += 1) {
      const cells = changed.get(line);
      if (cells) changed.set(line, cells.with(area.left, text));
    }
  }
  return {
    records: records.map((record) => ({ ...record, cells: changed.get(record.line) ?? record.cells })),
    ...{ filled, kept },
  };
}

/** Texts, days and years stand for all rows beside them. */
function isLabel(value: SheetCell): boolean {
  return typeof value !== 'number' || (Number.isInteger(value) && value >= 1900 && value <= 2100);
}
