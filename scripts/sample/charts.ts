import { type Chart, chartSchema } from '../../model/chart';
import { sampleDatasets } from './datasets';
import { inYear } from './figures';
import { text } from './texts';

const { districts, sessions } = sampleDatasets;
const perPerson = [{ kind: 'sum', column: 'Einwohner' }] as const;
const perSession = [{ kind: 'sum', column: 'Gespräche' }] as const;
const percent = { scale: 'one', grouping: true, decimals: 1, unit: { de: '%', en: '%', fr: '%' } } as const;

/** The charts of the sample, each of another kind. */
export const sampleCharts: readonly Chart[] = [
  chartSchema.parse({
    id: 'einwohner-je-kreis',
    name: text('Einwohner je Kreis', 'Inhabitants by district'),
    kind: 'tile-map',
    query: { dataset: districts.id, groups: [{ column: 'AGS' }], measures: perPerson },
    encoding: { category: 'AGS', value: 'sum(Einwohner)' },
    subtitle: text(
      'Einwohnerinnen und Einwohner der 44 Stadt- und Landkreise, in Tausend',
      'Inhabitants of the 44 urban and rural districts, in thousands',
    ),
    format: { scale: 'thousand', grouping: true, decimals: 0 },
    highlight: ['08111', '08211'],
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
    arrows: [{ kind: 'percent', from: { category: '2021' }, to: { category: '2023' } }],
  }),
  chartSchema.parse({
    id: 'gespraeche-nach-thema',
    name: text('Gespräche nach Thema', 'Sessions by topic'),
    kind: 'bar',
    query: {
      dataset: sessions.id,
      groups: [{ column: 'Thema' }, { column: 'Kreis' }],
      measures: perSession,
      filters: [inYear(2023)],
      order: [{ by: 'sum(Gespräche)', descending: true }],
    },
    encoding: { category: 'Thema', value: 'sum(Gespräche)' },
    subtitle: text(
      'Beratungsgespräche nach Thema, 2023, Anteil in Prozent',
      'Counselling sessions by topic, 2023, share in per cent',
    ),
    choice: { column: 'Kreis' },
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
    steps: 'highlights',
    annotations: [
      {
        category: '2022-Q2',
        series: 'Wohnen',
        text: text('Frühjahr 2022: Geflüchtete aus der Ukraine', 'Spring 2022: refugees from Ukraine'),
      },
    ],
  }),
  chartSchema.parse({
    id: 'themen-vorher-nachher',
    name: text('Themen vor und nach 2022', 'Topics before and after 2022'),
    kind: 'dumbbell',
    query: {
      dataset: sessions.id,
      groups: [{ column: 'Thema' }, { column: 'Quartal', period: 'year' }],
      measures: perSession,
      filters: [{ column: 'Quartal', is: 'in', values: [2021, 2023], period: 'year' }],
      order: [{ by: 'year(Quartal)', descending: false }],
    },
    encoding: { category: 'Thema', value: 'sum(Gespräche)', series: 'year(Quartal)' },
    subtitle: text(
      'Beratungsgespräche nach Thema, 2021 und 2023',
      'Counselling sessions by topic, 2021 and 2023',
    ),
    format: { scale: 'thousand', grouping: true, decimals: 0 },
    highlight: ['Wohnen', 'Arbeit und Ausbildung'],
  }),
];
