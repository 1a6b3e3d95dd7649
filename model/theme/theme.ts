import type { Demands } from './contrast';
import type { Palette } from './palette';

/** The themes that are shipped, in the order in which they are offered. */
export const themeNames = ['plain', 'contrast', 'dark'] as const;
export type ThemeName = (typeof themeNames)[number];

/** How slides look, apart from what is on them. */
export interface Theme {
  readonly name: ThemeName | 'brand';
  readonly palette: Palette;
  /** The one that paper has instead, where this one is light on dark. */
  readonly onPaper?: ThemeName;
  /** How thick the lines of tables and drawings are. */
  readonly lines: 'thin' | 'thick';
  /** What its colours are held to. */
  readonly demands: Demands;
}
