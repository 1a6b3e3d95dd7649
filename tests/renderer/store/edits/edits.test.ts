import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Briefing, briefingSchema } from '../../../../model/briefing';
import { type BlockKind, layoutNames, places } from '../../../../model/slide';
import { allBlocks } from '../../../../model/slide-mentions';
import { insertBlock, placeBlock, removeBlock } from '../../../../renderer/store/edits/blocks';
import { makeChart, measureBy, splitBy, splitIntoSeries } from '../../../../renderer/store/edits/charts';
import { deleteFigure, makeFigure, slidesWithFigure } from '../../../../renderer/store/edits/figures';
import {
  addSlide,
  chooseLayout,
  deleteSlide,
  duplicateSlide,
  hideSlide,
  moveSlide,
} from '../../../../renderer/store/edits/slides';
import { askTable, firstTable } from '../../../../renderer/store/edits/tables';
import { beginHistory, recordEdit, undoEdit } from '../../../../renderer/store/history';
import { sampleBriefing, sampleDataset } from '../../sample-briefing';

type Edit = (briefing: Briefing) => Briefing;

const pick = (briefing: Briefing, n: number) =>
  briefing.slides[n % Math.max(1, briefing.slides.length)]?.id ?? '';

/** Everything the window can do to slides, on slides that may or may not be there. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...layoutNames), fc.nat(9)).map(
    ([layout, n]): Edit =>
      (now) =>
        addSlide(now, layout, pick(now, n)).briefing,
  ),
  fc.tuple(fc.nat(9), fc.integer({ min: -3, max: 12 })).map(
    ([n, to]): Edit =>
      (now) =>
        moveSlide(now, pick(now, n), to),
  ),
  fc.nat(9).map(
    (n): Edit =>
      (now) =>
        duplicateSlide(now, pick(now, n)).briefing,
  ),
  fc.nat(9).map(
    (n): Edit =>
      (now) =>
        deleteSlide(now, pick(now, n)),
  ),
  fc.tuple(fc.nat(9), fc.boolean()).map(
    ([n, on]): Edit =>
      (now) =>
        hideSlide(now, pick(now, n), on),
  ),
  fc.tuple(fc.nat(9), fc.constantFrom(...layoutNames)).map(
    ([n, layout]): Edit =>
      (now) =>
        chooseLayout(now, pick(now, n), layout),
  ),
  fc.tuple(fc.nat(9), fc.constantFrom(...places)).map(
    ([n, place]): Edit =>
      (now) =>
        removeBlock(now, pick(now, n), place),
  ),
  fc.tuple(fc.nat(9), fc.constantFrom<BlockKind>('chart', 'figures', 'text', 'table')).map(
    ([n, kind]): Edit =>
      (now) =>
        insertKind(now, pick(now, n), kind),
  ),
);

function insertKind(briefing: Briefing, slide: string, kind: BlockKind): Briefing {
  const dataset = sampleDataset();
  switch (kind) {
    case 'chart': {
      const made = makeChart(briefing, dataset);
      return insertBlock(made.briefing, slide, { kind, chart: made.id }).briefing;
    }
    case 'figures': {
      const made = makeFigure(briefing, dataset, { kind: 'count' }, { de: 'Anzahl' });
      return insertBlock(made.briefing, slide, { kind, items: [{ figure: made.id, label: {} }] }).briefing;
    }
    case 'table':
      return insertBlock(briefing, slide, firstTable(dataset)).briefing;
    default:
      return insertBlock(briefing, slide, { kind: 'text', text: { de: 'Text' } }).briefing;
  }
}

it('leaves a valid briefing after any edits, and undo returns to the start', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
      const start = sampleBriefing();
      let history = beginHistory(start);
      edits.forEach((edit, index) => {
        history = recordEdit(history, edit(history.present), index);
      });
      expect(briefingSchema.safeParse(history.present).error?.issues ?? []).toEqual([]);
      for (const _ of edits) history = undoEdit(history);
      expect(history.present).toBe(start);
    }),
    { numRuns: 60 },
  );
});

it('keeps just the charts that a slide shows, or would show in another layout', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
      const end = edits.reduce((now, edit) => edit(now), sampleBriefing());
      const shown = end.slides.flatMap((slide) =>
        allBlocks(slide).flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
      );
      expect(end.charts.map((chart) => chart.id).sort()).toEqual([...new Set(shown)].sort());
    }),
    { numRuns: 60 },
  );
});

it('gives a copied slide a chart of its own', () => {
  const made = makeChart(sampleBriefing(), sampleDataset());
  const inserted = insertBlock(made.briefing, null, { kind: 'chart', chart: made.id });
  const copied = duplicateSlide(inserted.briefing, inserted.slide);
  expect(copied.briefing.charts).toHaveLength(2);
  expect(deleteSlide(copied.briefing, inserted.slide).charts).toHaveLength(1);
});

it('makes room for a text beside a chart by another layout', () => {
  const made = makeChart(sampleBriefing(), sampleDataset());
  const first = insertBlock(made.briefing, null, { kind: 'chart', chart: made.id });
  const second = insertBlock(first.briefing, first.slide, { kind: 'text', text: {} });
  const [slide] = second.briefing.slides;
  expect(slide?.layout).toBe('chart-and-text');
  expect(slide?.blocks.main?.kind).toBe('chart');
  expect(slide?.blocks.side?.kind).toBe('text');
});

it('opens a new slide for a block that no layout has room for', () => {
  const first = insertBlock(sampleBriefing(), null, firstTable(sampleDataset()));
  const second = insertBlock(first.briefing, first.slide, firstTable(sampleDataset()));
  expect(second.briefing.slides).toHaveLength(2);
  expect(second.slide).not.toBe(first.slide);
});

it('lets time run forward in a first table, and puts the largest first otherwise', () => {
  const table = firstTable(sampleDataset());
  expect(table.query.order).toEqual([{ by: 'year(Quartal)', descending: false }]);
  const byTopic = askTable(table, { groups: [{ column: 'Thema' }] }, sampleDataset());
  expect(byTopic.query.order).toEqual([{ by: 'sum(Gespräche)', descending: true }]);
});

it('lets the chart in a place go when another block takes it', () => {
  const made = makeChart(sampleBriefing(), sampleDataset());
  const first = insertBlock(made.briefing, null, { kind: 'chart', chart: made.id });
  const replaced = placeBlock(first.briefing, first.slide, 'main', { kind: 'text', text: {} });
  expect(replaced.charts).toEqual([]);
});

it('asks a first chart what can sensibly be asked, and keeps query and encoding together', () => {
  const { chart } = makeChart(sampleBriefing(), sampleDataset());
  expect(chart.kind).toBe('line');
  expect(chart.encoding).toEqual({ category: 'year(Quartal)', value: 'sum(Gespräche)' });
  const split = splitIntoSeries(splitBy(chart, { column: 'Thema' }), { column: 'AGS' });
  const measured = measureBy(split, { kind: 'mean', column: 'Anteil Frauen' }, sampleDataset());
  expect(measured.encoding).toEqual({ category: 'Thema', series: 'AGS', value: 'mean(Anteil Frauen)' });
  expect(measured.query.groups).toEqual([{ column: 'Thema' }, { column: 'AGS' }]);
  expect(measured.format.unit).toEqual({ de: '%', en: '%', fr: '%' });
});

it('drops a second split that would be the same as the first', () => {
  const { chart } = makeChart(sampleBriefing(), sampleDataset());
  const split = splitIntoSeries(chart, { column: 'Thema' });
  expect(splitBy(split, { column: 'Thema' }).encoding.series).toBeUndefined();
});

it('deletes a figure only where nothing speaks of it', () => {
  const made = makeFigure(sampleBriefing(), sampleDataset(), { kind: 'count' }, { de: 'Gespräche gesamt' });
  expect(made.id).toBe('gespraeche-gesamt');
  const slide = addSlide(made.briefing, 'text', null);
  const spoken: Briefing = {
    ...slide.briefing,
    slides: slide.briefing.slides.map((each) => ({ ...each, title: { en: `{${made.id}} sessions` } })),
  };
  expect(slidesWithFigure(spoken, made.id)).toHaveLength(1);
  expect(deleteFigure(spoken, made.id).figures).toHaveLength(1);
  expect(deleteFigure(slide.briefing, made.id).figures).toHaveLength(0);
});
