import type { Chart } from '../../../model/chart';
import { rulesOf } from '../../../model/chart-kinds';
import { type Column, isTemporal } from '../../../model/column';
import { meaningOf } from '../../../model/column-meaning';
import type { Dataset } from '../../../model/dataset';
import type { Measure } from '../../../model/query';
import { categoryOf, measureBy, measureOf, splitBy } from './charts';
import { furtherOf, measureFurther } from './further-measures';

type KindAndLook = Pick<Chart, 'kind' | 'show' | 'arrangement'>;

/** The chart as another kind. Between dates and numbers what is asked changes, too: a beginning and an end, or how many. */
export function drawAs(chart: Chart, look: KindAndLook, dataset: Dataset | undefined): Chart {
  const { kind, show, arrangement } = look;
  const next = { ...chart, kind, show, arrangement };
  const [before, after] = [rulesOf(chart.kind).value, rulesOf(kind).value];
  if (before === after || !dataset) return next;
  return after === 'moment' ? askForSpans(next, dataset) : askForCount(next, dataset);
}

/** The columns that may say when something begins or ends. */
export function momentColumns({ columns }: Dataset): readonly Column[] {
  return columns.filter(mayHoldMoments);
}

/** From the first of its rows, or until the last. */
export function beginIn(chart: Chart, column: string, dataset: Dataset): Chart {
  return measureBy(chart, { kind: 'min', column }, dataset);
}

export function endIn(chart: Chart, column: string | undefined, dataset: Dataset): Chart {
  return measureFurther(chart, 'end', column === undefined ? undefined : { kind: 'max', column }, dataset);
}

function askForSpans(chart: Chart, dataset: Dataset): Chart {
  const asked = [measureOf(chart), furtherOf(chart).end].flatMap((measure) => columnOf(measure) ?? []);
  const columns = momentColumns(dataset);
  if (columns.some(({ name }) => asked.includes(name))) return chart;
  const named = (pattern: RegExp) => columns.find(({ name }) => pattern.test(name));
  const begin = named(beginWord) ?? columns[0];
  if (!begin) return chart;
  const end = named(endWord) ?? columns.find((column) => column !== begin);
  const what = dataset.columns.find((column) => meaningOf(column) === 'label');
  // What lasts is named by a text; the dates themselves name nothing.
  const isDated = columns.some(({ name }) => name === categoryOf(chart).column);
  const split = isDated && what ? splitBy(chart, { column: what.name }) : chart;
  const from = beginIn(split, begin.name, dataset);
  return end && end !== begin ? endIn(from, end.name, dataset) : from;
}

function askForCount(chart: Chart, dataset: Dataset): Chart {
  return measureBy(measureFurther(chart, 'end', undefined, dataset), { kind: 'count' }, dataset);
}

function columnOf(measure: Measure | undefined): string | undefined {
  return measure && measure.kind !== 'count' ? measure.column : undefined;
}

/** Dates, and years that are kept as whole numbers. */
function mayHoldMoments(column: Column): boolean {
  if (isTemporal(column.type) || meaningOf(column) === 'time') return true;
  return column.type !== 'boolean' && (beginWord.test(column.name) || endWord.test(column.name));
}

const beginWord = /beginn|start|anfang|^von$|^ab$|from|begin|début|debut/i;
const endWord = /ende|schluss|abschluss|^bis$|end$|^end|until|^to$|^fin$/i;
