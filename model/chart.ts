import { z } from 'zod';
import { arrowSchema } from './chart-arrow';
import { chartKinds } from './chart-kinds';
import { referenceSchema } from './chart-reference';
import { idSchema } from './dataset';
import { localizedTextSchema } from './localized';
import { mapChoicesSchema } from './maps/map-choices';
import { numberFormatSchema } from './number-format';
import { querySchema } from './query';

export const chartSteps = ['none', 'series', 'highlights'] as const;

export const pictogramSymbols = ['person', 'house', 'euro', 'conversation', 'document'] as const;
export type PictogramSymbol = (typeof pictogramSymbols)[number];

export const chartSchema = z.object({
  id: idSchema,
  /** What it is called in the window. */
  name: localizedTextSchema,
  kind: z.enum(chartKinds),
  query: querySchema,
  /** Which column of the answer is drawn as what. */
  encoding: z.object({
    category: z.string().min(1),
    value: z.string().min(1),
    series: z.string().min(1).optional(),
    x: z.string().min(1).optional(),
    size: z.string().min(1).optional(),
    target: z.string().min(1).optional(),
    end: z.string().min(1).optional(),
  }),
  /** What is shown and in which unit: "Beratungsgespräche nach Thema, 2023, Anteil in Prozent". */
  subtitle: localizedTextSchema.default({}),
  /** `share`: each value as percent of the sum of all (within its category, where there are series). */
  show: z.enum(['value', 'share']).default('value'),
  /** Of bars and columns with series: side by side, or end to end. Shares always stand end to end. */
  arrangement: z.enum(['beside', 'stacked']).default('beside'),
  format: numberFormatSchema,
  /** How the values of further columns are written; a target and an end are written as the value is. */
  furtherFormats: z.partialRecord(z.enum(['x', 'size']), numberFormatSchema).default({}),
  /** `difference`: of a span, largest first · `value`: largest first (of a span, its end) · `given`: in the order of the answer. Lines are always drawn in the order of the answer. */
  sort: z.enum(['value', 'given', 'difference']).default('value'),
  /** Categories in an order made by hand; all others follow as they are sorted. */
  order: z.array(z.string()).max(200).default([]),
  /** Of a waterfall: the categories that are totals, drawn from zero; without it, the first and the last. */
  totals: z.array(z.string()).max(6).optional(),
  /** Of bullets: grey bands behind the bars that end at so many percent of the target. */
  bands: z.array(z.number().positive().max(1_000)).max(3).default([]),
  /** Of a pictogram: what stands for a round number of things. */
  symbol: z.enum(pictogramSymbols).default('person'),
  /** Draw the first so many, and the rest as one: "Übrige". */
  top: z.int().min(1).max(100).optional(),
  /** Categories or series drawn in the strong colour; the others are grey. */
  highlight: z.array(z.string()).max(100).default([]),
  /** A bracket beside the highlighted bars with their sum. */
  bracket: z.boolean().default(false),
  /** A short sentence tied to a data point; it moves with it. */
  annotations: z
    .array(z.object({ category: z.string(), series: z.string().optional(), text: localizedTextSchema }))
    .max(12)
    .default([]),
  /**
   * What can be chosen on stage: the query groups by this column of the answer too, so the answers to all choices are there.
   * `value` is chosen at first, and on paper; without it, all are added up.
   */
  choice: z.object({ column: z.string().min(1), value: z.string().optional() }).optional(),
  /** On stage the chart is built up with the clicker: each step brings a series, or highlights one more. */
  steps: z.enum(chartSteps).default('none'),
  /** Lines and bands across the values: a target, a mean. */
  references: z.array(referenceSchema).max(6).default([]),
  /** Differences and growth between two data points. */
  arrows: z.array(arrowSchema).max(6).default([]),
  /** Where the axis of values begins and ends, in the unit of the values; without them, on round numbers. */
  range: z.object({ min: z.number().optional(), max: z.number().optional() }).default({}),
  /** Of maps: which map it is, and how the values are divided. */
  map: mapChoicesSchema.default({}),
  /** Replaces the text alternative that is made from the data. */
  alternative: localizedTextSchema.optional(),
});
export type Chart = Readonly<z.infer<typeof chartSchema>>;
