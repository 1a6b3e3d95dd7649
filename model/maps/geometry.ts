import { z } from 'zod';
import { idSchema } from '../dataset';
import { shapeLimits } from './area-shapes';

/** At most so many properties are kept, each with a text of at most so many letters for each area. */
export const propertyLimits = { count: 30, letters: 200 } as const;

/**
 * A map that a person opened: what its file says of its areas. Their outlines lie beside it in the briefing, as
 * `geometries/<id>.json`.
 */
export const geometrySchema = z.object({
  id: idSchema,
  fileName: z.string().min(1).max(1_000),
  /** SHA-256 of the file, in hex. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  areas: z.int().min(1).max(shapeLimits.areas),
  /** What the file's coordinates were: degrees of longitude and latitude, or metres of a projection. */
  coordinates: z.enum(['degrees', 'plane']),
  /** Values as text, one for each area; null is missing. */
  properties: z
    .array(
      z.object({
        name: z.string().max(propertyLimits.letters),
        values: z.array(z.string().max(propertyLimits.letters).nullable()).max(shapeLimits.areas),
      }),
    )
    .max(propertyLimits.count),
});
export type Geometry = Readonly<z.infer<typeof geometrySchema>>;
export type GeometryProperty = Geometry['properties'][number];
