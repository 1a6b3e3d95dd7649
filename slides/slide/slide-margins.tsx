import type { CSSProperties } from 'react';
import { citeSlide } from '../../model/citation';
import { formatDate } from '../../model/date-format';
import { type LocalizedText, pickText } from '../../model/localized';
import type { Slide } from '../../model/slide';
import { LocalizedLine } from './localized-text';
import { useSlideScene } from './slide-scene';

/** Where the numbers come from and of when they are. */
export function SourceLine({
  slide,
  credit,
  style,
}: {
  readonly slide: Slide;
  readonly credit?: LocalizedText;
  readonly style?: CSSProperties;
}) {
  const { resolved, language } = useSlideScene();
  const cited = citeSlide(resolved.briefing, slide, language);
  const parts = [cited, pickText(credit, language)].filter(Boolean);
  return parts.length === 0 ? null : (
    <p className="slide-source" style={style}>
      {parts.join(' | ')}
    </p>
  );
}

/** Occasion and date left, classification in the middle, page number right. */
export function SlideFooter({ number, style }: { readonly number: number; readonly style?: CSSProperties }) {
  const { resolved, language } = useSlideScene();
  const { occasion } = resolved.briefing;
  const where = pickText(occasion.name, language) || pickText(occasion.place, language);
  const when = occasion.date && formatDate(occasion.date, language);
  return (
    <footer className="slide-footer" style={style}>
      <span>{[where, when].filter(Boolean).join(' · ')}</span>
      <LocalizedLine as="span" className="slide-classification" text={occasion.classification} />
      <span className="slide-page">{number}</span>
    </footer>
  );
}
