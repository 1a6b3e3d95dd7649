import {
  type ClipboardEvent,
  type ComponentProps,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Language } from '../../model/localized';
import { listDepth, listFromTyping, noteSelection, runRichCommand } from './rich-commands';
import { drawRichDom, readRichDom, type SayFigure } from './rich-dom';
import './rich-editor.css';

interface RichEditorProps {
  readonly editor: RefObject<HTMLDivElement | null>;
  /** Markup, see model/rich-text.ts. */
  readonly source: string;
  readonly language: Language;
  readonly lists: boolean;
  readonly longest: number;
  readonly say: SayFigure;
  readonly onChange: (source: string) => void;
  readonly onKey?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur?: () => void;
  readonly id?: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly className: string;
  readonly style?: CSSProperties;
}

/** Text as it will look, with its figures as what they say. The browser edits; what it made is read back as markup. */
export function RichEditor(props: RichEditorProps) {
  const { editor, source, language, lists, longest, say, onChange, placeholder } = props;
  /** What stands in the editor already, and in which words its figures are said. */
  const shown = useRef<readonly [string, string] | null>(null);

  useLayoutEffect(() => {
    const root = editor.current;
    if (!root) return;
    const said = sayAll(source, say);
    const [before, words] = shown.current ?? [];
    if (before === source && words === said) return;
    shown.current = [source, said];
    drawRichDom(root, source, lists, say);
    if (document.activeElement === root) caretToEnd(root);
  });
  useEffect(() => {
    const root = editor.current;
    if (!root) return;
    const onSelection = () => noteSelection(root);
    document.addEventListener('selectionchange', onSelection);
    root.addEventListener('beforeinput', refuseForeign);
    return () => {
      document.removeEventListener('selectionchange', onSelection);
      root.removeEventListener('beforeinput', refuseForeign);
    };
  }, [editor]);

  const read = () => {
    const root = editor.current;
    if (!root) return;
    const written = readRichDom(root, lists, say);
    const tooLong = written.length > longest;
    const typedFigure = /\{[a-z0-9-]+\}/.test(root.textContent ?? '') && written.includes('{');
    // Drawn again only where what stands there is not what was read.
    shown.current = tooLong || typedFigure ? null : [written, sayAll(written, say)];
    if (tooLong) drawRichDom(root, source, lists, say);
    else onChange(written);
  };
  // As values, since no element of HTML edits marked-up text: a div does, and says what it is.
  const attributes: ComponentProps<'div'> = {
    id: props.id,
    className: `rich-editor ${props.className}${source === '' ? ' empty' : ''}`,
    style: props.style,
    contentEditable: true,
    suppressContentEditableWarning: true,
    role: 'textbox',
    tabIndex: 0,
    lang: language,
    spellCheck: true,
    'aria-multiline': lists,
    'aria-label': props.label,
    'aria-labelledby': props.labelledBy,
    'aria-describedby': props.describedBy,
    'aria-placeholder': placeholder,
    onInput: read,
    onBlur: props.onBlur,
    onPaste: (event) => pastePlain(event, lists),
    onDrop: (event) => event.preventDefault(),
    onKeyDown: (event) => {
      props.onKey?.(event);
      if (!event.defaultPrevented) onKey(event, lists);
    },
  };
  return <div ref={editor} data-placeholder={placeholder} {...attributes} />;
}

/** Fonts, colours and underlines have no place in a text; going back is the briefing's own. */
function refuseForeign(event: InputEvent): void {
  const known = [
    'formatBold',
    'formatItalic',
    'formatSuperscript',
    'formatSubscript',
    'formatIndent',
    'formatOutdent',
  ];
  const isForeign = event.inputType.startsWith('format') && !known.includes(event.inputType);
  if (isForeign || event.inputType.startsWith('history')) event.preventDefault();
}

function pastePlain(event: ClipboardEvent<HTMLElement>, lists: boolean): void {
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
  document.execCommand('insertText', false, lists ? text : text.replace(/\s*\n\s*/g, ' '));
}

/** A line break only where there are lines; in a list, the tab key changes the level while there is one to go to. */
function onKey(event: KeyboardEvent<HTMLElement>, lists: boolean): void {
  const root = event.currentTarget;
  const control = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && !lists) event.preventDefault();
  if (control && !event.altKey && (event.key === '.' || event.key === ',')) {
    event.preventDefault();
    runRichCommand(root, event.key === '.' ? 'superscript' : 'subscript');
  }
  if (!lists || control || event.altKey) return;
  const depth = listDepth(root);
  if (event.key === 'Tab' && (event.shiftKey ? depth === 2 : depth === 1)) {
    event.preventDefault();
    runRichCommand(root, event.shiftKey ? 'outdent' : 'indent');
  }
  if (event.key === ' ' && listFromTyping(root)) event.preventDefault();
}

function caretToEnd(root: HTMLElement): void {
  const selection = document.getSelection();
  selection?.selectAllChildren(root);
  selection?.collapseToEnd();
}

function sayAll(source: string, say: SayFigure): string {
  return source.replace(/\{([a-z0-9][a-z0-9-]{0,63})\}/g, (whole, id: string) => say(id) ?? whole);
}
