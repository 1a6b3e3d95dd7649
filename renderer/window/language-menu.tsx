import { ChevronDown } from 'lucide-react';
import { type Language, languages } from '../../model/localized';
import { shownNames, untranslatedNames } from '../../model/shown-names';
import { edit, useDocument } from '../store/document-store';
import { addLanguage, countUntranslated } from '../store/edits/languages';
import { chooseLanguage, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { languageWords, ownNames } from '../ui/language-words';
import { MenuItem, Popover } from '../ui/popover';
import { windowWords } from '../ui/window-words';
import { useWords } from '../ui/words';

/** The language in which the slides are shown and written. One that the deck lacks is added by choosing it. */
export function LanguageMenu() {
  const words = useWords(windowWords);
  const about = useWords(languageWords);
  const language = useView((now) => now.language);
  const briefing = useDocument((now) => now.history.present);
  const answers = useDocument((now) => now.answers);
  const namesMissing = (wanted: Language) =>
    briefing.datasets.reduce(
      (sum, { id, terms }) =>
        sum +
        untranslatedNames(shownNames({ briefing, answers }, id), terms, wanted, briefing.languages[0]).length,
      0,
    );
  return (
    <Popover
      kind="menu"
      align="end"
      label={words.deckLanguage}
      button={(opens) => (
        <Button
          label={ownNames[language]}
          trailing={ChevronDown}
          opens={{
            ...opens,
            title: words.deckLanguage,
            'aria-label': `${words.deckLanguage}: ${ownNames[language]}`,
          }}
        />
      )}
    >
      {(close) =>
        languages.map((each) => {
          const missing = briefing.slides.reduce(
            (sum, slide) => sum + countUntranslated(briefing, slide, each),
            namesMissing(each),
          );
          const known = briefing.languages.includes(each);
          return (
            <MenuItem
              key={each}
              label={ownNames[each]}
              checked={each === language}
              detail={known ? missing > 0 && about.untranslated(missing) : about.add}
              onChoose={() => {
                close();
                chooseLanguage(each);
                edit((now) => addLanguage(now, each));
              }}
            />
          );
        })
      }
    </Popover>
  );
}
