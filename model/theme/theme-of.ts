import type { Briefing } from '../briefing';
import type { Theme } from './theme';
import { themes } from './themes';

/** Where slides are drawn. Paper is dark on white, whatever the screen has, unless someone asks for the screen's colours. */
export type Medium = 'screen' | 'paper';

export function themeOf({ theme }: Pick<Briefing, 'theme'>, medium: Medium): Theme {
  const chosen = themes[theme];
  return medium === 'paper' && chosen.onPaper ? themes[chosen.onPaper] : chosen;
}

/** Whether paper has other colours than the screen. */
export function isDifferentOnPaper(briefing: Pick<Briefing, 'theme'>): boolean {
  return themeOf(briefing, 'paper') !== themeOf(briefing, 'screen');
}
