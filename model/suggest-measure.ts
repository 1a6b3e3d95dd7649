import type { Column } from './column';
import type { ColumnProfile, DatasetProfile } from './dataset-profile';
import type { NumberFormat } from './number-format';
import type { Condition, Measure, MeasureKind } from './query';

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
  /** Whether values of different dates may be put together. */
  readonly overTime: boolean;
}

/** Amounts and stocks to be added up; without any, the rows are counted. */
export function chooseMeasures(profile: DatasetProfile): readonly SuggestedMeasure[] {
  const sums = mixesUnits(profile)
    ? []
    : profile.columns.filter(isAmount).map((one) => measureColumn(profile, one, 'sum'));
  return sums.length > 0 ? sums : [countRows];
}

/** The rates of a dataset, which may be shown one by one but not put together. */
export function chooseRates(profile: DatasetProfile): readonly SuggestedMeasure[] {
  if (mixesUnits(profile)) return [];
  return profile.columns
    .filter((one) => one.meaning === 'rate' && one.distinct > 1)
    .map((one) => measureColumn(profile, one, 'max'));
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
  overTime: true,
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

/** Where such a column has several values, persons and euros stand in one column and have no sum. */
function mixesUnits(profile: DatasetProfile): boolean {
  return profile.columns.some(({ column, distinct }) => distinct > 1 && namesUnit(column));
}

function measureColumn(
  profile: DatasetProfile,
  { column, meaning }: ColumnProfile,
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
    format: formatFor(column),
    additive: meaning !== 'rate',
    overTime: meaning === 'amount',
  };
}

function formatFor(column: Column): NumberFormat {
  const unit = column.type === 'percent' ? '%' : (column.unit ?? '');
  const euro = /^(eur|euro|€)$/i.test(unit);
  return {
    scale: 'one',
    grouping: true,
    ...(euro
      ? { unit: { de: 'Euro', en: 'euros', fr: 'euros' } }
      : unit
        ? { unit: { de: unit, en: unit, fr: unit } }
        : {}),
  };
}
