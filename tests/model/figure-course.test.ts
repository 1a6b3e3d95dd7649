import { expect, it } from 'vitest';
import { type Figure, figureSchema } from '../../model/figure';
import { courseOfFigure, queriesOfCourse } from '../../model/figure-course';
import { keyOfQuery } from '../../model/query';
import type { ResolvedBriefing } from '../../model/resolved';
import { answerWith, type Rows } from '../../slides/gallery/gallery-case';
import { fixtureBriefing } from '../fixtures/resolved-briefing';

const year = { column: 'Datum', period: 'year' } as const;
const measures = [{ kind: 'sum' as const, column: 'Fälle' }];
const figure = figureSchema.parse({
  id: 'faelle',
  name: {},
  query: {
    dataset: 'd',
    measures,
    filters: [
      { column: 'Datum', is: '=', value: 2023, period: 'year' },
      { column: 'Kreis', is: '=', value: 'Ulm' },
    ],
  },
  format: {},
  wording: { kind: 'exact' },
});
const share: Figure = { ...figure, share: { ...figure.query, filters: [] } };

function resolvedWith(of: Figure, ...answers: readonly Rows[]): ResolvedBriefing {
  const queries = queriesOfCourse(of, year);
  const entries = queries.flatMap((query, index) => {
    const rows = answers[index];
    return rows ? [[keyOfQuery(query), answerWith(query, rows)] as const] : [];
  });
  return { ...fixtureBriefing(), answers: Object.fromEntries(entries) };
}

it('asks by period, in order, without what was said about the time', () => {
  const [query] = queriesOfCourse(figure, year);
  expect(query).toMatchObject({
    groups: [year],
    filters: [{ column: 'Kreis' }],
    order: [{ by: 'year(Datum)', descending: false }],
  });
});

it('has a gap where a period has no rows', () => {
  const resolved = resolvedWith(figure, [
    [2020, 4],
    [2022, 6],
  ]);
  expect(courseOfFigure(resolved, figure, year).map(({ period, value }) => [period, value])).toEqual([
    ['2020', 4],
    ['2021', null],
    ['2022', 6],
  ]);
});

it('gives shares in percent of the whole of each period', () => {
  const resolved = resolvedWith(
    share,
    [
      [2020, 1],
      [2021, 3],
    ],
    [
      [2020, 4],
      [2021, 0],
    ],
  );
  expect(courseOfFigure(resolved, share, year).map(({ value }) => value)).toEqual([25, null]);
});

it('is none without an answer, or by what is no time', () => {
  expect(courseOfFigure(resolvedWith(figure), figure, year)).toEqual([]);
  expect(courseOfFigure(resolvedWith(figure, [['Ulm', 3]]), figure, year)).toEqual([]);
});
