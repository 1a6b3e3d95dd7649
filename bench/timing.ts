/** What two things cost in the same run on the same machine, in milliseconds. */
export interface Comparison {
  /** "start" */
  readonly name: string;
  readonly ours: { readonly label: string; readonly runs: readonly number[]; readonly median: number };
  readonly theirs: { readonly label: string; readonly runs: readonly number[]; readonly median: number };
  /** Median of ours by median of theirs. */
  readonly ratio: number;
  /** What design asks of the ratio. */
  readonly target: number;
}

interface Side {
  readonly label: string;
  /** @returns milliseconds */
  readonly measure: () => Promise<number>;
}

export interface CompareOptions {
  readonly runs: number;
  readonly onRun?: (line: string) => void;
}

/** Measures both in turns, so that whatever else the machine does meets both; one run of each beforehand does not count. */
export async function compare(
  name: string,
  sides: { readonly ours: Side; readonly theirs: Side; readonly target: number },
  options: CompareOptions,
): Promise<Comparison> {
  const { ours, theirs, target } = sides;
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let run = 0; run <= options.runs; run++) {
    const their = await theirs.measure();
    const our = await ours.measure();
    if (run === 0) continue;
    times.theirs.push(Math.round(their));
    times.ours.push(Math.round(our));
    options.onRun?.(`${name}: run ${run} of ${options.runs}, ${seconds(our)} against ${seconds(their)}`);
  }
  const medians = { ours: median(times.ours), theirs: median(times.theirs) };
  return {
    name,
    ours: { label: ours.label, runs: times.ours, median: medians.ours },
    theirs: { label: theirs.label, runs: times.theirs, median: medians.theirs },
    ratio: Number((medians.ours / medians.theirs).toFixed(2)),
    target,
  };
}

/** The middle value; between the two middle ones where their number is even. Not a number for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
