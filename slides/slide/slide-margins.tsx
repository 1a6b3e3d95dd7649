import type { CSSProperties } from 'react';
import { citeSlide } from '../../model/citation';
import { formatDate } from '../../model/date-format';
import { isWritten, type LocalizedText, pickText } from '../../model/localized';
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

/** Occasion and date left, classification in the middle, page number right: as much of it as the briefing wants. */
export function SlideFooter({ number, style }: { readonly number: number; readonly style?: CSSProperties }) {
  const { resolved, language } = useSlideScene();
  const { occasion, footer, brand } = resolved.briefing;
  const institution = pickText(brand?.footer, language);
  const where = footer.occasion && (pickText(occasion.name, language) || pickText(occasion.place, language));
  const when = footer.date && occasion.date && formatDate(occasion.date, language);
  return (
    <footer className={`slide-footer${footer.line ? ' slide-footer-lined' : ''}`} style={style}>
      <span>{[institution, where, when].filter(Boolean).join(' · ')}</span>
      {footer.classification && <Classification />}
      {footer.page && <span className="slide-page">{number}</span>}
    </footer>
  );
}

/** Where there is no footer: a classified document says so on every page. */
export function ClassificationFooter({ style }: { readonly style?: CSSProperties }) {
  const { occasion, footer } = useSlideScene().resolved.briefing;
  if (!footer.classification || !isWritten(occasion.classification)) return null;
  return (
    <footer className="slide-footer" style={style}>
      <Classification />
    </footer>
  );
}

function Classification() {
  const { occasion } = useSlideScene().resolved.briefing;
  return <LocalizedLine as="span" className="slide-classification" text={occasion.classification} />;
}
