import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** Tells when one of some files may have changed. */
export interface FileWatch {
  /** These files and no others, from now on. */
  readonly follow: (paths: readonly string[]) => void;
  readonly end: () => void;
}

export interface FileWatchOptions {
  /** How often files are looked at whose folder cannot be watched, in ms. */
  readonly pollEvery?: number;
}

/**
 * Watches folders, not files: programs such as Excel save by writing another file and giving it the name. The files are also
 * looked at from time to time, more often where their folder cannot be watched because it is not there.
 */
export function watchFiles(touched: () => void, { pollEvery = 5_000 }: FileWatchOptions = {}): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  const states = new Map<string, string>();
  let files: readonly string[] = [];
  let timer: NodeJS.Timeout | undefined;

  const unwatched = () => files.filter((path) => !watchers.has(dirname(path)));

  const watchFolder = (folder: string): void => {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        // A folder that was taken away tells so by its own name, and then nothing more.
        if (name === basename(folder)) unwatch(folder);
        // Some systems do not say which file it was, or write its name in another form.
        const isOurs = (path: string) =>
          dirname(path) === folder && (!name || sameName(basename(path), name));
        if (files.some(isOurs) || !watchers.has(folder)) touched();
        if (!watchers.has(folder)) schedule();
      });
      watcher.on('error', () => unwatch(folder));
      watchers.set(folder, watcher);
    } catch {
      // It is looked at instead.
    }
  };

  const unwatch = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  const look = async (): Promise<void> => {
    for (const path of files) {
      const before = states.get(path);
      const state = await describeState(path);
      states.set(path, state);
      if (before !== undefined && before !== state) touched();
    }
    // A folder that is there again may be watched again.
    for (const folder of new Set(unwatched().map(dirname))) watchFolder(folder);
    schedule();
  };

  const schedule = (): void => {
    clearTimeout(timer);
    if (files.length === 0) return;
    // Network drives let themselves be watched and then tell nothing.
    const pause = unwatched().length > 0 ? pollEvery : 6 * pollEvery;
    timer = setTimeout(() => void look(), pause);
    timer.unref();
  };

  return {
    follow: (paths) => {
      files = [...new Set(paths)];
      const folders = new Set(files.map(dirname));
      for (const folder of watchers.keys()) if (!folders.has(folder)) unwatch(folder);
      for (const folder of folders) if (!watchers.has(folder)) watchFolder(folder);
      for (const path of states.keys()) if (!files.includes(path)) states.delete(path);
      void look();
    },
    end: () => {
      files = [];
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) unwatch(folder);
    },
  };
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  return plain(a) === plain(b);
}

async function describeState(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return [mtimeMs, size, ino].join(' ');
  } catch (cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  }
}
