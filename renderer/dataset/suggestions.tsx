import { useState } from 'react';
import type { Dataset } from '../../model/dataset';
import { describeFailure } from '../../model/failure';
import { pickText } from '../../model/localized';
import { sayText } from '../../model/resolved';
import { ScaledSlide } from '../slide/scaled-slide';
import { edit } from '../store/document-store';
import { chooseSlide, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { suggestionWords } from './suggestion-words';
import { type KnownSuggestion, useSuggestion, withSuggestion } from './use-suggestion';
import './suggestions.css';

interface SuggestionsProps {
  readonly dataset: Dataset;
  readonly onDone?: () => void;
}

/** Slides that the dataset could make, drawn as they would be. Those that are chosen go into the briefing. */
export function Suggestions({ dataset, onDone }: SuggestionsProps) {
  const words = useWords(suggestionWords);
  const spoken = useInterfaceLanguage();
  const known = useSuggestion(dataset);
  if (!known) {
    return (
      <p className="suggesting" role="status">
        {words.looking}
      </p>
    );
  }
  if (!known.ok) return <p className="note wrong">{describeFailure(known.failure, spoken)}</p>;
  return <SuggestedSlides known={known.value} onDone={onDone} />;
}

interface SuggestedSlidesProps {
  readonly known: KnownSuggestion;
  readonly onDone: (() => void) | undefined;
}

function SuggestedSlides({ known, onDone }: SuggestedSlidesProps) {
  const words = useWords(suggestionWords);
  const language = useView((now) => now.language);
  const { suggestion, resolved } = known;
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = suggestion.slides.map((slide) => slide.id).filter((id) => !left.includes(id));
  if (suggestion.slides.length === 0) return <p className="suggesting">{words.nothing}</p>;
  const take = () => {
    edit((briefing) => withSuggestion(briefing, suggestion, chosen));
    onDone?.();
    chooseSlide(chosen[0] ?? null);
  };
  return (
    <div className="suggestions">
      <p className="suggestions-intro">{words.intro}</p>
      <ul>
        {suggestion.slides.map((slide, index) => (
          <li key={slide.id}>
            <label>
              <span className="suggested-slide" inert aria-hidden>
                <ScaledSlide {...{ resolved, slide, language }} number={index + 1} width={300} />
              </span>
              <span className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(slide.id)}
                  onChange={(event) =>
                    setLeft(event.target.checked ? left.filter((id) => id !== slide.id) : [...left, slide.id])
                  }
                />
                <span>
                  {sayText(resolved, pickText(slide.title, language), language) || words.slide(index + 1)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="suggestions-foot">
        <Button
          kind="main"
          label={words.take(chosen.length)}
          why={chosen.length === 0 ? words.chooseOne : undefined}
          onPress={take}
        />
        {onDone && <Button label={words.notNow} onPress={onDone} />}
      </div>
    </div>
  );
}
