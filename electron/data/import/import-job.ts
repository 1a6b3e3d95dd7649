import type { Reading } from '../../../model/dataset';
import type { InterfaceLanguage } from '../../../model/localized';
import type { ReadProgress } from '../../../model/read-progress';
import type { ReadingChoices } from '../../../model/reading-choices';
import type { Session } from '../engine';
import type { Glance } from './glance';
import type { TableContent, TableText } from './read-table';

/** What an import works with. */
export interface ImportJob {
  readonly session: Session;
  /** Path of this import's working files, without ending. */
  readonly scratch: string;
  /** Where the rows are to be written as Parquet. */
  readonly target: string;
  /** The language in which problems are told. */
  readonly language: InterfaceLanguage;
  /** What a person says of how the file is to be read. */
  readonly choices: ReadingChoices;
  /** Of an import that only looks at the beginning, for a preview. */
  readonly glance?: Glance;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** A table that was read, and the file it was read from. */
export interface ImportedTable extends TableContent {
  readonly reading: Reading;
  /** SHA-256 in hex. */
  readonly fingerprint: string;
  /** The first line above the table. */
  readonly title?: string;
  /** Line of the file (row of the sheet, element of the list) where the rows begin. */
  readonly firstRow: number;
  /** Lines below the table. */
  readonly noteLines: readonly number[];
  readonly locate: TableText['locate'];
}
