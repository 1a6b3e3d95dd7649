import {
  escapeRichText,
  isLink,
  type RichBlock,
  type RichInline,
  type RichList,
  type RichMarks,
  type RichText,
} from './rich-text';

/** The tree as the markup it is read from. What nobody sees is not kept: spaces at the ends of lines, marks of spaces. */
export function writeRichText(text: RichText): string {
  return joinLists(text)
    .map((block) => (block.kind === 'list' ? writeList(block, '') : escapeStart(writeInline(block.content))))
    .join('\n');
}

/** Two lists of the same kind behind one another are read as one; what is empty is no paragraph. */
function joinLists(text: RichText): RichText {
  const joined: RichBlock[] = [];
  for (const block of text) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.numbered === block.numbered) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else if (block.kind === 'list' || writeInline(block.content) !== '') {
      joined.push(block);
    }
  }
  return joined;
}

function writeList({ items, numbered }: RichList, indent: string): string {
  return items
    .flatMap(({ content, within }, index) => [
      `${indent}${numbered ? `${(index % 999) + 1})` : '-'} ${writeInline(content)}`,
      ...(within ? [writeList(within, `${indent}  `)] : []),
    ])
    .join('\n');
}

/** A paragraph that only looks like an item of a list. */
function escapeStart(line: string): string {
  return line.replace(/^(-)(?= )/, '\\$1').replace(/^(\d{1,3})\)(?= )/, '$1\\)');
}

/** One line of markup. */
export function writeInline(content: readonly RichInline[]): string {
  let written = '';
  for (let at = 0; at < content.length; ) {
    const link = linkOf(content[at]);
    let end = at + 1;
    while (end < content.length && linkOf(content[end]) === link) end += 1;
    const run = writeRun(content.slice(at, end));
    written += link === undefined || run.trim() === '' ? run : `[${run}](${link})`;
    at = end;
  }
  return written.trim();
}

function linkOf(part: RichInline | undefined): string | undefined {
  const address = part?.link?.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return address !== undefined && isLink(address) ? address : undefined;
}

const unmarked: RichMarks = { bold: false, italic: false };

/** All marks that open in the run also close in it, so that a link holds whole marks. */
function writeRun(parts: readonly RichInline[]): string {
  let written = '';
  let marks = unmarked;
  const turn = (next: RichMarks) => {
    written += closing(marks, next) + opening(marks, next);
    marks = next;
  };
  for (const part of parts) {
    if (part.kind === 'figure') {
      turn(part);
      written += `{${part.figure}}`;
      continue;
    }
    for (const piece of part.text.replace(/\r?\n/g, ' ').split(/(\s+)/)) {
      if (piece === '') continue;
      // A mark cannot open before a space, and no script reaches across one.
      if (/^\s/.test(piece)) turn({ bold: marks.bold && part.bold, italic: marks.italic && part.italic });
      else turn(part);
      written += /^\s/.test(piece) ? piece : escapeRichText(piece);
    }
  }
  turn(unmarked);
  return written;
}

const scripts = { super: '^', sub: '~' } as const;

function closing(before: RichMarks, next: RichMarks): string {
  const script = before.script && before.script !== next.script ? scripts[before.script] : '';
  return `${script}${before.italic && !next.italic ? '*' : ''}${before.bold && !next.bold ? '**' : ''}`;
}

function opening(before: RichMarks, next: RichMarks): string {
  const script = next.script && before.script !== next.script ? scripts[next.script] : '';
  return `${!before.bold && next.bold ? '**' : ''}${!before.italic && next.italic ? '*' : ''}${script}`;
}
