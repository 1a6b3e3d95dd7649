// @ts-check
// JavaScript, because scripts/lectern.mjs needs it before any TypeScript is loaded.
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
];

/**
 * A fingerprint of the sources by name, size and time of change. Unlike comparing times with those of the output, it
 * also notices deleted files and older ones that git brought back.
 * @param {string} root
 * @param {readonly string[]} sources
 */
export function fingerprintOf(root, sources = buildSources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, join(root, source));
  return hash.digest('hex');
}

/**
 * Whether the output was made from other sources than those that lie there now.
 * @param {string} stamp the file that holds the fingerprint of the sources it was made from
 * @param {string} fingerprint
 */
export function isStale(stamp, fingerprint) {
  try {
    return readFileSync(stamp, 'utf8') !== fingerprint;
  } catch {
    return true;
  }
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else if (stats !== undefined) {
    hash.update(`${path}\n${stats.size}\n${stats.mtimeMs}\n`);
  }
}
