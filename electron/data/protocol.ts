import type { ColumnDistribution, ColumnLook } from '../../model/column-distribution';
import type { Dataset, ImportReport } from '../../model/dataset';
import type { Failure } from '../../model/failure';
import type { ImportPreview } from '../../model/import-preview';
import type { JoinReport } from '../../model/join-report';
import type { InterfaceLanguage } from '../../model/localized';
import type { AreaShapes } from '../../model/maps/area-shapes';
import type { Geometry } from '../../model/maps/geometry';
import type { Query } from '../../model/query';
import type { ReadProgress } from '../../model/read-progress';
import type { ReadingChoices } from '../../model/reading-choices';
import type { Answers } from '../../model/resolved';
import type { Result } from '../../model/result';
import type { RowComparison } from '../../model/row-comparison';
import type { RowHit, RowPage, RowRange, RowSearch } from '../../model/row-view';
import type { Table } from '../../model/table';

/** What may be asked of the data process: the arguments and the result of each call. */
export interface DataCalls {
  importFile: Call<
    {
      readonly path: string;
      readonly choices?: ReadingChoices;
      readonly name?: string;
      readonly id?: string;
      readonly language: InterfaceLanguage;
    },
    ImportedFile
  >;
  previewFile: Call<
    {
      readonly path: string;
      readonly id: string;
      readonly choices: ReadingChoices;
      readonly language: InterfaceLanguage;
    },
    ImportPreview
  >;
  endPreview: Call<{ readonly id: string }, null>;
  /** A file of geometry as a map: parsed, projected, simplified. */
  readGeometry: Call<{ readonly path: string }, ReadGeometry>;
  attachDataset: Call<{ readonly dataset: Dataset; readonly file: string }, null>;
  writeParquet: Call<{ readonly id: string; readonly path: string }, null>;
  ask: Call<{ readonly query: Query }, Table>;
  /** What found no partner in the query's join; null where it joins nothing. */
  reportJoin: Call<{ readonly query: Query }, JoinReport | null>;
  /** `instead`: as if other datasets stood in the place of some, by id. */
  askAll: Call<
    { readonly queries: readonly Query[]; readonly instead?: Readonly<Record<string, string>> },
    AnswersAndFailures
  >;
  compareRows: Call<{ readonly before: string; readonly after: string }, RowComparison>;
  readRows: Call<RowRange, RowPage>;
  findRow: Call<RowSearch, RowHit | null>;
  describeColumn: Call<ColumnLook, ColumnDistribution>;
  stopLooking: Call<{ readonly id: string }, null>;
  detach: Call<{ readonly id: string }, null>;
}

export type DataCallName = keyof DataCalls;
export type DataCallArgs<Name extends DataCallName> = DataCalls[Name]['args'];
export type DataCallResult<Name extends DataCallName> = Result<DataCalls[Name]['value']>;

interface Call<Args, Value> {
  readonly args: Args;
  readonly value: Value;
}

/** What was read, and where its rows lie in the working folder: enough to attach it again. */
export interface ImportedFile {
  readonly report: ImportReport;
  readonly file: string;
}

export interface ReadGeometry {
  /** Without an id: who keeps it gives it one. */
  readonly geometry: Omit<Geometry, 'id'>;
  readonly shapes: AreaShapes;
}

export interface AnswersAndFailures {
  readonly answers: Answers;
  /** Queries that could not be answered, under `keyOfQuery`. */
  readonly failures: Readonly<Record<string, Failure>>;
}

/** To the data process. */
export type DataRequest = CallRequest | { readonly kind: 'cancel'; readonly id: number };

/** A call with the arguments that belong to it. */
export type CallRequest = {
  readonly [Name in DataCallName]: {
    readonly kind: 'call';
    readonly id: number;
    readonly call: Name;
    readonly args: DataCallArgs<Name>;
  };
}[DataCallName];

/** From the data process. */
export type DataResponse =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: ReadProgress };
