import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fail, type Result, success } from '../../model/result';

/**
 * Writes a file so that it appears whole or not at all: a temporary file in the same folder, flushed to the disk, then
 * renamed. Whatever goes wrong, the file that was there before is unchanged and nothing is left behind.
 * Fails with `write-failed`, and with `file-is-folder` where the path is a folder.
 */
export async function writeAtomically(path: string, content: Uint8Array | Readable): Promise<Result<void>> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  const source = content instanceof Readable ? content : Readable.from([content]);
  // It may break before it is read; reading it then fails.
  source.on('error', () => undefined);
  if (before?.isDirectory()) {
    source.destroy();
    return fail('file-is-folder', { file: basename(path), expected: `*${extname(path)}` });
  }
  const temporary = temporaryBeside(target);
  try {
    await removeAbandoned(target);
    await writeFlushed(temporary, source, before?.mode);
    await renamePatiently(temporary, target);
    await flushFolder(dirname(target));
    return success(undefined);
  } catch (cause) {
    source.destroy();
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail('write-failed', { file: basename(path) }, cause);
  }
}

const ending = '.lectern-tmp';

function temporaryBeside(target: string): string {
  return join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}${ending}`,
  );
}

async function writeFlushed(path: string, source: Readable, mode = 0o666): Promise<void> {
  const handle: FileHandle = await open(path, 'wx', mode & 0o777);
  try {
    // writeFile of a handle goes on where the last one ended.
    for await (const part of source) await handle.writeFile(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** On Windows a virus scanner or a preview may hold the old file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? [50, 200, 500, 1_000] : []) {
    try {
      return await rename(from, to);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return rename(from, to);
}

/** The new name has to reach the disk, too. Windows does not let a folder be opened, and some shares refuse to flush. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const abandonedAfter = 3_600_000;

/** A program that was killed while it wrote leaves its temporary file; nobody else would ever remove it. */
async function removeAbandoned(target: string): Promise<void> {
  const start = `.${basename(target).slice(0, 100)}.`;
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(start) && name.endsWith(ending))) {
    const path = join(dirname(target), name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > abandonedAfter) await rm(path, { force: true });
  }
}
