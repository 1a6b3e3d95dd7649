import { dirname } from 'node:path';
import type { Briefing } from '../../model/briefing';
import type { Dataset } from '../../model/dataset';
import type { SourceState } from '../contract';
import type { CurrentDocument } from '../document/current-document';
import { type FoundSource, findSource, rememberFingerprints, sourceIn } from './find-source';
import type { SourceMemory } from './source-memory';
import { watchFiles } from './watch-files';

/** The source files of the open document: where they are, and what has become of them. */
export interface SourceWatch {
  /** Looks at all of them, and tells. */
  readonly check: () => Promise<readonly SourceState[]>;
  /** Looks at one. */
  readonly find: (dataset: Dataset) => Promise<FoundSource>;
  /** What was last told is told again, with what has been refused since. */
  readonly repeat: () => void;
  readonly end: () => void;
}

export interface SourceWatchParts {
  readonly document: Pick<CurrentDocument, 'briefing' | 'path' | 'folder' | 'onChange'>;
  readonly memory: SourceMemory;
  readonly tell: (states: readonly SourceState[]) => void;
  readonly pollEvery?: number;
}

/** A file is written in several steps: what follows this closely, in ms, is one change. */
const pause = 150;

/** Follows the document: other datasets, or another place of its file, are looked at as soon as they are known. */
export function watchSources({ document, memory, tell, ...options }: SourceWatchParts): SourceWatch {
  const readFingerprint = rememberFingerprints();
  let told: readonly SourceState[] = [];
  let known = '';
  let folder = document.folder();
  let checking: Promise<readonly SourceState[]> | undefined;
  let again = false;
  let soon: NodeJS.Timeout | undefined;

  const pathsOf = ({ origin }: Dataset): readonly string[] => {
    const path = document.path();
    const beside = path === null ? undefined : sourceIn(dirname(path), origin.fileName);
    return [memory.find(origin.fingerprint), beside].filter((each) => each !== undefined);
  };
  const find = (dataset: Dataset) => findSource(dataset.origin, pathsOf(dataset), readFingerprint);

  const look = async (): Promise<readonly SourceState[]> => {
    const states: SourceState[] = [];
    const owner = document.folder();
    // One after the other: they may be large, and there is no hurry.
    for (const dataset of document.briefing().datasets) states.push(stateOf(dataset, await find(dataset)));
    if (document.folder() === owner) say(states);
    return states;
  };
  const stateOf = ({ id, origin }: Dataset, found: FoundSource): SourceState => ({
    dataset: id,
    fileName: origin.fileName,
    status: found.status,
    fingerprint: 'fingerprint' in found ? found.fingerprint : null,
    refused: 'fingerprint' in found && memory.isRefused(origin.fingerprint, found.fingerprint),
  });
  const say = (states: readonly SourceState[]) => {
    if (JSON.stringify(states) === JSON.stringify(told)) return;
    told = states;
    tell(states);
  };

  const check = async (): Promise<readonly SourceState[]> => {
    if (checking) {
      again = true;
      return checking;
    }
    checking = (async () => {
      let states: readonly SourceState[];
      do {
        again = false;
        states = await look();
      } while (again);
      return states;
    })();
    try {
      return await checking;
    } finally {
      checking = undefined;
    }
  };
  const checkSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(() => void check(), pause);
  };

  const files = watchFiles(checkSoon, options);
  const follow = () => {
    const now = describeSources(document.briefing(), document.path());
    if (now === known) return;
    known = now;
    if (document.folder() !== folder) {
      folder = document.folder();
      say([]);
    }
    files.follow(document.briefing().datasets.flatMap(pathsOf));
    void check();
  };
  const unfollow = document.onChange(follow);
  follow();

  return {
    check,
    find,
    repeat: () => {
      told = [];
      void check();
    },
    end: () => {
      unfollow();
      clearTimeout(soon);
      files.end();
    },
  };
}

function describeSources({ datasets }: Briefing, path: string | null): string {
  return JSON.stringify([path, datasets.map(({ id, origin }) => [id, origin.fingerprint, origin.fileName])]);
}
