import type { ColumnDistribution, ColumnLook } from '../model/column-distribution';
import type { Dataset, ImportReport } from '../model/dataset';
import type { Failure } from '../model/failure';
import type { ImportPreview } from '../model/import-preview';
import type { JoinReport } from '../model/join-report';
import type { InterfaceLanguage } from '../model/localized';
import type { Query } from '../model/query';
import type { ReadProgress } from '../model/read-progress';
import type { ReadingChoices } from '../model/reading-choices';
import { fail, type Result, success } from '../model/result';
import type { RowComparison } from '../model/row-comparison';
import type { RowHit, RowPage, RowRange, RowSearch } from '../model/row-view';
import type { Table } from '../model/table';
import type {
  AnswersAndFailures,
  DataCallArgs,
  DataCallName,
  DataCallResult,
  DataRequest,
  DataResponse,
  ReadGeometry,
} from './data/protocol';

/** A started data process. What Electron's `utilityProcess.fork` gives is one. */
export interface ForkedProcess {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): unknown;
}

export interface DataClientOptions {
  /** Starts the data process on a working folder: `utilityProcess.fork(entry, [folder])`. */
  readonly fork: (folder: string) => ForkedProcess;
  /** Private to this run of the program; who made it removes it after `close`. */
  readonly folder: string;
  /** Told each time the process ended by itself and was started again, its datasets attached. */
  readonly onRestart?: (failure: Failure) => void;
}

export interface ClientImportOptions {
  readonly choices?: ReadingChoices;
  readonly name?: string;
  /** Of the dataset that it replaces. */
  readonly id?: string;
  readonly language?: InterfaceLanguage;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

export interface ClientPreviewOptions extends Pick<ClientImportOptions, 'language' | 'signal'> {
  /** What was parsed is kept under it until `endPreview`. */
  readonly id: string;
  readonly choices: ReadingChoices;
}

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly instead?: Readonly<Record<string, string>> | undefined;
}

/** So many starts in a row that come to nothing, and we wait for the next call before we try again. */
const patience = 3;

/**
 * The shell's side of the data process. When that process ends unasked, the calls under way fail with
 * `data-process-ended`, it is started again, and the datasets are attached again from their files in the working folder;
 * later calls wait for that.
 */
export class DataClient {
  private readonly datasets = new Map<string, { readonly dataset: Dataset; readonly file: string }>();
  private readonly pending = new Map<number, Pending>();
  private current: Connection | undefined;
  private nextId = 1;
  private failedStarts = 0;
  private closed = false;

  constructor(private readonly options: DataClientOptions) {
    this.start();
  }

  /** Reads a file with a table in it into a dataset. */
  async importFile(path: string, options: ClientImportOptions = {}): Promise<Result<ImportReport>> {
    const { signal, onProgress, language = 'de', ...rest } = options;
    const read = await this.call('importFile', { path, language, ...rest }, { signal, onProgress });
    if (!read.ok) return read;
    const { report, file } = read.value;
    this.datasets.set(report.dataset.id, { dataset: report.dataset, file });
    return success(report);
  }

  /** What an import with these choices would read, by the beginning of the file. */
  previewFile(path: string, options: ClientPreviewOptions): Promise<Result<ImportPreview>> {
    const { signal, language = 'de', ...rest } = options;
    return this.call('previewFile', { path, language, ...rest }, { signal });
  }

  /** Lets go what was kept for a preview. A process that is not there has kept nothing. */
  async endPreview(id: string): Promise<Result<null>> {
    return this.current ? this.call('endPreview', { id }) : success(null);
  }

  /** A file of geometry as a map. */
  readGeometry(path: string): Promise<Result<ReadGeometry>> {
    return this.call('readGeometry', { path });
  }

  /** Takes a dataset with its rows, a Parquet file in the working folder that stays where it is. */
  async attachDataset(dataset: Dataset, file: string): Promise<Result<null>> {
    const attached = await this.call('attachDataset', { dataset, file });
    if (attached.ok) this.datasets.set(dataset.id, { dataset, file });
    return attached;
  }

  /** Copies the rows to a new file in the working folder. */
  writeParquet(id: string, path: string): Promise<Result<null>> {
    return this.call('writeParquet', { id, path });
  }

  /** Where the rows of a dataset lie: to be read, for instance into a briefing, not to be changed. */
  fileOf(id: string): string | undefined {
    return this.datasets.get(id)?.file;
  }

  ask(query: Query, signal?: AbortSignal): Promise<Result<Table>> {
    return this.call('ask', { query }, { signal });
  }

  /** What found no partner in the query's join; null where it joins nothing. */
  reportJoin(query: Query, signal?: AbortSignal): Promise<Result<JoinReport | null>> {
    return this.call('reportJoin', { query }, { signal });
  }

  /**
   * Answers many queries; those that have no answer have a failure. `instead`: as if other datasets stood in the place of
   * some, by id.
   */
  askAll(
    queries: readonly Query[],
    { signal, instead }: AskOptions = {},
  ): Promise<Result<AnswersAndFailures>> {
    return this.call('askAll', { queries, ...(instead ? { instead } : {}) }, { signal });
  }

  /** How the rows of `after`, the same table read again, differ from those of `before`. */
  compareRows(before: string, after: string, signal?: AbortSignal): Promise<Result<RowComparison>> {
    return this.call('compareRows', { before, after }, { signal });
  }

  /** Rows of a dataset as they are looked at. */
  readRows(range: RowRange): Promise<Result<RowPage>> {
    return this.call('readRows', range);
  }

  /** The next cell with a text; null where there is none. */
  findRow(search: RowSearch): Promise<Result<RowHit | null>> {
    return this.call('findRow', search);
  }

  describeColumn(look: ColumnLook): Promise<Result<ColumnDistribution>> {
    return this.call('describeColumn', look);
  }

  /** Stops what is computed to look at the dataset's rows. */
  stopLooking(id: string): Promise<Result<null>> {
    return this.call('stopLooking', { id });
  }

  async detach(id: string): Promise<Result<null>> {
    const detached = await this.call('detach', { id });
    if (detached.ok) this.datasets.delete(id);
    return detached;
  }

  /** Ends the data process for good. */
  close(): void {
    this.closed = true;
    this.current?.process.kill();
    this.failAll();
  }

  private async call<Name extends DataCallName>(
    call: Name,
    args: DataCallArgs<Name>,
    watch: Watch = {},
  ): Promise<DataCallResult<Name>> {
    if (this.closed) return fail('data-process-ended');
    const connection = this.current ?? this.start();
    if (!(await connection.ready) || watch.signal?.aborted) {
      return fail(watch.signal?.aborted ? 'cancelled' : 'data-process-ended');
    }
    return this.send(connection, call, args, watch);
  }

  private send<Name extends DataCallName>(
    connection: Connection,
    call: Name,
    args: DataCallArgs<Name>,
    { signal, onProgress }: Watch,
  ): Promise<DataCallResult<Name>> {
    const id = this.nextId++;
    return new Promise((resolve) => {
      const cancel = () => connection.process.postMessage({ kind: 'cancel', id } satisfies DataRequest);
      signal?.addEventListener('abort', cancel);
      const settle = (result: Result<unknown>) => {
        signal?.removeEventListener('abort', cancel);
        this.pending.delete(id);
        // The protocol says which result belongs to which call.
        resolve(result as DataCallResult<Name>);
      };
      this.pending.set(id, { settle, onProgress });
      connection.process.postMessage({ kind: 'call', id, call, args });
    });
  }

  private start(): Connection {
    const process = this.options.fork(this.options.folder);
    const connection: Connection = { process, ready: new Promise((resolve) => this.watch(process, resolve)) };
    this.current = connection;
    return connection;
  }

  private watch(process: ForkedProcess, setReady: (ready: boolean) => void): void {
    const wasRestart = this.failedStarts > 0 || this.current !== undefined;
    process.on('message', (message) => {
      const response = message as DataResponse;
      if (response.kind === 'progress') this.pending.get(response.id)?.onProgress?.(response.progress);
      else if (response.kind === 'result') this.pending.get(response.id)?.settle(response.result);
      else
        void this.attachAll().then(() => {
          this.failedStarts = 0;
          setReady(true);
          if (wasRestart) this.options.onRestart?.({ code: 'data-process-ended', detail: {} });
        });
    });
    process.on('exit', () => {
      setReady(false);
      if (this.closed || this.current?.process !== process) return;
      this.failAll();
      this.failedStarts += 1;
      if (this.failedStarts <= patience) this.start();
      else this.current = undefined;
    });
  }

  /** Gives a new process the datasets that the old one had. */
  private async attachAll(): Promise<void> {
    const connection = this.current;
    if (!connection) return;
    for (const { dataset, file } of this.datasets.values()) {
      await this.send(connection, 'attachDataset', { dataset, file }, {});
    }
  }

  private failAll(): void {
    for (const { settle } of [...this.pending.values()]) settle(fail('data-process-ended'));
  }
}

interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

interface Pending {
  readonly settle: (result: Result<unknown>) => void;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

interface Connection {
  readonly process: ForkedProcess;
  /** True when it answers and has its datasets; false when it ended before. */
  readonly ready: Promise<boolean>;
}
