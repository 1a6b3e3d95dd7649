import type { Reading } from '../../../model/dataset';
import type { InterfaceLanguage } from '../../../model/localized';
import type { ReadingChoices } from '../../../model/reading-choices';
import type { Session } from '../engine';
import type { TableContent } from './read-table';

/** What an import works with. */
export interface ImportJob {
  readonly session: Session;
  /** Path of this import's working files, without ending. */
  readonly scratch: string;
  /** Where the rows are to be written as Parquet. */
  readonly target: string;
  /** The language in which problems are told. */
  readonly language: InterfaceLanguage;
  readonly sheet?: string;
  /** How a person says the file is to be read. */
  readonly choices?: ReadingChoices;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A table that was read, and the file it was read from. */
export interface ImportedTable extends TableContent {
  readonly reading: Reading;
  /** SHA-256 in hex. */
  readonly fingerprint: string;
  /** The first line above the table. */
  readonly title?: string;
}
