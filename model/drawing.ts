import { z } from 'zod';
import type { ChartData } from './chart-data';
import type { ChartKind } from './chart-kinds';
import type { Size } from './layout';
import type { Language } from './localized';
import { shippedFont } from './theme/slide-font';
import { colourVariable, themeColours } from './theme/theme-colour';

/**
 * A chart as it was drawn: shapes and texts in the order they lie upon each other, without the library that drew it.
 * Paper and stage draw it again at once. It is kept in files, so it is hostile until parsed: only what is named here
 * can be in it, no links, no styles, no scripts. Its colours are names; the theme says what they look like.
 */
const number = z.string().regex(/^-?\d{1,7}(\.\d{1,20})?(e-\d{1,3})?$/);
const colour = z.enum(['none', ...themeColours.map(colourVariable)]);
const path = z
  .string()
  .max(200_000)
  .regex(/^[MLHVCSQTAZmlhvcsqtaz0-9eE ,.+-]*$/);
const paint = {
  fill: colour.optional(),
  stroke: colour.optional(),
  'stroke-width': number.optional(),
  'stroke-linejoin': z.enum(['round', 'miter', 'bevel']).optional(),
  'fill-opacity': number.optional(),
  'stroke-dasharray': z
    .string()
    .regex(/^\d{1,4}(\.\d{1,4})?( \d{1,4}(\.\d{1,4})?){0,7}$/)
    .optional(),
};

const shapeSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('path'), d: path, ...paint }),
  z.strictObject({ name: z.literal('rect'), x: number, y: number, width: number, height: number, ...paint }),
  z.strictObject({ name: z.literal('circle'), cx: number, cy: number, r: number, ...paint }),
  z.strictObject({ name: z.literal('line'), x1: number, y1: number, x2: number, y2: number, ...paint }),
  z.strictObject({
    name: z.literal('text'),
    x: number,
    y: number,
    text: z.string().max(1_000),
    'text-anchor': z.enum(['start', 'middle', 'end']).optional(),
    'font-size': number,
    'font-weight': z.enum(['400', '600']).optional(),
    fill: colour.optional(),
  }),
]);
export type DrawingShape = Readonly<z.infer<typeof shapeSchema>>;

export const drawingSchema = z.strictObject({
  width: z.int().min(1).max(10_000),
  height: z.int().min(1).max(10_000),
  shapes: z.array(shapeSchema).max(20_000),
});
export type Drawing = Readonly<z.infer<typeof drawingSchema>>;

const keyForm = /^[0-9a-f]{32}$/;

/** Drawings under `keyOfDrawing`. */
export type Drawings = Readonly<Record<string, Drawing>>;

/** The drawings in a JSON value of unknown origin; those that are none, and all of them in a value that is no record, are left out. */
export function readDrawings(value: unknown): Drawings {
  const record = z.record(z.string(), z.unknown()).safeParse(value);
  if (!record.success) return {};
  return Object.fromEntries(
    Object.entries(record.data).flatMap(([key, written]) => {
      const drawing = drawingSchema.safeParse(written);
      return drawing.success && keyForm.test(key) ? [[key, drawing.data]] : [];
    }),
  );
}

/** Counted up whenever charts are drawn differently, so that no old drawing is taken for a new one. */
const drawingVersion = 2;

/** The same text for the same drawing: it changes with everything that can be seen in it. */
export function keyOfDrawing(
  kind: ChartKind,
  data: ChartData,
  size: Size,
  language: Language,
  /** As CSS says it; it was measured with it. */
  font: string = shippedFont,
): string {
  const { width, height } = size;
  // Outlines are many numbers; the fingerprint of their file says the same.
  const withoutShapes = (name: string, value: unknown) => (name === 'shapes' ? undefined : value);
  return digest(JSON.stringify([drawingVersion, kind, width, height, language, font, data], withoutShapes));
}

/** 128 bits in hex. Not for secrets: it tells apart what people draw, as checksums tell files apart. */
function digest(text: string): string {
  const parts = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85ebca6b];
  const factors = [0x01000193, 0x5bd1e995, 0xcc9e2d51, 0x1b873593];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    for (let part = 0; part < 4; part += 1) {
      const mixed = Math.imul((parts[part] ?? 0) ^ code, factors[part] ?? 1);
      parts[part] = (mixed ^ (mixed >>> 15)) >>> 0;
    }
  }
  return parts.map((part) => part.toString(16).padStart(8, '0')).join('');
}
