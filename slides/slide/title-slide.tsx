import { formatDate } from '../../model/date-format';
import { bandBox, layouts } from '../../model/layout';
import { pickText } from '../../model/localized';
import { BrandLogo } from './brand-logo';
import { FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { PlacedBlock } from './placed-block';
import { useSlideScene } from './slide-scene';
import { SlideTitle } from './slide-title';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';

/** The first slide: who speaks about what, where and when. */
export function TitleSlide({ slide }: SlideContentProps) {
  const { resolved, language } = useSlideScene();
  const size = useSlideSize();
  const { occasion } = resolved.briefing;
  const where = pickText(occasion.place, language) || pickText(occasion.name, language);
  const when = occasion.date && formatDate(occasion.date, language);
  return (
    <>
      <div className="slide-band" style={placeAt(bandBox(size))} />
      <PlacedBlock slide={slide} place="main" />
      <BrandLogo />
      <FitText
        className="slide-opening"
        sizes={[104, 96, 88, 80, 72, 64, 56]}
        style={placeAt(layouts.title.heading(size))}
      >
        <LocalizedLine className="slide-kicker" text={slide.kicker} />
        <SlideTitle className="slide-title" text={slide.title} />
        <LocalizedLine className="slide-subtitle" text={slide.subtitle} />
      </FitText>
      <div className="slide-occasion">
        <LocalizedLine as="strong" text={occasion.speaker} />
        <span>{[where, when].filter(Boolean).join(' · ')}</span>
        <LocalizedLine as="span" text={occasion.classification} />
      </div>
    </>
  );
}
