import { classOf, type ValueClasses } from '../../model/maps/value-classes';
import { diverging, type FillColour, restColour, sequence } from '../theme/tokens';

/**
 * The colour of each class, from the lowest values to the highest: the farther from zero, the stronger. Where there are fewer classes
 * than shades, those in the middle are taken.
 */
export function classColours({ scale, breaks, below }: ValueClasses): readonly FillColour[] {
  const count = breaks.length + 1;
  if (scale === 'diverging') {
    const low = (shadesBelow[below] ?? shadesBelow[3]).map((at) => diverging[at]);
    const high = (shadesAbove[count - below] ?? shadesAbove[3]).map((at) => diverging[at]);
    return [...low, ...high].map((colour) => colour ?? restColour);
  }
  const shades = (shadesOfSequence[count] ?? shadesOfSequence[5]).map((at) => sequence[at] ?? restColour);
  return below > 0 ? shades.toReversed() : shades;
}

type Shades = Readonly<Record<number, readonly number[]>>;

const shadesOfSequence = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 3],
  4: [0, 1, 2, 3],
  5: [0, 1, 2, 3, 4],
} as const satisfies Shades as Shades & { readonly 5: readonly number[] };

const shadesBelow = {
  1: [1],
  2: [1, 2],
  3: [0, 1, 2],
} as const satisfies Shades as Shades & { readonly 3: readonly number[] };

const shadesAbove = {
  1: [5],
  2: [4, 5],
  3: [4, 5, 6],
} as const satisfies Shades as Shades & { readonly 3: readonly number[] };

/** The letter that says a class where its value has no room: A is the lowest. */
export function letterOfClass(index: number): string {
  return 'ABCDE'.charAt(index);
}

/** What is known of a value: its class with its colour. */
export function classAt(value: number, classes: ValueClasses, colours: readonly FillColour[]) {
  const index = classOf(value, classes);
  return { index, colour: colours[index] ?? restColour };
}
