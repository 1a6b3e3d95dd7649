import { contrastTheme } from './contrast-theme';
import { darkTheme } from './dark-theme';
import { plainTheme } from './plain-theme';
import type { Theme, ThemeName } from './theme';

/** Every shipped theme, by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  plain: plainTheme,
  contrast: contrastTheme,
  dark: darkTheme,
};
