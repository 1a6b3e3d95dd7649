import { describe, expect, it } from 'vitest';
import { boxOfDrawing, choiceOf, withChoice } from '../../model/chart-choice';
import { chartData } from '../../model/chart-data';
import { keyOfQuery } from '../../model/query';
import type { ResolvedBriefing } from '../../model/resolved';
import { chartOfTowns } from '../fixtures/chart-of-towns';
import { fixtureBriefing } from '../fixtures/resolved-briefing';

/** Years are along the axis; the town is chosen. */
const over = {
  encoding: { category: 'Jahr', value: 'sum(Wert)' },
  choice: { column: 'Ort', value: 'Ort 1' },
  sort: 'given',
};
const { chart, table } = chartOfTowns(
  [
    [1, 2, 3],
    [10, 20, 30],
    [100, 200, null],
  ],
  over,
);
const base = fixtureBriefing();
const resolved: ResolvedBriefing = {
  ...base,
  answers: { ...base.answers, [keyOfQuery(chart.query)]: table },
};

function valuesOf(asked: typeof chart) {
  const data = chartData(asked, table, {}, 'de');
  return data.kind === 'drawable' ? data.series[0]?.values : data.problem.kind;
}

describe('a chart with a choice', () => {
  it('draws the rows of its choice', () => {
    expect(valuesOf(chart)).toEqual([10, 20, 30]);
    expect(valuesOf(withChoice(chart, 'Ort 2'))).toEqual([100, 200, null]);
  });

  it('adds all up where none is made', () => {
    expect(valuesOf(withChoice(chart, undefined))).toEqual([111, 222, 33]);
  });

  it('says so in place where the choice or its column is gone', () => {
    expect(valuesOf(withChoice(chart, 'Atlantis'))).toBe('no-rows');
    expect(valuesOf({ ...chart, choice: { column: 'Land' } })).toBe('column-gone');
  });

  it('is drawn below the line that says the choice', () => {
    const box = { x: 96, y: 312, width: 1728, height: 608 };
    const drawn = boxOfDrawing(chart, box);
    expect(drawn.y + drawn.height).toBe(box.y + box.height);
    expect(drawn.y).toBeGreaterThan(box.y);
    const { choice: _, ...plain } = chart;
    expect(boxOfDrawing(plain, box)).toBe(box);
  });
});

describe('the choice', () => {
  it('offers all together and each by name', () => {
    const choice = choiceOf(resolved, chart, 'de');
    expect(choice?.name).toBe('Ort');
    expect(choice?.options.map(({ label }) => label)).toEqual(['alle zusammen', 'Ort 0', 'Ort 1', 'Ort 2']);
    expect(choice?.chosen).toEqual({ key: 'Ort 1', label: 'Ort 1' });
  });

  it('does not offer all together what cannot be added up', () => {
    const mean = chartOfTowns([[1, 2, 3]], {
      ...over,
      query: { ...chart.query, measures: [{ kind: 'mean', column: 'Wert' }] },
      encoding: { category: 'Jahr', value: 'mean(Wert)' },
    });
    const answers = { [keyOfQuery(mean.chart.query)]: { ...table } };
    const choice = choiceOf({ ...base, answers }, mean.chart, 'de');
    expect(choice?.options.map(({ key }) => key)).not.toContain(undefined);
  });
});
