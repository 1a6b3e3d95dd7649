import type { TableSource } from '../../../model/import-preview';

/** Keeps what is costly to make, by a key of one's own; `weigh` says how much it is, in cells. */
export type Remember = <T>(key: string, make: () => Promise<T>, weigh: (value: T) => number) => Promise<T>;

/** A line of a text, a row of a sheet or an element of a list, as it stands there. */
export interface SeenLine {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Beginnings of text files are cut to this many bytes, tables of sheets to this many rows. */
export const glanceBytes = 256 * 1024;
export const glanceRows = 2_000;

/** At most so many lines are shown from the beginning of a file, and so many from its end. */
const firstLines = 400;
const lastLines = 60;

/**
 * An import that only looks at a file: it reads the beginning alone, and tells on the way what else there is, whether or not it
 * finds a table.
 */
export class Glance {
  isWhole = true;
  sources: readonly TableSource[] = [];
  lines: readonly SeenLine[] = [];

  /** Stands for the fingerprint of the file, which is not taken: that would mean to read all of it. */
  readonly fingerprint = '';

  constructor(readonly remember: Remember) {}

  noteLines(lines: readonly SeenLine[], isToTheEnd: boolean): void {
    this.lines =
      lines.length <= firstLines + lastLines
        ? lines
        : [...lines.slice(0, firstLines), ...(isToTheEnd ? lines.slice(-lastLines) : [])];
  }

  noteText(text: string, isToTheEnd: boolean): void {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.at(-1) === '' || !isToTheEnd) lines.pop();
    this.noteLines(
      lines.map((line, index) => ({ line: index + 1, cells: [line.slice(0, longestText)] })),
      isToTheEnd,
    );
  }
}

const longestText = 2_000;
