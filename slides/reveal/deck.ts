import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import type { Size } from '../../model/layout';
import './deck.css';
import { fitGrid, placeInGrid } from './overview-grid';

/** Where the deck is. */
export interface DeckState {
  /** From 0. */
  readonly slide: number;
  readonly black: boolean;
  readonly white: boolean;
  readonly overview: boolean;
}

/** The slides on stage. reveal.js scales and moves the sections; what is in them is drawn by others. */
export interface Deck {
  readonly sections: readonly HTMLElement[];
  readonly state: () => DeckState;
  /** Goes there at once; what moves on the way (`move`) is only seen. The root is `data-moving` meanwhile. */
  readonly goTo: (slide: number, move?: Move) => void;
  /** Covers the slide with one colour, or shows it again. */
  readonly cover: (colour: 'black' | 'white' | undefined) => void;
  readonly setOverview: (overview: boolean) => void;
  /** As many sections as there are slides now. */
  readonly setCount: (count: number) => void;
  readonly destroy: () => void;
}

/** Lets something move from the section that was left to the one that came, and says when it has ended. */
export type Move = (out: HTMLElement, into: HTMLElement) => Motion;

export interface Motion {
  readonly ended: Promise<unknown>;
  /** Ends it now, with everything where it belongs. */
  readonly end: () => void;
}

export interface DeckOptions {
  readonly count: number;
  readonly start: number;
  readonly size: Size;
  readonly onChange: (state: DeckState) => void;
}

/**
 * Builds a deck in `place`. Keys are not reveal's affair: the page maps them to commands (show-keys.ts). Nothing is
 * written to the address, nothing is listened to from other windows.
 */
export async function createDeck(place: HTMLElement, options: DeckOptions): Promise<Deck> {
  const root = element('div', 'reveal');
  const slides = element('div', 'slides');
  root.append(slides);
  place.append(root);
  const sections: HTMLElement[] = [];
  fill(slides, sections, options.count);

  const reveal = new Reveal(root, {
    ...options.size,
    ...quiet,
    view: null,
    viewDistance: 2,
    transition: 'none',
    backgroundTransition: 'none',
    margin: 0,
    minScale: 0.01,
    maxScale: 20,
    center: false,
    overview: true,
    pause: true,
    hideInactiveCursor: false,
  });
  await reveal.initialize();
  const fitWindow = () => {
    const { clientWidth: width, clientHeight: height } = root;
    root.style.setProperty('--fit', `${Math.min(width / options.size.width, height / options.size.height)}`);
    root.style.setProperty('--grid', fitGrid(sections.length, options.size, { width, height }));
    for (const [index, section] of sections.entries()) {
      const { x, y } = placeInGrid(index, sections.length, options.size);
      section.style.setProperty('--place', `translate(${x}px, ${y}px)`);
    }
  };
  fitWindow();
  window.addEventListener('resize', fitWindow);
  reveal.slide(limit(options.start, sections.length));

  let moving: Motion | undefined;
  const isWhite = () => root.classList.contains('white');
  const state = (): DeckState => ({
    slide: reveal.getIndices().h,
    black: reveal.isPaused() && !isWhite(),
    white: reveal.isPaused() && isWhite(),
    overview: reveal.isOverview(),
  });
  const report = () => options.onChange(state());
  for (const event of ['slidechanged', 'paused', 'resumed', 'overviewshown', 'overviewhidden']) {
    reveal.on(event, report);
  }
  return {
    sections,
    state,
    goTo: (slide, move) => {
      moving?.end();
      const out = sections[reveal.getIndices().h];
      const into = sections[limit(slide, sections.length)];
      reveal.slide(limit(slide, sections.length));
      if (!move || !out || !into || out === into) return;
      const motion = move(out, into);
      moving = motion;
      root.dataset.moving = '';
      void motion.ended.finally(() => {
        if (moving !== motion) return;
        moving = undefined;
        delete root.dataset.moving;
      });
    },
    cover: (colour) => {
      root.classList.toggle('white', colour === 'white');
      // Paused already, it would not say that the colour is another now.
      if (colour !== undefined && reveal.isPaused()) report();
      else reveal.togglePause(colour !== undefined);
    },
    setOverview: (overview) => reveal.toggleOverview(overview),
    setCount: (count) => {
      if (count === sections.length) return;
      fill(slides, sections, count);
      fitWindow();
      reveal.sync();
      reveal.slide(limit(reveal.getIndices().h, count));
    },
    destroy: () => {
      moving?.end();
      window.removeEventListener('resize', fitWindow);
      reveal.destroy();
      root.remove();
    },
  };
}

/** Everything of reveal.js that the program does itself or does not want. */
const quiet = {
  hash: false,
  history: false,
  respondToHashChanges: false,
  postMessage: false,
  postMessageEvents: false,
  keyboard: false,
  touch: false,
  mouseWheel: false,
  controls: false,
  progress: false,
  slideNumber: false,
  jumpToSlide: false,
  help: false,
  fragments: false,
  autoAnimate: false,
  autoSlide: false,
  previewLinks: false,
  preloadIframes: false,
  scrollActivationWidth: 0,
} as const;

function fill(slides: HTMLElement, sections: HTMLElement[], count: number): void {
  while (sections.length > count) sections.pop()?.remove();
  while (sections.length < count) {
    const section = element('section', '');
    // reveal.js keeps elements of its own behind the sections while the overview is shown.
    const last = sections.at(-1);
    slides.insertBefore(section, last ? last.nextSibling : slides.firstChild);
    sections.push(section);
  }
}

function element(name: 'div' | 'section', className: string): HTMLElement {
  const created = document.createElement(name);
  created.className = className;
  return created;
}

function limit(slide: number, count: number): number {
  return Math.max(0, Math.min(slide, count - 1));
}
