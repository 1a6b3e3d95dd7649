import { isLink } from '../../model/rich-text';
import { drawFigure, type SayFigure } from './rich-dom';

/** What can be done to the words that are selected in an editor. */
export const richCommands = [
  'bold',
  'italic',
  'superscript',
  'subscript',
  'insertUnorderedList',
  'insertOrderedList',
  'indent',
  'outdent',
] as const;
export type RichCommand = (typeof richCommands)[number];

const selections = new WeakMap<HTMLElement, Range>();

/** Remembers what is selected in the editor, for the tools beside it. */
export function noteSelection(editor: HTMLElement): void {
  const range = rangeIn(editor);
  if (range) selections.set(editor, range.cloneRange());
}

/** The browser's own editing does it, so that it can be typed on right away. */
export function runRichCommand(editor: HTMLElement, command: RichCommand): void {
  restore(editor);
  document.execCommand(command);
}

export function isSet(command: RichCommand): boolean {
  return document.queryCommandState(command);
}

/** The address of the link that the selection stands in. */
export function linkAt(editor: HTMLElement): string {
  const node = selections.get(editor)?.commonAncestorContainer;
  const start = node instanceof Element ? node : node?.parentElement;
  return start?.closest('a')?.getAttribute('href') ?? '';
}

/** Makes a link of the selected words, of the link they stand in, or of the address itself; "" takes the link away. */
export function setLink(editor: HTMLElement, address: string): void {
  restore(editor);
  const selection = document.getSelection();
  const present = selection?.anchorNode?.parentElement?.closest('a');
  if (present && selection) selection.selectAllChildren(present);
  if (address === '') {
    document.execCommand('unlink');
    return;
  }
  if (selection?.isCollapsed) {
    document.execCommand('insertText', false, address.replace(/^(https:\/\/|mailto:)/, ''));
    const node = selection.anchorNode;
    const length = address.replace(/^(https:\/\/|mailto:)/, '').length;
    if (node) selection.setBaseAndExtent(node, selection.anchorOffset - length, node, selection.anchorOffset);
  }
  document.execCommand('createLink', false, address);
  selection?.collapseToEnd();
}

/** The address as it may stand in a briefing: "muster.de" is of the web, "a@muster.de" of a mailbox; undefined for others. */
export function completeLink(typed: string): string | undefined {
  const address = typed.trim();
  const whole = /^(https?:|mailto:)/i.test(address)
    ? address.replace(/^http:/i, 'https:')
    : /^[^\s@/:]+@[^\s@/:]+$/.test(address)
      ? `mailto:${address}`
      : /^[^\s/:]+\.[^\s/:.]{2,}(\/\S*)?$/.test(address)
        ? `https://${address}`
        : address;
  return isLink(whole) ? whole : undefined;
}

/** Puts the figure in place of the selection. Spaces part it from the words around it. */
export function insertFigureAt(editor: HTMLElement, id: string, say: SayFigure): void {
  restore(editor);
  const range = rangeIn(editor);
  const selection = document.getSelection();
  if (!range || !selection) return;
  range.deleteContents();
  const [before, after] = wordsAround(range, editor);
  const behind = document.createTextNode(/^[\p{L}\p{N}]/u.test(after) ? ' ' : '\u200B');
  range.insertNode(behind);
  range.insertNode(drawFigure(id, say));
  if (/[\p{L}\p{N}]$/u.test(before)) range.insertNode(document.createTextNode(' '));
  selection.collapse(behind, behind.length);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** "- " and "1. " at the beginning of a line make a list of it; answers whether they did. */
export function listFromTyping(editor: HTMLElement): boolean {
  const range = rangeIn(editor);
  const node = range?.startContainer;
  if (!range?.collapsed || !(node instanceof Text) || node.parentElement?.closest('li')) return false;
  const typed = node.data.slice(0, range.startOffset);
  const command = typed === '-' ? 'insertUnorderedList' : /^1[.)]$/.test(typed) ? 'insertOrderedList' : null;
  if (!command || (node.previousSibling && node.previousSibling.nodeName !== 'BR')) return false;
  document.getSelection()?.setBaseAndExtent(node, 0, node, range.startOffset);
  document.execCommand('delete');
  document.execCommand(command);
  return true;
}

/** The list item that the caret stands in, and how deep. */
export function listDepth(editor: HTMLElement): number {
  let depth = 0;
  let node: Node | null | undefined = rangeIn(editor)?.startContainer;
  for (; node && node !== editor; node = node.parentNode) {
    if (node.nodeName === 'UL' || node.nodeName === 'OL') depth += 1;
  }
  return depth;
}

/** The editor with the focus, and in it what was selected last. */
function restore(editor: HTMLElement): void {
  const known = selections.get(editor);
  if (document.activeElement === editor && rangeIn(editor)) return;
  editor.focus();
  const selection = document.getSelection();
  if (!selection) return;
  if (known && editor.contains(known.commonAncestorContainer)) {
    selection.removeAllRanges();
    selection.addRange(known);
  } else {
    selection.selectAllChildren(editor);
    selection.collapseToEnd();
  }
}

function rangeIn(editor: HTMLElement): Range | undefined {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && editor.contains(range.commonAncestorContainer) ? range : undefined;
}

function wordsAround(range: Range, editor: HTMLElement): readonly [string, string] {
  const before = document.createRange();
  before.setStart(editor, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(editor, editor.childNodes.length);
  return [before.toString(), after.toString()];
}
