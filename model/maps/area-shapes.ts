import { z } from 'zod';

/** Coordinates are whole numbers from 0 to this, the longer side of the map; y goes down. */
export const shapeExtent = 10_000;

/** Far above any map that can be read; they stop a file that was made to fill memory. */
export const shapeLimits = { areas: 5_000, points: 250_000 } as const;

const coordinate = z
  .int()
  .min(-shapeExtent)
  .max(2 * shapeExtent);

/**
 * The outlines of a map's areas in the plane, simplified to what can be seen on a slide. Kept in files, so it is hostile until
 * parsed: nothing but whole numbers.
 */
export const areaShapesSchema = z.strictObject({
  width: z.int().min(1).max(shapeExtent),
  height: z.int().min(1).max(shapeExtent),
  areas: z
    .array(
      z.strictObject({
        /** Each ring as x, y, x, y …; holes turn the other way round. */
        rings: z.array(z.array(coordinate).max(shapeLimits.points * 2)).max(10_000),
        /**
         * Where a label has most room: the middle of the largest box that is twice as wide as high and lies in the area, and
         * half its height.
         */
        label: z.strictObject({ x: coordinate, y: coordinate, room: z.int().min(0).max(shapeExtent) }),
      }),
    )
    .max(shapeLimits.areas),
  /** Land around the areas, for orientation. */
  around: z
    .array(z.array(coordinate).max(shapeLimits.points * 2))
    .max(10_000)
    .default([]),
});
export type AreaShapes = Readonly<z.infer<typeof areaShapesSchema>>;
export type AreaShape = AreaShapes['areas'][number];
