import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { queriesOf } from '../../../model/briefing';
import { citeSlide, datasetsOfSlide } from '../../../model/citation';
import { type Dataset, datasetSchema } from '../../../model/dataset';
import { acceptsBlock } from '../../../model/layout';
import type { LocalizedText } from '../../../model/localized';
import { figuresIn, plainText } from '../../../model/rich-text';
import type { Place } from '../../../model/slide';
import { describeSampleDataset, makeBrussels2024 } from '../../../scripts/sample/brussels-2024';
import { type SampleDataset, sampleDatasets } from '../../../scripts/sample/datasets';

const briefing = makeBrussels2024(
  Object.values(sampleDatasets).map((sample) => describeSampleDataset(readColumns(sample), sample)),
);

/** The columns of the real file; their types are the engine's business. */
function readColumns({ id, fileName }: SampleDataset): Dataset {
  const file = readFileSync(new URL(`../../../assets/samples/${fileName}`, import.meta.url), 'utf8');
  const [header = '', ...rows] = file.trim().split('\n');
  return datasetSchema.parse({
    id,
    name: {},
    columns: header.split(';').map((name) => ({ name, type: 'text' })),
    rowCount: rows.length,
    provenance: {},
    origin: { fileName, fingerprint: '0'.repeat(64), size: 1, importedAt: '2024-02-14T18:00:00Z' },
    reading: { format: 'csv', headerRow: 1, headerRows: 1 },
  });
}

/** Every text of a value, however deep. */
function textsIn(value: unknown): readonly LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('de' in value && typeof value.de === 'string') return [value as LocalizedText];
  return Object.values(value).flatMap(textsIn);
}

describe('the sample briefing', () => {
  it('has 12 to 14 slides, each with a title and notes', () => {
    expect(briefing.slides.length).toBeGreaterThanOrEqual(12);
    expect(briefing.slides.length).toBeLessThanOrEqual(14);
    for (const slide of briefing.slides) {
      expect(slide.title.de, slide.id).toBeTruthy();
      expect(slide.notes.de?.match(/[.?!](\s|$)/g)?.length, slide.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('says everything in German and in English', () => {
    for (const text of textsIn([briefing.occasion, briefing.slides, briefing.charts, briefing.figures])) {
      if (text.de || text.en) expect([text.de, text.en].every(Boolean), JSON.stringify(text)).toBe(true);
    }
  });

  it('puts each block where its layout has a place for it', () => {
    for (const slide of briefing.slides) {
      for (const [place, block] of Object.entries(slide.blocks)) {
        expect(acceptsBlock(slide.layout, place as Place, block.kind), slide.id).toBe(true);
      }
    }
  });

  it('uses every figure and chart it has, and has every one it uses', () => {
    const used = briefing.slides.flatMap((slide) => [
      ...Object.values(slide.title).flatMap((title) => figuresIn(title ?? '')),
      ...Object.values(slide.blocks).flatMap((block) => {
        if (block.kind === 'figures') return block.items.map((item) => item.figure);
        return block.kind === 'chart' ? [block.chart] : [];
      }),
    ]);
    const has = [...briefing.figures, ...briefing.charts].map((part) => part.id);
    expect([...new Set(used)].sort()).toEqual([...new Set(has)].sort());
  });

  it('asks only for columns that the files have', () => {
    for (const query of queriesOf(briefing)) {
      const dataset = briefing.datasets.find((one) => one.id === query.dataset);
      const names = dataset?.columns.map((column) => column.name);
      const asked = [...query.groups, ...query.filters].map((part) => part.column);
      const measured = query.measures.flatMap((measure) =>
        measure.kind === 'count' ? [] : [measure.column],
      );
      for (const name of [...asked, ...measured]) expect(names, query.dataset).toContain(name);
    }
  });

  it('types no number by hand but years', () => {
    for (const slide of briefing.slides) {
      for (const title of Object.values(slide.title)) {
        const numbers = plainText(title ?? '', () => '').match(/\d+/g) ?? [];
        for (const number of numbers) expect(number, slide.id).toMatch(/^20\d\d$/);
      }
    }
  });

  it('marks every slide with made-up numbers, in both languages', () => {
    const madeUp = briefing.slides.filter((slide) =>
      datasetsOfSlide(briefing, slide).some((dataset) => dataset.provenance.madeUp),
    );
    expect(madeUp.length).toBeGreaterThan(0);
    for (const slide of madeUp) {
      expect(citeSlide(briefing, slide, 'de')).toContain('Musterdaten, frei erfunden');
      expect(citeSlide(briefing, slide, 'en')).toContain('Sample data, made up');
    }
  });

  it('names source, date and licence wherever it shows real numbers', () => {
    for (const slide of briefing.slides) {
      for (const { provenance } of datasetsOfSlide(briefing, slide)) {
        if (provenance.madeUp) continue;
        expect(citeSlide(briefing, slide, 'de'), slide.id).toMatch(/^Quelle: .+ · Stand: /);
        if (provenance.licence) expect(citeSlide(briefing, slide, 'de')).toContain(provenance.licence);
      }
    }
  });
});
