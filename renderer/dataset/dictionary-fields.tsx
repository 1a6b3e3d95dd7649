import { type ClipboardEvent, useMemo, useState } from 'react';
import type { Dataset } from '../../model/dataset';
import { shownNames, untranslatedNames } from '../../model/shown-names';
import { edit, useDocument } from '../store/document-store';
import { translateNames } from '../store/edits/datasets';
import { useView } from '../store/view-store';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { languageWords } from '../ui/language-words';
import { useWords } from '../ui/words';
import { dictionaryWords } from './dictionary-words';
import { readPastedWords } from './read-pasted-words';

/** So many are shown at first; the others on request. */
const shownAtFirst = 12;

/** What the dataset's columns and entries are called in the language of the deck, as far as slides show them. */
export function DictionaryFields({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(dictionaryWords);
  const { names: languageNames } = useWords(languageWords);
  const language = useView((now) => now.language);
  const briefing = useDocument((now) => now.history.present);
  const answers = useDocument((now) => now.answers);
  const names = useMemo(() => shownNames({ briefing, answers }, dataset.id), [briefing, answers, dataset.id]);
  const [all, setAll] = useState(false);
  const missing = untranslatedNames(names, dataset.terms, language, briefing.languages[0]);
  const write = (translated: ReadonlyMap<string, string>, topic?: string) =>
    edit(
      (now) => translateNames(now, dataset.id, language, translated),
      topic && `${dataset.id}-${language}-${topic}`,
    );
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = readPastedWords(event.clipboardData.getData('text/plain'), names);
    if (pasted.size === 0) return;
    event.preventDefault();
    write(pasted);
  };
  return (
    <div className="panel-part">
      <h3>{words.dictionary}</h3>
      {names.length === 0 ? (
        <p className="field-hint">{words.nothing}</p>
      ) : (
        <p className="field-hint">{words.hint(languageNames[language])}</p>
      )}
      {missing.length > 0 && (
        <div className="proposal">
          <p>{words.missing(missing.length, languageNames[language])}</p>
          <Button
            kind="plain"
            label={words.keep}
            onPress={() => write(new Map(missing.map((name) => [name, name])))}
          />
        </div>
      )}
      {names.slice(0, all ? undefined : shownAtFirst).map((name) => (
        <Field key={name} label={name}>
          {(control) => (
            <input
              {...control}
              className="input"
              lang={language}
              value={dataset.terms[name]?.[language] ?? ''}
              placeholder={name}
              maxLength={300}
              onPaste={paste}
              onChange={(event) => write(new Map([[name, event.target.value]]), `name-${name}`)}
            />
          )}
        </Field>
      ))}
      {!all && names.length > shownAtFirst && (
        <Button kind="link" label={words.more(names.length)} onPress={() => setAll(true)} />
      )}
    </div>
  );
}
