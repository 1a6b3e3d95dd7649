const categories = [1, 2, 3, 4, 5, 6] as const;
const classes = [1, 2, 3, 4, 5] as const;
/** Three of one side, the middle, three of the other. */
const sides = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The names of all colours that slides and drawings are made of. What each looks like is the theme's affair: drawings
 * hold the names alone, so they are the same in every theme.
 */
export const themeColours = [
  'ink',
  'paper',
  'muted',
  'line',
  'ground',
  'strong',
  'on-strong',
  'deep',
  'on-deep',
  'on-deep-muted',
  'signal',
  'on-signal',
  'grey',
  'on-grey',
  'pale-grey',
  'on-pale-grey',
  ...categories.flatMap((n) => [`category-${n}`, `category-${n}-text`, `on-category-${n}`] as const),
  ...classes.flatMap((n) => [`sequence-${n}`, `on-sequence-${n}`] as const),
  ...sides.flatMap((n) => [`diverging-${n}`, `on-diverging-${n}`] as const),
] as const;
export type ThemeColour = (typeof themeColours)[number];

/** The value of each, as `#rrggbb`. */
export type ColourValues = Readonly<Record<ThemeColour, string>>;

/** How CSS and SVG say the colour, whatever the theme. */
export function colourVariable<N extends ThemeColour>(name: N): `var(--${N})` {
  return `var(--${name})`;
}
