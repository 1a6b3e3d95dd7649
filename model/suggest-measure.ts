import { type Column, isNumeric } from './column';
import { formatOfColumn } from './column-format';
import type { ColumnProfile, DatasetProfile } from './dataset-profile';
import type { NumberFormat } from './number-format';
import type { Condition, Measure, MeasureKind } from './query';
import type { Cell } from './table';

/** What can sensibly be measured in a dataset, best first. */
export interface SuggestedMeasure {
  readonly measure: Measure;
  /** Undefined where rows are counted. */
  readonly column?: Column;
  /** Rows that may be put together: of a stock (inhabitants) only those of the latest date. */
  readonly filters: readonly Condition[];
  readonly format: NumberFormat;
  /** Whether the parts make a whole: sums and counts do, single rates do not. */
  readonly additive: boolean;
}

/** Amounts and stocks to be added up, totals first; without any, rates on average; without these, the rows are counted. */
export function chooseMeasures(profile: DatasetProfile): readonly SuggestedMeasure[] {
  if (mixesUnits(profile)) return [countRows];
  const sums = profile.columns
    .filter(isAmount)
    .toSorted((one, other) => Number(namesTotal(other.column)) - Number(namesTotal(one.column)))
    .map((one) => measureColumn(profile, one, 'sum'));
  if (sums.length > 0) return sums;
  const rates = profile.columns
    .filter((one) => one.meaning === 'rate' && isNumeric(one.column.type) && one.distinct > 1)
    .map((one) => measureColumn(profile, one, 'mean'));
  return rates.length > 0 ? rates : [countRows];
}

/** A rate as it stands in its row: where no two rows are put together, nothing is an average. */
export function asSingle(measure: SuggestedMeasure): SuggestedMeasure {
  if (measure.measure.kind !== 'mean') return measure;
  return { ...measure, measure: { kind: 'max', column: measure.measure.column } };
}

/** The column of dates or years along which a dataset runs; with a single value there is no course. */
export function chooseTime(profile: DatasetProfile): ColumnProfile | undefined {
  return profile.columns.find((one) => one.meaning === 'time' && one.distinct > 1);
}

export const countRows: SuggestedMeasure = {
  measure: { kind: 'count' },
  filters: [],
  format: { scale: 'one', grouping: true },
  additive: true,
};

function isAmount({ meaning, distinct }: ColumnProfile): boolean {
  return (meaning === 'amount' || meaning === 'stock') && distinct > 0;
}

/** Whether a column says in which unit the others count, or what they count. */
export function namesUnit(column: Column): boolean {
  return /^(einheit|maßeinheit|unit|unité|währung|currency|indikator|indicator|kennzahl)$/i.test(
    column.name.trim(),
  );
}

/** Of "Cost Other", "Cost Repair" and "Cost Total" the last is what is asked for first. */
export function namesTotal({ name }: Column): boolean {
  return /(^|[^\p{L}])(total|gesamt|insgesamt)|(gesamt|summe)([^\p{L}]|$)/iu.test(name);
}

/** Where such a column has several values, persons and euros stand in one column and have no sum. */
function mixesUnits(profile: DatasetProfile): boolean {
  return profile.columns.some(({ column, distinct }) => distinct > 1 && namesUnit(column));
}

function measureColumn(
  profile: DatasetProfile,
  { column, meaning, max }: ColumnProfile,
  kind: Exclude<MeasureKind, 'count'>,
): SuggestedMeasure {
  const time = chooseTime(profile);
  const latest = meaning === 'stock' && time ? time.max : undefined;
  return {
    measure: { kind, column: column.name },
    column,
    filters:
      time && latest !== undefined && latest !== null
        ? [{ column: time.column.name, is: '=', value: latest }]
        : [],
    format: kind === 'sum' ? withoutCents(formatOfColumn(column), max) : formatOfColumn(column),
    additive: meaning !== 'rate',
  };
}

/** In a sum of thousands nobody asks for the cents. */
function withoutCents(format: NumberFormat, max: Cell | undefined): NumberFormat {
  return typeof max === 'number' && max >= 1_000 ? { ...format, decimals: 0 } : format;
}
