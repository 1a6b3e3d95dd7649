import { readFileSync } from 'node:fs';
import { DataEngine } from '../data/data-engine';
import { makeWorkingFolder, removeWorkingFolder } from '../data/working-folder';
import { chooseLanguage } from './choose-language';
import { runCommandLine } from './run';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
// A reader that goes away (`| head`) is noticed where we write; unheard, the error would end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  language: chooseLanguage(process.env),
  version: readVersion(),
  makeFolder: makeWorkingFolder,
  removeFolder: removeWorkingFolder,
  openEngine: (folder) => DataEngine.open({ folder }),
  signal: stop.signal,
});

/** From the package.json above the folder that the build puts us in. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}
