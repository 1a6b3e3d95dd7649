import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../run/progress';
import { runChild } from '../run/run-child';
import { ScriptError } from '../run/run-script';
import type { Electron } from './electron';

/** The official Electron where it already lies: in ELECTRON_OVERRIDE_DIST_PATH or in its package. */
export function findOfficialElectron(
  packageFolder: string,
  env: NodeJS.ProcessEnv = process.env,
): Electron | undefined {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = override ?? join(packageFolder, 'dist');
  const executable = join(folder, executableName());
  const version = readText(join(folder, 'version'))?.trim().replace(/^v/, '');
  const complete = override !== undefined || readText(join(packageFolder, 'path.txt')) !== undefined;
  if (version !== undefined && complete && existsSync(executable)) {
    const right = override !== undefined || version === electronVersion(packageFolder);
    return right ? { kind: 'official', version, folder, executable } : undefined;
  }
  if (override !== undefined) {
    throw new ScriptError(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, but there is no Electron in it.`);
  }
  return undefined;
}

/** Which download this is: the version and the mirror set by the usual variables. */
export function downloadSource(packageFolder: string, env: NodeJS.ProcessEnv = process.env): string {
  const mirror = env.npm_config_electron_mirror ?? env.NPM_CONFIG_ELECTRON_MIRROR ?? env.ELECTRON_MIRROR;
  return `electron ${electronVersion(packageFolder)} from ${mirror ?? 'its release host'}`;
}

/**
 * Downloads the official Electron of the installed package, checked against the sums the package carries, and lets the
 * package's own install script unpack it. A host that stays silent for `patience` milliseconds is given up.
 * @throws ScriptError with the reason, as part of a sentence
 */
export async function downloadOfficialElectron(
  packageFolder: string,
  report: Report,
  patience = 15_000,
): Promise<void> {
  const abort = new AbortController();
  const watch = setTimeout(() => abort.abort(), patience);
  try {
    const { downloadArtifact } = await electronGet(packageFolder);
    await downloadArtifact({
      version: electronVersion(packageFolder),
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      cacheRoot: process.env.electron_config_cache,
      checksums: remoteSums() ? undefined : readJson(join(packageFolder, 'checksums.json')),
      downloadOptions: {
        quiet: true,
        signal: abort.signal,
        getProgressCallback: async ({ transferred, total }) => {
          watch.refresh();
          report(`${megabytes(transferred)} of ${total === null ? '?' : megabytes(total)} MB`);
        },
      },
    });
  } catch (error) {
    throw new ScriptError(abort.signal.aborted ? `no answer within ${patience / 1000} s` : reasonOf(error));
  } finally {
    clearTimeout(watch);
  }
  // The zip is in Electron's own cache now: the install script finds it there and needs no network.
  const code = await runChild(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0 || findOfficialElectron(packageFolder) === undefined) {
    throw new ScriptError(`its install script ended with exit code ${code}`);
  }
}

export function electronVersion(packageFolder: string): string {
  return (readJson(join(packageFolder, 'package.json')) as { version: string }).version;
}

interface ElectronGet {
  downloadArtifact(details: {
    readonly version: string;
    readonly artifactName: string;
    readonly platform: string;
    readonly arch: string;
    readonly cacheRoot: string | undefined;
    readonly checksums: unknown;
    readonly downloadOptions: {
      readonly quiet: boolean;
      readonly signal: AbortSignal;
      getProgressCallback(progress: { transferred: number; total: number | null }): Promise<void>;
    };
  }): Promise<string>;
}

/** The downloader that Electron's install script uses, in the very version it uses. */
async function electronGet(packageFolder: string): Promise<ElectronGet> {
  const path = createRequire(join(packageFolder, 'package.json')).resolve('@electron/get');
  return (await import(pathToFileURL(path).href)) as ElectronGet;
}

function remoteSums(): boolean {
  const { electron_use_remote_checksums, npm_config_electron_use_remote_checksums } = process.env;
  return Boolean(electron_use_remote_checksums || npm_config_electron_use_remote_checksums);
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  return cause instanceof Error && cause.message !== ''
    ? `${error.message}: ${cause.message}`
    : error.message;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
