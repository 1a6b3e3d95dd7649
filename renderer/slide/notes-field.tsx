import { pickText, writeText } from '../../model/localized';
import type { Slide } from '../../model/slide';
import { edit } from '../store/document-store';
import { changeSlide } from '../store/edits/slides';
import { useView } from '../store/view-store';
import { TranslationMark } from '../ui/localized-field';
import { windowWords } from '../ui/window-words';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { estimateMinutes, writeMinutes } from './estimate-minutes';
import { slideWords } from './slide-words';

/** What is said with the slide, and about how long that takes. */
export function NotesField({ slide }: { readonly slide: Slide }) {
  const words = useWords(slideWords);
  const about = useWords(windowWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const minutes = estimateMinutes(slide.notes, language);
  return (
    <section className="notes">
      <div className="notes-head">
        <label htmlFor="notes">
          {words.notes}
          {minutes > 0 && (
            <span title={about.speakingTime}> · {about.minutes(writeMinutes(minutes, spoken))}</span>
          )}
        </label>
        <TranslationMark text={slide.notes} language={language} />
      </div>
      <textarea
        id="notes"
        lang={language}
        maxLength={20_000}
        value={slide.notes[language] ?? ''}
        placeholder={pickText(slide.notes, language) || words.notesHint}
        onChange={(event) =>
          edit(
            (briefing) =>
              changeSlide(briefing, slide.id, (old) => ({
                ...old,
                notes: writeText(old.notes, language, event.target.value),
              })),
            `${slide.id}-notes-${language}`,
          )
        }
      />
    </section>
  );
}
