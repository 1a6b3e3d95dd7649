import type { Drawings } from './drawing';
import type { Language } from './localized';
import type { ResolvedBriefing } from './resolved';

/** What the audience page is given once, before the show begins. */
export interface ShowView {
  readonly resolved: ResolvedBriefing;
  readonly language: Language;
  /** Index among the shown slides to begin with, from 0. */
  readonly start: number;
  /** Charts that were drawn before, so that they need not be drawn anew. */
  readonly drawings?: Drawings;
}

/** Where the show is. */
export interface ShowPosition {
  /** Index among the shown slides, from 0. */
  readonly slide: number;
  readonly black: boolean;
  readonly white: boolean;
}

/** What the print page is given once. */
export interface PrintJob {
  readonly resolved: ResolvedBriefing;
  readonly language: Language;
  /** Indices among the shown slides, from 0, in the order of the pages. */
  readonly slides: readonly number[];
  /** `pages`: a page with the notes follows each slide. */
  readonly notes: 'none' | 'pages';
  /** Charts that were drawn before, so that they need not be drawn anew. */
  readonly drawings?: Drawings;
}

/** What the print page says when all is drawn and all fonts are loaded. */
export type PrintReady =
  /** `drawings`: of the charts that were drawn live. */
  | { readonly kind: 'drawn'; readonly pages: number; readonly drawings?: Drawings }
  | { readonly kind: 'failed'; readonly message: string };
