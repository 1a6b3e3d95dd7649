import { colourVariable } from '../../model/theme/theme-colour';

/**
 * The colours of slides and drawings, by name: each is a CSS variable that a slide's root sets to what its theme says
 * (theme-style.ts). So a drawing is the same in every theme, and another theme redraws nothing.
 */
export const colours = {
  ink: colourVariable('ink'),
  paper: colourVariable('paper'),
  /** Text that steps back. */
  muted: colourVariable('muted'),
  /** Thin lines and grids. */
  line: colourVariable('line'),
  /** Behind what has no shape of its own: an empty place, a map's land. */
  ground: colourVariable('ground'),
  strong: colourVariable('strong'),
  onStrong: colourVariable('on-strong'),
  deep: colourVariable('deep'),
  onDeep: colourVariable('on-deep'),
  onDeepMuted: colourVariable('on-deep-muted'),
  /** Never for text on paper. */
  signal: colourVariable('signal'),
  onSignal: colourVariable('on-signal'),
  /** Shapes that step back. */
  grey: colourVariable('grey'),
  onGrey: colourVariable('on-grey'),
  /** Half grey, half paper: give it an edge of grey. */
  paleGrey: colourVariable('pale-grey'),
  onPaleGrey: colourVariable('on-pale-grey'),
} as const;

export interface FillColour {
  readonly fill: string;
  /** For text on the fill. */
  readonly on: string;
}

export interface CategoryColour extends FillColour {
  /** The same hue, strong enough for text on paper. */
  readonly text: string;
  /** Around the fill, where the fill alone does not stand out from paper. */
  readonly edge?: string;
}

/**
 * Where categories must be told apart, also by those who see colours otherwise: any two of them, and the grey of the rest,
 * differ for all common kinds of eyes. A test holds that for every theme.
 */
export const categoryColours: readonly CategoryColour[] = ([1, 2, 3, 4, 5, 6] as const).map((n) => ({
  fill: colourVariable(`category-${n}`),
  text: colourVariable(`category-${n}-text`),
  on: colourVariable(`on-category-${n}`),
}));

/** What is not highlighted, and "all others". */
export const restColour: CategoryColour = { fill: colours.grey, text: colours.muted, on: colours.onGrey };

/** Of several shapes that step back side by side: full, pale and empty. */
export const restColours: readonly [CategoryColour, ...CategoryColour[]] = [
  restColour,
  { fill: colours.paleGrey, text: colours.muted, on: colours.onPaleGrey, edge: colours.grey },
  { fill: colours.paper, text: colours.muted, on: colours.ink, edge: colours.grey },
];

export const strongColour: CategoryColour = {
  fill: colours.strong,
  text: colours.strong,
  on: colours.onStrong,
};

/** From little to much, five classes; any two neighbours can be told apart. The faintest is a shade off paper: give it an edge. */
export const sequence: readonly FillColour[] = ([1, 2, 3, 4, 5] as const).map((n) => ({
  fill: colourVariable(`sequence-${n}`),
  on: colourVariable(`on-sequence-${n}`),
}));

/** From far below to far above a middle: three, the middle (index 3), three. For five classes leave out the second and the sixth. */
export const diverging: readonly FillColour[] = ([1, 2, 3, 4, 5, 6, 7] as const).map((n) => ({
  fill: colourVariable(`diverging-${n}`),
  on: colourVariable(`on-diverging-${n}`),
}));

/** The font of the slide, which its theme says. */
export const fontFamily = 'var(--slide-font)';
