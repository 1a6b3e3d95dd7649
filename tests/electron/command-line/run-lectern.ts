import { Writable } from 'node:stream';
import type { CommandLineIo } from '../../../electron/command-line/command-context';
import { runCommandLine } from '../../../electron/command-line/run';
import { DataEngine } from '../../../electron/data/data-engine';
import { makeWorkingFolder, removeWorkingFolder } from '../../../electron/data/working-folder';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Folders that were made and not removed. */
  readonly left: number;
}

/** Runs one call of the command line in this process, in German unless told otherwise. */
export async function runLectern(argv: readonly string[], io: Partial<CommandLineIo> = {}): Promise<Run> {
  const written = { out: '', err: '' };
  let left = 0;
  const code = await runCommandLine(argv, {
    stdout: collect((text) => {
      written.out += text;
    }),
    stderr: collect((text) => {
      written.err += text;
    }),
    ...{ cwd: process.cwd(), language: 'de', version: '9.9.9' },
    makeFolder: () => {
      left += 1;
      return makeWorkingFolder();
    },
    removeFolder: async (folder) => {
      await removeWorkingFolder(folder);
      left -= 1;
    },
    openEngine: (folder) => DataEngine.open({ folder, threads: 1 }),
    ...io,
  });
  return { code, ...written, left };
}

function collect(take: (text: string) => void): Writable {
  return new Writable({
    write(chunk, _, done) {
      take(String(chunk));
      done();
    },
  });
}
