import { expect, it } from 'vitest';
import type { ResolvedBriefing } from '../../../model/resolved';
import type { Table } from '../../../model/table';
import { drawable, keyOf, mergeAnswers } from '../../../renderer/store/drawable';
import { changeChart, makeChart, splitBy } from '../../../renderer/store/edits/charts';
import { sampleBriefing, sampleDataset } from '../sample-briefing';

const table = (value: number): Table => ({
  columns: [{ name: 'sum(Gespräche)', type: 'integer' }],
  rows: [[value]],
});

function drawnChart() {
  const { briefing, chart } = makeChart(sampleBriefing(), sampleDataset());
  const before: ResolvedBriefing = { briefing, answers: { [keyOf(chart.query)]: table(1) } };
  const changed = changeChart(briefing, chart.id, (now) => splitBy(now, { column: 'Thema' }));
  const query = changed.charts[0]?.query ?? chart.query;
  return { before, chart, changed, key: keyOf(query) };
}

it('draws a chart as it was until its new query is answered', () => {
  const { before, chart, changed, key } = drawnChart();
  const waiting = drawable(before, changed, before.answers, {});
  expect(waiting.briefing.charts).toEqual([chart]);
  const answers = { ...before.answers, [key]: table(2) };
  expect(drawable(waiting, changed, answers, {}).briefing).toBe(changed);
});

it('draws a chart whose query cannot be answered, so that its place says so', () => {
  const { before, changed, key } = drawnChart();
  const failures = { [key]: { code: 'query-failed', detail: { dataset: 'x' } } } as const;
  expect(drawable(before, changed, before.answers, failures).briefing).toBe(changed);
});

it('shows texts at once while a query is being answered', () => {
  const { before, changed } = drawnChart();
  const titled = { ...changed, title: { de: 'Neu' } };
  expect(drawable(before, titled, before.answers, {}).briefing.title).toEqual({ de: 'Neu' });
});

it('keeps the table that says the same, and takes the one that says something else', () => {
  const before = { a: table(1), b: table(2) };
  const merged = mergeAnswers(before, { a: table(1), b: table(3) });
  expect(merged.a).toBe(before.a);
  expect(merged.b).toEqual(table(3));
  expect(mergeAnswers(before, { a: table(1) })).toBe(before);
});
