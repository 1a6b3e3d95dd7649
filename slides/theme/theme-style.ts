import type { CSSProperties } from 'react';
import { colourValues } from '../../model/theme/palette';
import { shippedFont } from '../../model/theme/slide-font';
import type { Theme } from '../../model/theme/theme';

/** The theme's colours and the slides' font as CSS variables, for the root of a slide and for what stands beside the slides on stage. */
export function themeStyle(theme: Theme, font: string = shippedFont): CSSProperties {
  const known = styles.get(theme)?.get(font);
  if (known) return known;
  const values = Object.entries(colourValues(theme.palette, theme.demands));
  const properties = [...values.map(([name, value]) => [`--${name}`, value]), ['--slide-font', font]];
  const style: CSSProperties = Object.fromEntries(properties);
  styles.set(theme, (styles.get(theme) ?? new Map()).set(font, style));
  return style;
}

const styles = new WeakMap<Theme, Map<string, CSSProperties>>();
