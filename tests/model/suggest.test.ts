import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefingSchema } from '../../model/briefing';
import { columnTypes, isNumeric, isTemporal } from '../../model/column';
import { acceptsBlock } from '../../model/layout';
import { type Measure, nameGroup, nameMeasure, querySchema } from '../../model/query';
import { plainText } from '../../model/rich-text';
import type { Place } from '../../model/slide';
import { suggestBriefing, suggestForDataset } from '../../model/suggest';
import { type SampleColumn, sampleProfile } from './profile-sample';

const sessions = sampleProfile('gespraeche', 8_624, [
  { name: 'Quartal', type: 'date', distinct: 28, min: '2017-01-01', max: '2023-10-01' },
  { name: 'AGS', type: 'text', distinct: 44 },
  { name: 'Kreis', type: 'text', distinct: 44 },
  { name: 'Thema', type: 'text', distinct: 7 },
  { name: 'Gespräche', type: 'integer', distinct: 900, min: 2, max: 3_400 },
  { name: 'Hinweis', type: 'text', distinct: 1 },
]);
const districts = sampleProfile('kreise', 44, [
  { name: 'AGS', type: 'text', distinct: 44 },
  { name: 'Kreis', type: 'text', distinct: 44 },
  { name: 'Kreisart', type: 'text', distinct: 2 },
  { name: 'Einwohner', type: 'integer', distinct: 44, min: 55_123, max: 634_830 },
  { name: 'Fläche', type: 'number', unit: 'km²', distinct: 44, min: 97.99, max: 1860.29 },
  { name: 'Stand', type: 'date', distinct: 1, min: '2018-12-31', max: '2018-12-31' },
]);
const keyFigures = sampleProfile('eckdaten', 4, [
  { name: 'Kennzahl', type: 'text', distinct: 4 },
  { name: 'Wert', type: 'integer', distinct: 4, min: 1_200, max: 55_000_000 },
  { name: 'Einheit', type: 'text', distinct: 3 },
]);

const titlesOf = (profile: typeof sessions, language: 'de' | 'en') =>
  suggestForDataset(profile).slides.map((slide) => slide.title[language]);

describe('suggestForDataset', () => {
  it('shows total, parts, course and rows of a series', () => {
    expect(titlesOf(sessions, 'de')).toEqual([
      'Gespräche insgesamt',
      'Gespräche nach Thema',
      'Gespräche nach Kreis',
      'Gespräche im Lauf der Zeit',
      '„Datensatz gespraeche“ im Überblick',
    ]);
    expect(titlesOf(sessions, 'en')[3]).toBe('Gespräche over time');
  });

  it('draws quarters by quarter, and of very many groups the ten largest', () => {
    const [topics, byDistrict, course] = suggestForDataset(sessions).charts;
    expect(topics?.top).toBeUndefined();
    // With 44 districts, "all others" would dwarf each of them.
    expect(byDistrict?.top).toBeUndefined();
    expect(byDistrict?.query.limit).toBe(10);
    expect(byDistrict?.subtitle.de).toBe('Die zehn größten');
    expect(course?.kind).toBe('line');
    expect(course?.encoding).toEqual({ category: 'quarter(Quartal)', value: 'sum(Gespräche)' });
  });

  it('puts the rest of fifteen groups together, and draws few parts of a whole as a ring', () => {
    const suggest = (distinct: number, min: number) =>
      suggestForDataset(
        sampleProfile('probe', 500, [
          { name: 'Gruppe', type: 'text', distinct },
          { name: 'Betrag', type: 'money', distinct: 400, min, max: 900 },
        ]),
      ).charts[0];
    expect(suggest(15, 0)).toMatchObject({ kind: 'bar', top: 10 });
    expect(suggest(4, 0)).toMatchObject({ kind: 'donut' });
    expect(suggest(4, -5)).toMatchObject({ kind: 'bar' });
  });

  it('adds up several amounts side by side, with their units', () => {
    const { figures, slides, charts } = suggestForDataset(districts);
    expect(slides[0]?.layout).toBe('figures');
    expect(figures.map((figure) => figure.format.unit?.de)).toEqual([undefined, 'km²']);
    expect(charts.map((chart) => chart.name.de)).toEqual(['Einwohner nach Kreisart', 'Einwohner nach Kreis']);
  });

  it('never adds up persons and euros that stand in one column', () => {
    const { figures, charts, slides } = suggestForDataset(keyFigures);
    expect(figures).toEqual([]);
    expect(charts).toEqual([]);
    expect(slides.map((slide) => slide.layout)).toEqual(['table']);
  });

  it('takes a stock at its latest date and not added up over the years', () => {
    const population = sampleProfile('bevoelkerung', 308, [
      { name: 'Jahr', type: 'integer', distinct: 7, min: 2017, max: 2023 },
      { name: 'Kreis', type: 'text', distinct: 44 },
      { name: 'Einwohner', type: 'integer', distinct: 300, min: 55_000, max: 640_000 },
    ]);
    const { figures, charts } = suggestForDataset(population);
    const latest = [{ column: 'Jahr', is: '=', value: 2023 }];
    expect(figures[0]?.query.filters).toEqual(latest);
    expect(charts[0]?.query.filters).toEqual(latest);
    expect(charts[0]?.subtitle.de).toBe('Die zehn größten · Stand: 2023');
    expect(charts[1]?.encoding.category).toBe('Jahr');
    expect(charts[1]?.query.filters).toEqual([{ column: 'Jahr', is: '>=', value: 2017 }]);
  });

  it('shows a rate row by row, never its sum', () => {
    const rates = sampleProfile('quoten', 9, [
      { name: 'Land', type: 'text', distinct: 9 },
      { name: 'Quote', type: 'percent', distinct: 9, min: 1, max: 30 },
    ]);
    const [chart] = suggestForDataset(rates).charts;
    expect(chart?.encoding.value).toBe('max(Quote)');
    expect(chart?.top).toBeUndefined();
  });
});

describe('suggestForDataset, of what has no sum', () => {
  const weather = sampleProfile('wetter', 1_461, [
    { name: 'date', type: 'date', distinct: 1_461, min: '2012-01-01', max: '2015-12-31' },
    { name: 'temp_max', type: 'number', distinct: 67, min: -1.6, max: 35.6 },
    { name: 'weather', type: 'text', distinct: 5 },
    { name: 'latitude', type: 'number', distinct: 40, min: 40, max: 48 },
  ]);

  it('takes the average, and says so', () => {
    const { figures, charts } = suggestForDataset(weather);
    expect(figures.map((figure) => figure.name.de)).toEqual(['Temp max im Durchschnitt']);
    expect(charts.map((chart) => chart.encoding.value)).toEqual(['mean(temp_max)', 'mean(temp_max)']);
    expect(charts.map((chart) => chart.name.de)).toEqual([
      'Temp max im Durchschnitt nach weather',
      'Temp max im Durchschnitt im Lauf der Zeit',
    ]);
    expect(charts[0]).toMatchObject({ kind: 'bar' });
  });

  it('draws a century of years as it is, one row a year', () => {
    const { charts, figures } = suggestForDataset(
      sampleProfile('quoten', 144, [
        { name: 'Jahr', type: 'integer', distinct: 144, min: 1880, max: 2023 },
        { name: 'Erwerbsquote', type: 'number', distinct: 90, min: 0.4, max: 70 },
      ]),
    );
    expect(charts.map((chart) => chart.encoding.value)).toEqual(['max(Erwerbsquote)']);
    expect(charts[0]?.name.de).toBe('Erwerbsquote im Lauf der Zeit');
    // A plain average of shares is wrong wherever their wholes differ.
    expect(figures).toEqual([]);
  });

  it('writes large sums without cents', () => {
    const suggest = (max: number) =>
      suggestForDataset(
        sampleProfile('betrag', 99, [{ name: 'Betrag', type: 'money', distinct: 90, min: 1, max }]),
      ).figures[0]?.format.decimals;
    expect(suggest(89_000.5)).toBe(0);
    expect(suggest(8.5)).toBeUndefined();
  });

  it('lists rows without the totals, with which everything counts twice', () => {
    const { slides } = suggestForDataset(
      sampleProfile('foerderung', 99, [
        { name: 'Kreis', type: 'text', distinct: 15 },
        { name: 'Jahr', type: 'integer', distinct: 5, min: 2019, max: 2023 },
        { name: 'Mittel', type: 'money', distinct: 99, min: 500, max: 900_000 },
      ]),
    );
    const tables = slides.flatMap(({ blocks }) => (blocks.main?.kind === 'table' ? [blocks.main] : []));
    expect(tables.map(({ query }) => query.totals)).toEqual(['without']);
  });

  it('asks first for the column that is the total', () => {
    const names = ['Kosten Sonstige', 'Kosten Reparatur', 'Kosten gesamt'];
    const columns = names.map((name) => ({ name, type: 'integer', distinct: 50, min: 0, max: 900 }) as const);
    const [first] = suggestForDataset(sampleProfile('kosten', 500, columns)).figures;
    expect(first?.name.de).toBe('Kosten gesamt');
  });

  it('sorts rows by what looks like a remark where nothing else sorts them', () => {
    const energy = sampleProfile('strom', 51, [
      { name: 'Jahr', type: 'integer', distinct: 17, min: 2001, max: 2017 },
      { name: 'source', type: 'text', distinct: 3 },
      { name: 'net_generation', type: 'integer', distinct: 51, min: 1_437, max: 41_169 },
    ]);
    expect(suggestForDataset(energy).charts[0]?.name.de).toBe('Net generation nach source');
  });
});

const textColumn = fc.record({
  name: fc.oneof(
    fc.constantFrom('Thema', 'Kreis', 'AGS', 'PLZ', 'Jahr', 'ID', 'Anteil', 'Betrag', 'Einwohner', 'Einheit'),
    fc.string({ minLength: 1, maxLength: 20 }),
  ),
  type: fc.constantFrom(...columnTypes),
  unit: fc.option(fc.constantFrom('EUR', '%', 'je 100', 'km²'), { nil: undefined }),
  distinct: fc.nat(2_000),
});
const anyColumn = fc
  .tuple(textColumn, fc.nat(3_000), fc.nat(3_000))
  .map(([column, one, other]): SampleColumn => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    if (isTemporal(column.type)) {
      return { ...column, min: `${1_000 + low}-01-01`, max: `${1_000 + high}-12-31` };
    }
    return isNumeric(column.type) ? { ...column, min: low, max: high } : column;
  });
const anyProfile = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/),
    fc.integer({ min: 1, max: 5_000 }),
    fc.uniqueArray(anyColumn, { selector: (column) => column.name, minLength: 1, maxLength: 12 }),
  )
  .map(([id, rows, columns]) => sampleProfile(id, rows, columns));
const anyProfiles = fc.uniqueArray(anyProfile, { selector: (profile) => profile.dataset.id, maxLength: 3 });

describe('suggestBriefing', () => {
  it('is a valid briefing whose parts fit together, whatever the datasets are', () => {
    fc.assert(
      fc.property(anyProfiles, (profiles) => {
        const briefing = suggestBriefing(profiles, {});
        expect(briefingSchema.safeParse(briefing).error).toBeUndefined();
        const figures = new Set(briefing.figures.map((figure) => figure.id));
        const charts = new Set(briefing.charts.map((chart) => chart.id));
        for (const slide of briefing.slides) {
          for (const [place, block] of Object.entries(slide.blocks)) {
            expect(acceptsBlock(slide.layout, place as Place, block.kind)).toBe(true);
            if (block.kind === 'chart') expect(charts.has(block.chart)).toBe(true);
            if (block.kind === 'figures')
              expect(block.items.every((item) => figures.has(item.figure))).toBe(true);
          }
        }
        for (const { query, encoding } of briefing.charts) {
          expect(querySchema.safeParse(query).success).toBe(true);
          expect(query.groups.map(nameGroup)).toContain(encoding.category);
          expect(query.measures.map(nameMeasure)).toContain(encoding.value);
        }
      }),
    );
  });

  it('adds up no key, no year, no rate and no text', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { figures, charts } = suggestForDataset(profile);
        const sums = [...figures, ...charts]
          .flatMap((part) => part.query.measures)
          .flatMap((measure: Measure) => (measure.kind === 'sum' ? [measure.column] : []));
        for (const name of sums) {
          const summed = profile.columns.find((one) => one.column.name === name);
          expect(['amount', 'stock']).toContain(summed?.meaning);
          expect(['ID', 'AGS', 'PLZ', 'Jahr', 'Anteil']).not.toContain(name);
          expect(summed && isNumeric(summed.column.type) && summed.column.type !== 'percent').toBe(true);
        }
      }),
    );
  });

  it('says a column’s name as it is, whatever marks are in it', () => {
    fc.assert(
      fc.property(fc.constantFrom('A*b*c', '{figure-1}', '**', '\\{x}', 'Kosten *'), (name) => {
        const profile = sampleProfile('probe', 500, [
          { name, type: 'integer', distinct: 400, min: 1, max: 4_000 },
          { name: 'Thema', type: 'text', distinct: 5 },
        ]);
        const [total] = suggestForDataset(profile).slides;
        expect(plainText(total?.title.de ?? '', () => '[?]')).toBe(`${name} insgesamt`);
      }),
    );
  });

  it('takes the title it is given, or the first dataset’s name', () => {
    expect(suggestBriefing([sessions], { title: 'Brüssel 2024' }).slides[0]?.title.de).toBe('Brüssel 2024');
    expect(suggestBriefing([sessions, districts]).title.de).toBe('Datensatz gespraeche');
    expect(suggestBriefing([]).slides).toEqual([]);
  });
});
