import { agendaOf } from '../../model/agenda';
import { citeDeck } from '../../model/deck-citations';
import { layouts, type Size } from '../../model/layout';
import type { Slide } from '../../model/slide';
import { currentBriefing, edit, useDocument } from '../store/document-store';
import { addSlide } from '../store/edits/slides';
import { chooseSlide, useView } from '../store/view-store';
import { Button } from '../ui/button';
import { useWords } from '../ui/words';
import { slideWords } from './slide-words';

interface MadePlaceProps {
  readonly slide: Slide;
  readonly scale: number;
  readonly size: Size;
}

/** Where a slide draws itself and there is nothing to draw yet: says what it is made of. */
export function MadePlace({ slide, scale, size }: MadePlaceProps) {
  const words = useWords(slideWords);
  const briefing = useDocument((now) => now.history.present);
  const language = useView((now) => now.language);
  const box = layouts[slide.layout].made?.(size);
  if (!box) return null;
  const isAgenda = slide.layout === 'agenda';
  const isEmpty = isAgenda ? agendaOf(briefing).length === 0 : citeDeck(briefing, language).length === 0;
  if (!isEmpty) return null;
  const style = {
    left: box.x * scale,
    top: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
  return (
    <div className="empty-place made" style={style}>
      <p>{isAgenda ? words.agendaEmpty : words.sourcesEmpty}</p>
      {isAgenda && (
        <Button
          kind="plain"
          label={words.addSection}
          onPress={() => {
            const made = addSlide(currentBriefing(), 'section', slide.id);
            edit(() => made.briefing);
            chooseSlide(made.id);
          }}
        />
      )}
    </div>
  );
}
