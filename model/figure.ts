import { z } from 'zod';
import { idSchema } from './dataset';
import { localizedTextSchema } from './localized';
import { type NumberFormat, numberFormatSchema } from './number-format';
import { type Query, querySchema } from './query';
import { bounds, wordingSchema } from './wording';

/**
 * One number with a name. `query` has one measure and no groups; the figure is the value in the answer's only row.
 * With `share`, it is divided by that query's value and given in percent.
 */
export const figureSchema = z.object({
  id: idSchema,
  name: localizedTextSchema,
  query: querySchema,
  share: querySchema.optional(),
  format: numberFormatSchema,
  wording: wordingSchema,
  bound: z.enum(bounds).default('exact'),
});
export type Figure = Readonly<z.infer<typeof figureSchema>>;

/** How the figure's value is written: a share is no longer counted in the thousands of what it is a share of. */
export function formatOfFigure({ format, share }: Pick<Figure, 'format' | 'share'>): NumberFormat {
  const { base: _, ...plain } = format;
  return share ? plain : format;
}

/** All the queries a figure needs answered. */
export function queriesOfFigure(figure: Figure): readonly Query[] {
  return figure.share ? [figure.query, figure.share] : [figure.query];
}
