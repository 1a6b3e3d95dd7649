import { contrast, type Demands } from './contrast';
import { mixColours } from './mix-colours';
import type { ColourValues } from './theme-colour';

/** The colours that a theme chooses, each as `#rrggbb`; what stands on them follows from these. */
export interface Palette {
  readonly ink: string;
  readonly paper: string;
  readonly muted: string;
  readonly line: string;
  readonly ground: string;
  readonly strong: string;
  /** Behind the sections and the bands of the first and last slide. */
  readonly deep: string;
  readonly onDeep: string;
  readonly onDeepMuted: string;
  readonly signal: string;
  readonly grey: string;
  readonly categories: Six;
  /** From little to much. */
  readonly sequence: Five;
  /** From far below to far above the middle. */
  readonly diverging: Seven;
}

type Five = readonly [string, string, string, string, string];
type Six = readonly [string, string, string, string, string, string];
type Seven = readonly [string, string, string, string, string, string, string];

/** The value of every colour that slides name. */
export function colourValues(palette: Palette, demands: Demands): ColourValues {
  const { ink, paper } = palette;
  const on = (fill: string) => readableOn(fill, ink, paper);
  const text = (fill: string) => makeReadable(fill, paper, ink, demands.text);
  const paleGrey = mixColours(palette.grey, paper, 0.5);
  const [one, two, three, four, five, six] = palette.categories;
  const [a, b, c, d, e] = palette.sequence;
  const [low3, low2, low1, middle, high1, high2, high3] = palette.diverging;
  return {
    ink,
    paper,
    muted: palette.muted,
    line: palette.line,
    ground: palette.ground,
    strong: palette.strong,
    'on-strong': on(palette.strong),
    deep: palette.deep,
    'on-deep': palette.onDeep,
    'on-deep-muted': palette.onDeepMuted,
    signal: palette.signal,
    'on-signal': on(palette.signal),
    grey: palette.grey,
    'on-grey': on(palette.grey),
    'pale-grey': paleGrey,
    'on-pale-grey': on(paleGrey),
    'category-1': one,
    'category-1-text': text(one),
    'on-category-1': on(one),
    'category-2': two,
    'category-2-text': text(two),
    'on-category-2': on(two),
    'category-3': three,
    'category-3-text': text(three),
    'on-category-3': on(three),
    'category-4': four,
    'category-4-text': text(four),
    'on-category-4': on(four),
    'category-5': five,
    'category-5-text': text(five),
    'on-category-5': on(five),
    'category-6': six,
    'category-6-text': text(six),
    'on-category-6': on(six),
    'sequence-1': a,
    'on-sequence-1': on(a),
    'sequence-2': b,
    'on-sequence-2': on(b),
    'sequence-3': c,
    'on-sequence-3': on(c),
    'sequence-4': d,
    'on-sequence-4': on(d),
    'sequence-5': e,
    'on-sequence-5': on(e),
    'diverging-1': low3,
    'on-diverging-1': on(low3),
    'diverging-2': low2,
    'on-diverging-2': on(low2),
    'diverging-3': low1,
    'on-diverging-3': on(low1),
    'diverging-4': middle,
    'on-diverging-4': on(middle),
    'diverging-5': high1,
    'on-diverging-5': on(high1),
    'diverging-6': high2,
    'on-diverging-6': on(high2),
    'diverging-7': high3,
    'on-diverging-7': on(high3),
  };
}

/** Ink or paper, whichever can be read better on the fill; on a fill between the two, black or white: one of them always can. */
export function readableOn(fill: string, ink: string, paper: string): string {
  const better = (one: string, other: string) => (contrast(one, fill) >= contrast(other, fill) ? one : other);
  const own = better(paper, ink);
  return contrast(own, fill) >= 4.5 ? own : better('#ffffff', '#000000');
}

/** The colour itself where it stands out enough from the ground, else as little nearer to ink as it takes. */
export function makeReadable(colour: string, ground: string, ink: string, least: number): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mixColours(colour, ink, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return ink;
}
