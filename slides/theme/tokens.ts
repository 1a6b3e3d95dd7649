/** The colours of the slides, for drawings; theme.css names the same ones for everything else. */
export const colours = {
  ink: '#14212b',
  paper: '#ffffff',
  muted: '#56656e',
  line: '#d7dee1',
  ground: '#eef2f3',
  strong: '#0e5a63',
  deep: '#0b3b43',
  signal: '#f0b429',
  grey: '#a9b5bb',
  onDeep: '#ffffff',
  onDeepMuted: '#c3d3d6',
} as const;

export interface CategoryColour {
  readonly fill: string;
  /** The same hue, dark enough for text on paper. */
  readonly text: string;
  /** For text on the fill. */
  readonly on: string;
}

/**
 * Where categories must be told apart, also by those who see colours otherwise: any two of them, and the grey of the rest,
 * differ for all common kinds of eyes. A test holds that.
 */
export const categoryColours: readonly CategoryColour[] = [
  { fill: colours.strong, text: colours.strong, on: colours.paper },
  { fill: colours.signal, text: '#7a5600', on: colours.ink },
  { fill: '#5e98c9', text: '#2f6a9a', on: colours.ink },
  { fill: '#9a3b10', text: '#9a3b10', on: colours.paper },
  { fill: '#869544', text: '#566a2c', on: colours.ink },
  { fill: '#3a2350', text: '#3a2350', on: colours.paper },
];

/** What is not highlighted, and "all others". */
export const restColour: CategoryColour = { fill: colours.grey, text: colours.muted, on: colours.ink };

export const strongColour: CategoryColour = {
  fill: colours.strong,
  text: colours.strong,
  on: colours.paper,
};

export const fontFamily = '"Source Sans 3", sans-serif';
