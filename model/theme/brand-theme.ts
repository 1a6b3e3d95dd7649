import type { Brand, BrandColours } from './brand';
import { colourDistance, neighbourDistance, visions } from './colour-vision';
import { contrast, usualDemands } from './contrast';
import { contrastTheme } from './contrast-theme';
import { darkTheme } from './dark-theme';
import { withLightness } from './lightness';
import { mixColours } from './mix-colours';
import { makeReadable, type Palette } from './palette';
import { plainTheme } from './plain-theme';
import type { Theme } from './theme';

/** A colour of a brand that is too weak for what it is for, and what is used in its place. */
export interface BrandRemark {
  readonly colour: Exclude<keyof BrandColours, 'categories'> | 'category';
  readonly given: string;
  readonly used: string;
  readonly reason:
    | { readonly kind: 'contrast'; readonly against: string; readonly found: number; readonly needed: number }
    /** Looks like another category, at least to some eyes. */
    | { readonly kind: 'alike'; readonly other: string }
    /** Neither light nor dark: nothing can be read on it. */
    | { readonly kind: 'between' };
}

export interface BrandTheme {
  readonly theme: Theme;
  readonly remarks: readonly BrandRemark[];
}

/**
 * The theme that a brand's colours make: each is kept where it is strong enough, else moved towards ink as little as it
 * takes. What the brand does not say follows from what it says, or is as in the shipped themes.
 */
export function brandTheme({ colours }: Pick<Brand, 'colours'>): BrandTheme {
  const remarks: BrandRemark[] = [];
  const { text, shapes } = usualDemands;
  const paper = choosePaper(colours.paper, remarks);
  const base = contrast(paper, '#000000') > contrast(paper, '#ffffff') ? plainTheme : darkTheme;
  const far = base === plainTheme ? '#000000' : '#ffffff';
  const hold = (
    name: BrandRemark['colour'],
    usual: string,
    against: string,
    needed: number,
    towards: string,
  ) => {
    const given = name === 'category' ? undefined : colours[name]?.toLowerCase();
    const wanted = given ?? usual;
    const used = makeReadable(wanted, against, towards, needed);
    if (given !== undefined && used !== given) {
      const found = contrast(given, against);
      remarks.push({ colour: name, given, used, reason: { kind: 'contrast', against, found, needed } });
    }
    return used;
  };
  const ink = hold('ink', base.palette.ink, paper, 7, far);
  const strong = hold('strong', colours.strong, paper, text, ink);
  const ground = hold('ground', mixColours(paper, ink, 0.06), ink, text, paper);
  // Muted text stands on both.
  const nearer = contrast(ink, ground) < contrast(ink, paper) ? ground : paper;
  const muted = hold('muted', mixColours(paper, ink, 0.7), nearer, text, ink);
  const grey = hold('grey', base.palette.grey, paper, shapes, ink);
  const deep = hold('deep', withLightness(colours.strong, 0.32), '#ffffff', 7, '#000000');
  const signal = hold('signal', base.palette.signal, deep, text, '#ffffff');
  const palette: Palette = {
    ink,
    paper,
    muted,
    line: colours.line?.toLowerCase() ?? mixColours(paper, ink, 0.17),
    ground,
    strong,
    deep,
    onDeep: '#ffffff',
    onDeepMuted: mixColours('#ffffff', deep, 0.2),
    signal,
    grey,
    categories: chooseCategories(colours.categories, { paper, ink, grey, strong, base }, remarks),
    sequence: rampOf(strong, base === plainTheme),
    diverging: base.palette.diverging,
  };
  return { theme: { ...base, name: 'brand', palette }, remarks };
}

/** Paper must be light or dark enough for text of every kind on it. */
function choosePaper(given: string | undefined, remarks: BrandRemark[]): string {
  if (given === undefined) return plainTheme.palette.paper;
  const paper = given.toLowerCase();
  if (contrast(paper, '#000000') >= 17.5 || contrast(paper, '#ffffff') >= 15) return paper;
  const used = contrast(paper, '#000000') > contrast(paper, '#ffffff') ? '#ffffff' : darkTheme.palette.paper;
  remarks.push({ colour: 'paper', given: paper, used, reason: { kind: 'between' } });
  return used;
}

interface Surroundings {
  readonly paper: string;
  readonly ink: string;
  readonly grey: string;
  readonly strong: string;
  readonly base: Theme;
}

/** The brand's categories as far as they can be told apart, then ours. The strong colour comes first where it says nothing. */
function chooseCategories(
  given: readonly string[],
  { paper, ink, grey, strong, base }: Surroundings,
  remarks: BrandRemark[],
): Palette['categories'] {
  const chosen: string[] = [];
  const likeOf = (colour: string) => [...chosen, grey].find((other) => areAlike(colour, other));
  for (const each of given.map((colour) => colour.toLowerCase())) {
    const used = makeReadable(each, paper, ink, usualDemands.shapes);
    const other = likeOf(used);
    if (other !== undefined) {
      remarks.push({ colour: 'category', given: each, used: '', reason: { kind: 'alike', other } });
      continue;
    }
    if (used !== each) {
      const reason = { kind: 'contrast', against: paper, found: contrast(each, paper), needed: 3 } as const;
      remarks.push({ colour: 'category', given: each, used, reason });
    }
    chosen.push(used);
  }
  const fits = (colour: string) => contrast(colour, paper) >= usualDemands.shapes && !areAlike(colour, grey);
  const fill = (first: readonly string[], pool: readonly string[]) => {
    const list = [...first];
    for (const colour of pool) {
      if (list.length < 6 && fits(colour) && !list.some((other) => areAlike(colour, other)))
        list.push(colour);
    }
    return list;
  };
  const held = (colour: string) => makeReadable(colour, paper, ink, usualDemands.shapes);
  const [one, two, three, four, five, six] = base.palette.categories;
  const shipped = [held(one), held(two), held(three), held(four), held(five), held(six)] as const;
  const ours = [...shipped, ...contrastTheme.palette.categories, ...spectrum];
  // What was chosen first may leave no room for six: then with less of it, the last of all with what is shipped alone.
  const tries = [fill(chosen, [strong, ...ours]), fill(chosen, spectrum), fill([], ours), fill([], spectrum)];
  const [a, b, c, d, e, f] = tries.find((list) => list.length === 6) ?? [];
  return a && b && c && d && e && f ? [a, b, c, d, e, f] : shipped;
}

function areAlike(one: string, other: string): boolean {
  return visions.some((vision) => colourDistance(one, other, vision) < neighbourDistance);
}

/** Many hues, each dark and light: something in it is unlike whatever a brand has. */
const spectrum = [0.3, 0.45, 0.58, 0.7, 0.82, 0.92].flatMap((lightness) =>
  ['#1d72ba', '#c0392b', '#bd8820', '#2e8b57', '#8e44ad', '#d35fa0', '#7f8c1d', '#16a0a0'].map((hue) =>
    withLightness(hue, lightness),
  ),
);

/** Five classes of one hue, from near paper to far from it. */
function rampOf(strong: string, light: boolean): Palette['sequence'] {
  const [a, b, c, d, e] = light ? [0.93, 0.8, 0.66, 0.51, 0.36] : [0.33, 0.47, 0.62, 0.78, 0.93];
  const at = (lightness: number) => withLightness(strong, lightness);
  return [at(a ?? 1), at(b ?? 1), at(c ?? 1), at(d ?? 1), at(e ?? 1)];
}
