import { expect, it } from 'vitest';
import type { Column } from '../../../../model/column';
import type { Dataset } from '../../../../model/dataset';
import { chartOf } from '../../../../renderer/store/edits/charts';
import { drawAs, endIn, momentColumns } from '../../../../renderer/store/edits/moments';
import { fixtureBriefing } from '../../../fixtures/resolved-briefing';

const [known] = fixtureBriefing().briefing.datasets;
if (!known) throw new Error('no dataset');
const column = (name: string, type: Column['type']): Column => ({ name, type, missing: 0 });
const dataset: Dataset = {
  ...known,
  id: 'vorhaben',
  columns: [
    column('Vorhaben', 'text'),
    column('Ende', 'date'),
    column('Beginn', 'date'),
    column('Kosten', 'money'),
  ],
};
const look = (kind: 'time-line' | 'bar') => ({ kind, show: 'value', arrangement: 'beside' }) as const;

it('asks for a beginning and an end by name when a chart becomes a time line', () => {
  const made = drawAs(chartOf('c', dataset), look('time-line'), dataset);
  expect(made.query.measures).toEqual([
    { kind: 'min', column: 'Beginn' },
    { kind: 'max', column: 'Ende' },
  ]);
  expect(made.encoding).toEqual({ category: 'Vorhaben', value: 'min(Beginn)', end: 'max(Ende)' });
});

it('asks for numbers again when it becomes another kind', () => {
  const made = drawAs(drawAs(chartOf('c', dataset), look('time-line'), dataset), look('bar'), dataset);
  expect(made.query.measures).toEqual([{ kind: 'count' }]);
  expect(made.encoding.end).toBeUndefined();
});

it('changes nothing else between kinds of numbers', () => {
  const chart = chartOf('c', dataset);
  expect(drawAs(chart, look('bar'), dataset)).toEqual({ ...chart, kind: 'bar' });
});

it('has points in time alone where no end is wanted', () => {
  const made = endIn(drawAs(chartOf('c', dataset), look('time-line'), dataset), undefined, dataset);
  expect(made.encoding.end).toBeUndefined();
  expect(momentColumns(dataset).map(({ name }) => name)).toEqual(['Ende', 'Beginn']);
});
