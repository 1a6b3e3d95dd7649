import { extname } from 'node:path';
import { allTableEndings } from '../../model/table-files';
import { brandEnding } from '../../model/theme/brand';

/** What is done with a file that somebody wants opened. */
export type OpenKind = 'briefing' | 'dataset' | 'brand' | 'unknown';

export function kindOfFile(path: string): OpenKind {
  const ending = extname(path).toLowerCase();
  if (ending === '.briefing') return 'briefing';
  if (path.toLowerCase().endsWith(brandEnding)) return 'brand';
  return allTableEndings.includes(ending.slice(1)) ? 'dataset' : 'unknown';
}

export interface OpenRequests {
  /** Wants these files opened, whoever asks: an argument, a second start, the Finder, a drop, a dialog. */
  readonly add: (paths: readonly string[]) => void;
  /**
   * Begins to work through what has been asked for, and goes on as more comes. Resolves when the briefing that the
   * program was started with is open; at once, if it was started with none.
   */
  readonly begin: (open: (path: string, kind: OpenKind) => Promise<void>) => Promise<void>;
}

/** One queue for all files to open: one after the other, in the order they were asked for, from before the start on. */
export function queueOpenRequests(): OpenRequests {
  const waiting: string[] = [];
  let open: ((path: string, kind: OpenKind) => Promise<void>) | undefined;
  let work: Promise<void> = Promise.resolve();

  const workThrough = () => {
    if (!open) return;
    const openOne = open;
    for (const path of waiting.splice(0)) {
      // A file that fails must not stop those behind it; `open` has told about it.
      work = work.then(() => openOne(path, kindOfFile(path))).catch(() => undefined);
    }
  };
  return {
    add: (paths) => {
      waiting.push(...paths);
      workThrough();
    },
    begin: (opener) => {
      open = opener;
      const [first] = waiting;
      workThrough();
      return first !== undefined && kindOfFile(first) === 'briefing' ? work : Promise.resolve();
    },
  };
}
