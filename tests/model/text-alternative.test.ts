import { expect, it } from 'vitest';
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

it('says where a line begins and ends', () => {
  const rows = [
    ['2017-Q1', 34],
    ['2017-Q2', 115],
    ['2017-Q3', 102],
  ];
  expect(describeRows({ kind: 'line' }, rows, 'en')).toBe(
    'Line chart: Sessions by topic, 2023. From Q1\u00A02017 to Q3\u00A02017. From 34 to 102; highest 115 (Q2\u00A02017), lowest 34 (Q1\u00A02017).',
  );
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
