interface Step {
  readonly command: string;
  readonly numbers: readonly number[];
}

/**
 * The path between two that have the same commands, as bars, areas and parts of rings have; undefined where they have not.
 * Of arcs, the ends and radii change; the flags are the second path's.
 */
export function morphPath(from: string, to: string, share: number): string | undefined {
  const [start, end] = [readPath(from), readPath(to)];
  if (start.length !== end.length || !end.every((step, index) => isLike(step, start[index])))
    return undefined;
  return writePath(
    end.map(({ command, numbers }, index) => ({
      command,
      numbers: numbers.map((value, at) => {
        const before = start[index]?.numbers[at] ?? value;
        const isFlag = /a/i.test(command) && (at % 7 === 3 || at % 7 === 4);
        return isFlag ? value : before + (value - before) * share;
      }),
    })),
  );
}

/** The path somewhere else. Only what is measured from the drawing's corner moves. */
export function movePath(path: string, x: number, y: number): string {
  return writePath(
    readPath(path).map(({ command, numbers }, index) => ({
      command,
      numbers: numbers.map((value, at) => {
        const by = shiftOf(index === 0 ? command.toUpperCase() : command, at);
        return value + (by === 'x' ? x : by === 'y' ? y : 0);
      }),
    })),
  );
}

function shiftOf(command: string, at: number): 'x' | 'y' | undefined {
  switch (command) {
    case 'H':
      return 'x';
    case 'V':
      return 'y';
    case 'A':
      return at % 7 === 5 ? 'x' : at % 7 === 6 ? 'y' : undefined;
    case 'M':
    case 'L':
    case 'C':
    case 'S':
    case 'Q':
    case 'T':
      return at % 2 === 0 ? 'x' : 'y';
    default:
      return undefined;
  }
}

function isLike(step: Step, other: Step | undefined): boolean {
  return step.command === other?.command && step.numbers.length === other.numbers.length;
}

function readPath(path: string): readonly Step[] {
  return (path.match(/[a-df-z][^a-df-z]*/gi) ?? []).map((part) => ({
    command: part.charAt(0),
    numbers: (part.slice(1).match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number),
  }));
}

function writePath(steps: readonly Step[]): string {
  return steps
    .map(
      ({ command, numbers }) =>
        `${command}${numbers.map((value) => Math.round(value * 1_000) / 1_000).join(' ')}`,
    )
    .join('');
}
