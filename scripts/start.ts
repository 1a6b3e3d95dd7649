import { ensureBuilt } from './build';
import { hasScreen } from './display';
import { callersFolder } from './run/repository.mjs';
import { runProgram } from './run/run-program';
import { runScript, ScriptError } from './run/run-script';

/** npm start [FILES]: the program in a window, from source. */
await runScript(async () => {
  if (!(await hasScreen())) {
    throw new ScriptError(
      'There is no screen here to open a window on. Without one, use: npm run --silent lectern -- --help',
    );
  }
  await ensureBuilt();
  return runProgram(process.argv.slice(2), { folder: callersFolder('start') });
});
