import { z } from 'zod';
import { idSchema } from './dataset';
import { localizedTextSchema } from './localized';
import { numberFormatSchema } from './number-format';
import { groupSchema, querySchema } from './query';
import { transitions } from './transition';

/** Rich text, see rich-text.ts. */
export const textBlockSchema = z.object({
  kind: z.literal('text'),
  text: localizedTextSchema,
  /** On stage the items of its lists come one by one, with the clicker. */
  steps: z.literal('items').optional(),
});

/** One to four big numbers. `lead` replaces the wording's own word ("zusätzlich" instead of "mehr als"). */
export const figuresBlockSchema = z.object({
  kind: z.literal('figures'),
  items: z
    .array(
      z.object({
        figure: idSchema,
        lead: localizedTextSchema.optional(),
        label: localizedTextSchema,
        /** Its values over time are drawn as a small line, period by period. */
        course: groupSchema.optional(),
      }),
    )
    .min(1)
    .max(4),
});

export const chartBlockSchema = z.object({ kind: z.literal('chart'), chart: idSchema });

export const tableBlockSchema = z.object({
  kind: z.literal('table'),
  query: querySchema,
  /** The columns of the answer to show, by name and in this order; empty for all. */
  columns: z.array(z.string().min(1)).max(50).default([]),
  /** What to call the answer's columns, by their name in the answer; else the name itself is shown. */
  headings: z.record(z.string(), localizedTextSchema).default({}),
  /** How to write the numbers of a column, by its name in the answer. */
  formats: z.record(z.string(), numberFormatSchema).default({}),
  /** Columns whose numbers are drawn as bars, too, by their name in the answer. */
  bars: z.array(z.string().min(1)).max(16).optional(),
  /** A last row says what all rows are together, those that are not shown among them. */
  total: z.boolean().optional(),
});

export const imageBlockSchema = z.object({
  kind: z.literal('image'),
  image: idSchema,
  /** For those who cannot see it; empty for decoration. */
  alternative: localizedTextSchema,
  credit: localizedTextSchema.default({}),
});

export const blockSchema = z.discriminatedUnion('kind', [
  textBlockSchema,
  figuresBlockSchema,
  chartBlockSchema,
  tableBlockSchema,
  imageBlockSchema,
]);
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

export const layoutNames = [
  'title',
  'section',
  'statement',
  'figures',
  'chart',
  'chart-and-text',
  'two-charts',
  'text',
  'comparison',
  'table',
  'picture',
  'quote',
  'agenda',
  'timeline',
  'sources',
  'closing',
] as const;
export type LayoutName = (typeof layoutNames)[number];

/** The headings are those of a comparison: one above each side. */
export const places = ['main', 'side', 'main-heading', 'side-heading'] as const;
export type Place = (typeof places)[number];

/** A block that the slide's layout has no place for, and where it stood: it comes back with a layout that has one. */
export const keptBlockSchema = z.object({
  layout: z.enum(layoutNames),
  place: z.enum(places),
  block: blockSchema,
});
export type KeptBlock = Readonly<z.infer<typeof keptBlockSchema>>;

export const slideSchema = z.object({
  id: idSchema,
  layout: z.enum(layoutNames),
  /** A small line above the title, on title slides. */
  kicker: localizedTextSchema.default({}),
  /** One sentence with the slide's point; may hold figures: "{anteil} der Gespräche …". */
  title: localizedTextSchema.default({}),
  subtitle: localizedTextSchema.default({}),
  blocks: z.partialRecord(z.enum(places), blockSchema).default({}),
  /** Not drawn; see `keptBlockSchema`. */
  kept: z.array(keptBlockSchema).max(200).default([]),
  /** On an agenda: whether the section it stands in is marked. Left open, every agenda but the first one marks it. */
  marksSection: z.boolean().optional(),
  /** Replaces the source line that is made from the datasets' provenance. */
  source: localizedTextSchema.optional(),
  notes: localizedTextSchema.default({}),
  /** How the slide before gives way to this one; the briefing's own transition without it. */
  transition: z.enum(transitions).optional(),
  /** A hidden slide is skipped in the show and on paper. */
  hidden: z.boolean().default(false),
});
export type Slide = Readonly<z.infer<typeof slideSchema>>;
