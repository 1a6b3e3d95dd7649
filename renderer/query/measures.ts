import { type Column, isNumeric, isTemporal } from '../../model/column';
import { formatOfColumn } from '../../model/column-format';
import type { Dataset } from '../../model/dataset';
import { type NumberFormat, plainNumber } from '../../model/number-format';
import type { Calculation, Measure, MeasureKind } from '../../model/query';
import { assertNever } from '../../model/result';

/** Whether the measure can be taken of the column: whatever is not a number can only be counted. */
export function canMeasure(kind: MeasureKind, column: Column): boolean {
  return kind === 'count' || kind === 'distinct' || isNumeric(column.type);
}

/** The columns that the measure can be taken of. */
export function columnsFor(kind: MeasureKind, dataset: Dataset): readonly Column[] {
  return dataset.columns.filter((column) => canMeasure(kind, column));
}

/** The measure of that kind, of the column where it can be, else of the first column it can be taken of. */
export function measureOfKind(kind: MeasureKind, dataset: Dataset, column?: string): Measure | undefined {
  if (kind === 'count') return { kind };
  const possible = columnsFor(kind, dataset);
  const chosen = possible.find((other) => other.name === column) ?? possible[0];
  return chosen && { kind, column: chosen.name };
}

/** How the measure's numbers are written unless someone says otherwise. */
export function formatOfMeasure(dataset: Dataset, measure: Measure, share: boolean): NumberFormat {
  if (share) return { ...plainNumber, decimals: 1, unit: { de: '%' } };
  const { calculate, further, ...base } = measure;
  if (further) return formatOfCalculation(dataset, calculate ? { ...base, calculate } : base, further);
  if (calculate) return formatOfCalculation(dataset, base, calculate);
  if (measure.kind === 'count' || measure.kind === 'distinct') return { ...plainNumber, decimals: 0 };
  const column = dataset.columns.find((other) => other.name === measure.column);
  if (!column) return plainNumber;
  const averaged = measure.kind === 'mean' || measure.kind === 'median';
  const decimals = column.type === 'integer' && !averaged ? 0 : column.type === 'percent' ? 1 : undefined;
  return { ...formatOfColumn(column), ...(decimals === undefined ? {} : { decimals }) };
}

function formatOfCalculation(dataset: Dataset, base: Measure, calculation: Calculation): NumberFormat {
  switch (calculation.kind) {
    case 'ratio':
      // By a hundred, a ratio is read as percent.
      if (calculation.per === 100) return { ...plainNumber, decimals: 1, unit: { de: '%' } };
      return { ...plainNumber, decimals: calculation.per === undefined ? 2 : 1 };
    case 'share':
    case 'growth':
      return { ...plainNumber, decimals: 1, unit: { de: '%' } };
    case 'index':
      return { ...plainNumber, decimals: 1 };
    case 'moving':
      return { ...formatOfMeasure(dataset, base, false), decimals: 1 };
    case 'change':
    case 'running':
      return formatOfMeasure(dataset, base, false);
    default:
      return assertNever(calculation);
  }
}

/** A date may be split by period; the others only as they are. */
export function canHavePeriod(column: Column | undefined): boolean {
  return column !== undefined && isTemporal(column.type);
}
