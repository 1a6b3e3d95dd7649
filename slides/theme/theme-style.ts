import type { CSSProperties } from 'react';
import { colourValues } from '../../model/theme/palette';
import type { Theme } from '../../model/theme/theme';

/** The theme's colours as CSS variables, for the root of a slide and for what stands beside the slides on stage. */
export function themeStyle(theme: Theme): CSSProperties {
  const known = styles.get(theme);
  if (known) return known;
  const values = Object.entries(colourValues(theme.palette, theme.demands));
  const style = Object.fromEntries(values.map(([name, value]) => [`--${name}`, value]));
  styles.set(theme, style);
  return style;
}

const styles = new WeakMap<Theme, CSSProperties>();
