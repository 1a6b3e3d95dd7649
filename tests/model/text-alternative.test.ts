import { describe, expect, it } from 'vitest';
import { type Chart, chartSchema } from '../../model/chart';
import { chartData } from '../../model/chart-data';
import type { Language } from '../../model/localized';
import type { Cell } from '../../model/table';
import { describeChart } from '../../model/text-alternative';

function describeRows(over: object, rows: readonly (readonly Cell[])[], language: Language): string {
  const chart: Chart = chartSchema.parse({
    id: 'c',
    name: {},
    kind: 'bar',
    subtitle: {
      de: 'Gespräche nach Thema, 2023',
      en: 'Sessions by topic, 2023',
      fr: 'Entretiens par thème, 2023',
    },
    query: { dataset: 'd', groups: [{ column: 'Thema' }], measures: [{ kind: 'sum', column: 'n' }] },
    encoding: { category: 'Thema', value: 'sum(n)' },
    format: {},
    ...over,
  });
  const columns = [
    { name: 'Thema', type: 'text' },
    { name: 'sum(n)', type: 'number' },
  ] as const;
  return describeChart(chart, chartData(chart, { columns, rows }, {}, language), language);
}

const topics = [
  ['Wohnen', 3000],
  ['Sprache', 1000],
  ['Schule', 500],
];

it('says kind, subject and extremes', () => {
  expect(describeRows({}, topics, 'de')).toBe(
    'Balkendiagramm: Gespräche nach Thema, 2023. 3 Einträge. Am höchsten Wohnen mit 3.000, am niedrigsten Schule mit 500.',
  );
  expect(describeRows({}, topics, 'en')).toBe(
    'Bar chart: Sessions by topic, 2023. 3 entries. Highest is Wohnen at 3,000, lowest is Schule at 500.',
  );
  expect(describeRows({}, topics, 'fr')).toContain('Diagramme en barres\u00A0: Entretiens par thème, 2023.');
});

describe('over time', () => {
  const course = (values: readonly (number | null)[], language: Language = 'de', kind = 'line') =>
    describeRows(
      { kind, subtitle: {} },
      values.map((value, index) => [`2017-Q${index + 1}`, value]),
      language,
    );

  it.each<[string, readonly (number | null)[], string]>([
    ['up and down', [34, 115, 102], 'Steigt von 34 auf 102; höchster Wert 115 (2.\u00A0Quartal\u00A02017).'],
    ['always up', [1, 2, 2, 5], 'Steigt durchgehend von 1 auf 5.'],
    ['down over a low', [9, 1, 4], 'Sinkt von 9 auf 4; niedrigster Wert 1 (2.\u00A0Quartal\u00A02017).'],
    ['always down', [9, 5, 4], 'Sinkt durchgehend von 9 auf 4.'],
    ['level', [7, 7, 7], 'Bleibt bei 7.'],
    ['there and back', [7, 9, 7], 'Beginnt und endet bei 7; höchster Wert 9 (2.\u00A0Quartal\u00A02017).'],
    ['with a gap', [null, 2, 3], 'Steigt von 2 auf 3.'],
    ['one value', [null, 2, null], '2.\u00A0Quartal\u00A02017 mit 2.'],
  ])('says the course: %s', (_, values, sentence) => {
    expect(course(values)).toContain(` ${sentence}`);
  });

  it('says from when to when, as each language does', () => {
    expect(course([1, 2])).toContain('Vom 1.\u00A0Quartal\u00A02017 bis zum 2.\u00A0Quartal\u00A02017.');
    expect(course([1, 2], 'en')).toContain('From Q1\u00A02017 to Q2\u00A02017. Rises from 1 to 2.');
    expect(course([2, 1], 'fr')).toContain('Du 1er\u00A0trimestre\u00A02017 au 2e\u00A0trimestre\u00A02017.');
    expect(course([2, 1], 'fr')).toContain('Diminue de 2 à 1.');
  });

  it('says it of columns too, and never of names', () => {
    expect(course([1, 2], 'de', 'column')).toContain('Steigt von 1 auf 2.');
    expect(describeRows({ kind: 'line' }, topics, 'de')).not.toContain('Sinkt');
  });
});

it('does not look for a highest where all are alike', () => {
  expect(
    describeRows(
      {},
      [
        ['Wohnen', 5],
        ['Schule', 5],
      ],
      'de',
    ),
  ).toContain('Überall 5.');
});

it('says what was chosen', () => {
  const chart = chartSchema.parse({
    id: 'c',
    name: { de: 'Gespräche' },
    kind: 'bar',
    query: { dataset: 'd' },
    encoding: { category: 'Thema', value: 'n' },
    format: {},
  });
  const data = chartData(chart, undefined, {}, 'de');
  expect(describeChart(chart, data, 'de', 'Kreis: Calw')).toContain('Gespräche. Kreis: Calw. ');
});

it('does not call the rest the largest', () => {
  expect(describeRows({ top: 1 }, topics, 'de')).toContain('Wohnen mit 3.000.');
});

it('gives way to the chart’s own alternative', () => {
  expect(describeRows({ alternative: { de: 'Eigener Text' } }, topics, 'de')).toBe('Eigener Text');
});

it('says why there is nothing to see', () => {
  expect(describeRows({}, [], 'de')).toContain('Keine Zeile des Datensatzes');
});

it('says the lines and arrows that are drawn, and none that is not', () => {
  const marked = {
    references: [{ at: { kind: 'number', value: 2000 }, label: { de: 'Ziel', en: 'Target' } }],
    arrows: [
      { kind: 'difference', from: { category: 'Schule' }, to: { category: 'Wohnen' } },
      { kind: 'difference', from: { category: 'Schule' }, to: { category: 'Verkehr' } },
    ],
  };
  expect(describeRows(marked, topics, 'de')).toMatch(
    /Eingezeichnet: Ziel: 2\.000\. Unterschied von Schule zu Wohnen: \+2\.500\.$/,
  );
  expect(describeRows(marked, topics, 'en')).toContain('Marked: Target: 2,000.');
  expect(describeRows({ ...marked, kind: 'donut' }, topics, 'de')).not.toContain('Ziel');
});
