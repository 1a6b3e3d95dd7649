import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Origin } from '../../model/dataset';
import { fingerprintFile } from '../data/fingerprint';

/**
 * What became of the file a dataset was read from. gone: not where we look; nothing is lost by it · unreadable: there, but
 * locked, or on a drive that does not answer.
 */
export type FoundSource =
  | { readonly status: 'same' | 'changed'; readonly path: string; readonly fingerprint: string }
  | { readonly status: 'gone' }
  | { readonly status: 'unreadable' };

/** The fingerprint of a file; throws what the file system throws. */
export type ReadFingerprint = (path: string) => Promise<string>;

/**
 * Looks at the paths in this order. The first file with another content counts, else one that is the same: the file that a
 * dataset was read from may be untouched while somebody goes on with a copy beside the briefing.
 */
export async function findSource(
  { fingerprint }: Pick<Origin, 'fingerprint'>,
  paths: readonly string[],
  readFingerprint: ReadFingerprint = fingerprintFile,
): Promise<FoundSource> {
  let found: FoundSource = { status: 'gone' };
  for (const path of new Set(paths)) {
    try {
      const now = await readFingerprint(path);
      if (now !== fingerprint) return { status: 'changed', path, fingerprint: now };
      if (found.status !== 'same') found = { status: 'same', path, fingerprint: now };
    } catch (cause) {
      if (found.status === 'gone' && !isMissing(cause)) found = { status: 'unreadable' };
    }
  }
  return found;
}

/** Where a file of this name would lie in the folder. The name comes from a briefing and must not lead out of it. */
export function sourceIn(folder: string, fileName: string): string | undefined {
  const name = basename(fileName.replaceAll('\\', '/'));
  return name === '' || name === '.' || name === '..' || name.includes('\0') ? undefined : join(folder, name);
}

/** Reads a file again only when its time, size or identity have changed. */
export function rememberFingerprints(): ReadFingerprint {
  const known = new Map<string, { readonly state: string; readonly fingerprint: string }>();
  return async (path) => {
    const state = await describeState(path);
    const before = known.get(path);
    if (before?.state === state) return before.fingerprint;
    const fingerprint = await fingerprintFile(path);
    // What was written to while it was read is read again next time.
    if (state === (await describeState(path))) known.set(path, { state, fingerprint });
    return fingerprint;
  };
}

async function describeState(path: string): Promise<string> {
  const { mtimeNs, size, ino } = await stat(path, { bigint: true });
  return [mtimeNs, size, ino].join(' ');
}

function isMissing(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  // A folder of the file's name is no file.
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
