import { z } from 'zod';
import { localizedTextSchema } from '../localized';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, '#rrggbb');
/** A file beside the brand file: no folder, no way out of it. */
const besideSchema = z
  .string()
  .max(200)
  .regex(/^[^/\\:\0]*[^/\\:.\0][^/\\:\0]*$/, 'a file name without a folder');

/** The colours that a brand may choose; the others follow from these. */
export const brandColoursSchema = z.strictObject({
  ink: colour.optional(),
  paper: colour.optional(),
  muted: colour.optional(),
  line: colour.optional(),
  ground: colour.optional(),
  strong: colour,
  deep: colour.optional(),
  signal: colour.optional(),
  grey: colour.optional(),
  categories: z.array(colour).max(6).default([]),
});
export type BrandColours = Readonly<z.infer<typeof brandColoursSchema>>;

const face = {
  weight: z.union([z.literal(400), z.literal(600)]).default(400),
  style: z.enum(['normal', 'italic']).default('normal'),
};
const common = {
  name: z.string().min(1).max(200),
  colours: brandColoursSchema,
  /** Stands first in the footer: the name of the institution. */
  footer: localizedTextSchema.default({}),
};

/** A brand file, `NAME.brand.json`: fonts and logo are files beside it. */
export const brandFileSchema = z.strictObject({
  ...common,
  fonts: z
    .array(z.strictObject({ file: besideSchema, ...face }))
    .max(4)
    .default([]),
  logo: z.strictObject({ file: besideSchema, alternative: localizedTextSchema }).optional(),
});
export type BrandFile = Readonly<z.infer<typeof brandFileSchema>>;

/** Made of what is in the file, so that another font is another id. */
const assetId = z.string().regex(/^brand-[0-9a-f]{32}$/);

export const brandFontSchema = z.object({ id: assetId, type: z.enum(['woff2', 'ttf', 'otf']), ...face });
export type BrandFont = Readonly<z.infer<typeof brandFontSchema>>;

export const brandLogoSchema = z.object({
  id: assetId,
  type: z.enum(['png', 'svg']),
  /** Pixels. */
  width: z.number().min(1).max(100_000),
  height: z.number().min(1).max(100_000),
  alternative: localizedTextSchema,
});
export type BrandLogo = Readonly<z.infer<typeof brandLogoSchema>>;

/** A brand in a briefing; the bytes of its fonts and logo lie beside it, as `brand/<id>.<type>`. */
export const brandSchema = z.object({
  ...common,
  fonts: z.array(brandFontSchema).max(4),
  logo: brandLogoSchema.optional(),
});
export type Brand = Readonly<z.infer<typeof brandSchema>>;

/** Brand files have this ending, so that they are no dataset. */
export const brandEnding = '.brand.json';

/** Bytes. */
export const brandLimits = { file: 1024 ** 2, font: 8 * 1024 ** 2, logo: 4 * 1024 ** 2 } as const;

/** The files that a brand brings along. */
export function assetsOfBrand(brand: Brand | undefined): readonly (BrandFont | BrandLogo)[] {
  return brand ? [...brand.fonts, ...(brand.logo ? [brand.logo] : [])] : [];
}

/** What its font is called in our pages: another for other files. undefined where it brings none. */
export function fontNameOfBrand(brand: Brand | undefined): string | undefined {
  return brand && brand.fonts.length > 0 ? brand.fonts.map(({ id }) => id).join('-') : undefined;
}
