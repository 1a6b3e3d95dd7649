import type { Column } from './column';
import type { Problem, Reading } from './dataset';
import type { ReadingChoices } from './reading-choices';
import type { Step } from './reading-step';
import type { CellMark } from './row-view';
import type { Table } from './table';

/** What would be read of a file, and from what: shown before anything of it is used. */
export interface ImportPreview {
  /** Stands for the file until it is accepted or dismissed. */
  readonly id: string;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** What the dataset would be called. */
  readonly name: string;
  /** What a person has said so far. */
  readonly choices: ReadingChoices;
  /** How the file is read with that. */
  readonly reading: Reading;
  /** What else is in the file that could be read. */
  readonly sources: readonly TableSource[];
  /** The beginning of the file as it stands there, and its end if that is near. */
  readonly raw: readonly RawLine[];
  readonly columns: readonly Column[];
  /** How many rows there are in what was looked at: in all of the file, where `isWhole`. */
  readonly rowCount: number;
  /** The first rows as they will be. */
  readonly rows: Table['rows'];
  /** What the file has in cells of `rows` instead of a value, or beside it. */
  readonly marks: readonly CellMark[];
  /** By row of `rows`: its line in the file or row of the sheet, counted from 1. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
  /** What would make a better table of it, to be done with one click. */
  readonly proposals: readonly Step[];
  /** Whether all of the file was looked at, or only its beginning. */
  readonly isWhole: boolean;
}

export interface TableSource {
  readonly kind: 'sheet' | 'range' | 'entry';
  readonly name: string;
  readonly isHidden: boolean;
}

/** A line of a text file, or a row of a sheet. */
export interface RawLine {
  /** Counted from 1. */
  readonly line: number;
  readonly part: 'title' | 'header' | 'row' | 'total' | 'note' | 'left-out';
  /** One text, or a text for each cell of a sheet. */
  readonly cells: readonly string[];
}
