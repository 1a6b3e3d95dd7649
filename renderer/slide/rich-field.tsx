import { useRef } from 'react';
import { type Language, type LocalizedText, pickText, writeText } from '../../model/localized';
import { sayText } from '../../model/resolved';
import { useSayFigure } from '../figure/use-say-figure';
import { useDocument } from '../store/document-store';
import { Field } from '../ui/field';
import { TranslationMark } from '../ui/localized-field';
import { RichEditor } from './rich-editor';
import { RichTools } from './rich-tools';

interface RichFieldProps {
  readonly label: string;
  readonly text: LocalizedText;
  readonly language: Language;
  readonly onChange: (text: LocalizedText) => void;
  readonly placeholder?: string;
  readonly longest?: number;
  /** Titles have no lists. */
  readonly lists?: boolean;
  /** A small line does without buttons; the keys do the same. */
  readonly tools?: boolean;
}

/** A text as it will look, and above it the tools for it. */
export function RichField(props: RichFieldProps) {
  const {
    label,
    text,
    language,
    onChange,
    placeholder,
    longest = 5_000,
    lists = false,
    tools = true,
  } = props;
  const editor = useRef<HTMLDivElement>(null);
  const openLink = useRef<() => void>(undefined);
  const drawn = useDocument((now) => now.drawn);
  const say = useSayFigure();
  return (
    <Field
      label={label}
      mark={<TranslationMark text={text} language={language} />}
      onLabel={() => editor.current?.focus()}
    >
      {(control) => (
        <div className={tools ? 'rich' : 'rich plain'}>
          {tools && (
            <RichTools
              {...{ editor, language, lists, say }}
              onLinkReady={(open) => {
                openLink.current = open;
              }}
            />
          )}
          <RichEditor
            {...{ editor, language, lists, longest, say }}
            id={control.id}
            labelledBy={`${control.id}-label`}
            describedBy={control['aria-describedby']}
            className={lists ? 'input prose' : 'input'}
            source={text[language] ?? ''}
            placeholder={sayText(drawn, pickText(text, language), language) || placeholder}
            onChange={(source) => onChange(writeText(text, language, source))}
            onKey={(event) => {
              if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k' || !tools) return;
              event.preventDefault();
              openLink.current?.();
            }}
          />
        </div>
      )}
    </Field>
  );
}
