import type { ColumnDistribution, ColumnLook } from '../../model/column-distribution';
import type { Dataset, ImportReport } from '../../model/dataset';
import type { ImportPreview } from '../../model/import-preview';
import type { JoinReport } from '../../model/join-report';
import type { InterfaceLanguage } from '../../model/localized';
import type { Query } from '../../model/query';
import type { ReadProgress } from '../../model/read-progress';
import type { ReadingChoices } from '../../model/reading-choices';
import type { Result } from '../../model/result';
import type { RowComparison } from '../../model/row-comparison';
import type { RowHit, RowPage, RowRange, RowSearch } from '../../model/row-view';
import type { Table } from '../../model/table';
import type { AnswersAndFailures, ReadGeometry } from '../data/protocol';

/** What the shell asks of the data process; see data/data-engine.ts for what each does. */
export interface DataSource {
  readonly importFile: (
    path: string,
    options: {
      readonly language: InterfaceLanguage;
      readonly signal: AbortSignal;
      readonly onProgress: (progress: ReadProgress) => void;
      readonly choices?: ReadingChoices;
      readonly name?: string;
      readonly id?: string;
    },
  ) => Promise<Result<ImportReport>>;
  readonly previewFile: (
    path: string,
    options: {
      readonly id: string;
      readonly choices: ReadingChoices;
      readonly language: InterfaceLanguage;
      readonly signal: AbortSignal;
    },
  ) => Promise<Result<ImportPreview>>;
  readonly endPreview: (id: string) => Promise<Result<null>>;
  readonly readGeometry: (path: string) => Promise<Result<ReadGeometry>>;
  readonly attachDataset: (dataset: Dataset, file: string) => Promise<Result<null>>;
  readonly writeParquet: (id: string, path: string) => Promise<Result<null>>;
  readonly detach: (id: string) => Promise<Result<null>>;
  readonly askAll: (
    queries: readonly Query[],
    options?: {
      readonly signal?: AbortSignal;
      /** By id, the datasets that stand in for others. */
      readonly instead?: Readonly<Record<string, string>>;
    },
  ) => Promise<Result<AnswersAndFailures>>;
  readonly compareRows: (
    before: string,
    after: string,
    signal?: AbortSignal,
  ) => Promise<Result<RowComparison>>;
  readonly ask: (query: Query) => Promise<Result<Table>>;
  readonly reportJoin: (query: Query) => Promise<Result<JoinReport | null>>;
  readonly readRows: (range: RowRange) => Promise<Result<RowPage>>;
  readonly findRow: (search: RowSearch) => Promise<Result<RowHit | null>>;
  readonly describeColumn: (look: ColumnLook) => Promise<Result<ColumnDistribution>>;
  readonly stopLooking: (id: string) => Promise<Result<null>>;
}
