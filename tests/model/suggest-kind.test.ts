import { describe, expect, it } from 'vitest';
import { type Chart, chartSchema } from '../../model/chart';
import { chartKinds } from '../../model/chart-kinds';
import type { Query } from '../../model/query';
import { findBetterKind, type KindAdvice, suggestKinds } from '../../model/suggest-kind';
import type { Table } from '../../model/table';

type Rows = Table['rows'];

function chartOf(
  over: Partial<Chart> = {},
  series = false,
  measure: Query['measures'][number] = { kind: 'sum', column: 'Wert' },
): Chart {
  return chartSchema.parse({
    id: 'c',
    name: {},
    kind: 'bar',
    query: {
      dataset: 'd',
      groups: [{ column: 'Name' }, ...(series ? [{ column: 'Reihe' }] : [])],
      measures: [measure],
    },
    encoding: { category: 'Name', value: `${measure.kind}(Wert)`, ...(series ? { series: 'Reihe' } : {}) },
    format: {},
    ...over,
  });
}

function advise(rows: Rows, chart = chartOf()): readonly KindAdvice[] {
  const names = [chart.encoding.category, chart.encoding.series, chart.encoding.value].filter(
    (name): name is string => name !== undefined,
  );
  const table: Table = { columns: names.map((name) => ({ name, type: 'text' as const })), rows };
  return suggestKinds({ chart, table, terms: {} }, 'de');
}

const of = (advices: readonly KindAdvice[], kind: string) => advices.find((each) => each.kind === kind);
const years = (count: number): Rows =>
  Array.from({ length: count }, (_, index) => [2010 + index, 40 + index]);
const names = (count: number): Rows =>
  Array.from({ length: count }, (_, index) => [`Eintrag Nummer ${index}`, 40 + ((index * 7) % 13)]);

describe('the first proposal', () => {
  it.each<[string, Rows, string, string]>([
    ['a course', years(7), 'line', 'Verlauf über 7 Jahre'],
    ['few years', years(4), 'column', '4 Jahre nebeneinander'],
    ['names', names(44), 'bar', '44 Einträge im Vergleich, auch mit langen Namen'],
  ])('of %s', (_, rows, kind, reason) => {
    expect(advise(rows)[0]).toMatchObject({ kind, state: 'proposed', reason });
  });
});

it('has an advice with a reason for every kind, the proposed first', () => {
  const advices = advise(names(6));
  expect(new Set(advices.map(({ kind }) => kind))).toEqual(new Set(chartKinds));
  expect(advices.every(({ reason }) => reason.length > 5)).toBe(true);
  const states = advices.map(({ state }) => ['proposed', 'possible', 'wanting', 'unsuited'].indexOf(state));
  expect(states).toEqual(states.toSorted((a, b) => a - b));
});

describe('nonsense is refused with a sentence and a better kind', () => {
  it.each<[string, Rows, Chart, RegExp, string]>([
    [
      'a donut of 30 parts',
      names(30),
      chartOf({ kind: 'donut' }),
      /30 Teile lassen sich in einem Ring nicht/,
      'bar',
    ],
    ['a line over names', names(9), chartOf({ kind: 'line' }), /haben keine Reihenfolge/, 'bar'],
    ['an area over names', names(9), chartOf({ kind: 'area' }), /haben keine Reihenfolge/, 'bar'],
    [
      'a donut of means',
      names(4),
      chartOf({ kind: 'donut' }, false, { kind: 'mean', column: 'Wert' }),
      /lassen sich nicht zusammenzählen/,
      'bar',
    ],
  ])('%s', (_, rows, chart, sentence, better) => {
    const found = findBetterKind(advise(rows, chart), chart);
    expect(found?.wrong.reason).toMatch(sentence);
    expect(found?.better?.kind).toBe(better);
  });

  it('stacked means stand side by side instead', () => {
    const rows: Rows = ['a', 'b', 'c'].flatMap((name) => [
      [name, 'x', 3],
      [name, 'y', 5],
      [name, 'z', 6],
    ]);
    const chart = chartOf({ arrangement: 'stacked' }, true, { kind: 'mean', column: 'Wert' });
    const found = findBetterKind(advise(rows, chart), chart);
    expect(found?.better?.chart).toMatchObject({ kind: 'bar', arrangement: 'beside' });
  });

  it('says nothing of what is fine', () => {
    const chart = chartOf();
    expect(findBetterKind(advise(names(9), chart), chart)).toBeUndefined();
  });
});

it('says what a kind still wants', () => {
  expect(of(advise(names(5)), 'bullet')).toMatchObject({ state: 'wanting' });
});

it('gives every kind up with the same sentence where there is nothing to draw', () => {
  const advices = advise([]).filter(({ state }) => state !== 'wanting');
  expect(new Set(advices.map(({ state }) => state))).toEqual(new Set(['unsuited']));
});
