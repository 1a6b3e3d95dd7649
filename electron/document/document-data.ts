import type { Dataset } from '../../model/dataset';
import { answersAlike } from '../../model/dataset-change';
import type { Failure } from '../../model/failure';
import type { Result } from '../../model/result';
import type { DataSource } from './data-source';

/** The data of the open document. */
export interface DocumentData extends Omit<DataSource, 'attachDataset'> {
  /** Another document is open: the datasets before are let go, these come in their place when something is asked. */
  readonly exchange: (datasets: readonly KeptDataset[]) => Promise<void>;
  /** What datasets of the document are now: one with other rows takes its own place when something is asked. */
  readonly follow: (datasets: readonly KeptDataset[]) => void;
}

/** A dataset with the file of its rows. */
export interface KeptDataset {
  readonly dataset: Dataset;
  readonly file: string;
}

/**
 * Attaches a document's datasets only when something is asked of them: who opens a briefing to present or print it waits
 * for no data process. `failed` is told of those that cannot be attached; their answers in the file still hold.
 */
export function documentData(data: DataSource, failed: (failure: Failure) => void): DocumentData {
  let waiting: readonly KeptDataset[] = [];
  let attaching: Promise<void> = Promise.resolve();
  const attached = new Map<string, Dataset>();

  const attachWaiting = (): Promise<void> => {
    const next = waiting;
    waiting = [];
    attaching = attaching.then(async () => {
      for (const { dataset, file } of next) {
        const result = await data.attachDataset(dataset, file);
        if (result.ok) attached.set(dataset.id, dataset);
        else failed(result.failure);
      }
    });
    return attaching;
  };
  const afterwards = async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    await attachWaiting();
    return ask();
  };

  return {
    exchange: async (datasets) => {
      await attaching;
      const before = [...attached.keys()];
      attached.clear();
      waiting = datasets;
      await Promise.all(before.map((id) => data.detach(id)));
    },
    follow: (datasets) => {
      for (const kept of datasets) {
        const { id } = kept.dataset;
        const next = waiting.find(({ dataset }) => dataset.id === id)?.dataset ?? attached.get(id);
        if (next && answersAlike(next, kept.dataset)) continue;
        waiting = [...waiting.filter(({ dataset }) => dataset.id !== id), kept];
      }
    },
    importFile: async (path, options) => {
      const read = await afterwards(() => data.importFile(path, options));
      if (read.ok) attached.set(read.value.dataset.id, read.value.dataset);
      return read;
    },
    previewFile: (path, options) => data.previewFile(path, options),
    readGeometry: (path) => data.readGeometry(path),
    endPreview: (id) => data.endPreview(id),
    detach: (id) => {
      attached.delete(id);
      return data.detach(id);
    },
    writeParquet: (id, path) => afterwards(() => data.writeParquet(id, path)),
    askAll: (queries, options) => afterwards(() => data.askAll(queries, options)),
    compareRows: (before, after, signal) => afterwards(() => data.compareRows(before, after, signal)),
    ask: (query) => afterwards(() => data.ask(query)),
    reportJoin: (query) => afterwards(() => data.reportJoin(query)),
    readRows: (range) => afterwards(() => data.readRows(range)),
    findRow: (search) => afterwards(() => data.findRow(search)),
    describeColumn: (look) => afterwards(() => data.describeColumn(look)),
    stopLooking: (id) => data.stopLooking(id),
  };
}
