import { ensureBuilt } from '../build';
import { callersFolder, inRepository } from './repository.mjs';
import { routeCommand } from './route-command.mjs';
import { runChild } from './run-child';
import { runProgram } from './run-program';
import { runScript } from './run-script';

/**
 * The command line from source where something has to be done first: a build, an Electron, a display. Standard output and
 * the exit code are the command's own; whatever we have to say goes to standard error.
 */
await runScript(async () => {
  const args = process.argv.slice(2);
  const folder = callersFolder('lectern');
  await ensureBuilt();
  if (routeCommand(args) === 'electron') return runProgram(args, { folder, quiet: true });
  const bundle = inRepository('dist', 'command-line', 'command-line.js');
  return runChild(process.execPath, [bundle, ...args], { cwd: folder });
});
