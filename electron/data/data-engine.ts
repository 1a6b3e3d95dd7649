import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ColumnDistribution, ColumnLook } from '../../model/column-distribution';
import type { Dataset, ImportReport } from '../../model/dataset';
import type { ImportPreview } from '../../model/import-preview';
import type { JoinReport } from '../../model/join-report';
import type { InterfaceLanguage } from '../../model/localized';
import { datasetsOf, keyOfQuery, type Query } from '../../model/query';
import { type CompiledQuery, compileQuery, quoteName } from '../../model/query-sql';
import type { ReadProgress } from '../../model/read-progress';
import type { ReadingChoices } from '../../model/reading-choices';
import { fail, type Result, success } from '../../model/result';
import type { RowComparison } from '../../model/row-comparison';
import type { RowHit, RowPage, RowRange, RowSearch } from '../../model/row-view';
import type { Table } from '../../model/table';
import { AnswerStore } from './answer-store';
import { compareRows } from './compare-rows';
import { describeColumn } from './describe-column';
import { attempt, Engine, type EngineOptions, type Session } from './engine';
import { makeDatasetId } from './import/dataset-id';
import { importTable } from './import/import-table';
import { PreviewMemory } from './import/preview-memory';
import { previewTable } from './import/preview-table';
import { checkPartners, type JoinedDatasets, reportJoin } from './join-datasets';
import { attachParquet, detachView, exportParquet } from './parquet';
import { RowViews } from './row-views';
import { pourQuery, runQuery } from './run-query';

export interface ImportOptions {
  /** What a person says of how the file is to be read; the rest is found out. */
  readonly choices?: ReadingChoices;
  /** Name of the dataset; without it, the title in the file or the file's name. */
  readonly name?: string;
  /** Id of the dataset that it replaces; without it, it is a new one. */
  readonly id?: string;
  /** The language in which problems are told. German by default. */
  readonly language?: InterfaceLanguage;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

export interface PreviewOptions extends Pick<ImportOptions, 'choices' | 'language' | 'signal'> {
  /** What was parsed is kept for the next preview of this id, until `endPreview`. */
  readonly id?: string;
}

interface Held {
  readonly dataset: Dataset;
  readonly file: string;
  /** Made by an import: it goes with the dataset. */
  readonly own: boolean;
}

/**
 * Holds datasets and answers queries on them. Each dataset is a Parquet file in the working folder, so nothing is lost
 * with the process, and memory holds what is asked for, not what is there. Nothing here throws on bad input.
 */
export class DataEngine {
  private readonly datasets = new Map<string, Held>();
  private readonly reserved = new Set<string>();
  private readonly answers = new AnswerStore();
  private readonly previews = new PreviewMemory();

  private readonly views: RowViews;

  private constructor(
    private readonly engine: Engine,
    private readonly folder: string,
  ) {
    this.views = new RowViews(engine);
  }

  /** `folder` is the only place the engine reads and writes, other than the files handed to `importFile`. */
  static async open(options: EngineOptions): Promise<DataEngine> {
    await removeRemains(options.folder);
    return new DataEngine(await Engine.open(options), options.folder);
  }

  /** Reads a file with a table in it, packed or not. Where it fails, nothing is left behind. */
  async importFile(path: string, options: ImportOptions = {}): Promise<Result<ImportReport>> {
    const scratch = join(this.folder, `import-${randomUUID()}`);
    const target = `${scratch}.parquet`;
    const makeId = (fileName: string) => options.id ?? this.reserveId(fileName);
    const { engine } = this;
    const read = await importTable(path, { choices: {}, ...options, makeId, scratch, target, engine });
    if (!read.ok) return read;
    const { dataset } = read.value;
    const attached = await this.hold(dataset, target, true);
    this.reserved.delete(dataset.id);
    return attached.ok ? read : attached;
  }

  /** What an import with these choices would read, by the beginning of the file. No dataset comes of it, and no file stays. */
  async previewFile(path: string, options: PreviewOptions = {}): Promise<Result<ImportPreview>> {
    const { id = `preview-${randomUUID()}`, ...rest } = options;
    const scratch = join(this.folder, `preview-${randomUUID()}`);
    const remember = await this.previews.of(id, path);
    const looked = await previewTable(path, {
      ...{ choices: {}, ...rest, id, remember, scratch, target: `${scratch}.parquet`, engine: this.engine },
    });
    if (options.id === undefined) this.endPreview(id);
    return looked;
  }

  endPreview(id: string): void {
    this.previews.forget(id);
  }

  /**
   * Takes a dataset whose rows are in a Parquet file in the working folder. One of the same id is replaced. The file stays
   * its owner's: it is neither changed nor removed here.
   */
  attachDataset(dataset: Dataset, file: string): Promise<Result<null>> {
    return this.hold(dataset, file, false);
  }

  private async hold(dataset: Dataset, file: string, own: boolean): Promise<Result<null>> {
    const attached = await this.engine.use((session) => attachParquet(session, dataset, file));
    if (!attached.ok) return attached;
    const before = this.datasets.get(dataset.id);
    this.datasets.set(dataset.id, { dataset, file, own });
    this.answers.forget(dataset.id);
    this.views.forget(dataset.id);
    if (before?.own && before.file !== file) await rm(before.file, { force: true });
    return success(null);
  }

  /** Writes the dataset's rows as Parquet to a path in the working folder, for a briefing. */
  async writeParquet(id: string, path: string): Promise<Result<null>> {
    const known = this.datasets.get(id);
    return known ? exportParquet(known.file, path) : this.missing(id);
  }

  /** The rows of a dataset as a file, to be copied but not changed; for keeping track of what to attach again. */
  fileOf(id: string): string | undefined {
    return this.datasets.get(id)?.file;
  }

  get list(): readonly Dataset[] {
    return [...this.datasets.values()].map(({ dataset }) => dataset);
  }

  /** Answers a query. The same question again is answered from memory. */
  async ask(query: Query, signal?: AbortSignal): Promise<Result<Table>> {
    const key = keyOfQuery(query);
    const kept = this.answers.find(key);
    if (kept) return success(kept);
    const prepared = this.prepare(query);
    if (!prepared.ok) return prepared;
    const { compiled, sides } = prepared.value;
    const answered = await this.read(
      query,
      async (session): Promise<Result<Table>> => {
        const single = sides ? await checkPartners(session, sides) : success(null);
        return single.ok ? success(await runQuery(session, compiled)) : single;
      },
      signal,
    );
    if (answered.ok) this.answers.keep(key, datasetsOf(query), answered.value);
    return answered;
  }

  /** What found no partner on either side of the query's join; null where it joins nothing. */
  async reportJoin(query: Query, signal?: AbortSignal): Promise<Result<JoinReport | null>> {
    const prepared = this.prepare(query);
    if (!prepared.ok) return prepared;
    const { sides } = prepared.value;
    if (!sides) return success(null);
    return this.read(query, async (session) => success(await reportJoin(session, sides)), signal);
  }

  /**
   * Hands over the rows of a dataset that the query asks for, in parts, however many there are. The query has neither
   * groups nor measures. What `take` throws comes out of here.
   */
  async pourRows(query: Query, take: (rows: Table['rows']) => Promise<void>): Promise<Result<null>> {
    const prepared = this.prepare(query);
    if (!prepared.ok) return prepared;
    const { compiled, sides } = prepared.value;
    return this.engine.use(async (session) => {
      const single = sides ? await checkPartners(session, sides) : success(null);
      if (single.ok) await pourQuery(session, compiled, take);
      return single;
    });
  }

  /** Rows of a dataset as they are looked at: filtered, sorted, or as in the file. */
  async readRows(range: RowRange): Promise<Result<RowPage>> {
    const known = this.datasets.get(range.dataset);
    return known ? this.views.page(known.dataset, range) : this.missing(range.dataset);
  }

  /** The next cell with a text in the rows as they are looked at; null where there is none. */
  async findRow(search: RowSearch): Promise<Result<RowHit | null>> {
    const known = this.datasets.get(search.dataset);
    return known ? this.views.find(known.dataset, search) : this.missing(search.dataset);
  }

  /** Stops what is computed to look at the rows of a dataset: who waits for it gets `cancelled`. */
  stopLooking(id: string): Result<null> {
    this.views.stop(id);
    return success(null);
  }

  /** How the values of a column are spread. */
  async describeColumn(
    { dataset, column }: ColumnLook,
    signal?: AbortSignal,
  ): Promise<Result<ColumnDistribution>> {
    const known = this.datasets.get(dataset)?.dataset;
    if (!known) return this.missing(dataset);
    const found = known.columns.find(({ name }) => name === column);
    if (!found)
      return fail('column-missing', { column, columns: known.columns.map(({ name }) => name).join(', ') });
    return attempt(
      () => this.engine.use((session) => describeColumn(session, known, found), signal),
      known.origin.fileName,
      (error) => fail('query-failed', { dataset }, error),
    );
  }

  /**
   * The same engine, as if other datasets stood in the place of some: by id, the id of the one that stands in. For
   * questions only; what is attached to it or taken from it is so here alone.
   */
  imagine(instead: Readonly<Record<string, string>>): DataEngine {
    const views = Object.entries(instead).map(
      ([id, other]) => `CREATE TEMP VIEW ${quoteName(id)} AS SELECT * FROM ${quoteName(other)}`,
    );
    const imagined = new DataEngine(this.engine.prefaced(views), this.folder);
    for (const [id, known] of this.datasets) {
      const { dataset, file } = this.datasets.get(instead[id] ?? id) ?? known;
      imagined.datasets.set(id, { dataset: { ...dataset, id }, file, own: false });
    }
    return imagined;
  }

  /** How the rows of `after`, the same table read again, differ from those of `before`. */
  async compareRows(before: string, after: string, signal?: AbortSignal): Promise<Result<RowComparison>> {
    const [old, fresh] = [this.datasets.get(before)?.dataset, this.datasets.get(after)?.dataset];
    if (!old || !fresh) return this.missing(old ? after : before);
    return attempt(
      () => this.engine.use((session) => compareRows(session, old, fresh), signal),
      fresh.origin.fileName,
      (error) => fail('query-failed', { dataset: before }, error),
    );
  }

  async detach(id: string): Promise<Result<null>> {
    const known = this.datasets.get(id);
    if (!known) return success(null);
    this.datasets.delete(id);
    this.answers.forget(id);
    this.views.forget(id);
    await this.engine.use((session) => detachView(session, id));
    if (known.own) await rm(known.file, { force: true });
    return success(null);
  }

  /** Ends the engine. The working folder belongs to who made it. */
  close(): void {
    this.engine.close();
  }

  /** So that two files of the same name that are read at the same time become two datasets. */
  private reserveId(fileName: string): string {
    const id = makeDatasetId(fileName, (taken) => this.datasets.has(taken) || this.reserved.has(taken));
    this.reserved.add(id);
    return id;
  }

  private prepare(
    query: Query,
  ): Result<{ readonly compiled: CompiledQuery; readonly sides?: JoinedDatasets }> {
    const own = this.datasets.get(query.dataset)?.dataset;
    if (!own) return this.missing(query.dataset);
    const { join } = query;
    const joined = join && this.datasets.get(join.dataset)?.dataset;
    if (join && !joined) return this.missing(join.dataset);
    const compiled = compileQuery(query, own, joined);
    if (!compiled.ok) return compiled;
    return success({
      compiled: compiled.value,
      ...(join && joined ? { sides: { query, join, own, joined } } : {}),
    });
  }

  private async read<T>(
    query: Query,
    work: (session: Session) => Promise<Result<T>>,
    signal?: AbortSignal,
  ): Promise<Result<T>> {
    const read = await attempt(
      () => this.engine.use(work, signal),
      this.datasets.get(query.dataset)?.dataset.origin.fileName ?? query.dataset,
      (error) => fail('query-failed', { dataset: query.dataset }, error),
    );
    return read.ok ? read.value : read;
  }

  private missing(id: string): Result<never> {
    return fail('dataset-missing', { dataset: id, datasets: [...this.datasets.keys()].join(', ') || '–' });
  }
}

/** What a process left behind that was killed while it read a file. Rows of datasets are Parquet, and stay. */
async function removeRemains(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const remains = names.filter(
    (name) => /^(preview|import)-/.test(name) && !/^import-[0-9a-f-]{36}\.parquet$/.test(name),
  );
  await Promise.all(remains.map((name) => rm(join(folder, name), { force: true })));
}
