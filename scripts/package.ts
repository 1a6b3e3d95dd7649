import { ensurePackages } from './debian-packages';
import { findElectron } from './electron-runtime';
import { packageProgram } from './package/package-program';
import { inRepository, repository } from './run/repository.mjs';
import { runChild } from './run/run-child';
import { runScript } from './run/run-script';

/** npm run package [-- TARGETS]: packages the program for this platform into release/ and, on Linux, tries it. */
await runScript(async () => {
  await packageProgram(process.argv.slice(2), await findElectron());
  if (process.platform !== 'linux') return 0;
  await ensurePackages();
  const vitest = inRepository('node_modules', 'vitest', 'vitest.mjs');
  return runChild(process.execPath, [vitest, 'run', '--config', 'tests/package/vitest.config.ts'], {
    cwd: repository,
  });
});
