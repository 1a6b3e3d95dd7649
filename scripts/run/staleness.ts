import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made from. */
export const buildSources = [
  'assets',
  'electron',
  'model',
  'renderer',
  'slides',
  'package-lock.json',
  'package.json',
  'vite.config.ts',
] as const;

/**
 * A fingerprint of the sources by name, size and time of change. Unlike comparing times with those of the output, it
 * also notices deleted files and older ones that git brought back.
 */
export function fingerprintOf(root: string, sources: readonly string[] = buildSources): string {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, join(root, source));
  return hash.digest('hex');
}

/** Whether the output was made from other sources than those that lie there now. */
export function isStale(stamp: string, fingerprint: string): boolean {
  try {
    return readFileSync(stamp, 'utf8') !== fingerprint;
  } catch {
    return true;
  }
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (stats !== undefined) {
    hash.update(`${path}\n${stats.size}\n${stats.mtimeMs}\n`);
  }
}
