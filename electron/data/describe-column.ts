import type { Column } from '../../model/column';
import {
  type ColumnDistribution,
  type CompiledLook,
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
  dataset: Dataset,
  column: Column,
): Promise<ColumnDistribution> {
  const ask = ({ sql, parameters }: CompiledLook) => session.rows(sql, [...parameters]);
  const [extent = []] = await ask(compileExtent(dataset, column));
  const [missing, present, distinct, min = null, max = null] = extent.map(toCell);
  const counted = {
    ...{ missing: Number(missing), present: Number(present), distinct: Number(distinct) },
    estimated: isEstimated(dataset.rowCount),
  };
  if (isMeasurable(column)) {
    const counts = Array<number>(histogramParts).fill(0);
    for (const [part, rows] of await ask(compileHistogram(dataset, column)))
      counts[Number(part)] = Number(rows);
    return { ...counted, min, max, shape: { kind: 'histogram', counts } };
  }
  const frequent = await ask(compileFrequent(dataset, column));
  const values = frequent.map(([value = null, rows]) => ({ value: toCell(value), rows: Number(rows) }));
  return { ...counted, shape: { kind: 'frequent', values } };
}
