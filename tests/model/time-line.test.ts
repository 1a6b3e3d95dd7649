import { describe, expect, it } from 'vitest';
import { type Chart, chartSchema } from '../../model/chart';
import { chartData } from '../../model/chart-data';
import { chartTable } from '../../model/chart-table';
import { markOccasion } from '../../model/mark-occasion';
import { suggestKinds } from '../../model/suggest-kind';
import type { Cell, Table } from '../../model/table';
import { describeChart } from '../../model/text-alternative';

const chart = chartSchema.parse({
  id: 'c',
  name: { de: 'Vorhaben', en: 'Projects', fr: 'Projets' },
  kind: 'time-line',
  query: {
    dataset: 'd',
    groups: [{ column: 'Vorhaben' }],
    measures: [
      { kind: 'min', column: 'Beginn' },
      { kind: 'max', column: 'Ende' },
    ],
  },
  encoding: { category: 'Vorhaben', value: 'min(Beginn)', end: 'max(Ende)' },
  format: {},
});

function answer(rows: readonly (readonly Cell[])[], type: 'date' | 'number' = 'date'): Table {
  return {
    columns: [
      { name: 'Vorhaben', type: 'text' },
      { name: 'min(Beginn)', type },
      { name: 'max(Ende)', type },
    ],
    rows,
  };
}

const rows: readonly (readonly Cell[])[] = [
  ['Evaluation', '2025-01-01', '2025-12-31'],
  ['Beratung', '2020-01-01', '2024-12-31'],
  ['Bericht', '2023-11-15', '2023-11-15'],
  ['Umgekehrt', '2024-05-01', '2023-05-01'],
  ['Ohne', null, null],
];

function drawn(over: Partial<Chart> = {}, table = answer(rows)) {
  const data = chartData({ ...chart, ...over }, table, {}, 'de');
  if (data.kind === 'unsuited') throw new Error(data.sentence);
  return data;
}

describe('a time line', () => {
  it.each([
    ['value', ['Beratung', 'Bericht', 'Umgekehrt', 'Evaluation', 'Ohne']],
    ['difference', ['Beratung', 'Evaluation', 'Bericht', 'Umgekehrt', 'Ohne']],
    ['given', ['Evaluation', 'Beratung', 'Bericht', 'Umgekehrt', 'Ohne']],
  ] as const)('sorted by %s', (sort, names) => {
    expect(drawn({ sort }).categories.map(({ label }) => label)).toEqual(names);
  });

  it('keeps the first ones and counts the others', () => {
    const data = drawn({ top: 2 });
    expect(data.categories.map(({ label }) => label)).toEqual(['Beratung', 'Bericht']);
    expect(data.leftOut).toBe(3);
  });

  it('has its dates, not fractions of years, in its table', () => {
    const table = chartTable(chart, drawn(), 'Vorhaben', 'de');
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Vorhaben', 'Beginn', 'Ende']);
    expect(table.rows[0]).toEqual(['Beratung', '01.01.2020', '31.12.2024']);
    expect(table.rows.at(-1)).toEqual(['Ohne', '–', '–']);
  });

  it.each([
    [
      'de',
      /^Zeitplan: Vorhaben\. 5 Einträge, von 01\.01\.2020 bis 31\.12\.2025\. Am längsten dauert Beratung/,
    ],
    ['en', /^Time line: Projects\. 5 entries, from 01\/01\/2020 to 31\/12\/2025\. Beratung lasts longest/],
    ['fr', /^Calendrier\u00A0: Projets\. 5 entrées, début\u00A0: 01\/01\/2020, fin\u00A0: 31\/12\/2025\./],
  ] as const)('is told in %s', (language, opening) => {
    const told = describeChart(chart, chartData(chart, answer(rows), {}, language), language);
    expect(told).toMatch(opening);
    expect(told).toContain('1');
  });

  it('says what is wrong with rows', () => {
    const told = describeChart(chart, drawn(), 'de');
    expect(told).toContain('Bei 1 Eintrag liegt das Ende vor dem Beginn.');
    expect(told).toContain('Zu 1 Eintrag fehlen die Zeitangaben.');
  });

  it('is refused where the column holds no dates', () => {
    const wrong = answer([['A', 12, 13]], 'number');
    expect(chartData(chart, wrong, {}, 'de')).toMatchObject({
      kind: 'unsuited',
      problem: { kind: 'no-moments', column: 'Beginn' },
    });
  });

  it('has a line at the day of the occasion, which no other kind has', () => {
    const marked = markOccasion('time-line', drawn(), '2024-02-14', 'de');
    expect(marked.references).toMatchObject([{ label: '14.\u00A0Februar 2024' }]);
    expect(markOccasion('time-line', drawn(), undefined, 'de').references).toBeUndefined();
    expect(markOccasion('bar', drawn(), '2024-02-14', 'de').references).toBeUndefined();
  });
});

describe('is suggested', () => {
  const advise = (asked: Chart, table: Table) => suggestKinds({ chart: asked, table, terms: {} }, 'de');

  it('first for beginnings and ends, and for no numbers that look like years', () => {
    expect(advise(chart, answer(rows))[0]).toMatchObject({ kind: 'time-line', state: 'proposed' });
    const counted = {
      ...chart,
      kind: 'bar',
      encoding: { category: 'Vorhaben', value: 'min(Beginn)' },
    } as const;
    const found = advise(
      counted,
      answer(
        [
          ['A', 1_900, null],
          ['B', 2_000, null],
        ],
        'number',
      ),
    );
    expect(found.find(({ kind }) => kind === 'time-line')?.state).toBe('unsuited');
  });

  it('as wanting dates where there are numbers, and kinds of numbers as wanting these', () => {
    const numbers = advise({ ...chart, kind: 'bar' }, answer([['A', 12, 13]], 'number'));
    expect(numbers.find(({ kind }) => kind === 'time-line')?.state).toBe('wanting');
    expect(advise(chart, answer(rows)).find(({ kind }) => kind === 'bar')?.state).toBe('wanting');
  });
});
