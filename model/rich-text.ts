/**
 * The text of a slide. It is kept as plain text with a little markup that people can type, and drawn from this tree:
 * lines are paragraphs; lines that begin with "- " or "1) " are items of a list, those indented by two spaces of a list
 * within; `**bold**`, `*italic*`, `^superscript^`, `~subscript~`, `[words](https://…)` or `(mailto:…)`, and `{figure-id}` for a
 * number that comes from data. A backslash takes the next mark literally. `write-rich-text.ts` is the way back.
 */
export type RichText = readonly RichBlock[];

export type RichBlock = { readonly kind: 'paragraph'; readonly content: readonly RichInline[] } | RichList;

export interface RichList {
  readonly kind: 'list';
  readonly numbered: boolean;
  readonly items: readonly RichItem[];
}

export interface RichItem {
  readonly content: readonly RichInline[];
  /** A list within has none within itself. */
  readonly within?: RichList;
}

export interface RichMarks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly script?: 'super' | 'sub';
  /** An address that `isLink` takes. */
  readonly link?: string;
}

export type RichInline = RichMarks &
  ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'figure'; readonly figure: string });

/** Every text is valid: what is not markup stays as it was typed. */
export function parseRichText(source: string): RichText {
  const blocks: RichBlock[] = [];
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const item = /^(\s*)(-|\d{1,3}\)) (.*)$/.exec(line);
    if (!item) {
      blocks.push({ kind: 'paragraph', content: parseInline(line.trim()) });
      continue;
    }
    const [, indent = '', sign, words = ''] = item;
    const numbered = sign !== '-';
    const content = parseInline(words.trim());
    const last = blocks.at(-1);
    if (last?.kind === 'list' && /^(?: {2}|\t)/.test(indent)) {
      blocks[blocks.length - 1] = { ...last, items: addWithin(last.items, { content }, numbered) };
    } else if (last?.kind === 'list' && last.numbered === numbered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, { content }] };
    } else {
      blocks.push({ kind: 'list', numbered, items: [{ content }] });
    }
  }
  return blocks;
}

/** How many items its lists have; those of a list within belong to theirs. */
export function countItems(source: string): number {
  return parseRichText(source).reduce((sum, block) => sum + itemsIn(block), 0);
}

export function itemsIn(block: RichBlock): number {
  return block.kind === 'list' ? block.items.length : 0;
}

/** The item goes into the list within the last one; its first item says whether that is numbered. */
function addWithin(items: readonly RichItem[], item: RichItem, numbered: boolean): readonly RichItem[] {
  const last = items.at(-1);
  if (!last) return [item];
  const within: RichList = last.within
    ? { ...last.within, items: [...last.within.items, item] }
    : { kind: 'list', numbered, items: [item] };
  return [...items.slice(0, -1), { ...last, within }];
}

const mark =
  /\\([\\*{}^~[\])-])|\*\*|[*^~]|\{([a-z0-9][a-z0-9-]{0,63})\}|\[((?:\\.|[^\][\\])*)\]\(((?:https:\/\/|mailto:)[^\s()]{1,2000})\)/g;

/** Whether the address may stand in a briefing: of the web, encrypted, or of a mailbox. */
export function isLink(address: string): boolean {
  return /^(?:https:\/\/[^\s()<>"]{1,2000}|mailto:[^\s()<>"]{1,2000})$/.test(address);
}

/** One line: also for titles, which know all marks but no lists. */
export function parseInline(line: string): readonly RichInline[] {
  return parseMarked(line, { bold: false, italic: false });
}

function parseMarked(line: string, outside: RichMarks): readonly RichInline[] {
  const inlines: RichInline[] = [];
  let marks = outside;
  let text = '';
  const flush = () => {
    if (text) inlines.push({ kind: 'text', text, ...marks });
    text = '';
  };
  let end = 0;
  for (const match of line.matchAll(mark)) {
    text += line.slice(end, match.index);
    end = match.index + match[0].length;
    const [whole, escaped, figure, words, link] = match;
    const toggled = escaped === undefined ? toggle(marks, whole, line.slice(end)) : undefined;
    if (escaped !== undefined) {
      text += escaped;
    } else if (figure) {
      flush();
      inlines.push({ kind: 'figure', figure, ...marks });
    } else if (link !== undefined && words !== undefined && isLink(link) && outside.link === undefined) {
      flush();
      inlines.push(...parseMarked(words, { ...marks, link }));
    } else if (toggled) {
      flush();
      marks = toggled;
    } else {
      text += whole;
    }
  }
  text += line.slice(end);
  flush();
  return inlines;
}

/** The marks behind `sign`; undefined where it is only a sign: one that opens needs a partner further on. */
function toggle(marks: RichMarks, sign: string, rest: string): RichMarks | undefined {
  switch (sign) {
    case '**':
      return closesOrOpens(sign, marks.bold, rest) ? { ...marks, bold: !marks.bold } : undefined;
    case '*':
      return closesOrOpens(sign, marks.italic, rest) ? { ...marks, italic: !marks.italic } : undefined;
    case '^':
    case '~': {
      const script = sign === '^' ? 'super' : 'sub';
      const { script: before, ...others } = marks;
      if (before === script) return others;
      // No word space within: "~5 % und ~6 %" stays as it is.
      const closed = sign === '^' ? /^(?:\\.|[^\s^\\])+\^/ : /^(?:\\.|[^\s~\\])+~/;
      return before === undefined && closed.test(rest) ? { ...marks, script } : undefined;
    }
    default:
      return undefined;
  }
}

/** "3 * 4" stays as it is. */
function closesOrOpens(sign: string, open: boolean, rest: string): boolean {
  return open || (rest.includes(sign) && !/^\s/.test(rest));
}

/** The ids of all figures that the text speaks of. */
export function figuresIn(source: string): readonly string[] {
  return [...source.matchAll(mark)].flatMap(([, , figure, words]) =>
    figure ? [figure] : words ? figuresIn(words) : [],
  );
}

/** The text without any marks, each figure as `say` says it. For headings, outlines and text alternatives. */
export function plainText(source: string, say: (figure: string) => string): string {
  const inline = (content: readonly RichInline[]) =>
    content.map((part) => (part.kind === 'figure' ? say(part.figure) : part.text)).join('');
  const list = ({ items }: RichList): readonly string[] =>
    items.flatMap(({ content, within }) => [inline(content), ...(within ? list(within) : [])]);
  return parseRichText(source)
    .flatMap((block) => (block.kind === 'list' ? list(block) : [inline(block.content)]))
    .join('\n');
}

/** Takes typed text literally, so that a file name with a star in it does not turn italic. */
export function escapeRichText(text: string): string {
  return text.replace(/[\\*{}^~[\]]/g, '\\$&');
}
