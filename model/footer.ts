import { z } from 'zod';

/** What stands in the footer of a slide. Title, section and closing slides have none, but keep the classification. */
export const footerSchema = z.object({
  occasion: z.boolean().default(true),
  date: z.boolean().default(true),
  classification: z.boolean().default(true),
  page: z.boolean().default(true),
  /** A thin line above it. */
  line: z.boolean().default(false),
});
export type Footer = Readonly<z.infer<typeof footerSchema>>;

export const footerParts = ['occasion', 'date', 'classification', 'page', 'line'] as const;
