import { layouts } from '../../model/layout';
import { placeAt } from './place-style';
import { SlideHeading } from './slide-heading';
import { ClassificationFooter } from './slide-margins';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';

/** A breath between two parts: full colour, few words. */
export function SectionSlide({ slide }: SlideContentProps) {
  const size = useSlideSize();
  return (
    <>
      <SlideHeading
        kicker={slide.kicker}
        title={slide.title}
        subtitles={[slide.subtitle]}
        sizes={[112, 104, 96, 88, 80, 72, 64]}
        style={placeAt(layouts.section.heading(size))}
      >
        <div className="slide-bar" />
      </SlideHeading>
      <ClassificationFooter />
    </>
  );
}
