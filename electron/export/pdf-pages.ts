/**
 * How many pages a PDF has, by its own page tree; undefined for what is no PDF that Chromium writes (its objects are not
 * packed into streams).
 */
export function countPages(pdf: Buffer): number | undefined {
  const text = pdf.toString('latin1');
  if (!text.startsWith('%PDF-')) return undefined;
  const catalog = objectAt(text, /\/Root\s+(\d+)\s+0\s+R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1]);
  const pages = objectAt(text, /\/Pages\s+(\d+)\s+0\s+R/.exec(catalog ?? '')?.[1]);
  const count = /\/Count\s+(\d+)/.exec(pages ?? '')?.[1];
  return count === undefined ? undefined : Number(count);
}

function objectAt(text: string, number: string | undefined): string | undefined {
  if (number === undefined) return undefined;
  const start = text.lastIndexOf(`\n${number} 0 obj`);
  return start === -1 ? undefined : text.slice(start, text.indexOf('endobj', start));
}
