import type { ReactNode } from 'react';
import { isWritten, type LocalizedText } from '../../model/localized';
import type { Slide } from '../../model/slide';
import { titleOf } from '../../model/slide-title';
import { LocalizedLine } from './localized-text';
import { useSlideScene } from './slide-scene';

/**
 * The slide's one heading. On stage and on paper every slide has the same level, so that the outline of a PDF is a plain
 * list of all slides; the workshop's page has a heading of its own above them.
 */
export function SlideTitle({
  text,
  className,
}: {
  readonly text: LocalizedText;
  readonly className?: string;
}) {
  return <LocalizedLine as={useHeading()} className={className} text={text} />;
}

/** The element of the slide's heading, for a heading that is more than its title. */
export function useHeading(): 'h1' | 'h2' | 'p' {
  const { marks, repeated } = useSlideScene();
  if (repeated) return 'p';
  return marks ? 'h2' : 'h1';
}

/** A slide without a title is still one in the outline, and for those who have it read out. */
export function UntitledHeading({
  slide,
  number,
}: {
  readonly slide: Slide;
  readonly number: number;
}): ReactNode {
  const { marks, repeated, language } = useSlideScene();
  const saysItself = slide.layout === 'statement' && slide.blocks.main?.kind === 'figures';
  if (marks || repeated || saysItself || isWritten(titleOf(slide))) return null;
  return (
    <h1 className="slide-untitled">
      {{ de: 'Folie', en: 'Slide', fr: 'Diapositive' }[language]} {number}
    </h1>
  );
}
