import { isNumeric } from '../../model/column';
import { meaningOf } from '../../model/column-meaning';
import type { Dataset } from '../../model/dataset';
import {
  type Calculation,
  type calculationKinds,
  columnOfJoined,
  type Measure,
  type Query,
} from '../../model/query';
import { checkMeasure } from '../../model/query-measure-check';

export type CalculationKind = (typeof calculationKinds)[number];
/** Why a calculation makes no sense; each has its words. */
export type Reason = 'sum' | 'number' | 'twice' | 'time' | 'split' | 'second' | 'waiting' | 'other';

/** What a calculation needs to begin with. `dataset` has the joined columns too. */
export interface Draftable {
  readonly measure: Measure;
  readonly query: Query;
  readonly dataset: Dataset;
  /** The first period of the answer; undefined while it is not known. */
  readonly firstPeriod: string | number | undefined;
}

/** A first calculation of the kind, or why there is none. */
export function draftCalculation(
  kind: CalculationKind,
  { measure, query, dataset, firstPeriod }: Draftable,
): Calculation | Reason {
  const draft = draftOf(kind, measure, query, dataset, firstPeriod);
  if (typeof draft === 'string') return draft;
  if (kind === 'share' && query.groups.length === 0) return 'split';
  const checked = checkMeasure({ ...withoutCalculation(measure), calculate: draft }, query, dataset.columns);
  if (checked.ok) return draft;
  return reasons[checked.failure.code] ?? 'other';
}

/** The measure with the calculation of the one before it, where that still makes sense. */
export function keepCalculation(measure: Measure, before: Measure, query: Query, dataset: Dataset): Measure {
  const { calculate, further } = before;
  if (!calculate) return measure;
  const kept = { ...measure, calculate, ...(further ? { further } : {}) };
  const checked = checkMeasure(kept, query, dataset.columns);
  // What only the split stands in the way of stays, and says so.
  const unfit =
    !checked.ok && ['measure-not-additive', 'measure-needs-number'].includes(checked.failure.code);
  return unfit ? measure : kept;
}

/** The columns that something can be divided by: numbers that are no codes, those of a joined dataset first. */
export function divisorsOf(measure: Measure, query: Query, dataset: Dataset): readonly string[] {
  const measured = measure.kind === 'count' ? undefined : measure.column;
  const numbers = dataset.columns.filter(
    (column) =>
      isNumeric(column.type) && column.name !== measured && !['code', 'time'].includes(meaningOf(column)),
  );
  const rank = ({ name }: { readonly name: string }) => (columnOfJoined(query, name) === undefined ? 1 : 0);
  return numbers.toSorted((a, b) => rank(a) - rank(b)).map(({ name }) => name);
}

/** By the number of a thousand inhabitants, by one of anything else. */
export function divideBy(column: string, dataset: Dataset): Calculation {
  return countsHeads(column, dataset) ? { kind: 'ratio', column, per: 1_000 } : { kind: 'ratio', column };
}

export function withoutCalculation(measure: Measure): Measure {
  const { calculate: _removed, further: _gone, ...base } = measure;
  return base;
}

function draftOf(
  kind: CalculationKind,
  measure: Measure,
  query: Query,
  dataset: Dataset,
  firstPeriod: string | number | undefined,
): Calculation | Reason {
  switch (kind) {
    case 'ratio': {
      const divisors = divisorsOf(measure, query, dataset);
      const column = divisors.find((name) => countsHeads(name, dataset)) ?? divisors[0];
      return column === undefined ? 'second' : divideBy(column, dataset);
    }
    case 'index':
      // Without a period to begin with, the check says whether there is time at all.
      return firstPeriod === undefined ? missingPeriod(measure, query, dataset) : { kind, base: firstPeriod };
    case 'moving':
      return { kind, periods: 3 };
    default:
      return { kind };
  }
}

/** Inhabitants and their like: a stock in whole numbers, not an area. */
function countsHeads(name: string, dataset: Dataset): boolean {
  const column = dataset.columns.find((each) => each.name === name);
  return column !== undefined && column.type === 'integer' && meaningOf(column) === 'stock';
}

function missingPeriod(measure: Measure, query: Query, dataset: Dataset): Reason {
  const inTime = { ...withoutCalculation(measure), calculate: { kind: 'change' as const } };
  const checked = checkMeasure(inTime, query, dataset.columns);
  return checked.ok ? 'waiting' : (reasons[checked.failure.code] ?? 'other');
}

const reasons: Readonly<Partial<Record<string, Reason>>> = {
  'measure-not-additive': 'sum',
  'measure-counts-twice': 'twice',
  'measure-needs-number': 'number',
  'measure-needs-period': 'time',
};
