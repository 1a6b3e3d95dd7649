import { type Chart, chartSchema } from '../../model/chart';
import { sampleDatasets } from './datasets';
import { inYear } from './figures';
import { text } from './texts';

const { districts, sessions } = sampleDatasets;
const perPerson = [{ kind: 'sum', column: 'Einwohner' }] as const;
const perSession = [{ kind: 'sum', column: 'Gespräche' }] as const;
const percent = { scale: 'one', grouping: true, decimals: 1, unit: { de: '%', en: '%', fr: '%' } } as const;

/** The charts of the sample, one of each kind. */
export const sampleCharts: readonly Chart[] = [
  chartSchema.parse({
    id: 'einwohner-nach-kreisart',
    name: text('Einwohner nach Kreisart', 'Inhabitants by kind of district'),
    kind: 'donut',
    query: { dataset: districts.id, groups: [{ column: 'Kreisart' }], measures: perPerson },
    encoding: { category: 'Kreisart', value: 'sum(Einwohner)' },
    subtitle: text('Einwohnerinnen und Einwohner nach Art des Kreises', 'Inhabitants by kind of district'),
    format: { scale: 'million', grouping: true, decimals: 1 },
    highlight: ['Landkreis'],
  }),
  chartSchema.parse({
    id: 'gespraeche-je-jahr',
    name: text('Gespräche je Jahr', 'Sessions per year'),
    kind: 'column',
    query: {
      dataset: sessions.id,
      groups: [{ column: 'Quartal', period: 'year' }],
      measures: perSession,
      order: [{ by: 'year(Quartal)', descending: false }],
    },
    encoding: { category: 'year(Quartal)', value: 'sum(Gespräche)' },
    subtitle: text('Beratungsgespräche je Jahr', 'Counselling sessions per year'),
    format: { scale: 'one', grouping: true, decimals: 0 },
    sort: 'given',
    highlight: ['2022', '2023'],
  }),
  chartSchema.parse({
    id: 'gespraeche-nach-thema',
    name: text('Gespräche nach Thema', 'Sessions by topic'),
    kind: 'bar',
    query: {
      dataset: sessions.id,
      groups: [{ column: 'Thema' }],
      measures: perSession,
      filters: [inYear(2023)],
      order: [{ by: 'sum(Gespräche)', descending: true }],
    },
    encoding: { category: 'Thema', value: 'sum(Gespräche)' },
    subtitle: text(
      'Beratungsgespräche nach Thema, 2023, Anteil in Prozent',
      'Counselling sessions by topic, 2023, share in per cent',
    ),
    show: 'share',
    format: percent,
    highlight: ['Wohnen', 'Arbeit und Ausbildung'],
    bracket: true,
  }),
  chartSchema.parse({
    id: 'gespraeche-je-quartal',
    name: text('Gespräche je Quartal und Thema', 'Sessions per quarter and topic'),
    kind: 'line',
    query: {
      dataset: sessions.id,
      groups: [{ column: 'Quartal', period: 'quarter' }, { column: 'Thema' }],
      measures: perSession,
      filters: [
        {
          column: 'Thema',
          is: 'in',
          values: ['Wohnen', 'Arbeit und Ausbildung', 'Sprache', 'Gesundheit'],
        },
      ],
      order: [{ by: 'quarter(Quartal)', descending: false }],
    },
    encoding: { category: 'quarter(Quartal)', value: 'sum(Gespräche)', series: 'Thema' },
    subtitle: text(
      'Beratungsgespräche je Quartal, die vier häufigsten Themen',
      'Counselling sessions per quarter, the four most frequent topics',
    ),
    format: { scale: 'thousand', grouping: true },
    sort: 'given',
    highlight: ['Wohnen', 'Arbeit und Ausbildung'],
    annotations: [
      {
        category: '2022-Q2',
        series: 'Wohnen',
        text: text('Frühjahr 2022: Geflüchtete aus der Ukraine', 'Spring 2022: refugees from Ukraine'),
      },
    ],
  }),
];
