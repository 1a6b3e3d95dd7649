import { assertNever } from '../../model/result';
import type { DeckState } from '../reveal/deck';
import { overviewColumns } from '../reveal/overview-grid';
import type { ShowCommand } from './show-keys';

/** The show as keys change it. */
export interface ShowStep extends DeckState {
  /** How far the slide is built up, from 0. */
  readonly step: number;
  /** Digits typed so far, of the number of the slide to go to. */
  readonly typed: string;
  readonly ended: boolean;
}

/** What there is to walk through. */
export interface ShowLength {
  /** The number of slides. */
  readonly count: number;
  /** In how many steps a slide is built up: 1 for one that is there at once. */
  readonly steps: (slide: number) => number;
}

/** What a command makes of the show. */
export function stepShow(now: ShowStep, command: ShowCommand, { count, steps }: ShowLength): ShowStep {
  const still = { ...now, typed: '' };
  const covered = now.black || now.white;
  const goTo = (wanted: number, step: 'first' | 'last' = 'first'): ShowStep => {
    // On the black or white screen the first step brings the slide back: the speaker does not know what would come.
    if (covered) return { ...still, ...uncovered };
    const slide = Math.max(0, Math.min(wanted, count - 1));
    // Beyond the first or last slide there is nothing to go to.
    if (slide === now.slide && wanted !== slide) return still;
    return { ...still, slide, step: step === 'first' ? 0 : steps(slide) - 1 };
  };
  // In the overview slides are whole: what is walked through are slides alone.
  const next = () => {
    const more = !covered && !now.overview && now.step + 1 < steps(now.slide);
    return more ? { ...still, step: now.step + 1 } : goTo(now.slide + 1);
  };
  const previous = () => {
    if (!covered && !now.overview && now.step > 0) return { ...still, step: now.step - 1 };
    return goTo(now.slide - 1, now.overview ? 'first' : 'last');
  };
  const jump = (): ShowStep => {
    const number = Number(now.typed);
    return number >= 1 && number <= count ? { ...still, slide: number - 1, step: 0, ...uncovered } : still;
  };
  switch (command.kind) {
    case 'next':
      return next();
    case 'previous':
      return previous();
    // In the overview one row on or back, else one step.
    case 'down':
      return now.overview ? goTo(now.slide + overviewColumns(count)) : next();
    case 'up':
      return now.overview ? goTo(now.slide - overviewColumns(count)) : previous();
    case 'first':
      return goTo(0);
    case 'last':
      return goTo(count - 1);
    case 'black':
      return { ...still, black: !now.black, white: false };
    case 'white':
      return { ...still, black: false, white: !now.white };
    case 'overview':
      return { ...still, overview: !now.overview, ...uncovered };
    case 'escape':
      if (now.typed) return still;
      if (now.overview || covered) return { ...still, overview: false, ...uncovered };
      return { ...still, ended: true };
    case 'digit':
      return { ...now, typed: `${now.typed}${command.digit}`.slice(-4) };
    case 'erase':
      return now.typed ? { ...now, typed: now.typed.slice(0, -1) } : previous();
    case 'enter':
      if (now.typed) return { ...jump(), overview: false };
      return now.overview ? { ...still, overview: false } : next();
    case 'jump':
      return { ...jump(), overview: false };
    case 'stay':
    case 'table':
      return still;
    default:
      return assertNever(command);
  }
}

const uncovered = { black: false, white: false } as const;
