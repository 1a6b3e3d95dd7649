import type { Failure } from '../model/failure';
import { fail, type Result } from '../model/result';
import { DataEngine } from './data/data-engine';
import type { DataSource } from './document/data-source';

interface DataProcess extends DataSource {
  readonly end: () => void;
}

/** The engine, opened when it is first needed. `folder` is the only place it reads and writes. */
export function startDataProcess(
  folder: string,
  _: { readonly restarted: (failure: Failure) => void },
): DataProcess {
  let opening: Promise<DataEngine> | undefined;
  const use = async <T>(work: (engine: DataEngine) => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      opening ??= DataEngine.open({ folder });
      return await work(await opening);
    } catch (cause) {
      return fail('internal', {}, cause);
    }
  };
  return {
    importFile: (path, options) => use((engine) => engine.importFile(path, options)),
    attachDataset: (dataset, file) => use((engine) => engine.attachDataset(dataset, file)),
    writeParquet: (id, path) => use((engine) => engine.writeParquet(id, path)),
    detach: (id) => use((engine) => engine.detach(id)),
    ask: (query) => use((engine) => engine.ask(query)),
    readRows: (id, offset, limit) => use((engine) => engine.readRows(id, offset, limit)),
    end: () => {
      opening?.then((engine) => engine.close()).catch(() => undefined);
    },
  };
}
