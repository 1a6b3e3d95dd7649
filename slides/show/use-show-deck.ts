import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { shownSlides } from '../../model/briefing';
import { logicalSize } from '../../model/layout';
import type { ShowPosition, ShowTarget, ShowView } from '../../model/show';
import { countSlideSteps } from '../../model/slide-steps';
import { createDeck, type Deck, type DeckState, type Move } from '../reveal/deck';
import { moveBetween } from './move-slides';
import type { ShowLength } from './show-step';

/** Where the show is: the slide that the deck shows, and how far it is built up. */
export interface StageState extends DeckState {
  readonly step: number;
}

/** The deck in the page, with the steps that reveal.js knows nothing of. */
export interface ShowDeck {
  /** Where the deck is built. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** One for each slide, once the deck is there. */
  readonly sections: readonly HTMLElement[];
  readonly state: StageState;
  readonly length: ShowLength;
  readonly deck: RefObject<Deck | undefined>;
  /** The state as it is now, between two drawings too. */
  readonly now: () => StageState | undefined;
  readonly goTo: (target: ShowTarget) => void;
}

export interface ShowDeckOptions {
  readonly view: ShowView;
  readonly onMove: (position: ShowPosition) => void;
  /** Registers how to go to a slide from outside. */
  readonly onReady: (goTo: (target: ShowTarget) => void) => void;
}

export function useShowDeck({ view, onMove, onReady }: ShowDeckOptions): ShowDeck {
  const { resolved, language } = view;
  const place = useRef<HTMLDivElement>(null);
  const deck = useRef<Deck>(undefined);
  const [sections, setSections] = useState<readonly HTMLElement[]>([]);
  const [state, setState] = useState<StageState>({
    slide: view.start,
    step: view.startStep,
    black: false,
    white: false,
    overview: false,
  });
  const slides = useMemo(() => shownSlides(resolved.briefing), [resolved.briefing]);
  const { width, height } = logicalSize(resolved.briefing.aspect);
  const first = useRef({ count: slides.length, start: view.start });
  // What was last wanted: reveal.js says the slide only.
  const wanted = useRef<Omit<ShowTarget, 'step'> & { step: number }>({
    slide: view.start,
    step: view.startStep,
  });

  const length = useMemo((): ShowLength => {
    const counted = new Map<number, number>();
    const steps = (slide: number) => {
      const shown = slides[slide];
      const known = counted.get(slide) ?? (shown ? countSlideSteps(resolved, shown.slide, language) : 1);
      counted.set(slide, known);
      return known;
    };
    return { count: slides.length, steps };
  }, [resolved, slides, language]);
  const wayBetween = ({ slide, black, white, overview }: DeckState, target: number): Move | undefined => {
    const [from, to] = [slides[slide]?.slide, slides[target]?.slide];
    const isStep = Math.abs(target - slide) === 1 && !black && !white && !overview;
    const forward = target > slide;
    return isStep && from && to ? moveBetween({ briefing: resolved.briefing, from, to, forward }) : undefined;
  };
  const wayRef = useRef(wayBetween);
  wayRef.current = wayBetween;
  const lengthNow = useRef(length);
  lengthNow.current = length;

  const changed = useCallback(
    (next: DeckState) => {
      // In the overview a click chooses a slide: it begins with its first step.
      if (next.slide !== wanted.current.slide) wanted.current = { slide: next.slide, step: 0 };
      const { step } = wanted.current;
      setState({ ...next, step });
      const steps = lengthNow.current.steps(next.slide);
      const { slide, black, white } = next;
      onMove({ slide, step: Math.min(step, steps - 1), steps, black, white });
    },
    [onMove],
  );

  const goTo = useCallback(
    ({ slide, step }: ShowTarget) => {
      const now = deck.current;
      if (!now) return;
      const { count, steps } = lengthNow.current;
      const target = Math.max(0, Math.min(slide, count - 1));
      const last = steps(target) - 1;
      wanted.current = { slide: target, step: step === 'last' ? last : Math.min(step, last) };
      const shown = now.state();
      if (shown.slide !== target) now.goTo(target, wayRef.current(shown, target));
      else changed(now.state());
    },
    [changed],
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
      onReady(goTo);
    });
    return () => {
      given = false;
      deck.current?.destroy();
      deck.current = undefined;
    };
  }, [width, height, changed, goTo, onReady]);

  useEffect(() => {
    deck.current?.setCount(slides.length);
    if (deck.current) setSections([...deck.current.sections]);
  }, [slides.length]);

  const now = useCallback(() => {
    const shown = deck.current?.state();
    return shown && { ...shown, step: shown.slide === wanted.current.slide ? wanted.current.step : 0 };
  }, []);
  return { place, sections, state, length, deck, now, goTo };
}
