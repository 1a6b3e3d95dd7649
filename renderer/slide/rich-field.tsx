import { Bold, Italic, List } from 'lucide-react';
import { useRef } from 'react';
import { type Language, type LocalizedText, pickText, writeText } from '../../model/localized';
import { useFigureText } from '../figure/use-figure-text';
import { nameKeys } from '../keys';
import { useDocument } from '../store/document-store';
import { nameFigure } from '../store/edits/figures';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { TranslationMark } from '../ui/localized-field';
import { MenuItem, Popover } from '../ui/popover';
import { useWords } from '../ui/words';
import { insertText, type Marked, toggleList, toggleMark } from './marked-text';
import { slideWords } from './slide-words';

interface RichFieldProps {
  readonly label: string;
  readonly text: LocalizedText;
  readonly language: Language;
  readonly onChange: (text: LocalizedText) => void;
  readonly placeholder?: string;
  readonly lines?: number;
  readonly longest?: number;
  /** Titles have no lists. */
  readonly lists?: boolean;
}

/** A text with its marks, and small tools that set them: bold, italic, list, and figures that come from the data. */
export function RichField(props: RichFieldProps) {
  const { label, text, language, onChange, placeholder, lines = 2, longest = 5_000, lists = false } = props;
  const words = useWords(slideWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const apply = (change: (marked: Marked) => Marked) => {
    const element = field.current;
    if (!element) return;
    const before = { text: element.value, start: element.selectionStart, end: element.selectionEnd };
    const after = change(before);
    onChange(writeText(text, language, after.text.slice(0, longest)));
    // The field shows the new text only after it was drawn.
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(after.start, after.end);
    });
  };
  return (
    <Field label={label} mark={<TranslationMark text={text} language={language} />}>
      {(control) => (
        <div className="rich">
          <div className="rich-tools">
            <Button
              icon={Bold}
              iconOnly
              label={words.bold}
              keys={nameKeys('Ctrl+B')}
              onPress={() => apply(setBold)}
            />
            <Button
              icon={Italic}
              iconOnly
              label={words.italic}
              keys={nameKeys('Ctrl+I')}
              onPress={() => apply(setItalic)}
            />
            {lists && <Button icon={List} iconOnly label={words.list} onPress={() => apply(toggleList)} />}
            <FigurePicker language={language} onPick={(id) => apply((now) => insertText(now, `{${id}}`))} />
          </div>
          <textarea
            ref={field}
            {...control}
            className="input"
            lang={language}
            rows={lines}
            maxLength={longest}
            value={text[language] ?? ''}
            placeholder={pickText(text, language) || placeholder}
            onChange={(event) => onChange(writeText(text, language, event.target.value))}
            onKeyDown={(event) => {
              const change = markKeys[event.key.toLowerCase()];
              if (!change || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              apply(change);
            }}
          />
        </div>
      )}
    </Field>
  );
}

const setBold = (now: Marked) => toggleMark(now, '**');
const setItalic = (now: Marked) => toggleMark(now, '*');
const markKeys: Readonly<Record<string, (now: Marked) => Marked>> = { b: setBold, i: setItalic };

function FigurePicker({
  language,
  onPick,
}: {
  readonly language: Language;
  readonly onPick: (id: string) => void;
}) {
  const words = useWords(slideWords);
  const figures = useDocument((now) => now.history.present.figures);
  const say = useFigureText();
  return (
    <Popover
      kind="menu"
      align="end"
      label={words.insertFigure}
      button={(opens) => (
        <Button
          label={words.insertFigure}
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
            detail={say(figure)}
            onChoose={() => {
              close();
              onPick(figure.id);
            }}
          />
        ))
      }
    </Popover>
  );
}
