import { describe, expect, it } from 'vitest';
import { type Briefing, briefingSchema, emptyBriefing } from '../../model/briefing';
import { citeSlide } from '../../model/citation';
import type { Slide } from '../../model/slide';

const briefing: Briefing = briefingSchema.parse({
  ...emptyBriefing(),
  datasets: [
    dataset('eckdaten', { source: { de: 'Land Baden-Württemberg' }, asOf: '2024-02' }),
    dataset('beratungen', { source: {}, asOf: '2023-12', madeUp: true }),
    dataset('kreise', { source: { de: 'Destatis' }, licence: 'CC BY 4.0' }),
  ],
  figures: [figure('fachkraefte', 'eckdaten'), figure('gespraeche', 'beratungen')],
  slides: [
    slide('a', { title: { de: '{fachkraefte} Fachkräfte' } }),
    slide('b', { title: { de: '{fachkraefte} und {gespraeche}' } }),
    slide('c', { title: { de: 'Ohne Zahlen' } }),
    slide('d', { title: { de: '{gespraeche}' }, source: { de: 'Eigene Zählung' } }),
    slide('e', {
      blocks: { main: { kind: 'table', query: { dataset: 'kreise' } } },
    }),
  ],
});

describe('citeSlide', () => {
  it('cites the dataset behind a figure in the title', () => {
    expect(cite('a')).toBe('Quelle: Land Baden-Württemberg · Stand: Februar 2024');
  });

  it('cites each dataset once, and says what is made up', () => {
    expect(cite('b')).toBe(
      'Quelle: Land Baden-Württemberg · Stand: Februar 2024 | Musterdaten, frei erfunden · Stand: Dezember 2023',
    );
  });

  it('is empty where nothing comes from data', () => {
    expect(cite('c')).toBe('');
  });

  it('says that data are made up even where the source was typed by hand', () => {
    expect(cite('d')).toBe('Eigene Zählung | Musterdaten, frei erfunden');
  });

  it('names the licence', () => {
    expect(cite('e')).toBe('Quelle: Destatis · CC BY 4.0');
  });
});

function cite(id: string): string {
  const found = briefing.slides.find((each) => each.id === id) as Slide;
  return citeSlide(briefing, found, 'de');
}

function dataset(id: string, provenance: object) {
  return {
    id,
    name: { de: id },
    columns: [{ name: 'Wert', type: 'number' }],
    rowCount: 1,
    provenance,
    origin: {
      fileName: `${id}.csv`,
      fingerprint: 'a'.repeat(64),
      size: 1,
      importedAt: '2024-02-01T12:00:00Z',
    },
    reading: { format: 'csv', headerRow: 1, headerRows: 1 },
  };
}

function figure(id: string, of: string) {
  return {
    id,
    name: { de: id },
    query: { dataset: of, measures: [{ kind: 'sum', column: 'Wert' }] },
    format: {},
    wording: { kind: 'exact' },
  };
}

function slide(id: string, rest: object) {
  return { id, layout: 'text', ...rest };
}
