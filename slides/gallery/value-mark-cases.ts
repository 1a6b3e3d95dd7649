import type { Cell } from '../../model/table';
import type { GalleryCase } from './gallery-case';
import { topics, years } from './ordinary-data';

const byYear = { groups: [{ column: 'Jahr', period: 'year' }] } satisfies Partial<GalleryCase>;
const sessions = years.map((year, index): Cell[] => [year, 223_000 + index * 74_500 - (index % 3) * 20_000]);
const rates = years.map((year, index): Cell[] => [year, 47.2 + index * 1.9 - (index % 2) * 2.6]);
const inPercent = { unit: { de: '%', en: '%', fr: '%' } };

/** Lines, bands, arrows and ends of the axis, for every kind that draws its values along an axis: over years. */
export const markedYears: readonly GalleryCase[] = [
  {
    name: 'Ziel, Mittelwert und Wachstum',
    over: {
      sort: 'given',
      format: { scale: 'thousand', decimals: 0 },
      references: [
        { at: { kind: 'number', value: 600_000 }, label: { de: 'Ziel des Landes' } },
        { at: { kind: 'mean' }, label: {} },
      ],
      arrows: [
        { kind: 'growth', from: { category: '2017' }, to: { category: '2023' } },
        { kind: 'difference', from: { category: '2020' }, to: { category: '2021' } },
        { kind: 'percent', from: { category: '2021' }, to: { category: '2023' } },
      ],
      annotations: [{ category: '2021', text: { de: 'Hier beginnt die Integrationsberatung' } }],
    },
    ...byYear,
    rows: sessions,
  },
  {
    name: 'Zielkorridor und Achse ab 40',
    over: {
      sort: 'given',
      format: inPercent,
      range: { min: 40, max: 60 },
      references: [
        {
          at: { kind: 'number', value: 50 },
          to: { kind: 'number', value: 55 },
          label: { de: 'Zielkorridor' },
        },
      ],
      arrows: [{ kind: 'difference', from: { category: '2017' }, to: { category: '2023' } }],
    },
    ...byYear,
    rows: rates,
  },
  {
    name: 'Pfeile zwischen Reihen',
    over: {
      sort: 'given',
      arrows: [
        {
          kind: 'percent',
          from: { category: '2019', series: 'Plan' },
          to: { category: '2019', series: 'Bewilligt' },
        },
        {
          kind: 'growth',
          from: { category: '2019', series: 'Bewilligt' },
          to: { category: '2022', series: 'Bewilligt' },
        },
      ],
    },
    groups: [{ column: 'Jahr', period: 'year' }, { column: 'Reihe' }],
    rows: [2019, 2020, 2021, 2022].flatMap((year, index): Cell[][] => [
      [year, 'Plan', 120 + index * 20],
      [year, 'Bewilligt', 80 + index * 31],
    ]),
  },
];

/** The same over names. */
export const markedNames: readonly GalleryCase[] = [
  {
    name: 'Abgeschnitten, mit Median',
    over: {
      range: { max: 120_000 },
      references: [{ at: { kind: 'median' }, label: {} }],
      arrows: [{ kind: 'difference', from: { category: 'Sprache' }, to: { category: 'Aufenthalt' } }],
      annotations: [{ category: 'Gesundheit', text: { de: 'Vor allem Traumafolgen' } }],
    },
    rows: topics,
  },
  {
    name: 'Viele Linien nebeneinander',
    over: {
      references: [101, 104, 150].map((value, index) => ({
        at: { kind: 'number' as const, value },
        label: { de: `Schwelle ${index + 1} der Förderrichtlinie` },
      })),
      arrows: [
        { kind: 'percent', from: { category: 'Nord' }, to: { category: 'Süd' } },
        { kind: 'difference', from: { category: 'Mitte' }, to: { category: 'Süd' } },
      ],
    },
    rows: [
      ['Nord', 100],
      ['Mitte', 108],
      ['Süd', 180],
      ['West', -40],
      ['Ost', null],
    ],
  },
];
