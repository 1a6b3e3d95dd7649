/**
 * The text of a slide. It is kept as plain text with a little markup that people can type, and drawn from this tree:
 * lines are paragraphs, lines that begin with "- " are list items, `**bold**`, `*italic*`, and `{figure-id}` for a
 * number that comes from data. A backslash takes the next mark literally.
 */
export type RichText = readonly RichBlock[];

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly RichInline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly RichInline[])[] };

export type RichInline =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'figure'; readonly figure: string; readonly bold: boolean; readonly italic: boolean };

/** Every text is valid: what is not markup stays as it was typed. */
export function parseRichText(source: string): RichText {
  const blocks: RichBlock[] = [];
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const last = blocks.at(-1);
    if (line.startsWith('- ')) {
      const item = parseInline(line.slice(2).trim());
      if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] };
      else blocks.push({ kind: 'list', items: [item] });
    } else {
      blocks.push({ kind: 'paragraph', content: parseInline(line.trim()) });
    }
  }
  return blocks;
}

const mark = /\\([\\*{}])|\*\*|\*|\{([a-z0-9][a-z0-9-]{0,63})\}/g;

/** One line: also for titles, which know bold, italic and figures but no lists. */
export function parseInline(line: string): readonly RichInline[] {
  const inlines: RichInline[] = [];
  let bold = false;
  let italic = false;
  let text = '';
  const flush = () => {
    if (text) inlines.push({ kind: 'text', text, bold, italic });
    text = '';
  };
  let end = 0;
  for (const match of line.matchAll(mark)) {
    text += line.slice(end, match.index);
    end = match.index + match[0].length;
    const [whole, escaped, figure] = match;
    if (escaped) {
      text += escaped;
    } else if (figure) {
      flush();
      inlines.push({ kind: 'figure', figure, bold, italic });
    } else if (closesOrOpens(whole, whole === '**' ? bold : italic, line.slice(end))) {
      flush();
      if (whole === '**') bold = !bold;
      else italic = !italic;
    } else {
      text += whole;
    }
  }
  text += line.slice(end);
  flush();
  return inlines;
}

/** The ids of all figures that the text speaks of. */
export function figuresIn(source: string): readonly string[] {
  return [...source.matchAll(mark)].flatMap((match) => (match[2] ? [match[2]] : []));
}

/** The text without any marks, each figure as `say` says it. For headings, outlines and text alternatives. */
export function plainText(source: string, say: (figure: string) => string): string {
  const inline = (content: readonly RichInline[]) =>
    content.map((part) => (part.kind === 'figure' ? say(part.figure) : part.text)).join('');
  return parseRichText(source)
    .flatMap((block) => (block.kind === 'list' ? block.items.map(inline) : [inline(block.content)]))
    .join('\n');
}

/** Takes typed text literally, so that a file name with a star in it does not turn italic. */
export function escapeRichText(text: string): string {
  return text.replace(/[\\*{}]/g, '\\$&');
}

/** A mark that opens needs a partner further on; "3 * 4" stays as it is. */
function closesOrOpens(marker: string, open: boolean, rest: string): boolean {
  return open || (rest.includes(marker) && !/^\s/.test(rest));
}
