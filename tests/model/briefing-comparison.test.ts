import { describe, expect, it } from 'vitest';
import { type Briefing, briefingSchema, queriesOf } from '../../model/briefing';
import { compareBriefings, replaceAnswers } from '../../model/briefing-comparison';
import { keyOfQuery, type Query } from '../../model/query';
import type { Cell, Table } from '../../model/table';

const sum = { kind: 'sum', column: 'Einwohner' };
const dataset = {
  id: 'kreise',
  name: { de: 'Kreise' },
  columns: [
    { name: 'Kreis', type: 'text' },
    { name: 'Einwohner', type: 'integer' },
  ],
  rowCount: 2,
  terms: { Ulm: { de: 'Stadt Ulm' } },
  provenance: {},
  origin: {
    fileName: 'kreise.csv',
    fingerprint: 'a'.repeat(64),
    size: 10,
    importedAt: '2024-02-01T10:00:00Z',
  },
  reading: { format: 'csv', headerRow: 1, headerRows: 1 },
};
const briefing: Briefing = briefingSchema.parse({
  format: 1,
  title: {},
  occasion: {},
  languages: ['de'],
  datasets: [dataset],
  figures: [
    {
      id: 'alle',
      name: { de: 'Einwohner' },
      query: { dataset: 'kreise', measures: [sum] },
      format: { unit: { de: 'Menschen' } },
      wording: { kind: 'more-than', step: 1_000 },
    },
    {
      id: 'zeilen',
      name: { de: 'Zeilen' },
      query: { dataset: 'kreise', measures: [{ kind: 'count' }] },
      format: {},
      wording: { kind: 'exact' },
    },
  ],
  charts: [
    {
      id: 'balken',
      name: { de: 'Kreise' },
      kind: 'bar',
      query: { dataset: 'kreise', groups: [{ column: 'Kreis' }], measures: [sum] },
      encoding: { category: 'Kreis', value: 'sum(Einwohner)' },
      format: {},
      annotations: [{ category: 'Calw', text: { de: 'neu dabei' } }],
    },
  ],
  images: [],
  slides: [
    { id: 'titel', layout: 'title', title: { de: 'Es sind {alle}' } },
    { id: 'leise', layout: 'section', title: { de: 'Verborgen' }, hidden: true, notes: { de: '{alle}' } },
    {
      id: 'bild',
      layout: 'chart',
      title: { de: 'Bild' },
      blocks: { main: { kind: 'chart', chart: 'balken' } },
    },
    {
      id: 'tafel',
      layout: 'table',
      title: { de: 'Tafel' },
      blocks: { main: { kind: 'table', query: { dataset: 'kreise' } } },
    },
  ],
});

/** The answers that a dataset with these rows gives. */
function answersFrom(rows: readonly (readonly [string, number])[]) {
  const total = rows.reduce((all, [, value]) => all + value, 0);
  const answer = ({ groups, measures }: Query): Table => {
    const text = { name: 'Kreis', type: 'text' } as const;
    const value = { name: 'sum(Einwohner)', type: 'integer' } as const;
    if (groups.length > 0) return { columns: [text, value], rows };
    if (measures.length === 0) return { columns: [text, { name: 'Einwohner', type: 'integer' }], rows };
    const cell: Cell = measures[0]?.kind === 'count' ? rows.length : total;
    return { columns: [value], rows: [[cell]] };
  };
  return Object.fromEntries(queriesOf(briefing).map((query) => [keyOfQuery(query), answer(query)]));
}

const before = {
  briefing,
  answers: answersFrom([
    ['Ulm', 5_000],
    ['Calw', 2_500],
  ]),
};
const compare = (rows: readonly (readonly [string, number])[]) =>
  compareBriefings(before, { briefing, answers: answersFrom(rows) }, 'de', () => true);

describe('comparing a briefing under other answers', () => {
  it('says of each figure the old and the new number and wording, and where it stands', () => {
    const { figures, unchanged } = compare([
      ['Ulm', 6_000],
      ['Calw', 2_500],
    ]);
    expect(figures).toEqual([
      {
        id: 'alle',
        name: 'Einwohner',
        before: { value: 7_500, number: '7.500\u00A0Menschen', phrase: 'mehr als 7.000\u00A0Menschen' },
        after: { value: 8_500, number: '8.500\u00A0Menschen', phrase: 'mehr als 8.000\u00A0Menschen' },
        slides: [
          { id: 'titel', number: 1, title: 'Es sind mehr als 7.000\u00A0Menschen' },
          { id: 'leise', number: null, title: 'Verborgen' },
        ],
      },
    ]);
    expect(unchanged).toBe(1);
  });

  it('says of each chart which values change, come and go, in the words of the audience', () => {
    const { charts } = compare([
      ['Ulm', 6_000],
      ['Aalen', 100],
    ]);
    expect(charts).toMatchObject([
      {
        id: 'balken',
        unsuited: null,
        lostAnnotations: ['neu dabei'],
        slides: [{ id: 'bild', number: 2 }],
        values: [
          { label: 'Stadt Ulm', before: 5_000, after: 6_000, written: ['5.000', '6.000'] },
          { label: 'Calw', before: 2_500, after: null, written: ['2.500', '–'] },
          { label: 'Aalen', before: null, after: 100, written: ['–', '100'] },
        ],
      },
    ]);
  });

  it('says why a chart could not be drawn any more', () => {
    const { charts } = compare([]);
    expect(charts[0]?.unsuited).toMatch(/\S/);
    expect(charts[0]?.values.map(({ after }) => after)).toEqual([null, null]);
  });

  it('counts the rows of tables that change', () => {
    const { tables } = compare([
      ['Ulm', 6_000],
      ['Calw', 2_500],
      ['Horb', 1],
    ]);
    expect(tables).toMatchObject([{ place: 'main', slide: { id: 'tafel' }, added: 2, removed: 1 }]);
  });

  it('finds nothing where nothing changes, and passes over what was not asked', () => {
    expect(
      compare([
        ['Ulm', 5_000],
        ['Calw', 2_500],
      ]),
    ).toEqual({
      figures: [],
      charts: [],
      tables: [],
      unchanged: 3,
    });
    const other = { briefing, answers: answersFrom([['Ulm', 1]]) };
    const compared = compareBriefings(before, other, 'de', () => false);
    expect(compared).toEqual({ figures: [], charts: [], tables: [], unchanged: 0 });
  });

  it('answers that are replaced leave none behind that could not be had anew', () => {
    const queries = queriesOf(briefing);
    expect(replaceAnswers(before, queries, {}).answers).toEqual({});
    expect(replaceAnswers(before, [], {}).answers).toEqual(before.answers);
  });
});
