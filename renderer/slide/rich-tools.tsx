import {
  Bold,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link,
  List,
  ListOrdered,
  Subscript,
  Superscript,
} from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import type { Language } from '../../model/localized';
import { useFigureText } from '../figure/use-figure-text';
import { nameKeys } from '../keys';
import { useDocument } from '../store/document-store';
import { nameFigure } from '../store/edits/figures';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { MenuItem, Popover } from '../ui/popover';
import { useWords } from '../ui/words';
import {
  completeLink,
  insertFigureAt,
  isSet,
  linkAt,
  listDepth,
  type RichCommand,
  richCommands,
  runRichCommand,
  setLink,
} from './rich-commands';
import type { SayFigure } from './rich-dom';
import { richWords } from './rich-words';

interface RichToolsProps {
  readonly editor: RefObject<HTMLDivElement | null>;
  readonly language: Language;
  readonly lists: boolean;
  readonly say: SayFigure;
  /** Hands out what opens the field for a link. */
  readonly onLinkReady: (open: () => void) => void;
}

/** What can be done to the selected words: each button shows whether it is done already. */
export function RichTools({ editor, language, lists, say, onLinkReady }: RichToolsProps) {
  const words = useWords(richWords);
  const { set, depth } = useSelectionState(editor);
  const run = (command: RichCommand) => () => editor.current && runRichCommand(editor.current, command);
  const tool = (command: RichCommand, icon: typeof Bold, label: string, keys?: string) => (
    <Button
      icon={icon}
      iconOnly
      label={label}
      keys={keys && nameKeys(keys)}
      pressed={set.includes(command)}
      onPress={run(command)}
    />
  );
  return (
    // The words stay selected while a tool is pressed.
    <div className="rich-tools" role="toolbar" aria-label={words.tools} onMouseDown={keepFocus}>
      {tool('bold', Bold, words.bold, 'Ctrl+B')}
      {tool('italic', Italic, words.italic, 'Ctrl+I')}
      {tool('superscript', Superscript, words.superscript, 'Ctrl+.')}
      {tool('subscript', Subscript, words.subscript, 'Ctrl+,')}
      <LinkTool editor={editor} onReady={onLinkReady} />
      {lists && tool('insertUnorderedList', List, words.list)}
      {lists && tool('insertOrderedList', ListOrdered, words.numberedList)}
      {lists && depth === 1 && (
        <Button icon={IndentIncrease} iconOnly label={words.indent} keys="Tab" onPress={run('indent')} />
      )}
      {lists && depth > 1 && (
        <Button
          icon={IndentDecrease}
          iconOnly
          label={words.outdent}
          keys={nameKeys('Shift+Tab')}
          onPress={run('outdent')}
        />
      )}
      <FigureTool editor={editor} language={language} say={say} />
    </div>
  );
}

function keepFocus(event: { readonly target: unknown; preventDefault: () => void }): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}

function useSelectionState(editor: RefObject<HTMLDivElement | null>) {
  const [state, setState] = useState<{ readonly set: readonly RichCommand[]; readonly depth: number }>({
    set: [],
    depth: 0,
  });
  useEffect(() => {
    const look = () => {
      const root = editor.current;
      if (!root || document.activeElement !== root) return;
      const next = { set: richCommands.filter(isSet), depth: listDepth(root) };
      setState((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [editor]);
  return state;
}

function LinkTool(props: {
  readonly editor: RefObject<HTMLDivElement | null>;
  readonly onReady: (open: () => void) => void;
}) {
  const { editor, onReady } = props;
  const words = useWords(richWords);
  return (
    <Popover
      kind="panel"
      label={words.link}
      onReady={onReady}
      button={(opens) => (
        <Button icon={Link} iconOnly label={words.link} keys={nameKeys('Ctrl+K')} opens={opens} />
      )}
    >
      {(close) => <LinkForm editor={editor} onEnd={close} />}
    </Popover>
  );
}

function LinkForm(props: { readonly editor: RefObject<HTMLDivElement | null>; readonly onEnd: () => void }) {
  const { editor, onEnd } = props;
  const words = useWords(richWords);
  const [before] = useState(() => (editor.current ? linkAt(editor.current) : ''));
  const [typed, setTyped] = useState(before.replace(/^mailto:/, ''));
  const [isWrong, setWrong] = useState(false);
  const put = (address: string) => {
    onEnd();
    if (editor.current) setLink(editor.current, address);
  };
  const end = () => {
    const address = completeLink(typed);
    if (address === undefined) setWrong(true);
    else put(address);
  };
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        end();
      }}
    >
      <Field label={words.address} hint={words.addressHint} error={isWrong ? words.addressWrong : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={typed}
            placeholder="www.muster.de"
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
          />
        )}
      </Field>
      <div className="pair">
        <Button kind="main" label={words.setLink} onPress={end} />
        {before && <Button kind="plain" label={words.removeLink} onPress={() => put('')} />}
      </div>
    </form>
  );
}

function FigureTool(props: {
  readonly editor: RefObject<HTMLDivElement | null>;
  readonly language: Language;
  readonly say: SayFigure;
}) {
  const { editor, language, say } = props;
  const words = useWords(richWords);
  const figures = useDocument((now) => now.history.present.figures);
  const sayShort = useFigureText();
  return (
    <Popover
      kind="menu"
      align="end"
      label={words.insertFigure}
      button={(opens) => (
        <Button
          label={words.figure}
          hint={words.insertFigure}
          why={figures.length === 0 ? words.noFigures : undefined}
          opens={opens}
        />
      )}
    >
      {(close) =>
        figures.map((figure) => (
          <MenuItem
            key={figure.id}
            label={nameFigure(figure, language)}
            detail={sayShort(figure)}
            onChoose={() => {
              close();
              if (editor.current) insertFigureAt(editor.current, figure.id, say);
            }}
          />
        ))
      }
    </Popover>
  );
}
