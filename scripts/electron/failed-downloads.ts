import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/**
 * Remembers for a day that a download failed, so that the next starts do not wait for the same silent host again.
 * One file for each source, its time is the time of the attempt; deleting it allows a new one.
 */
export function failedDownloads(folder: string) {
  const fileOf = (source: string) =>
    join(folder, `failed-${createHash('sha256').update(source).digest('hex').slice(0, 12)}.txt`);
  return {
    fileOf,
    isRecent(source: string, now = Date.now()): boolean {
      const tried = statSync(fileOf(source), { throwIfNoEntry: false })?.mtimeMs;
      // A time in the future comes from a clock set wrong: then it is no memory to rely on.
      return tried !== undefined && tried <= now + 1000 && now - tried < day;
    },
    note(source: string, reason: string): void {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(source), `${source}\n${reason}\n`);
    },
    forget(source: string): void {
      rmSync(fileOf(source), { force: true });
    },
  };
}
