import type { CSSProperties, ReactNode } from 'react';
import type { LocalizedText } from '../../model/localized';
import { type FitSizes, FitText } from './fit-text';
import { LocalizedLine } from './localized-text';
import { SlideTitle } from './slide-title';

const titleSizes: FitSizes = [64, 60, 56, 52, 48, 44, 40];

/** Title and, flowing below it, what and unit. The title is the slide's one heading. */
export function SlideHeading({
  title,
  subtitles,
  style,
  sizes = titleSizes,
  kicker,
  children,
}: {
  readonly title: LocalizedText;
  readonly subtitles: readonly LocalizedText[];
  readonly style: CSSProperties;
  readonly sizes?: FitSizes;
  readonly kicker?: LocalizedText;
  readonly children?: ReactNode;
}) {
  return (
    <FitText className="slide-heading" sizes={sizes} style={style}>
      {children}
      <LocalizedLine className="slide-kicker" text={kicker} />
      <SlideTitle className="slide-title" text={title} />
      {subtitles.map((subtitle) => (
        <LocalizedLine key={JSON.stringify(subtitle)} className="slide-subtitle" text={subtitle} />
      ))}
    </FitText>
  );
}
