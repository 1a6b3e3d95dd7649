import { z } from 'zod';
import { queriesOfBlock } from './block-queries';
import { type Chart, chartSchema } from './chart';
import { figuresOfReferences } from './chart-reference';
import { datasetSchema, idSchema } from './dataset';
import { type Figure, figureSchema, queriesOfFigure } from './figure';
import { footerSchema } from './footer';
import { languageSchema, localizedTextSchema } from './localized';
import { geometrySchema } from './maps/geometry';
import { keyOfQuery, type Query } from './query';
import { figuresIn } from './rich-text';
import { type Slide, slideSchema } from './slide';
import { brandSchema } from './theme/brand';
import { themeNames } from './theme/theme';
import { transitions } from './transition';

/** The version of the format that this program writes. */
export const currentFormat = 1;

export const occasionSchema = z.object({
  name: localizedTextSchema.default({}),
  place: localizedTextSchema.default({}),
  /** ISO date: 2024-02-14. */
  date: z.iso.date().optional(),
  speaker: localizedTextSchema.default({}),
  /** "VS – Nur für den Dienstgebrauch"; in the middle of the footer. */
  classification: localizedTextSchema.default({}),
});

/** A picture; its bytes lie beside it in the briefing, as `images/<id>.<type>`. */
export const imageSchema = z.object({
  id: idSchema,
  fileName: z.string().min(1).max(1_000),
  type: z.enum(['png', 'jpeg', 'webp', 'gif']),
  /** Pixels. */
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
});
export type ImageAsset = Readonly<z.infer<typeof imageSchema>>;

const uniqueById = <T extends { id: string }>(values: readonly T[]) =>
  new Set(values.map((value) => value.id)).size === values.length;

/** The whole document. The deck is its slides. */
export const briefingSchema = z.object({
  format: z.literal(currentFormat),
  title: localizedTextSchema,
  occasion: occasionSchema,
  /** The languages of the deck; the first is the one it was written in. */
  languages: z.array(languageSchema).min(1).max(3),
  theme: z.enum([...themeNames, 'brand']).default('plain'),
  /** Colours, fonts, logo and footer of an institution; its colours are seen with the theme `brand`. */
  brand: brandSchema.optional(),
  aspect: z.enum(['16:9', '4:3', 'A4']).default('16:9'),
  footer: footerSchema.prefault({}),
  transition: z.enum(transitions).default('none'),
  datasets: z.array(datasetSchema).max(200).refine(uniqueById, 'two datasets have the same id'),
  figures: z.array(figureSchema).max(2_000).refine(uniqueById, 'two figures have the same id'),
  charts: z.array(chartSchema).max(2_000).refine(uniqueById, 'two charts have the same id'),
  /** Maps that a person opened. */
  geometries: z.array(geometrySchema).max(100).refine(uniqueById, 'two maps have the same id').default([]),
  images: z.array(imageSchema).max(2_000).refine(uniqueById, 'two images have the same id'),
  slides: z.array(slideSchema).max(2_000).refine(uniqueById, 'two slides have the same id'),
});
export type Briefing = Readonly<z.infer<typeof briefingSchema>>;
export type Occasion = Briefing['occasion'];

export function emptyBriefing(): Briefing {
  return briefingSchema.parse({
    format: currentFormat,
    title: {},
    occasion: {},
    languages: ['de', 'en'],
    datasets: [],
    figures: [],
    charts: [],
    images: [],
    slides: [],
  });
}

/** Every query that must be answered to draw the briefing, each once. */
export function queriesOf(briefing: Briefing): readonly Query[] {
  const all = [
    ...briefing.figures.flatMap(queriesOfFigure),
    ...briefing.charts.map((chart) => chart.query),
    ...briefing.slides.flatMap((slide) =>
      Object.values(slide.blocks).flatMap((block) => queriesOfBlock(block, briefing.figures)),
    ),
  ];
  return [...new Map(all.map((query) => [keyOfQuery(query), query])).values()];
}

/** The slides that the show and the paper have, with the number that is printed on each. */
export function shownSlides(
  briefing: Briefing,
): readonly { readonly slide: Slide; readonly number: number }[] {
  return briefing.slides
    .filter((slide) => !slide.hidden)
    .map((slide, index) => ({ slide, number: index + 1 }));
}

export function findChart(briefing: Pick<Briefing, 'charts'>, id: string): Chart | undefined {
  return briefing.charts.find((chart) => chart.id === id);
}

export function findFigure(briefing: Briefing, id: string): Figure | undefined {
  return briefing.figures.find((figure) => figure.id === id);
}

/** All queries behind what a slide shows: its chart, table, big numbers, and the figures in its texts. */
export function queriesOfSlide(briefing: Briefing, slide: Slide): readonly Query[] {
  const blocks = Object.values(slide.blocks);
  const texts = [slide.kicker, slide.title, slide.subtitle].concat(
    blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
  );
  const named = texts.flatMap((text) => Object.values(text).flatMap((written) => figuresIn(written ?? '')));
  const figures = blocks
    .flatMap((block) => {
      const chart = block.kind === 'chart' ? findChart(briefing, block.chart) : undefined;
      return chart ? figuresOfReferences(chart.references) : [];
    })
    .concat(named)
    .flatMap((id) => findFigure(briefing, id) ?? []);
  const drawn = blocks.flatMap((block) => {
    if (block.kind === 'chart') return findChart(briefing, block.chart)?.query ?? [];
    return queriesOfBlock(block, briefing.figures);
  });
  return [...figures.flatMap(queriesOfFigure), ...drawn];
}
