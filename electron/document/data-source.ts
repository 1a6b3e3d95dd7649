import type { Dataset, ImportReport } from '../../model/dataset';
import type { InterfaceLanguage } from '../../model/localized';
import type { Query } from '../../model/query';
import type { Result } from '../../model/result';
import type { Table } from '../../model/table';
import type { AnswersAndFailures } from '../data/protocol';

/** What the shell asks of the data process; see data/data-engine.ts for what each does. */
export interface DataSource {
  readonly importFile: (
    path: string,
    options: {
      readonly language: InterfaceLanguage;
      readonly signal: AbortSignal;
      readonly onProgress: (share: number) => void;
    },
  ) => Promise<Result<ImportReport>>;
  readonly attachDataset: (dataset: Dataset, file: string) => Promise<Result<null>>;
  readonly writeParquet: (id: string, path: string) => Promise<Result<null>>;
  readonly detach: (id: string) => Promise<Result<null>>;
  readonly askAll: (queries: readonly Query[]) => Promise<Result<AnswersAndFailures>>;
  readonly ask: (query: Query) => Promise<Result<Table>>;
  readonly readRows: (id: string, offset: number, limit: number) => Promise<Result<Table>>;
}
