import { type Column, isNumeric } from './column';
import { type Calculation, isAdditive, type Measure, nameGroup, nameMeasure, type Query } from './query';
import { findTimeline } from './query-calculation-sql';
import { fitsPeriod, fitsType } from './query-value';
import { fail, type Result, success } from './result';

/** Whether the measure can be taken of a dataset with these columns. */
export function checkMeasure(measure: Measure, query: Query, columns: readonly Column[]): Result<null> {
  const { calculate } = measure;
  const read = [
    ...(measure.kind === 'count' ? [] : [measure.column]),
    ...(calculate?.kind === 'ratio' ? [calculate.column] : []),
  ];
  for (const name of read) {
    const type = columns.find((column) => column.name === name)?.type;
    if (!type)
      return fail('column-missing', { column: name, columns: columns.map((each) => each.name).join(', ') });
    const needsNumber =
      ['sum', 'mean', 'median'].includes(measure.kind) || (calculate && measure.kind !== 'distinct');
    if (needsNumber && !isNumeric(type))
      return fail('measure-needs-number', { measure: nameMeasure(measure), column: name, type });
  }
  return checkCalculation(measure, query, columns);
}

function checkCalculation(measure: Measure, query: Query, columns: readonly Column[]): Result<null> {
  const { calculate, further, ...base } = measure;
  if (further) {
    const inner = checkCalculation({ ...base, ...(calculate ? { calculate } : {}) }, query, columns);
    return inner.ok ? checkTimed(further, measure, query, columns) : inner;
  }
  if (!calculate) return success(null);
  const name = nameMeasure(measure);
  const needsSum = calculate.kind === 'ratio' || calculate.kind === 'share' || calculate.kind === 'running';
  if (needsSum && !isAdditive(base, { groups: [] })) return fail('measure-not-additive', { measure: name });
  if (calculate.kind === 'ratio') return success(null);
  if (needsSum && !isAdditive(base, query)) return fail('measure-counts-twice', { measure: name });
  if (calculate.kind === 'share') {
    const groups = query.groups.map(nameGroup);
    const within = calculate.within && nameGroup(calculate.within);
    if (within === undefined || groups.includes(within)) return success(null);
    return fail('column-missing', { column: within, columns: groups.join(', ') || '–' });
  }
  return checkTimed(calculate, measure, query, columns);
}

/** Whether the answer has the periods that the calculation goes along. */
function checkTimed(
  calculate: Calculation,
  measure: Measure,
  query: Query,
  columns: readonly Column[],
): Result<null> {
  const timeline = query.groups[findTimeline(query, columns)];
  if (!timeline) return fail('measure-needs-period', { measure: nameMeasure(measure) });
  if (calculate.kind !== 'index') return success(null);
  const type = columns.find((column) => column.name === timeline.column)?.type ?? 'text';
  const fits = timeline.period
    ? fitsPeriod(calculate.base, timeline.period)
    : fitsType(calculate.base, type, true);
  if (fits) return success(null);
  return fail('condition-value-wrong', { value: String(calculate.base), column: nameGroup(timeline), type });
}
