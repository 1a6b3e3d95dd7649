import { z } from 'zod';
import { idSchema } from '../dataset';
import { propertyLimits } from './geometry';
import { mostClasses } from './value-classes';

/** What a chart says of its map. */
export const mapChoicesSchema = z.object({
  /** A map that the person opened (`Briefing.geometries`); without it, Europe. A tile map has its own districts. */
  geometry: idSchema.optional(),
  /** The property of that map by which its areas are found; without it, the one that looks most like a key. */
  key: z.string().max(propertyLimits.letters).optional(),
  /** How many classes the values are divided into; without it, up to five. */
  classes: z.int().min(2).max(mostClasses).optional(),
  /** How they are divided; without it, in the way that tells them apart. */
  steps: z.enum(['quantile', 'equal']).optional(),
});
export type MapChoices = Readonly<z.infer<typeof mapChoicesSchema>>;
