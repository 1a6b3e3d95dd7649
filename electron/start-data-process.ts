import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import type { Failure } from '../model/failure';
import { success } from '../model/result';
import { DataClient } from './data-client';
import type { DataSource } from './document/data-source';

interface DataProcess extends DataSource {
  /** Ends it for good. */
  readonly end: () => void;
}

/**
 * The data process, forked when it is first needed: who only presents or prints what is in the file never starts it.
 * `folder` is the only place it reads and writes, other than files handed to it; `restarted` is called each time it had
 * to be started again.
 */
export function startDataProcess(
  folder: string,
  { restarted }: { readonly restarted: (failure: Failure) => void },
): DataProcess {
  let client: DataClient | undefined;
  const started = () => {
    client ??= new DataClient({
      folder,
      fork: (folder) =>
        utilityProcess.fork(join(app.getAppPath(), 'dist', 'data', 'data-process.js'), [folder], {
          serviceName: 'Lectern data',
          stdio: 'ignore',
        }),
      onRestart: restarted,
    });
    return client;
  };
  return {
    importFile: (path, options) => started().importFile(path, options),
    previewFile: (path, options) => started().previewFile(path, options),
    // A process that was never started keeps nothing.
    endPreview: async (id) => client?.endPreview(id) ?? success(null),
    readGeometry: (path) => started().readGeometry(path),
    attachDataset: (dataset, file) => started().attachDataset(dataset, file),
    writeParquet: (id, path) => started().writeParquet(id, path),
    detach: async (id) => started().detach(id),
    askAll: (queries, options) => started().askAll(queries, options),
    compareRows: (before, after, signal) => started().compareRows(before, after, signal),
    ask: (query) => started().ask(query),
    reportJoin: (query) => started().reportJoin(query),
    readRows: (range) => started().readRows(range),
    findRow: (search) => started().findRow(search),
    describeColumn: (look) => started().describeColumn(look),
    stopLooking: (id) => started().stopLooking(id),
    end: () => client?.close(),
  };
}
