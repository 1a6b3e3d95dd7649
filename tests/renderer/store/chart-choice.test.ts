import { expect, it } from 'vitest';
import type { Dataset } from '../../../model/dataset';
import {
  chartOf,
  choiceGroupOf,
  chooseOnStage,
  seriesOf,
  splitBy,
  splitIntoSeries,
} from '../../../renderer/store/edits/charts';
import { fixtureBriefing } from '../../fixtures/resolved-briefing';

const dataset = fixtureBriefing().briefing.datasets[0] as Dataset;
const chart = splitBy(chartOf('c', dataset), { column: 'Thema' });
const chosen = chooseOnStage(chart, { group: { column: 'Kreis' }, value: 'Calw' });

it('the query asks for the choice too', () => {
  expect(chosen.query.groups.map(({ column }) => column)).toEqual(['Thema', 'Kreis']);
  expect(chosen.choice).toEqual({ column: 'Kreis', value: 'Calw' });
  expect([seriesOf(chosen), choiceGroupOf(chosen)?.column]).toEqual([undefined, 'Kreis']);
});

it('stays when the chart is split otherwise, and goes when it is what is drawn', () => {
  const split = splitIntoSeries(chosen, { column: 'Art' });
  expect(split.query.groups.map(({ column }) => column)).toEqual(['Thema', 'Art', 'Kreis']);
  expect(split.choice?.column).toBe('Kreis');
  const drawn = splitBy(chosen, { column: 'Kreis' });
  expect([drawn.choice, drawn.query.groups.length]).toEqual([undefined, 1]);
});

it('is taken away', () => {
  const without = chooseOnStage(chosen, undefined);
  expect('choice' in without).toBe(false);
  expect(without.query).toEqual(chart.query);
});
