import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Dataset, ImportReport } from '../../model/dataset';
import type { ImportPreview } from '../../model/import-preview';
import type { InterfaceLanguage } from '../../model/localized';
import type { ReadProgress } from '../../model/read-progress';
import type { ReadingChoices } from '../../model/reading-choices';
import { fail, type Result, success } from '../../model/result';
import type { EventName, Events } from '../contract';
import type { SourceMemory } from '../refresh/source-memory';
import type { CurrentDocument } from './current-document';
import type { DocumentData } from './document-data';
import type { DocumentDialogs } from './document-dialogs';

export interface ImportParts {
  readonly document: CurrentDocument;
  readonly data: DocumentData;
  readonly dialogs: Pick<DocumentDialogs, 'chooseSource'>;
  readonly memory: Pick<SourceMemory, 'remember' | 'find'>;
  readonly language: InterfaceLanguage;
  readonly send: <E extends EventName>(event: E, detail: Events[E]) => void;
}

/**
 * Files on their way into the open document. Each is looked at and proposed, one after the other; what the person accepts is
 * read while the next is proposed. Another document ends all of it.
 */
export interface ImportFlow {
  /** Puts a file behind those that wait. */
  readonly add: (path: string) => void;
  /** Resolves when no file waits, is proposed or is being read. */
  readonly settled: () => Promise<void>;
  readonly preview: (id: string, choices: ReadingChoices) => Promise<Result<ImportPreview>>;
  readonly accept: (id: string, choices: ReadingChoices, name?: string) => Result<null>;
  readonly dismiss: (id: string) => Result<null>;
  readonly reread: (dataset: string) => Promise<Result<ImportPreview | null>>;
  /** Stops all that is being read. */
  readonly cancel: () => void;
  /** Proposes again what a page that ended had before it. */
  readonly repeat: () => void;
}

/** A file before the person. */
interface Proposal {
  readonly id: string;
  readonly path: string;
  /** The dataset it is to replace. */
  readonly dataset?: string;
  /** What was last shown of it. */
  shown?: ImportPreview;
  stop: AbortController;
}

export function importFlow({ document, data, dialogs, memory, language, send }: ImportParts): ImportFlow {
  const waiting: string[] = [];
  const running = new Set<AbortController>();
  let current: Proposal | undefined;
  let folder = document.folder();
  const onSettled: (() => void)[] = [];

  const tellSettled = () => {
    if (waiting.length > 0 || current || running.size > 0) return;
    for (const settled of onSettled.splice(0)) settled();
  };

  const propose = (path: string, dataset?: string): Proposal => ({
    ...{ id: `import-${randomUUID()}`, path, stop: new AbortController() },
    ...(dataset === undefined ? {} : { dataset }),
  });

  const look = async (proposal: Proposal, choices: ReadingChoices): Promise<Result<ImportPreview>> => {
    // Only the latest wish counts.
    proposal.stop.abort();
    proposal.stop = new AbortController();
    const looked = await data.previewFile(proposal.path, {
      ...{ id: proposal.id, choices, language, signal: proposal.stop.signal },
    });
    if (looked.ok) proposal.shown = looked.value;
    return looked;
  };

  /** Leaves nothing of what was made for it. */
  const end = (proposal: Proposal) => {
    proposal.stop.abort();
    if (current === proposal) current = undefined;
    void data.endPreview(proposal.id);
  };

  const proposeNext = async (): Promise<void> => {
    while (!current) {
      const path = waiting.shift();
      if (path === undefined) return tellSettled();
      const proposal = propose(path);
      current = proposal;
      const looked = await withProgress(path, () => look(proposal, {}));
      if (current !== proposal) continue;
      if (looked.ok) return send('import.proposed', { ...looked.value, waiting: waiting.length });
      end(proposal);
      send('failure', looked.failure);
    }
  };

  const withProgress = async <T>(
    path: string,
    work: (onProgress: (progress: ReadProgress) => void) => Promise<T>,
  ): Promise<T> => {
    const progress = { work: 'import', subject: basename(path) } as const;
    send('progress', { ...progress, share: null, done: false });
    try {
      return await work((far) => send('progress', { ...progress, ...far, done: false }));
    } finally {
      send('progress', { ...progress, share: 1, done: true });
    }
  };

  const read = async (proposal: Proposal, choices: ReadingChoices, name?: string): Promise<void> => {
    const stop = new AbortController();
    const owner = folder;
    running.add(stop);
    try {
      const imported = await withProgress(proposal.path, (onProgress) =>
        data.importFile(proposal.path, {
          ...{ language, signal: stop.signal, onProgress, choices },
          ...(name === undefined ? {} : { name }),
          ...(proposal.dataset === undefined ? {} : { id: proposal.dataset }),
        }),
      );
      if (!imported.ok) return send('failure', imported.failure);
      const { id } = imported.value.dataset;
      // Another document was opened meanwhile: these rows belong to one that is gone.
      if (document.folder() !== owner) {
        await data.detach(id);
        return;
      }
      const kept = await document.keepRows(imported.value.dataset, (to) => data.writeParquet(id, to));
      if (!kept.ok) return send('failure', kept.failure);
      memory.remember(imported.value.dataset.origin.fingerprint, proposal.path);
      send('dataset.imported', keepWhatWasSaid(imported.value, proposal, name));
    } finally {
      running.delete(stop);
      void data.endPreview(proposal.id);
      tellSettled();
    }
  };

  /** The file it was read from, if it is still there. */
  const findKnown = async ({ origin }: Dataset): Promise<string | undefined> => {
    const path = memory.find(origin.fingerprint);
    if (path === undefined) return undefined;
    const found = await stat(path).catch(() => undefined);
    return found?.isFile() ? path : undefined;
  };

  /** What a person said of a dataset holds for the same file read differently, too. */
  const keepWhatWasSaid = (
    report: ImportReport,
    { dataset: id }: Proposal,
    name: string | undefined,
  ): ImportReport => {
    const before = document.briefing().datasets.find((dataset) => dataset.id === id);
    if (!before) return report;
    const { terms, provenance } = before;
    const kept = { terms, provenance, ...(name === undefined ? { name: before.name } : {}) };
    return { ...report, dataset: { ...report.dataset, ...kept } };
  };

  const withProposal = <T>(id: string, then: (proposal: Proposal) => T): T | Result<never> =>
    current?.id === id ? then(current) : fail('import-ended');

  document.onChange(() => {
    if (document.folder() === folder) return;
    folder = document.folder();
    waiting.length = 0;
    for (const stop of running) stop.abort();
    if (current) end(current);
    tellSettled();
  });

  return {
    add: (path) => {
      waiting.push(path);
      if (current) send('import.waiting', { waiting: waiting.length });
      else void proposeNext();
    },
    settled: () =>
      new Promise((resolve) => {
        onSettled.push(resolve);
        tellSettled();
      }),
    preview: async (id, choices) => withProposal(id, (proposal) => look(proposal, choices)),
    accept: (id, choices, name) =>
      withProposal(id, (proposal) => {
        proposal.stop.abort();
        current = undefined;
        void read(proposal, choices, name);
        void proposeNext();
        return success(null);
      }),
    dismiss: (id) =>
      withProposal(id, (proposal) => {
        end(proposal);
        void proposeNext();
        return success(null);
      }),
    reread: async (id) => {
      const dataset = document.briefing().datasets.find((other) => other.id === id);
      if (!dataset) return fail('dataset-missing', { dataset: id, datasets: '–' });
      const path = (await findKnown(dataset)) ?? (await dialogs.chooseSource(dataset.origin.fileName));
      if (path === null) return success(null);
      // What is proposed now comes back afterwards.
      if (current) {
        if (!current.dataset) waiting.unshift(current.path);
        end(current);
      }
      const proposal = propose(path, id);
      current = proposal;
      const looked = await withProgress(path, () => look(proposal, dataset.reading.choices ?? {}));
      if (looked.ok) return looked;
      end(proposal);
      void proposeNext();
      return looked;
    },
    cancel: () => {
      for (const stop of running) stop.abort();
      if (current && !current.shown) current.stop.abort();
    },
    repeat: () => {
      if (current?.shown) send('import.proposed', { ...current.shown, waiting: waiting.length });
    },
  };
}
