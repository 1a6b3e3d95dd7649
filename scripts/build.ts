import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './machine/lock';
import { withProgress } from './run/progress';
import { buildStamp, inRepository, repository } from './run/repository.mjs';
import { runChild } from './run/run-child';
import { runScript, ScriptError } from './run/run-script';
import { fingerprintOf, isStale } from './run/staleness.mjs';

/** Builds the program when its sources are not those it was last built from; two starts at once build it once. */
export async function ensureBuilt({ atOnce = false } = {}): Promise<void> {
  if (!isStale(buildStamp, fingerprintOf(repository))) return;
  await withLock(`build ${repository}`, async () => {
    if (isStale(buildStamp, fingerprintOf(repository))) await build(atOnce);
  });
}

async function build(atOnce: boolean): Promise<void> {
  // Taken before the build: what changes while it runs makes it stale again.
  const fingerprint = fingerprintOf(repository);
  rmSync(buildStamp, { force: true });
  const work = async () => {
    const code = await vite(['build', '--app', '--logLevel', 'warn']);
    if (code !== 0) throw new ScriptError('The program could not be built; what is wrong stands above.');
  };
  await withProgress('Building the program', work, { atOnce });
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, fingerprint);
}

function vite(args: readonly string[]): Promise<number> {
  return runChild(process.execPath, [inRepository('node_modules', 'vite', 'bin', 'vite.js'), ...args], {
    cwd: repository,
    // Standard output is kept for results.
    stdio: ['ignore', 2, 2],
  });
}

// npm run build
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    rmSync(buildStamp, { force: true });
    await ensureBuilt({ atOnce: true });
    return 0;
  });
}
