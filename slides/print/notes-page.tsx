import { useMemo } from 'react';
import { logicalSize } from '../../model/layout';
import type { Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import type { Slide } from '../../model/slide';
import { imageUrl } from '../bridge';
import { FitText } from '../slide/fit-text';
import { LocalizedProse } from '../slide/localized-text';
import { type SlideScene, SlideSceneProvider } from '../slide/slide-scene';

/** What the speaker says to a slide, on a page of its own. It has no heading, so the outline keeps one entry a slide. */
export function NotesPage({
  resolved,
  slide,
  number,
  language,
}: {
  readonly resolved: ResolvedBriefing;
  readonly slide: Slide;
  readonly number: number;
  readonly language: Language;
}) {
  const scene = useMemo(
    (): SlideScene => ({ resolved, language, imageUrl, marks: false, drawings: {} }),
    [resolved, language],
  );
  const { width, height } = logicalSize(resolved.briefing.aspect);
  return (
    <SlideSceneProvider value={scene}>
      <section className="sheet">
        <article className="slide slide-notes" lang={language} style={{ width, height }}>
          <p className="slide-kicker">{words[language](number)}</p>
          <FitText
            className="slide-text"
            sizes={[32, 30, 28, 26, 24, 22, 20]}
            style={{
              position: 'absolute',
              left: 96,
              top: 160,
              width: Math.min(1300, width - 192),
              height: 840,
            }}
          >
            <LocalizedProse text={slide.notes} />
          </FitText>
        </article>
      </section>
    </SlideSceneProvider>
  );
}

const words: Readonly<Record<Language, (number: number) => string>> = {
  de: (number) => `Sprechernotiz zu Folie ${number}`,
  en: (number) => `Speaker notes for slide ${number}`,
  fr: (number) => `Notes de la diapositive ${number}`,
};
