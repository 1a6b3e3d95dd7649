import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chart, chartSchema } from '../../model/chart';
import { type ChartData, chartData } from '../../model/chart-data';
import { chartKinds } from '../../model/chart-kinds';
import type { Cell, Table } from '../../model/table';

const sums = { dataset: 'd', groups: [{ column: 'Thema' }], measures: [{ kind: 'sum', column: 'n' }] };

function chart(over: Partial<Record<keyof Chart, unknown>> = {}): Chart {
  return chartSchema.parse({
    id: 'c',
    name: {},
    kind: 'bar',
    query: sums,
    encoding: { category: 'Thema', value: 'sum(n)' },
    format: {},
    ...over,
  });
}

function table(rows: readonly (readonly Cell[])[], category = 'Thema'): Table {
  return {
    columns: [
      { name: category, type: 'text' },
      { name: 'sum(n)', type: 'number' },
    ],
    rows,
  };
}

function seriesTable(rows: readonly (readonly Cell[])[]): Table {
  return {
    columns: [
      { name: 'Thema', type: 'text' },
      { name: 'Kreis', type: 'text' },
      { name: 'sum(n)', type: 'number' },
    ],
    rows,
  };
}
const withSeries = { category: 'Thema', value: 'sum(n)', series: 'Kreis' };

function draw(
  asked: Chart,
  answer: Table | undefined,
  terms = {},
  language: 'de' | 'en' | 'fr' = 'de',
): ChartData {
  const data = chartData(asked, answer, terms, language);
  if (data.kind !== 'drawable') throw new Error(data.sentence);
  return data;
}
const labels = (data: ChartData) => data.categories.map((category) => category.label);
const problem = (asked: Chart, answer: Table | undefined) => {
  const data = chartData(asked, answer, {}, 'de');
  return data.kind === 'unsuited' ? data.problem.kind : 'drawable';
};

describe('all others that the answer has already', () => {
  const asked = {
    query: { ...sums, measures: [{ kind: 'mean', column: 'n' }], top: { count: 2, others: 'Alle übrigen' } },
    encoding: { category: 'Thema', value: 'mean(n)' },
  };
  const answer: Table = {
    columns: [
      { name: 'Thema', type: 'text' },
      { name: 'mean(n)', type: 'number' },
    ],
    rows: [
      ['a', 3],
      ['b', 4],
      ['Alle übrigen', 90],
    ],
  };

  it('come last and are named in the language', () => {
    const data = draw(chart(asked), answer, {}, 'en');
    expect(labels(data)).toEqual(['b', 'a', 'All others']);
    expect(data.categories.map(({ rest }) => rest)).toEqual([false, false, true]);
    expect(data.series[0]?.values).toEqual([4, 3, 90]);
    expect(data.leftOut).toBe(0);
  });

  it('are a name like any other where nobody asked for the largest', () => {
    expect(labels(draw(chart({ ...asked, query: { ...asked.query, top: undefined } }), answer))).toEqual([
      'Alle übrigen',
      'b',
      'a',
    ]);
  });

  it('take in what else is cut off, if it can be added up', () => {
    const rows = [...'abcdefgh'].map((name, index) => [name, 20 - index] as const);
    const summed = { query: { ...sums, top: { count: 8, others: 'Z' } }, kind: 'donut' };
    const data = draw(chart(summed), table([...rows, ['Z', 1]]));
    expect(labels(data)).toEqual(['a', 'b', 'c', 'd', 'e', 'Übrige']);
    expect(data.series[0]?.values.at(-1)).toBe(15 + 14 + 13 + 1);
  });
});

describe('names', () => {
  it('come from the terms, in the language of the deck', () => {
    const terms = { Wohnen: { de: 'Wohnen', en: 'Housing' } };
    const rows = table([
      ['Wohnen', 1],
      [null, 2],
    ]);
    expect(labels(draw(chart({ sort: 'given' }), rows, terms, 'en'))).toEqual(['Housing', 'not stated']);
  });

  it('say periods as people do, and shorter on axes', () => {
    const data = draw(chart({ kind: 'column' }), table([['2023-Q4', 1]]));
    expect(data.categories[0]).toMatchObject({
      label: '4.\u00A0Quartal\u00A02023',
      shortLabel: 'Q4\u00A02023',
      time: 2023.75,
    });
  });
});

describe('order', () => {
  it('puts the largest first and the missing last', () => {
    expect(
      labels(
        draw(
          chart(),
          table([
            ['a', 1],
            ['b', null],
            ['c', 5],
          ]),
        ),
      ),
    ).toEqual(['c', 'a', 'b']);
  });

  it('keeps the answer’s order when asked', () => {
    expect(
      labels(
        draw(
          chart({ sort: 'given' }),
          table([
            ['a', 1],
            ['c', 5],
          ]),
        ),
      ),
    ).toEqual(['a', 'c']);
  });

  it('is always the order of time for points in time, whatever comes first', () => {
    const data = draw(
      chart(),
      table([
        [2023, 1],
        [2021, 5],
      ]),
    );
    expect(data.time).toBe('year');
    expect(labels(data)).toEqual(['2021', '2022', '2023']);
    expect(data.series[0]?.values).toEqual([5, null, 1]);
  });

  it('leaves a gap for a quarter without rows', () => {
    const data = draw(
      chart({ kind: 'line' }),
      table([
        ['2022-Q4', 1],
        ['2023-Q2', 3],
      ]),
    );
    expect(data.categories.map(({ key }) => key)).toEqual(['2022-Q4', '2023-Q1', '2023-Q2']);
    expect(data.series[0]?.values).toEqual([1, null, 3]);
  });
});

describe('top', () => {
  const rows = table([
    ['a', 5],
    ['b', 4],
    ['c', 3],
    ['d', 2],
  ]);

  it('adds up the rest as one, last', () => {
    const data = draw(chart({ top: 2 }), rows);
    expect(labels(data)).toEqual(['a', 'b', 'Übrige']);
    expect(data.series[0]?.values).toEqual([5, 4, 5]);
    expect(data.categories[2]?.rest).toBe(true);
  });

  it('keeps what is highlighted', () => {
    expect(labels(draw(chart({ top: 2, highlight: ['d'] }), rows))).toEqual(['a', 'd', 'Übrige']);
  });

  it('never adds up means: it says how many are not shown', () => {
    const means = chart({
      top: 2,
      query: { ...sums, measures: [{ kind: 'mean', column: 'n' }] },
      encoding: { category: 'Thema', value: 'mean(n)' },
    });
    const answer = { ...rows, columns: [rows.columns[0], { name: 'mean(n)', type: 'number' }] } as Table;
    const data = draw(means, answer);
    expect(labels(data)).toEqual(['a', 'b']);
    expect(data.leftOut).toBe(2);
  });

  it('limits a ring to five parts and the rest', () => {
    const many = table([...'abcdefgh'].map((name, index) => [name, 10 - index]));
    expect(labels(draw(chart({ kind: 'donut' }), many))).toEqual(['a', 'b', 'c', 'd', 'e', 'Übrige']);
  });
});

describe('shares', () => {
  it('are percent of all, with a unit and one decimal', () => {
    const data = draw(
      chart({ show: 'share' }),
      table([
        ['a', 1],
        ['b', 3],
      ]),
    );
    expect(data.series[0]?.values).toEqual([75, 25]);
    expect(data.format).toMatchObject({ decimals: 1, unit: { de: '%' } });
    expect(data.total).toBe('4');
  });

  it('are percent of each category where there are series', () => {
    const rows = seriesTable([
      ['a', 'x', 1],
      ['a', 'y', 3],
      ['b', 'x', 2],
    ]);
    const data = draw(chart({ show: 'share', encoding: withSeries, sort: 'given' }), rows);
    expect(data.arrangement).toBe('parts');
    expect(data.series.map(({ values }) => values)).toEqual([
      [25, 100],
      [75, null],
    ]);
  });
});

describe('brackets and annotations', () => {
  const rows = table([
    ['a', 31.2],
    ['b', 27.5],
    ['c', 14.8],
  ]);

  it('sums highlighted neighbours', () => {
    const data = draw(chart({ highlight: ['a', 'b'], bracket: true }), rows);
    expect(data.bracket).toMatchObject({ first: 0, last: 1 });
    expect(data.bracket?.sum).toBeCloseTo(58.7);
  });

  it('does not bracket what lies apart', () => {
    expect(draw(chart({ highlight: ['a', 'c'], bracket: true }), rows).bracket).toBeUndefined();
  });

  it('places an annotation on its point and drops one whose point is gone', () => {
    const annotations = [
      { category: 'b', text: { de: 'hier' } },
      { category: 'gone', text: { de: 'nirgends' } },
    ];
    expect(draw(chart({ annotations }), rows).annotations).toEqual([
      { category: 1, series: 0, value: 27.5, text: 'hier' },
    ]);
  });
});

describe('unsuited data', () => {
  it.each([
    ['no-answer', chart(), undefined],
    ['no-rows', chart(), table([])],
    ['column-gone', chart(), table([['a', 1]], 'Ort')],
    ['all-missing', chart(), table([['a', null]])],
    ['no-numbers', chart(), table([['a', 'viel']])],
    [
      'negative-parts',
      chart({ kind: 'donut' }),
      table([
        ['a', -1],
        ['b', 2],
      ]),
    ],
    ['nothing-to-share', chart({ show: 'share' }), table([['a', 0]])],
  ] as const)('%s', (kind, asked, answer) => {
    expect(problem(asked, answer)).toBe(kind);
  });

  it('says so in a sentence with the column’s name', () => {
    expect(chartData(chart(), table([['a', 1]], 'Ort'), {}, 'de')).toMatchObject({
      sentence: 'Die Spalte „Thema“ gibt es in den Daten nicht mehr.',
    });
  });
});

describe('any answer', () => {
  const cell = fc.oneof(
    fc.constantFrom('a', 'b', 'c', '2023', '2023-Q1', ''),
    fc.string(),
    fc.constant(null),
    fc.boolean(),
  );
  const number = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom(0, -1, 1e308, Number.NaN),
  );
  const anyChart = fc.record({
    kind: fc.constantFrom(...chartKinds),
    show: fc.constantFrom('value', 'share'),
    sort: fc.constantFrom('value', 'given'),
    top: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    highlight: fc.array(fc.constantFrom('a', 'b', 'x'), { maxLength: 2 }),
    bracket: fc.boolean(),
    encoding: fc.constantFrom(withSeries, { category: 'Thema', value: 'sum(n)' }),
    annotations: fc.constant([{ category: 'a', text: { de: 'hier' } }]),
  });

  it('gives finite numbers or gaps, one for each category, or a sentence', () => {
    fc.assert(
      fc.property(anyChart, fc.array(fc.tuple(cell, cell, number), { maxLength: 30 }), (over, rows) => {
        const data = chartData(chart(over), seriesTable(rows), {}, 'de');
        if (data.kind === 'unsuited') {
          expect(data.sentence).not.toBe('');
          return;
        }
        for (const series of data.series) {
          expect(series.values).toHaveLength(data.categories.length);
          expect(series.values.every((value) => value === null || Number.isFinite(value))).toBe(true);
        }
        expect(data.total ?? '').not.toMatch(/NaN|∞/);
        expect(Number.isFinite(data.bracket?.sum ?? 0)).toBe(true);
        const keys = data.categories.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('loses nothing: what is drawn adds up to what was asked', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 1e6 })), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (pairs, top) => {
        const data = draw(chart({ top }), table(pairs));
        const drawn = data.series[0]?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(drawn).toBe(pairs.reduce((sum, [, value]) => sum + value, 0));
      }),
    );
  });
});

it('says which column is gone by the name that people know', () => {
  const gone = chart({ encoding: { category: 'Thema', value: 'sum(Gelöscht)' } });
  expect(chartData(gone, table([['Wohnen', 1]]), {}, 'de')).toMatchObject({
    sentence: 'Die Spalte „Gelöscht“ gibt es in den Daten nicht mehr.',
  });
});
