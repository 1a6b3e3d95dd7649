import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Briefing, queriesOf } from '../../model/briefing';
import type { Dataset } from '../../model/dataset';
import { answersAlike } from '../../model/dataset-change';
import { datasetsOf } from '../../model/query';
import type { ResolvedBriefing } from '../../model/resolved';
import { type Result, success } from '../../model/result';
import type { DocumentView, EventName, Events, SavedState, UpdateAnswer } from '../contract';
import type { CurrentDocument } from './current-document';
import type { DocumentData } from './document-data';
import type { DocumentDialogs } from './document-dialogs';
import { readBriefing } from './read-briefing';
import { askOpenQueries } from './resolve-answers';
import { suggestFileName } from './suggest-file-name';

export interface DocumentParts {
  readonly document: CurrentDocument;
  readonly data: DocumentData;
  readonly dialogs: DocumentDialogs;
  /** A folder for one document that does not exist yet. */
  readonly nextFolder: () => string;
  /** Resolves when the workshop has sent its latest state. */
  readonly deliver: () => Promise<void>;
  readonly send: <E extends EventName>(event: E, detail: Events[E]) => void;
}

/** What a person does with documents: make, open, save, change. Nothing that is not saved is lost without asking. */
export interface DocumentFlow {
  readonly create: () => Promise<Result<DocumentView | null>>;
  readonly openChosen: () => Promise<Result<DocumentView | null>>;
  readonly open: (path: string) => Promise<Result<DocumentView | null>>;
  readonly save: (as: boolean) => Promise<Result<SavedState | null>>;
  readonly update: (briefing: Briefing) => Promise<UpdateAnswer>;
  /** Whether the document may go: it is saved, or the person said what to do with it. */
  readonly mayGo: () => Promise<boolean>;
  /** The briefing with all answers that can be had. */
  readonly resolve: () => Promise<ResolvedBriefing>;
}

export function documentFlow(parts: DocumentParts): DocumentFlow {
  const { document, data, dialogs, nextFolder, deliver, send } = parts;

  const save = async (as: boolean): Promise<Result<SavedState | null>> => {
    const known = document.path();
    const path =
      known !== null && !as
        ? known
        : await dialogs.chooseTarget('briefing', known ?? suggestFileName(document.briefing(), 'briefing'));
    if (path === null) return success(null);
    const work = { work: 'save', subject: basename(path), share: null } as const;
    send('progress', { ...work, done: false });
    const saved = await document.save(path);
    send('progress', { ...work, done: true });
    return saved;
  };

  const mayGo = async (): Promise<boolean> => {
    await deliver();
    const { saved, fileName } = document.state();
    if (saved) return true;
    const choice = await dialogs.askUnsaved(fileName);
    if (choice !== 'save') return choice === 'discard';
    const result = await save(false);
    if (!result.ok) send('failure', result.failure);
    return result.ok && result.value !== null;
  };

  const askMissing = async () => {
    const asked = await askOpenQueries(document.briefing(), document.answers(), data.askAll);
    document.addAnswers(asked.answers);
    return asked;
  };

  const keptOf = (datasets: readonly Dataset[]) =>
    datasets.flatMap((dataset) => {
      const file = document.rowsOf(dataset);
      return file === undefined ? [] : [{ dataset, file }];
    });

  /** A dataset may have other rows now: accepted, undone, read differently. Then no answer from it holds any more. */
  const followDatasets = (briefing: Briefing) => {
    const before = new Map(document.briefing().datasets.map((dataset) => [dataset.id, dataset]));
    const moved = briefing.datasets.filter((dataset) => {
      const was = before.get(dataset.id);
      return !was || !answersAlike(was, dataset);
    });
    document.update(briefing);
    if (moved.length === 0) return;
    data.follow(keptOf(moved));
    const ids = new Set(moved.map(({ id }) => id));
    document.keepAnswers(queriesOf(briefing).filter((query) => !datasetsOf(query).some((id) => ids.has(id))));
  };

  const replace = async (...next: Parameters<CurrentDocument['replace']>): Promise<DocumentView> => {
    await document.replace(...next);
    const { datasets } = document.briefing();
    await data.exchange(keptOf(datasets));
    await askMissing();
    return document.view();
  };

  const open = async (path: string): Promise<Result<DocumentView | null>> => {
    const work = { work: 'open', subject: basename(path), share: null } as const;
    send('progress', { ...work, done: false });
    try {
      const folder = nextFolder();
      // First read, then ask: what cannot be opened costs nobody their work.
      const read = await readBriefing(path, folder);
      if (read.ok && (await mayGo())) return success(await replace(folder, path, read.value));
      await rm(folder, { recursive: true, force: true });
      return read.ok ? success(null) : read;
    } finally {
      send('progress', { ...work, done: true });
    }
  };

  return {
    save,
    mayGo,
    open,
    create: async () => ((await mayGo()) ? success(await replace(nextFolder(), null)) : success(null)),
    openChosen: async () => {
      const path = await dialogs.chooseBriefing();
      return path === null ? success(null) : open(path);
    },
    update: async (briefing) => {
      followDatasets(briefing);
      const { failures } = await askMissing();
      return { answers: document.view().answers, failures, state: document.state() };
    },
    resolve: async () => {
      await askMissing();
      const { briefing, answers, shapes } = document.view();
      return { briefing, answers, shapes };
    },
  };
}
