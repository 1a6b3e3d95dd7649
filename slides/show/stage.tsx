import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { shownSlides } from '../../model/briefing';
import { logicalSize } from '../../model/layout';
import type { ShowPosition, ShowView } from '../../model/show';
import { themes } from '../../model/theme/themes';
import { imageUrl } from '../bridge';
import { createDeck, type Deck, type DeckState } from '../reveal/deck';
import { SlideView } from '../slide/slide-view';
import { themeStyle } from '../theme/theme-style';
import { commandOfKey } from './show-keys';
import { type ShowStep, stepShow } from './show-step';
import './stage.css';

export interface StageProps {
  readonly view: ShowView;
  readonly onMove: (position: ShowPosition) => void;
  readonly onEnd: () => void;
  /** Registers how to go to a slide from outside. */
  readonly onReady: (goTo: (slide: number) => void) => void;
}

/** The show: the slides on stage, moved by keys, clicks and the speaker's screen. */
export function Stage({ view, onMove, onEnd, onReady }: StageProps) {
  const { resolved, language } = view;
  const place = useRef<HTMLDivElement>(null);
  const deck = useRef<Deck>(undefined);
  const [state, setState] = useState<DeckState>({
    slide: view.start,
    black: false,
    white: false,
    overview: false,
  });
  const [sections, setSections] = useState<readonly HTMLElement[]>([]);
  const [typed, setTyped] = useState('');
  const typedNow = useRef('');
  const slides = shownSlides(resolved.briefing);
  const { width, height } = logicalSize(resolved.briefing.aspect);
  const style = themeStyle(themes[resolved.briefing.theme]);
  const first = useRef({ count: slides.length, start: view.start });

  const changed = useCallback(
    (next: DeckState) => {
      setState(next);
      onMove({ slide: next.slide, black: next.black, white: next.white });
    },
    [onMove],
  );

  useLayoutEffect(() => {
    let given = true;
    const root = place.current;
    if (!root) return;
    const made = createDeck(root, { ...first.current, size: { width, height }, onChange: changed });
    void made.then((built) => {
      if (!given) return built.destroy();
      deck.current = built;
      setSections([...built.sections]);
      changed(built.state());
      onReady(built.goTo);
    });
    return () => {
      given = false;
      deck.current?.destroy();
      deck.current = undefined;
    };
  }, [width, height, changed, onReady]);

  useEffect(() => {
    deck.current?.setCount(slides.length);
    if (deck.current) setSections([...deck.current.sections]);
  }, [slides.length]);

  useEffect(() => {
    const apply = (step: ShowStep) => {
      typedNow.current = step.typed;
      setTyped(step.typed);
      if (step.ended) return onEnd();
      const now = deck.current?.state();
      if (!now || !deck.current) return;
      if (step.slide !== now.slide) deck.current.goTo(step.slide);
      if (step.black !== now.black || step.white !== now.white) {
        deck.current.cover(step.black ? 'black' : step.white ? 'white' : undefined);
      }
      if (step.overview !== now.overview) deck.current.setOverview(step.overview);
    };
    const step = (command: Parameters<typeof stepShow>[1]) => {
      const now = deck.current?.state();
      if (now) apply(stepShow({ ...now, typed: typedNow.current, ended: false }, command, slides.length));
    };
    const pressed = (event: KeyboardEvent) => {
      const command = commandOfKey(event);
      if (!command) return;
      event.preventDefault();
      step(command);
    };
    const clicked = (event: MouseEvent) => {
      // In the overview a click chooses a slide; that is reveal's.
      if (event.button === 0 && !deck.current?.state().overview) step({ kind: 'next' });
    };
    window.addEventListener('keydown', pressed);
    const clickedRight = (event: MouseEvent) => {
      event.preventDefault();
      if (!deck.current?.state().overview) step({ kind: 'previous' });
    };
    // Before reveal.js, which leaves the overview and the black screen at a click: then it would be a step too.
    window.addEventListener('click', clicked, true);
    window.addEventListener('contextmenu', clickedRight, true);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('click', clicked, true);
      window.removeEventListener('contextmenu', clickedRight, true);
    };
  }, [slides.length, onEnd]);

  const drawn = useDrawnRange(state);
  return (
    <>
      <div ref={place} className="stage" style={style} />
      {sections.map((section, index) => {
        const shown = slides[index];
        if (!shown || !drawn(index)) return null;
        return createPortal(
          <SlideView
            resolved={resolved}
            slide={shown.slide}
            number={shown.number}
            language={language}
            imageUrl={imageUrl}
            drawings={view.drawings}
          />,
          section,
          shown.slide.id,
        );
      })}
      {typed && (
        <output className="stage-typed" style={style}>
          {typed}
        </output>
      )}
    </>
  );
}

/**
 * The slides that are drawn: first the one on stage, then, when there is time, its neighbours, so that the next step
 * is one frame. In the overview all are drawn, in pieces that do not hold up the keys.
 */
function useDrawnRange({ slide, overview }: DeckState): (index: number) => boolean {
  const around = overview ? Number.POSITIVE_INFINITY : 1;
  const [range, setRange] = useState({ from: slide, to: slide });
  useEffect(() => {
    startTransition(() => setRange({ from: slide - around, to: slide + around }));
  }, [slide, around]);
  return (index) => index === slide || (index >= range.from && index <= range.to);
}
