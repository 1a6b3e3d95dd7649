import type { Briefing } from '../briefing';
import type { Brand } from './brand';
import { type BrandTheme, brandTheme } from './brand-theme';
import type { Theme } from './theme';
import { themes } from './themes';

/** Where slides are drawn. Paper is dark on white, whatever the screen has, unless someone asks for the screen's colours. */
export type Medium = 'screen' | 'paper';

type Themed = Pick<Briefing, 'theme' | 'brand'>;

export function themeOf({ theme, brand }: Themed, medium: Medium): Theme {
  const chosen = theme === 'brand' ? (brand ? checkBrand(brand).theme : themes.plain) : themes[theme];
  return medium === 'paper' && chosen.onPaper ? themes[chosen.onPaper] : chosen;
}

/** The brand's theme and what in it had to be changed; worked out once for each brand. */
export function checkBrand(brand: Brand): BrandTheme {
  const known = checked.get(brand);
  if (known) return known;
  const made = brandTheme(brand);
  checked.set(brand, made);
  return made;
}

const checked = new WeakMap<Brand, BrandTheme>();

/** Whether paper has other colours than the screen. */
export function isDifferentOnPaper(briefing: Themed): boolean {
  return themeOf(briefing, 'paper') !== themeOf(briefing, 'screen');
}
