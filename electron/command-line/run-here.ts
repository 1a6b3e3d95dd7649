import { DataEngine } from '../data/data-engine';
import { makeWorkingFolder, removeWorkingFolder } from '../data/working-folder';
import type { ExitCode } from './add-command';
import { chooseLanguage } from './choose-language';
import { runCommandLine } from './run';

/** Runs one call of the command line in this process, with its streams, folder and signals. Does not end the process. */
export function runHere(argv: readonly string[], version: string): Promise<ExitCode> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  // A reader that goes away (`| head`) is noticed where we write; unheard, the error would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return runCommandLine(argv, {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    language: chooseLanguage(process.env),
    version,
    makeFolder: makeWorkingFolder,
    removeFolder: removeWorkingFolder,
    openEngine: (folder) => DataEngine.open({ folder }),
    signal: stop.signal,
  });
}
