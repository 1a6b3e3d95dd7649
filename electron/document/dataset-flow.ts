import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { InterfaceLanguage } from '../../model/localized';
import type { Result } from '../../model/result';
import type { EventName, Events } from '../contract';
import type { CurrentDocument } from './current-document';
import type { DocumentData } from './document-data';

export interface DatasetParts {
  readonly document: CurrentDocument;
  readonly data: DocumentData;
  readonly language: InterfaceLanguage;
  readonly send: <E extends EventName>(event: E, detail: Events[E]) => void;
}

export interface DatasetFlow {
  /** Reads a file into the open document; the workshop is told of it, or of why not. */
  readonly importFile: (path: string) => Promise<void>;
  /** Stops all that is being read. */
  readonly cancel: () => void;
}

export function datasetFlow({ document, data, language, send }: DatasetParts): DatasetFlow {
  const running = new Set<AbortController>();

  const importFile = async (path: string): Promise<void> => {
    const work = { work: 'import', subject: basename(path) } as const;
    const stop = new AbortController();
    const folder = document.folder();
    running.add(stop);
    send('progress', { ...work, share: null, done: false });
    try {
      const read = await data.importFile(path, {
        language,
        signal: stop.signal,
        onProgress: (share) => send('progress', { ...work, share, done: false }),
      });
      if (!read.ok) return send('failure', read.failure);
      const { id } = read.value.dataset;
      // Another document was opened meanwhile: these rows belong to one that is gone.
      if (document.folder() !== folder) {
        await data.detach(id);
        return;
      }
      const kept = await keepRows(id, document.parquetOf(id));
      if (kept.ok) send('dataset.imported', read.value);
      else send('failure', kept.failure);
    } finally {
      running.delete(stop);
      send('progress', { ...work, share: 1, done: true });
    }
  };

  const keepRows = async (id: string, path: string): Promise<Result<null>> => {
    await mkdir(dirname(path), { recursive: true });
    return data.writeParquet(id, path);
  };

  return {
    importFile,
    cancel: () => {
      for (const stop of running) stop.abort();
    },
  };
}
