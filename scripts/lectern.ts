import { ensureBuilt } from './build';
import { callersFolder, inRepository } from './run/repository';
import { routeCommand } from './run/route-command';
import { runChild } from './run/run-child';
import { runScript } from './run/run-script';

/**
 * npm run --silent lectern -- COMMAND: the command line from source. Standard output and the exit code are the
 * command's own; whatever we have to say goes to standard error.
 */
await runScript(async () => {
  const args = process.argv.slice(2);
  const folder = callersFolder('lectern');
  await ensureBuilt();
  if (routeCommand(args) === 'node') {
    const bundle = inRepository('dist', 'command-line', 'command-line.js');
    return runChild(process.execPath, [bundle, ...args], { cwd: folder });
  }
  // Loaded only here: a command that draws nothing starts without it.
  const { runProgram } = await import('./run/run-program');
  return runProgram(args, { folder, quiet: true });
});
