/** What was refused since the program started, for the log and for the tests: how often, by kind. */
export interface Denials {
  readonly requests: number;
  readonly permissions: number;
  readonly navigations: number;
  readonly calls: number;
}

export type DenialKind = keyof Denials;

export interface DenialCounter {
  readonly count: () => Denials;
  /** Returns what the places that refuse report to. */
  readonly note: (kind: DenialKind) => (what: string) => void;
}

/** `write` puts a line into the log; addresses are cut, since a page chose them. */
export function countDenials(write: (line: string) => void): DenialCounter {
  const counts: Record<DenialKind, number> = { requests: 0, permissions: 0, navigations: 0, calls: 0 };
  return {
    count: () => ({ ...counts }),
    note: (kind) => (what) => {
      counts[kind] += 1;
      write(`denied (${kind}, ${counts[kind]} so far): ${what.slice(0, 200).replace(/\s+/g, ' ')}`);
    },
  };
}
