import { assertNever } from '../../model/result';
import type { DeckState } from '../reveal/deck';
import { overviewColumns } from '../reveal/overview-grid';
import type { ShowCommand } from './show-keys';

/** The show as keys change it. */
export interface ShowStep extends DeckState {
  /** Digits typed so far, of the number of the slide to go to. */
  readonly typed: string;
  readonly ended: boolean;
}

/** What a command makes of the show. `count` is the number of slides. */
export function stepShow(now: ShowStep, command: ShowCommand, count: number): ShowStep {
  const still = { ...now, typed: '' };
  const covered = now.black || now.white;
  const goTo = (slide: number): ShowStep =>
    // On the black or white screen the first step brings the slide back: the speaker does not know what would come.
    covered ? { ...still, ...uncovered } : { ...still, slide: Math.max(0, Math.min(slide, count - 1)) };
  const jump = (): ShowStep => {
    const number = Number(now.typed);
    return number >= 1 && number <= count ? { ...still, slide: number - 1, ...uncovered } : still;
  };
  switch (command.kind) {
    case 'next':
      return goTo(now.slide + 1);
    case 'previous':
      return goTo(now.slide - 1);
    // In the overview one row on or back, else one slide.
    case 'down':
      return goTo(now.slide + (now.overview ? overviewColumns(count) : 1));
    case 'up':
      return goTo(now.slide - (now.overview ? overviewColumns(count) : 1));
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
      return now.typed ? { ...now, typed: now.typed.slice(0, -1) } : goTo(now.slide - 1);
    case 'enter':
      if (now.typed) return { ...jump(), overview: false };
      return now.overview ? { ...still, overview: false } : goTo(now.slide + 1);
    case 'jump':
      return { ...jump(), overview: false };
    case 'stay':
      return still;
    default:
      return assertNever(command);
  }
}

const uncovered = { black: false, white: false } as const;
