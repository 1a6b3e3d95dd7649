import {
  parseInline,
  parseRichText,
  type RichInline,
  type RichItem,
  type RichList,
  type RichMarks,
  type RichText,
} from '../../model/rich-text';
import { writeInline, writeRichText } from '../../model/write-rich-text';

/** What a figure says; undefined for an id that no figure has. */
export type SayFigure = (id: string) => string | undefined;

/** What a person sees while writing: figures as what they say, and no markup. */
export function drawRichDom(root: HTMLElement, source: string, lists: boolean, say: SayFigure): void {
  if (!lists) {
    root.replaceChildren(...drawLine(parseInline(source.replace(/\s*\n\s*/g, ' ')), say));
    return;
  }
  root.replaceChildren(
    ...parseRichText(source).map((block) =>
      block.kind === 'list' ? drawList(block, say) : element('div', drawLine(block.content, say)),
    ),
  );
}

/** The markup of what stands in the editor. `{id}` that was typed becomes the figure, where there is one. */
export function readRichDom(root: HTMLElement, lists: boolean, say: SayFigure): string {
  const text = readBlocks(root, say);
  if (lists) return writeRichText(text);
  const lines = text.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ content }) => content) : [block.content],
  );
  return lines.map(writeInline).join(' ').trim();
}

function drawList(list: RichList, say: SayFigure): HTMLElement {
  const items = list.items.map(({ content, within }) =>
    element('li', [...drawLine(content, say), ...(within ? [drawList(within, say)] : [])]),
  );
  return element(list.numbered ? 'ol' : 'ul', items);
}

function drawLine(content: readonly RichInline[], say: SayFigure): Node[] {
  const nodes = content.map((part) => drawInline(part, say));
  // Behind a figure at the end there must be something for the caret to stand in.
  return content.at(-1)?.kind === 'figure' ? [...nodes, document.createTextNode(nothing)] : nodes;
}

const nothing = '\u200B';

function drawInline(part: RichInline, say: SayFigure): Node {
  let node: Node = part.kind === 'figure' ? drawFigure(part.figure, say) : document.createTextNode(part.text);
  if (part.script) node = element(part.script === 'super' ? 'sup' : 'sub', [node]);
  if (part.italic) node = element('i', [node]);
  if (part.bold) node = element('b', [node]);
  if (part.link === undefined) return node;
  const link = element('a', [node]);
  link.setAttribute('href', part.link);
  link.title = part.link;
  return link;
}

/** A figure in the editor: one piece, which can be deleted but not written in. */
export function drawFigure(id: string, say: SayFigure): HTMLElement {
  const figure = element('span', [document.createTextNode(say(id) ?? `{${id}}`)]);
  figure.className = say(id) === undefined ? 'figure-chip unknown' : 'figure-chip';
  figure.dataset.figure = id;
  figure.contentEditable = 'false';
  return figure;
}

function element(name: string, children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const plain: RichMarks = { bold: false, italic: false };

function readBlocks(root: Node, say: SayFigure): RichText {
  const blocks: RichText[number][] = [];
  let line: RichInline[] = [];
  const flush = () => {
    if (line.length > 0) blocks.push({ kind: 'paragraph', content: line });
    line = [];
  };
  for (const node of root.childNodes) {
    const name = node.nodeName;
    if (name === 'UL' || name === 'OL') {
      flush();
      blocks.push(readList(node, say));
    } else if (name === 'DIV' || name === 'P') {
      flush();
      blocks.push(...readBlocks(node, say));
    } else if (name === 'BR') {
      flush();
    } else {
      line.push(...readInline(node, plain, say));
    }
  }
  flush();
  return blocks;
}

/** Deeper lists than there are become part of the second level. */
function readList(list: Node, say: SayFigure): RichList {
  const items: RichItem[] = [];
  const put = (within: RichList) => {
    const last = items.pop() ?? { content: [] };
    const before = last.within?.items ?? [];
    const flat = within.items.flatMap((item) => [
      { content: item.content },
      ...(item.within?.items.map(({ content }) => ({ content })) ?? []),
    ]);
    items.push({
      content: last.content,
      within: {
        kind: 'list',
        numbered: last.within?.numbered ?? within.numbered,
        items: [...before, ...flat],
      },
    });
  };
  for (const node of list.childNodes) {
    if (isList(node)) {
      put(readList(node, say));
    } else if (node.nodeName === 'LI') {
      const own = [...node.childNodes].filter((child) => !isList(child));
      items.push({ content: own.flatMap((child) => readInline(child, plain, say)) });
      for (const child of node.childNodes) if (isList(child)) put(readList(child, say));
    }
  }
  return { kind: 'list', numbered: list.nodeName === 'OL', items };
}

function isList(node: Node): boolean {
  return node.nodeName === 'UL' || node.nodeName === 'OL';
}

function readInline(node: Node, marks: RichMarks, say: SayFigure): readonly RichInline[] {
  if (node.nodeType === Node.TEXT_NODE) return readText(node.textContent ?? '', marks, say);
  if (!(node instanceof HTMLElement)) return [];
  const { figure } = node.dataset;
  if (figure) return [{ kind: 'figure', figure, ...marks }];
  if (node.nodeName === 'BR') return [{ kind: 'text', text: ' ', ...marks }];
  const inner = marksOf(node, marks);
  return [...node.childNodes].flatMap((child) => readInline(child, inner, say));
}

function marksOf(node: HTMLElement, marks: RichMarks): RichMarks {
  switch (node.nodeName) {
    case 'B':
    case 'STRONG':
      return { ...marks, bold: true };
    case 'I':
    case 'EM':
      return { ...marks, italic: true };
    case 'SUP':
      return { ...marks, script: 'super' };
    case 'SUB':
      return { ...marks, script: 'sub' };
    case 'A': {
      const link = node.getAttribute('href');
      return link ? { ...marks, link } : marks;
    }
    default:
      return marks;
  }
}

function readText(typed: string, marks: RichMarks, say: SayFigure): readonly RichInline[] {
  const pieces = typed.replaceAll(nothing, '').split(/\{([a-z0-9][a-z0-9-]{0,63})\}/);
  return pieces.flatMap((piece, index): readonly RichInline[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece, ...marks }];
    return say(piece) === undefined
      ? [{ kind: 'text', text: `{${piece}}`, ...marks }]
      : [{ kind: 'figure', figure: piece, ...marks }];
  });
}
