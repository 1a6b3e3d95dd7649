import { isNumeric, isTemporal } from '../../model/column';
import { meaningOf } from '../../model/column-meaning';
import type { Dataset } from '../../model/dataset';
import { type Condition, type Period, type Scalar, valuesOf } from '../../model/query';

/** A filter while it is being made: it may not say anything yet. */
export interface Draft {
  readonly column: string;
  readonly period?: Period | undefined;
  readonly is: Condition['is'];
  /** For a comparison or search, the first counts; for "is missing", none. */
  readonly values: readonly Scalar[];
}

/** A filter to begin with: of the column, or of the first that names things. */
export function draftFor(dataset: Dataset, name?: string): Draft {
  const column =
    dataset.columns.find((each) => each.name === name) ??
    dataset.columns.find((each) => meaningOf(each) === 'label') ??
    dataset.columns[0];
  if (!column) return { column: '', is: 'in', values: [] };
  const base = { column: column.name, values: [] };
  if (isTemporal(column.type)) return { ...base, is: 'in', period: 'year' };
  const measured = isNumeric(column.type) && ['amount', 'stock', 'rate'].includes(meaningOf(column));
  return { ...base, is: measured ? '>=' : 'in' };
}

export function draftOf(condition: Condition): Draft {
  const { column, period, is } = condition;
  return { column, period, is, values: valuesOf(condition) };
}

/** The filter that the draft stands for, or null while no value is chosen. */
export function settle({ column, period, is, values }: Draft): Condition | null {
  const [first] = values;
  if (!column) return null;
  const base = period ? { column, period } : { column };
  if (is === 'missing' || is === 'not missing') return { ...base, is };
  if (first === undefined) return null;
  if (is === 'contains' || is === 'starts with')
    return first === '' ? null : { ...base, is, value: String(first) };
  return is === 'in' ? { ...base, is, values: [...values] } : { ...base, is, value: first };
}
