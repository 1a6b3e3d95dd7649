import { layouts } from '../../model/layout';
import { pickText } from '../../model/localized';
import { type FitSizes, FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { placeAt } from './place-style';
import { PlacedBlock } from './placed-block';
import { SlideFooter, SourceLine } from './slide-margins';
import { useSlideScene } from './slide-scene';
import { SlideTitle } from './slide-title';
import type { SlideContentProps } from './slide-view';
import { useSlideSize } from './use-slide-size';
import './quote.css';

const sizes: FitSizes = [88, 80, 72, 64, 60, 56, 52, 48, 44, 40];

/** What somebody said, who it was, where and when, maybe with a portrait. */
export function QuoteSlide({ slide, number }: SlideContentProps) {
  const { language } = useSlideScene();
  const size = useSlideSize();
  const { side } = slide.blocks;
  const beside = layouts.quote.heading(size);
  const portrait = side?.kind === 'image' ? side : undefined;
  // Without a portrait there is more room, but lines do not get longer than the eye can follow.
  const box = portrait ? beside : { ...beside, width: Math.min(1480, size.width - 2 * beside.x) };
  const foot = portrait ? { width: beside.width } : {};
  // Whoever typed the marks gets no second ones.
  const quoted = /^\s*["'„“”«»‚‘›‹]/.test(pickText(slide.title, language));
  return (
    <>
      <div className="slide-bar slide-bar-top" />
      <PlacedBlock slide={slide} place="side" />
      <FitText className="slide-quote" sizes={sizes} style={placeAt(box)}>
        <SlideTitle className={quoted ? 'slide-title' : 'slide-title slide-in-quotes'} text={slide.title} />
        <div className="slide-said-by">
          <LocalizedLine className="slide-subtitle" text={slide.subtitle} />
          <LocalizedLine className="slide-kicker" text={slide.kicker} />
        </div>
      </FitText>
      <SourceLine slide={slide} credit={portrait?.credit} style={foot} />
      <SlideFooter number={number} style={foot} />
    </>
  );
}
