/** How the values of a map are divided: each class holds its lower end and not its upper one. */
export interface ValueClasses {
  /** quantile: about as many values in each · equal: steps of equal width. */
  readonly steps: ClassSteps;
  /** diverging: there are values on both sides of zero, which lies between two classes. */
  readonly scale: 'sequential' | 'diverging';
  /** Rising, one fewer than there are classes: the value at which the next class begins. */
  readonly breaks: readonly number[];
  /** How many classes lie below zero. */
  readonly below: number;
}

export type ClassSteps = 'quantile' | 'equal';

export interface ClassWishes {
  readonly count?: number | undefined;
  readonly steps?: ClassSteps | undefined;
}

export const mostClasses = 5;
/** A diverging palette has so many shades for each side. */
const mostOnOneSide = 3;

/**
 * Divides values into at most five classes. Without a wish: equal round steps where they tell the values apart, else as many values
 * in each class. Breaks are the roundest numbers that divide the values so; where values lie on both sides of zero, zero is one.
 * Fewer different values than classes have a class each. None for no values.
 */
export function classifyValues(values: readonly number[], wishes: ClassWishes = {}): ValueClasses {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  const count = Math.max(1, Math.min(wishes.count ?? mostClasses, mostClasses, different.length));
  const [low = 0] = sorted;
  const high = sorted.at(-1) ?? 0;
  if (low < 0 && high >= 0 && count > 1) return divideAtZero(sorted, count, wishes.steps);
  const equal = equalBreaks(sorted, count);
  const steps = wishes.steps ?? (tellsApart(sorted, equal, count) ? 'equal' : 'quantile');
  const breaks = steps === 'equal' ? equal : quantileBreaks(sorted, count);
  return { steps, scale: 'sequential', breaks, below: high < 0 ? breaks.length + 1 : 0 };
}

/** Which class a value is in, from 0. */
export function classOf(value: number, { breaks }: Pick<ValueClasses, 'breaks'>): number {
  return breaks.reduce((count, each) => (value >= each ? count + 1 : count), 0);
}

/** Each side of zero gets classes by its reach, at least one. */
function divideAtZero(
  sorted: readonly number[],
  count: number,
  wished: ClassSteps | undefined,
): ValueClasses {
  const negative = sorted.filter((value) => value < 0);
  const positive = sorted.filter((value) => value >= 0);
  const reach = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  const share = reach(negative) / (reach(negative) + reach(positive));
  const below = clamp(
    Math.round(count * share),
    Math.max(1, count - mostOnOneSide),
    Math.min(count - 1, mostOnOneSide),
  );
  const equal = [...equalBreaks(negative, below, 0), 0, ...equalBreaks(positive, count - below, 0)];
  const steps = wished ?? (tellsApart(sorted, equal, count) ? 'equal' : 'quantile');
  const breaks =
    steps === 'equal'
      ? equal
      : [...quantileBreaks(negative, below), 0, ...quantileBreaks(positive, count - below)];
  return {
    steps,
    scale: 'diverging',
    breaks,
    below: breaks.indexOf(0) + 1,
  };
}

/** Every class holds something and none of them more than three fifths. */
function tellsApart(sorted: readonly number[], breaks: readonly number[], count: number): boolean {
  if (breaks.length + 1 < Math.min(count, 3)) return false;
  const sizes = new Array<number>(breaks.length + 1).fill(0);
  for (const value of sorted) {
    const index = classOf(value, { breaks });
    sizes[index] = (sizes[index] ?? 0) + 1;
  }
  return sizes.every((size) => size > 0 && (size <= sorted.length * 0.6 || sizes.length < 3));
}

/**
 * At most `count - 1` breaks at equal round steps, none of them outside the values. `from`: where the steps begin, if not at
 * the first value.
 */
function equalBreaks(sorted: readonly number[], count: number, from?: number): readonly number[] {
  const low = Math.min(from ?? Number.POSITIVE_INFINITY, sorted[0] ?? 0);
  const high = Math.max(from ?? Number.NEGATIVE_INFINITY, sorted.at(-1) ?? 0);
  if (count < 2 || !(high > low)) return [];
  const whole = sorted.every(Number.isInteger);
  for (const step of roundSteps((high - low) / count)) {
    // "0.5 and more" would be an odd thing to say of whole numbers.
    if (whole && !Number.isInteger(step)) continue;
    const first = Math.floor(clean(low / step)) + 1;
    const last = Math.ceil(clean(high / step)) - 1;
    if (last - first + 1 > count - 1) continue;
    const breaks = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
      clean((first + index) * step),
    );
    return breaks.filter((each) => each > low && each <= high && each !== from);
  }
  return [];
}

/** Round steps from about half of `width` up. */
function roundSteps(width: number): readonly number[] {
  const magnitude = 10 ** (Math.floor(Math.log10(width)) - 1);
  return [2, 2.5, 5, 10, 20, 25, 50, 100, 200].map((factor) => clean(factor * magnitude));
}

/** Breaks between different values, so that each class has about as many; each the roundest number in its gap. */
function quantileBreaks(sorted: readonly number[], count: number): readonly number[] {
  const different = [...new Set(sorted)];
  const breaks: number[] = [];
  for (let index = 1; index < count; index += 1) {
    const wanted = sorted[Math.round((index * sorted.length) / count)];
    const at = wanted === undefined ? -1 : different.indexOf(wanted);
    const [below, above] = [different[at - 1], different[at]];
    if (below === undefined || above === undefined) continue;
    const found = roundestIn(below, above);
    if (found > (breaks.at(-1) ?? Number.NEGATIVE_INFINITY)) breaks.push(found);
  }
  return breaks;
}

/** The number with the fewest digits that is greater than `low` and at most `high`; of several, the one nearest to the middle. */
export function roundestIn(low: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  const middle = low + (high - low) / 2;
  const top = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let power = top + 1; power > top - 16; power -= 1) {
    for (const factor of [10, 5, 2, 1]) {
      const step = factor * 10 ** (power - 1);
      const nearest = clean(Math.round(middle / step) * step);
      const candidates = [nearest, clean(nearest + step), clean(nearest - step)];
      const fits = candidates.find((each) => each > low && each <= high);
      if (fits !== undefined) return fits;
    }
  }
  return high;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
