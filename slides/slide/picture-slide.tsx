import { layouts } from '../../model/layout';
import { placeAt } from './place-style';
import { PlacedBlock } from './placed-block';
import { SlideHeading } from './slide-heading';
import { SlideFooter, SourceLine } from './slide-margins';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';

/** A picture to the edges of the slide, with a sentence beside it. */
export function PictureSlide({ slide, number }: SlideContentProps) {
  const size = useSlideSize();
  const heading = layouts.picture.heading(size);
  const { main } = slide.blocks;
  const beside = { width: heading.width };
  return (
    <>
      <PlacedBlock slide={slide} place="main" />
      <SlideHeading
        title={slide.title}
        subtitles={[slide.subtitle]}
        sizes={[64, 60, 56, 52, 48, 44, 40]}
        style={placeAt(heading)}
      />
      <PlacedBlock slide={slide} place="side" />
      <SourceLine slide={slide} credit={main?.kind === 'image' ? main.credit : undefined} style={beside} />
      <SlideFooter number={number} style={beside} />
    </>
  );
}
