import { basename } from 'node:path';
import { answersAlike, type DatasetChange } from '../../model/dataset-change';
import type { InterfaceLanguage } from '../../model/localized';
import { refusalOf } from '../../model/refusal';
import { fail, type Result, success } from '../../model/result';
import type { AcceptedDataset, EventName, Events } from '../contract';
import type { CurrentDocument } from '../document/current-document';
import type { DocumentData } from '../document/document-data';
import { readAgain } from './read-again';
import type { SourceMemory } from './source-memory';
import type { SourceWatch } from './watch-sources';

export interface RefreshParts {
  readonly document: CurrentDocument;
  readonly data: DocumentData;
  readonly memory: SourceMemory;
  readonly sources: Pick<SourceWatch, 'find' | 'repeat'>;
  readonly language: InterfaceLanguage;
  readonly send: <E extends EventName>(event: E, detail: Events[E]) => void;
}

/** Changed source files: read again beside their datasets, until the person has accepted or refused what they change. */
export interface RefreshFlow {
  /** Reads the file of a dataset again. Nothing changes by it. */
  readonly compare: (dataset: string) => Promise<Result<DatasetChange>>;
  /** Keeps the rows that were compared and hands out their dataset; it is the workshop that puts it in the briefing. */
  readonly accept: (dataset: string, fingerprint: string) => Promise<Result<AcceptedDataset>>;
  readonly refuse: (dataset: string, fingerprint: string) => Promise<Result<null>>;
  /** Stops what is being read. */
  readonly cancel: () => void;
}

interface Candidate {
  /** The dataset of the engine that has the new rows. */
  readonly id: string;
  readonly change: DatasetChange;
  readonly path: string;
  /** The document it belongs to. */
  readonly folder: string;
  /** The dataset it was compared with. */
  readonly before: DatasetChange['dataset'];
}

export function refreshFlow({ document, data, memory, sources, language, send }: RefreshParts): RefreshFlow {
  const candidates = new Map<string, Candidate>();
  const running = new Map<string, AbortController>();

  const findDataset = (id: string) => document.briefing().datasets.find((dataset) => dataset.id === id);
  const missing = (id: string) => fail('dataset-missing', { dataset: id, datasets: '–' });

  const drop = async (id: string): Promise<void> => {
    const candidate = candidates.get(id);
    candidates.delete(id);
    // With another document all datasets of the one before have gone.
    if (candidate?.folder === document.folder()) await data.detach(candidate.id);
  };

  const compare = async (id: string): Promise<Result<DatasetChange>> => {
    const dataset = findDataset(id);
    if (!dataset) return missing(id);
    const found = await sources.find(dataset);
    const file = dataset.origin.fileName;
    if (found.status === 'gone') return fail('source-gone', { file });
    if (found.status === 'unreadable') return fail('file-unreadable', { file });
    if (found.status === 'same') return fail('source-unchanged', { file });
    // Only the latest wish counts.
    running.get(id)?.abort();
    const stop = new AbortController();
    running.set(id, stop);
    const folder = document.folder();
    const work = { work: 'import', subject: basename(found.path) } as const;
    send('progress', { ...work, share: null, done: false });
    try {
      await drop(id);
      const read = await readAgain(data, {
        ...{ briefing: document.briefing(), answers: document.answers(), dataset, path: found.path },
        ...{ language, signal: stop.signal },
        onProgress: (progress) => send('progress', { ...work, ...progress, done: false }),
      });
      if (!read.ok) return read;
      const { change, candidate } = read.value;
      if (document.folder() !== folder) {
        await data.detach(candidate);
        return fail('cancelled');
      }
      candidates.set(id, { id: candidate, change, path: found.path, folder, before: dataset });
      return success(change);
    } finally {
      if (running.get(id) === stop) running.delete(id);
      send('progress', { ...work, share: 1, done: true });
    }
  };

  const findCandidate = (id: string, fingerprint: string): Candidate | undefined => {
    const candidate = candidates.get(id);
    const dataset = findDataset(id);
    const isCurrent =
      candidate?.folder === document.folder() &&
      candidate.change.dataset.origin.fingerprint === fingerprint &&
      dataset !== undefined &&
      answersAlike(dataset, candidate.before);
    return isCurrent ? candidate : undefined;
  };

  return {
    compare,
    accept: async (id, fingerprint) => {
      const dataset = findDataset(id);
      if (!dataset) return missing(id);
      const candidate = findCandidate(id, fingerprint);
      if (!candidate) return fail('refresh-outdated', { file: dataset.origin.fileName });
      const refusal = refusalOf(candidate.change);
      if (refusal) return { ok: false, failure: refusal };
      const { change, path } = candidate;
      const kept = await document.keepRows(change.dataset, (to) => data.writeParquet(candidate.id, to));
      if (!kept.ok) return kept;
      memory.remember(fingerprint, path);
      await drop(id);
      return success({ dataset: change.dataset, problems: change.problems });
    },
    refuse: async (id, fingerprint) => {
      const dataset = findDataset(id);
      if (!dataset) return missing(id);
      memory.refuse(dataset.origin.fingerprint, fingerprint);
      await drop(id);
      sources.repeat();
      return success(null);
    },
    cancel: () => {
      for (const stop of running.values()) stop.abort();
    },
  };
}
