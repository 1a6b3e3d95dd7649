import type { Column } from '../../model/column';
import {
  type ColumnDistribution,
  compileExtent,
  compileFrequent,
  compileHistogram,
  histogramParts,
  isEstimated,
  isMeasurable,
} from '../../model/column-distribution';
import type { Dataset } from '../../model/dataset';
import type { Session } from './engine';
import { toCell } from './run-query';

/** How the values of a column of the dataset are spread. Throws what DuckDB says. */
export async function describeColumn(
  session: Session,
  { id, rowCount }: Dataset,
  column: Column,
): Promise<ColumnDistribution> {
  const [extent = []] = await session.rows(compileExtent(id, column, rowCount));
  const [missing, distinct, min = null, max = null] = extent.map(toCell);
  const counted = { missing: Number(missing), distinct: Number(distinct), estimated: isEstimated(rowCount) };
  if (isMeasurable(column)) {
    const parts = await session.rows(compileHistogram(id, column));
    const counts = Array<number>(histogramParts).fill(0);
    for (const [part, rows] of parts) counts[Number(part)] = Number(rows);
    return { ...counted, min, max, shape: { kind: 'histogram', counts } };
  }
  const frequent = await session.rows(compileFrequent(id, column));
  const values = frequent.map(([value = null, rows]) => ({ value: toCell(value), rows: Number(rows) }));
  return { ...counted, shape: { kind: 'frequent', values } };
}
