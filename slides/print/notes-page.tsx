import { useMemo } from 'react';
import { logicalSize } from '../../model/layout';
import { isWritten, type Language } from '../../model/localized';
import type { ResolvedBriefing } from '../../model/resolved';
import type { Slide } from '../../model/slide';
import { themeOf } from '../../model/theme/theme-of';
import { imageUrl } from '../bridge';
import { FitText } from '../slide/fit-text';
import { LocalizedLine, LocalizedProse } from '../slide/localized-text';
import { placeAt } from '../slide/place-style';
import { type SlideScene, SlideSceneProvider } from '../slide/slide-scene';
import { useSlideFont } from '../theme/brand-fonts';
import { themeStyle } from '../theme/theme-style';

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
  const font = useSlideFont(resolved.briefing.brand);
  const scene = useMemo(
    (): SlideScene => ({
      resolved,
      language,
      imageUrl,
      marks: false,
      links: true,
      font,
      medium: 'paper',
      drawings: {},
      blockSteps: {},
      repeated: true,
      settings: {},
      live: undefined,
    }),
    [resolved, language, font],
  );
  const { width, height } = logicalSize(resolved.briefing.aspect);
  const say = words[language];
  return (
    <SlideSceneProvider value={scene}>
      <section className="sheet">
        <article
          className="slide slide-notes"
          lang={language}
          style={{ ...themeStyle(themeOf(resolved.briefing, 'paper'), font), width, height }}
        >
          <p className="slide-kicker">{say.about(number)}</p>
          <LocalizedLine className="slide-notes-title" text={slide.title} />
          <FitText
            className="slide-text"
            sizes={[36, 34, 32, 30, 28, 26, 24, 22, 20]}
            style={placeAt({ x: 96, y: 248, width: Math.min(1300, width - 192), height: 752 })}
          >
            {isWritten(slide.notes) ? (
              <LocalizedProse text={slide.notes} />
            ) : (
              <p className="slide-notes-none">{say.none}</p>
            )}
          </FitText>
        </article>
      </section>
    </SlideSceneProvider>
  );
}

const words: Readonly<Record<Language, { about: (number: number) => string; none: string }>> = {
  de: { about: (number) => `Sprechernotiz zu Folie ${number}`, none: 'Keine Sprechernotiz' },
  en: { about: (number) => `Speaker notes for slide ${number}`, none: 'No speaker notes' },
  fr: { about: (number) => `Notes de la diapositive ${number}`, none: 'Pas de notes' },
};
