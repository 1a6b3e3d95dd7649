import { mkdir, rm, writeFile } from 'node:fs/promises';
import { ensureBuilt } from '../build';
import type { Electron } from '../electron/electron';
import { withProgress } from '../run/progress';
import { inRepository, repository } from '../run/repository.mjs';
import { runChild } from '../run/run-child';
import { ScriptError } from '../run/run-script';
import { planPackage } from './package-plan';
import { thirdPartyLicences } from './third-party-licences';

/** Builds and packages the program for this platform into release/. */
export async function packageProgram(wanted: readonly string[], electron: Electron): Promise<void> {
  const { args, remark } = planPackage(wanted, electron);
  if (remark !== undefined) console.error(remark);
  await ensureBuilt({ atOnce: true });
  await mkdir(inRepository('out'), { recursive: true });
  await writeFile(inRepository('out', 'third-party-licences.txt'), thirdPartyLicences(repository));
  await rm(inRepository('release'), { recursive: true, force: true });
  const builder = inRepository('node_modules', 'electron-builder', 'cli.js');
  const build = async () => {
    const all = [builder, ...args, '--publish', 'never'];
    const code = await runChild(process.execPath, all, { cwd: repository });
    if (code !== 0) throw new ScriptError(`electron-builder failed (exit code ${code}); why stands above.`);
  };
  await withProgress('Packaging the program', build, { atOnce: true });
  // The stand-in's own resources/app came along; the fuses forbid to load it.
  const shim = inRepository('release', 'linux-unpacked', 'resources', 'app');
  if (electron.kind === 'stand-in') await rm(shim, { recursive: true });
}
