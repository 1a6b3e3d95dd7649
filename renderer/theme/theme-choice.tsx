import { useId, useMemo } from 'react';
import type { Briefing } from '../../model/briefing';
import type { ResolvedBriefing } from '../../model/resolved';
import type { Slide } from '../../model/slide';
import { themeNames } from '../../model/theme/theme';
import { ScaledSlide } from '../slide/scaled-slide';
import { edit, useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { useWords } from '../ui/words';
import { designWords } from './design-words';
import './theme-choice.css';

/** The themes, each as the chosen slide looks in it. */
export function ThemeChoice() {
  const words = useWords(designWords);
  const name = useId();
  const resolved = useDocument((now) => now.drawn);
  const chosen = useView((now) => now.slide);
  const { slides, theme, brand } = resolved.briefing;
  const names: readonly ChosenTheme[] = brand ? ['brand', ...themeNames] : themeNames;
  const slide = slides.find((each) => each.id === chosen) ?? slides[0];
  return (
    <fieldset className="field">
      <legend className="field-head">{words.theme}</legend>
      <div className="theme-choice">
        {names.map((each) => (
          <label key={each} title={words.themeHints[each]}>
            <input
              type="radio"
              name={name}
              checked={each === theme}
              onChange={() => edit((briefing) => ({ ...briefing, theme: each }))}
            />
            {slide && <Preview resolved={resolved} slide={slide} theme={each} />}
            <span>{each === 'brand' ? brand?.name : words.themes[each]}</span>
          </label>
        ))}
      </div>
      <p className="field-hint">{words.themeHints[theme]}</p>
    </fieldset>
  );
}

type ChosenTheme = Briefing['theme'];

/** Window pixels. */
const width = 72;

function Preview({
  resolved,
  slide,
  theme,
}: {
  readonly resolved: ResolvedBriefing;
  readonly slide: Slide;
  readonly theme: ChosenTheme;
}) {
  const language = useView((now) => now.language);
  const themed = useMemo(
    () => ({ ...resolved, briefing: { ...resolved.briefing, theme } }),
    [resolved, theme],
  );
  return (
    <span className="theme-preview" aria-hidden inert>
      <ScaledSlide resolved={themed} slide={slide} number={1} language={language} width={width} />
    </span>
  );
}
