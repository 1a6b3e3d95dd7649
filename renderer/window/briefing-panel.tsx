import { ChevronLeft } from 'lucide-react';
import type { Occasion } from '../../model/briefing';
import type { LocalizedText } from '../../model/localized';
import { slideWords } from '../slide/slide-words';
import { edit, useDocument } from '../store/document-store';
import { showPanel, useView } from '../store/view-store';
import { DesignFields } from '../theme/design-fields';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { LocalizedField } from '../ui/localized-field';
import { useWords } from '../ui/words';
import { briefingWords } from './briefing-words';

type WrittenPart = 'name' | 'place' | 'speaker' | 'classification';

/** What is said once for all slides: title, occasion, design. */
export function BriefingPanel() {
  const words = useWords(briefingWords);
  const about = useWords(slideWords);
  const language = useView((now) => now.language);
  const { title, occasion, slides } = useDocument((now) => now.history.present);
  const change = (parts: Partial<Occasion>, topic: string) =>
    edit(
      (briefing) => ({ ...briefing, occasion: { ...briefing.occasion, ...parts } }),
      `occasion-${topic}-${language}`,
    );
  const written = (name: WrittenPart, placeholder?: string, hint?: string) => (
    <LocalizedField
      label={words[name]}
      text={occasion[name]}
      language={language}
      placeholder={placeholder}
      hint={hint}
      onChange={(text: LocalizedText) => change({ [name]: text }, name)}
    />
  );
  return (
    <>
      <div className="panel-head">
        {slides.length > 0 && (
          <Button icon={ChevronLeft} label={about.slide} onPress={() => showPanel({ kind: 'slide' })} />
        )}
        <h2>{words.briefing}</h2>
      </div>
      <div className="panel-part">
        <LocalizedField
          label={words.title}
          text={title}
          language={language}
          longest={500}
          onChange={(text) => edit((briefing) => ({ ...briefing, title: text }), `title-${language}`)}
        />
      </div>
      <div className="panel-part">
        {written('name', words.nameExample)}
        {written('place')}
        <DateField
          label={words.date}
          hint={words.dateHint}
          wrong={words.dateWrong}
          value={occasion.date}
          accepts={(iso) => iso.length === 10}
          onChange={(date) => change({ date }, 'date')}
        />
        {written('speaker', words.speakerExample)}
        {written('classification', undefined, words.classificationHint)}
      </div>
      <div className="panel-part">
        <DesignFields />
      </div>
    </>
  );
}
