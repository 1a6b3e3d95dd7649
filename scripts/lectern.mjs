// @ts-check
import { pathToFileURL } from 'node:url';
import { buildStamp, callersFolder, inRepository, repository } from './run/repository.mjs';
import { routeCommand } from './run/route-command.mjs';
import { fingerprintOf, isStale } from './run/staleness.mjs';

// npm run --silent lectern -- COMMAND: the command line from source. JavaScript, because loading TypeScript takes longer
// than most commands: a command that draws nothing, on a build that is fresh, runs right here.
const args = process.argv.slice(2);
if (routeCommand(args) === 'electron' || isStale(buildStamp, fingerprintOf(repository))) {
  const { tsImport } = await import('tsx/esm/api');
  await tsImport('./run/run-lectern.ts', import.meta.url);
} else {
  const bundle = inRepository('dist', 'command-line', 'command-line.js');
  process.chdir(callersFolder('lectern'));
  process.argv[1] = bundle;
  await import(pathToFileURL(bundle).href);
}
