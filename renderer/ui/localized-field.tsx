import { type Language, type LocalizedText, pickLanguage, pickText, writeText } from '../../model/localized';
import { Field } from './field';
import { languageWords } from './language-words';
import { useWords } from './words';

interface LocalizedFieldProps {
  readonly label: string;
  readonly text: LocalizedText | undefined;
  readonly language: Language;
  readonly onChange: (text: LocalizedText) => void;
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  /** Several lines. */
  readonly lines?: number;
  readonly longest?: number;
}

/** A text in the language of the deck. One that is not written in it yet shows the other language's and says so. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { label, text, language, onChange, placeholder, hint, lines, longest = 2_000 } = props;
  return (
    <Field label={label} mark={<TranslationMark text={text} language={language} />} hint={hint}>
      {(control) => {
        const shared = {
          ...control,
          className: 'input',
          lang: language,
          value: text?.[language] ?? '',
          placeholder: pickText(text, language) || placeholder,
          maxLength: longest,
        };
        const write = (value: string) => onChange(writeText(text, language, value));
        return lines === undefined ? (
          <input {...shared} onChange={(event) => write(event.target.value)} />
        ) : (
          <textarea {...shared} rows={lines} onChange={(event) => write(event.target.value)} />
        );
      }}
    </Field>
  );
}

export function TranslationMark(props: {
  readonly text: LocalizedText | undefined;
  readonly language: Language;
}) {
  const words = useWords(languageWords);
  const written = pickLanguage(props.text, props.language);
  if (!written || written === props.language) return null;
  const sentence = words.missing(words.names[props.language], words.names[written]);
  return (
    <span className="mark" title={sentence}>
      {words.missingShort[props.language]}
    </span>
  );
}
