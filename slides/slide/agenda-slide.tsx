import { agendaOf, markedSection } from '../../model/agenda';
import { layouts } from '../../model/layout';
import { titleOf } from '../../model/slide-title';
import { type FitSizes, FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { SlideHeading } from './slide-heading';
import { SlideFooter } from './slide-margins';
import { useSlideScene } from './slide-scene';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';
import './agenda.css';

const sizes: FitSizes = [48, 44, 40, 36, 34, 32, 30, 28];

/** The sections of the deck with their pages; where it is repeated, the one that comes now stands out. */
export function AgendaSlide({ slide, number }: SlideContentProps) {
  const { briefing } = useSlideScene().resolved;
  const size = useSlideSize();
  const { heading, made } = layouts.agenda;
  const marked = markedSection(briefing, slide);
  const entries = agendaOf(briefing).map((entry, index) => ({ ...entry, place: index + 1 }));
  return (
    <>
      <SlideHeading title={titleOf(slide)} subtitles={[slide.subtitle]} style={placeAt(heading(size))} />
      {entries.length > 0 && made && (
        <FitText className="slide-agenda" sizes={sizes} style={placeAt(made(size))}>
          <ol className={marked ? 'slide-agenda-marked' : undefined}>
            {entries.map((entry) => (
              <li key={entry.id} aria-current={entry.id === marked ? 'step' : undefined}>
                <span className="slide-agenda-place">{entry.place}</span>
                <LocalizedLine as="span" className="slide-agenda-title" text={entry.title} />
                <span className="slide-agenda-page">{entry.number}</span>
              </li>
            ))}
          </ol>
        </FitText>
      )}
      <SlideFooter number={number} />
    </>
  );
}
