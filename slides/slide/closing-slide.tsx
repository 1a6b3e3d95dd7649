import { bandBox, layouts } from '../../model/layout';
import { BrandLogo } from './brand-logo';
import { FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { PlacedBlock } from './placed-block';
import { ClassificationFooter } from './slide-margins';
import { SlideTitle } from './slide-title';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';

/** The last slide, a mirror of the first: a name and a way to get in touch. */
export function ClosingSlide({ slide }: SlideContentProps) {
  const size = useSlideSize();
  const heading = layouts.closing.heading(size);
  return (
    <>
      <div className="slide-band" style={placeAt(bandBox(size))} />
      <PlacedBlock slide={slide} place="side" />
      <BrandLogo />
      <FitText className="slide-opening" sizes={[80, 72, 64, 56, 48]} at="bottom" style={placeAt(heading)}>
        <LocalizedLine className="slide-kicker" text={slide.kicker} />
        <SlideTitle className="slide-title" text={slide.title} />
        <LocalizedLine className="slide-subtitle" text={slide.subtitle} />
      </FitText>
      <PlacedBlock slide={slide} place="main" />
      <ClassificationFooter style={{ width: heading.width }} />
    </>
  );
}
