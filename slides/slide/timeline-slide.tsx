import { layouts } from '../../model/layout';
import { placeAt } from './place-style';
import { SlideHeading } from './slide-heading';
import { SlideFooter, SourceLine } from './slide-margins';
import type { SlideContentProps } from './slide-view';
import { TimelineBlock } from './timeline-block';
import { useSlideSize } from './use-slide-size';

/** What happened when: from a text, a line for each entry, or from the rows of a dataset. */
export function TimelineSlide({ slide, number }: SlideContentProps) {
  const size = useSlideSize();
  const { heading, places } = layouts.timeline;
  const { main } = slide.blocks;
  const box = places.main?.box(size);
  return (
    <>
      <SlideHeading title={slide.title} subtitles={[slide.subtitle]} style={placeAt(heading(size))} />
      {box && (main?.kind === 'text' || main?.kind === 'table') && <TimelineBlock block={main} box={box} />}
      <SourceLine slide={slide} />
      <SlideFooter number={number} />
    </>
  );
}
