import type { Drawings } from './drawing';
import type { Language } from './localized';
import type { ResolvedBriefing } from './resolved';
import type { Medium } from './theme/theme-of';

/** What the audience page is given once, before the show begins. */
export interface ShowView {
  readonly resolved: ResolvedBriefing;
  readonly language: Language;
  /** Index among the shown slides to begin with, from 0. */
  readonly start: number;
  /** How far that slide is built up, from 0. */
  readonly startStep: number;
  /** Charts that were drawn before, so that they need not be drawn anew. */
  readonly drawings?: Drawings;
}

/** Where the show is. */
export interface ShowPosition {
  /** Index among the shown slides, from 0. */
  readonly slide: number;
  /** How far the slide is built up, from 0, and in how many steps it is: 1 for one that is there at once. */
  readonly step: number;
  readonly steps: number;
  readonly black: boolean;
  readonly white: boolean;
}

/** Where the show is to go: a slide at one of its steps, or built up to the last. */
export interface ShowTarget {
  readonly slide: number;
  readonly step: number | 'last';
}

/** What the print page is given once. */
export interface PrintJob {
  readonly resolved: ResolvedBriefing;
  readonly language: Language;
  /** Indices among the shown slides, from 0, in the order of the pages. */
  readonly slides: readonly number[];
  /** `pages`: a page with the notes follows each slide. */
  readonly notes: 'none' | 'pages';
  /** `pages`: a slide that is built up has a page for each step; otherwise it is printed whole. */
  readonly steps: 'last' | 'pages';
  /** `tables`: the numbers behind the charts follow the slides. */
  readonly appendix: 'none' | 'tables';
  /** `paper`: dark on white, also where the theme is dark on screens. */
  readonly colours: Medium;
  /** Charts that were drawn before, so that they need not be drawn anew. */
  readonly drawings?: Drawings;
}

/** What the print page says when all is drawn and all fonts are loaded. */
export type PrintReady =
  /** `appendix`: how many of the pages follow the slides; `drawings`: of the charts that were drawn live. */
  | {
      readonly kind: 'drawn';
      readonly pages: number;
      readonly appendix: number;
      readonly drawings?: Drawings;
    }
  | { readonly kind: 'failed'; readonly message: string };
